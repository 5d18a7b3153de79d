import { numberText } from '../../../messages/number.ts';
import type { ShownShapes } from '../../../services/model/shapes-report.ts';
import type { Outcome, RunCounts } from '../../../services/model/source.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { outward } from '../link.ts';
import type { PortalReading } from '../portal-reading.ts';
import { labelled, nameIn } from '../text.ts';
import { freshnessView, outcomeView } from './freshness.ts';
import { type MendingView, mendingView } from './mending.ts';
import { whyOf } from './reason-words.ts';
import { shapesView } from './shapes.ts';
import { calledSource, formatOf, type SourceRow } from './source-row.ts';

/** A run as everybody may see it. */
export interface RunRow {
  readonly id: string;
  readonly startedAt: string;
  readonly outcome: Outcome | null;
  readonly reason: string | null;
  readonly counts: RunCounts;
}

/** What the page of a source shows. */
export interface ShownSourcePage {
  readonly source: SourceRow;
  readonly runs: readonly RunRow[];
  /** What the last reading found. Null: nothing was ever read. */
  readonly mending: MendingView | null;
  /** What shapes say of it. Null: it was not held against any. */
  readonly shapes: ShownShapes | null;
  /** Milliseconds. */
  readonly now: number;
}

/** The counts that are shown of a run, in this order. */
const COUNTS = ['read', 'added', 'changed', 'unchanged', 'rejected', 'quarantined', 'withdrawn', 'notSeen'] as const;
const MINUTE = 'YYYY-MM-DDThh:mm'.length;

function runView({ startedAt, outcome, reason, counts }: RunRow, { messages }: PortalReading): Html {
  const { sources: words } = messages;
  const why = reason === null ? null : whyOf(reason);
  return html`<tr><th scope="row"><time datetime="${startedAt}">${startedAt.slice(0, MINUTE).replace('T', ' ')} UTC</time></th>
<td>${words.state[outcome ?? 'open']}</td><td>${reason === null ? '–' : html`${why === null ? null : html`${words.why[why]} `}<code>${reason}</code>`}</td>${COUNTS.map(
    (name) => html`<td class="table-number">${numberText(counts[name], messages)}</td>`,
  )}</tr>
`;
}

function runsView({ runs }: ShownSourcePage, reading: PortalReading): Html {
  const { sources: words, pages } = reading.messages;
  const table = html`<div class="table-frame" tabindex="0" role="region" aria-labelledby="runs"><table class="table table--runs">
<thead><tr><th scope="col">${words.began}</th><th scope="col">${words.outcome}</th><th scope="col">${words.reason}</th>${COUNTS.map(
    (name) => html`<th scope="col" class="table-number">${words.count[name]}</th>`,
  )}</tr></thead>
<tbody>${runs.map((run) => runView(run, reading))}</tbody></table></div>`;
  return html`<section><h2 id="runs">${words.runs}</h2>
${runs.length === 0 ? html`<p>${pages.provider.neverRead}</p>` : table}</section>
`;
}

/** A source: how fresh it is, how its last runs ended, and what to mend first. */
export function sourcePage(shown: ShownSourcePage, reading: PortalReading): string {
  const { messages, lang, to } = reading;
  const { sources: words, ui } = messages;
  const { source, mending, shapes, now } = shown;
  const name = calledSource(source);
  const body = html`<article><h1><bdi>${name}</bdi></h1>
<p><a href="${to(`/providers/${source.provider}`)}">${nameIn(source.providerName, lang) ?? source.provider}</a> · ${labelled(words.format, formatOf(source), messages)}${
    source.url === null ? null : html` · ${outward(source.url, source.url)}`
  }</p>
${
  source.authoritative
    ? html`<p class="notice">${messages.whose.authoritativeSource}</p>
`
    : null
}<p>${freshnessView(source, now, reading)}</p>
<p>${outcomeView(source, reading)}</p>
${runsView(shown, reading)}${mending === null ? null : mendingView(mending, reading)}${shapes === null ? null : shapesView(shapes, source.provider, reading)}
<p><a href="${to('/sources')}">${words.title}</a> · <a href="/v1/sources/${source.id}/runs">${words.runs} (JSON)</a></p></article>`;
  return page(`${name} – ${ui.title}`, body, reading, null, null, {
    about: words.intro,
    isListed: false,
  });
}
