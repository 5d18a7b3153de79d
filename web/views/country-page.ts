import { fill } from '../../messages/fill.ts';
import type { CountryRow } from '../../services/model/country-context.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { outward } from './link.ts';
import type { PortalReading } from './portal-reading.ts';

/** A row in words. */
export interface CountryRowInWords extends CountryRow {
  readonly label: string;
  readonly text: string;
}

/** What the page of a country shows. */
export interface ShownCountry {
  readonly country: string;
  readonly name: string;
  readonly partOf: string | null;
  readonly parts: readonly string[];
  readonly note: string;
  readonly rows: readonly CountryRowInWords[];
}

/** One matter: the answer, what the source adds, and who says so when. */
function rowView(row: CountryRowInWords, { messages, names }: PortalReading): Html {
  const { label, text, lang, note, source, date, url, value } = row;
  const answer = lang === null ? html`${text}` : html`<span lang="${lang}">${text}</span>`;
  const said =
    source === null || date === null
      ? null
      : html`<br><small>${outward(url, fill(messages.country.source, { source, date: names.day(date) }, messages))}</small>`;
  return html`<dt>${label}</dt><dd>${value === 'unknown' ? html`<span class="quiet">${text}</span>` : answer}${
    note === null ? null : html` (${note})`
  }${said}</dd>
`;
}

function relatedView({ partOf, parts }: ShownCountry, { messages, names, to }: PortalReading): Html | null {
  const link = (code: string) => html`<a href="${to(`/countries/${code}`)}">${names.country(code)}</a>`;
  const { country: words } = messages;
  if (partOf !== null) return html`<p>${words.partOf} ${link(partOf)}</p>`;
  if (parts.length === 0) return null;
  return html`<p>${words.parts}</p><ul>${parts.map((code) => html`<li>${link(code)}</li>`)}</ul>`;
}

/** What is known of external quality assurance in a country: every row, also those of which nothing is known. */
export function countryView(shown: ShownCountry, reading: PortalReading): Html {
  const { messages } = reading;
  const words = messages.country;
  return html`<article><h1>${fill(words.title, { country: shown.name }, messages)}</h1>
<p>${shown.note}</p>
<p class="notice">${words.intro}</p>
<dl class="facts">${shown.rows.map((row) => rowView(row, reading))}</dl>
${relatedView(shown, reading)}
<p><a href="/v1/countries/${shown.country}">${fill(words.title, { country: shown.name }, messages)} (JSON)</a></p></article>`;
}

/** The page of a country. */
export function countryPage(shown: ShownCountry, reading: PortalReading): string {
  const { messages } = reading;
  const title = fill(messages.country.title, { country: shown.name }, messages);
  return page(`${title} – ${messages.ui.title}`, countryView(shown, reading), reading);
}
