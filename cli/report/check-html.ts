import { readingOf } from '../../api/presenters/reading.ts';
import { STYLE_SHEET } from '../../api/style-sheet.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { CheckedSource, CheckReport, FindingGroup } from '../../services/model/check-report.ts';
import { type Html, html } from '../../web/views/html.ts';
import { offerPreview } from '../../web/views/offer-preview.ts';
import { shapesView } from './shapes-html.ts';

/** What criteria of a recognition are called. */
const CRITERIA: Readonly<Record<string, string>> = {
  quality: 'quality assurance',
  verification: 'whether the credential can be verified',
  level: 'the level',
  learningOutcomes: 'what one will have learnt',
  workload: 'how much work it is',
  assessment: 'how the learning is assessed',
  identification: 'whether identity is checked',
};

const STYLE = `.check{max-width:60rem;margin:0 auto;padding:var(--space-4)}.check table{border-collapse:collapse;width:100%}
.check th,.check td{border-bottom:1px solid var(--line);padding:.3rem .75rem .3rem 0;text-align:start;vertical-align:top}
.check table{margin-block:var(--space-4)}.check caption{text-align:start;font-weight:600}.check td.number,.check th.number{text-align:end}.check .wide{overflow-x:auto}.check code{overflow-wrap:anywhere}
.check dd{margin:0 0 .5rem}@media print{.check .wide{overflow:visible}.hit,.check section>section{break-inside:avoid}}`;

const offersOf = (count: number) => (count === 1 ? '1 offer' : `${count} offers`);
const reach = ({ count, records }: FindingGroup) =>
  `${count} ${count === 1 ? 'time' : 'times'}${records === null ? '' : `, in ${offersOf(records)}`}`;

const groupView = (
  group: FindingGroup,
): Html => html`<li><p><strong>${group.severity}:</strong> ${group.message}${group.element === null ? null : html`: <code>${group.element}</code>`} (${reach(group)}, <code>${group.code}</code>)</p>
<dl><dt>What follows</dt><dd>${group.harm}</dd>${group.example === null ? null : html`<dt>Written right</dt><dd><code>${group.example}</code></dd>`}
<dt>Where</dt><dd><ul>${group.places.map(({ subject, path, value }) => html`<li><code>${[subject, path].filter(Boolean).join(' ') || 'the publication'}</code>${value === null ? null : html`: “${value}”`}</li>`)}${group.count > group.places.length ? html`<li>and ${group.count - group.places.length} more</li>` : null}</ul></dd></dl></li>
`;

const groupsView = (groups: readonly FindingGroup[]): Html =>
  groups.length === 0 ? html`<p>There is nothing to mend.</p>` : html`<ul>${groups.map(groupView)}</ul>`;

function sourceView({ name, type, address, outcome, reason, detail, counts, findings, shapes }: CheckedSource): Html {
  const why = [reason, detail].filter((part) => part !== null && part !== '').join(': ');
  const { read, published, rejected, quarantined, withdrawn } = counts;
  return html`<section><h2>${name ?? address ?? 'The file'} (${type})</h2>
<p>It would be <strong>${outcome ?? 'failed'}</strong>${why === '' ? null : html`, ${why}`}. Of ${read} records, ${published} would be shown, ${rejected} rejected, ${quarantined} kept out; ${withdrawn} are stated as withdrawn.</p>
${findings.length === 0 && outcome === 'failed' ? null : groupsView(findings)}${shapes === null ? null : shapesView(shapes)}</section>
`;
}

function tableView(caption: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): Html {
  const cells = rows.map(
    ([name, ...counts]) =>
      html`<tr><th scope="row">${name}</th>${counts.map((count) => html`<td class="number">${count}</td>`)}</tr>\n`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><td></td>${head.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead><tbody>${cells}</tbody></table></div>
`;
}

/** What there is where nothing was read. */
function nothingRead({ state, address, detail, looked, manifest }: CheckReport): Html {
  if (state === 'opted-out')
    return html`<p>The manifest at ${address} says that its provider does not want to be listed. Nothing is read.</p>`;
  if (state === 'invalid') return html`<p>The manifest at ${address} cannot be used.</p>${groupsView(manifest)}`;
  return html`<p>There is nothing to read${detail === null ? null : html`: ${detail}`}.</p>
<ul>${looked.map(({ asked, result, detail: why }) => html`<li>${asked}: ${result}${why === null ? null : ` (${why})`}</li>`)}</ul>`;
}

function whole(report: CheckReport): Html {
  const { guessed, readAs, manifest, sources, sourcesLeftOut, offers, completeness, recognition, preview } = report;
  const reader = { lang: 'en', messages: messagesIn('en') };
  const reading = readingOf(reader, { path: '/', query: '' }, { demo: false, publicUrl: '' });
  const { element: names } = reading.messages.offer;
  const counted = html`<section><h2>How complete ${offers === 1 ? 'the offer is' : `the ${offers} offers are`}</h2>
${tableView(
  'What the Council Recommendation on micro-credentials (Annex I) asks of an offer',
  ['stated', 'added by us', 'missing', 'no place in the format'],
  completeness.map(({ element, stated, addedByUs, missing, formatCannot }) => [
    ...[names[element as keyof typeof names] ?? element, stated, addedByUs, missing, formatCannot],
  ]),
)}
${tableView(
  'What is known for a recognition of the credential',
  ['known', 'not stated', 'no place in the format'],
  recognition.map(({ criterion, known, notStated, formatCannot }) => [
    ...[CRITERIA[criterion] ?? criterion, known, notStated, formatCannot],
  ]),
)}</section>
<section><h2>The first offers as they would appear</h2><ul class="hits">${preview.map((offer) => offerPreview(offer, reading))}</ul></section>`;
  return html`<p>Read as what ${readAs.join(', ')} publishes. No register was asked, so nothing is said about the quality assurance of the offers.${guessed === null ? null : html` Nobody said which type it is. It was read as “${guessed}”.`}${sourcesLeftOut === 0 ? null : html` ${sourcesLeftOut} further sources of the manifest were not read.`}</p>
<section><h2>Mend this first</h2>${report.mendFirst.length === 0 ? html`<p>Nothing is lost by what there is to mend.</p>` : html`<ol>${report.mendFirst.map((group) => html`<li>${group.message}${group.element === null ? null : html`: <code>${group.element}</code>`} (${reach(group)})</li>`)}</ol>`}</section>
${manifest.length === 0 ? null : html`<section><h2>The manifest</h2>${groupsView(manifest)}</section>`}
${sources.map(sourceView)}
${offers === 0 ? null : counted}`;
}

/** The report as one document in English that needs nothing beside itself, for reading and printing. */
export function checkHtml(report: CheckReport, at: Date): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What ${report.address ?? 'it'} would become</title><style>${{ markup: STYLE_SHEET + STYLE }}</style></head><body><main class="check">
<h1>What this publication would become</h1>
<p><code>${report.address ?? ''}</code>, read at ${at.toISOString()}. Nothing of it was stored.</p>
${report.state === 'read' ? whole(report) : nothingRead(report)}
</main></body></html>
`.markup;
}
