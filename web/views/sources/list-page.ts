import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import type { PortalReading } from '../portal-reading.ts';
import { nameIn } from '../text.ts';
import { freshnessView, outcomeView } from './freshness.ts';
import { calledSource, formatOf, type SourceRow } from './source-row.ts';

/** One page of the list of sources. */
export interface ShownSources {
  readonly sources: readonly SourceRow[];
  /** After which source the next page begins. Null: this is the last. */
  readonly next: string | null;
  readonly isFirst: boolean;
  /** Milliseconds. */
  readonly now: number;
}

function rowView(source: SourceRow, now: number, reading: PortalReading): Html {
  const { lang, to } = reading;
  return html`<tr><th scope="row"><a href="${to(`/sources/${source.id}`)}"><bdi>${calledSource(source)}</bdi></a></th>
<td><a href="${to(`/providers/${source.provider}`)}">${nameIn(source.providerName, lang) ?? source.provider}</a></td>
<td>${formatOf(source)}</td><td>${freshnessView(source, now, reading)}</td><td>${outcomeView(source, reading)}</td></tr>
`;
}

/** The list of sources: whose each is, its format, how fresh it is, and how its last reading ended. */
export function sourcesPage({ sources, next, isFirst, now }: ShownSources, reading: PortalReading): string {
  const { messages, to } = reading;
  const { sources: words, ui } = messages;
  const table = html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.title}"><table class="table table--sources">
<thead><tr><th scope="col">${words.source}</th><th scope="col">${ui.provider}</th><th scope="col">${words.format}</th><th scope="col">${words.freshness}</th><th scope="col">${words.last}</th></tr></thead>
<tbody>${sources.map((source) => rowView(source, now, reading))}</tbody></table></div>`;
  const further =
    next === null
      ? null
      : html`<p><a href="${to(`/sources?after=${encodeURIComponent(next)}`)}" rel="next">${ui.next}</a></p>`;
  const body = html`<article><h1>${words.title}</h1>
<p class="prose">${words.intro}</p>
${sources.length === 0 ? html`<p>${words.none}</p>` : table}${further}
<p><a href="${to('/alliances')}">${messages.whose.alliances}</a> · <a href="/v1/sources">${words.title} (JSON)</a></p></article>`;
  return page(`${words.title} – ${ui.title}`, body, reading, null, null, { about: words.intro, isListed: isFirst });
}
