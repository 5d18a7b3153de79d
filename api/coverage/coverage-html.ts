import { html, safeUrl } from '../../web/views/html.ts';
import type { CoverageAnswer } from './coverage-answer.ts';

type Shown = CoverageAnswer['tables'][number];

/** Columns in which an address stands. What parties write is never made a link. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'reportUrl', 'website']);

const value = (name: string, said: string | number | null | undefined) => {
  if (said === null || said === undefined || said === '') return '–';
  const address = ADDRESSES.has(name) && typeof said === 'string' ? safeUrl(said) : null;
  return address === null ? said : html`<a href="${address}" rel="nofollow">${address}</a>`;
};

const tableOf = ({ id, title, about, columns, rows, leftOut, address }: Shown) => html`<section id="${id}">
<h2>${title}</h2>
<p>${about}</p>
${
  rows.length === 0
    ? html`<p>There is nothing to list.</p>`
    : html`<table><caption>${title}</caption>
<thead><tr>${columns.map(({ name, about: means }) => html`<th scope="col" title="${means}">${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map(({ name, type }) => html`<td class="${type}">${value(name, row[name])}</td>`)}</tr>\n`)}</tbody></table>`
}
${leftOut > 0 ? html`<p>${leftOut} further rows were counted and are not listed.</p>` : null}
<p><a href="${address}">These figures again</a>, <a href="${address}&amp;format=csv">as CSV</a></p>
</section>
`;

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:1rem auto;max-width:75rem;padding:0 1rem}
section{overflow-x:auto}caption{text-align:start;position:absolute;clip-path:inset(50%)}table{border-collapse:collapse}
th,td{border-bottom:1px solid;padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top}td.number{text-align:end}
@media print{section{overflow:visible}}`;

/**
 * The whole answer as a document in English, for reading and printing. `style`: the address of a style sheet; null for a
 * document that stands alone.
 */
export function coverageHtml(answer: CoverageAnswer, style: string | null): string {
  const { moment, against, registers, scope, notes, offers, tables, address, withheld } = answer;
  const document = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coverage, ${moment.asOf}</title>${style === null ? html`<style>${{ markup: STYLE }}</style>` : html`<link rel="stylesheet" href="${style}">`}</head><body><main>
<h1>What is known of the quality assurance of ${offers} offers</h1>
<p>About ${moment.asOf}, as known at ${moment.knownAt}, by the rules ${moment.ruleset}.
${against === null ? null : html`Compared with ${against.asOf}, as known at ${against.knownAt}.`}
${scope.country === null ? null : html`Country: ${scope.country}.`} ${scope.agency === null ? null : html`Agency: ${scope.agency}.`}
${registers.map(({ registry, lastSync }) => html`Register ${registry}, read on ${lastSync}. `)}</p>
<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>
<p><a href="${address}">These figures again</a></p>
<nav aria-label="Tables"><ul>${tables.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${tables.map(tableOf)}
${withheld.length === 0 ? null : html`<p>Tables that need a token: ${withheld.join(', ')}.</p>`}
</main></body></html>
`;
  return document.markup;
}
