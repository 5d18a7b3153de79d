import { fill } from '../../../messages/fill.ts';
import { numberText } from '../../../messages/number.ts';
import { type Html, html, safeUrl } from '../html.ts';
import { page } from '../layout.ts';
import type { PortalReading } from '../portal-reading.ts';

/** Longer tables are cut here; their CSV file has every row that is listed. */
const ROWS_SHOWN = 300;

type Value = string | number | null | undefined;

/** A table whose rows name somebody. `id`: its name in coverage. `csv`: the path of its file, without a language. */
export interface OwnTable {
  readonly id:
    | 'mismatch-list'
    | 'lapsed-list'
    | 'expiring-reports'
    | 'data-quality-list'
    | 'providers-without-report-list';
  readonly columns: readonly { readonly name: string; readonly about: string; readonly type: 'text' | 'number' }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly leftOut: number;
  readonly csv: string;
}

/** What somebody who is signed in sees. `until`: when that ends, as text. */
export interface OwnArea {
  readonly kind: 'agency' | 'provider';
  readonly name: string;
  readonly until: string;
  readonly tables: readonly OwnTable[];
}

type Row = OwnTable['rows'][number];

const outward = (address: unknown, said: Html): Html => {
  const safe = safeUrl(typeof address === 'string' ? address : null);
  return safe === null ? said : html`<a href="${safe}" rel="nofollow noreferrer">${said}</a>`;
};

/** A value with what it leads to: offers and providers here, reports and institutions in the register. */
function cell(name: string, row: Row, { to }: PortalReading): Html {
  const value: Value = row[name];
  if (value === null || value === undefined || value === '') return html`–`;
  const said = html`${value}`;
  if (name === 'title' && row.offer) return html`<a href="${to(`/offers/${row.offer}`)}">${said}</a>`;
  if ((name === 'providerName' || name === 'name') && row.provider)
    return html`<a href="${to(`/providers/${row.provider}`)}">${said}</a>`;
  if (name === 'report' || name === 'id') return outward(row.reportUrl ?? row.url, said);
  return said;
}

function tableView({ id, columns, rows, leftOut, csv }: OwnTable, reading: PortalReading): Html {
  const { messages, to } = reading;
  const { area } = messages.stated;
  const title = area.table[id];
  const further = leftOut + Math.max(0, rows.length - ROWS_SHOWN);
  const table = html`<div class="table-frame" tabindex="0" role="region" aria-labelledby="${id}"><table class="table" lang="en">
<thead><tr>${columns.map(({ name, about, type }) => html`<th scope="col" title="${about}"${type === 'number' ? html` class="table-number"` : null}>${name}</th>`)}</tr></thead>
<tbody>${rows.slice(0, ROWS_SHOWN).map(
    (row) =>
      html`<tr>${columns.map(({ name, type }) => html`<td${type === 'number' ? html` class="table-number"` : null}>${cell(name, row, reading)}</td>`)}</tr>
`,
  )}</tbody></table></div>`;
  return html`<section class="figures"><h2 id="${id}">${title}</h2>
${rows.length === 0 ? html`<p>${area.nothing}</p>` : table}
${further === 0 ? null : html`<p class="quiet">${fill(area.leftOut, { count: numberText(further, messages) }, messages)}</p>`}
<p><a href="${to(csv)}" aria-label="${`${area.csv}: ${title}`}">${area.csv}</a></p></section>
`;
}

const document = (title: string, body: Html, reading: PortalReading): string =>
  page(`${title} – ${reading.messages.ui.title}`, body, reading, null, 'quality', { isListed: false });

/** The form by which an agency or a provider signs in. `path`: of these pages, without a language. */
export function signInPage(
  { path, minutes, isWrong }: { readonly path: string; readonly minutes: number; readonly isWrong: boolean },
  reading: PortalReading,
): string {
  const { messages, to } = reading;
  const { area } = messages.stated;
  const wrong = isWrong
    ? html`<p class="notice notice--warning" id="wrong" role="alert">${area.wrong}</p>
`
    : null;
  return document(
    area.title,
    html`<h1>${area.title}</h1>
<p class="prose">${area.intro}</p>
${wrong}<form class="stated-form" method="post" action="${to(path)}">
<p><label for="token">${area.token}</label></p>
<p><textarea id="token" name="token" rows="4" required autocomplete="off" spellcheck="false"${isWrong ? html` aria-describedby="wrong"` : null}></textarea></p>
<p class="small">${fill(area.cookie, { minutes }, messages)}</p>
<p><button>${area.signIn}</button></p></form>`,
    reading,
  );
}

/** What names somebody, for them alone. `path`: of these pages, without a language. */
export function ownPage({ kind, name, until, tables }: OwnArea, path: string, reading: PortalReading): string {
  const { messages, to } = reading;
  const { area } = messages.stated;
  return document(
    area.title,
    html`<article class="coverage"><h1>${area.title}</h1>
<p>${fill(area[kind], { name }, messages)}</p>
<form method="post" action="${to(`${path}/out`)}"><p>${fill(area.until, { time: until }, messages)} <button>${area.signOut}</button></p></form>
<p class="small">${area.english}</p>
${tables.map((table) => tableView(table, reading))}</article>`,
    reading,
  );
}
