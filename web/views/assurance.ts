import { fill, registerWords, wordFor } from '../../messages/messages.ts';
import type { Verdict, VerdictReport } from '../../services/model/verdict.ts';
import { type Html, html, safeUrl } from './html.ts';
import type { Reading } from './reading.ts';
import { textIn } from './text.ts';

/** Reports of one offer that a page lists. */
const MAX_REPORTS = 20;

/** A report to look up. What it says stands in the explanation. */
function reportView(report: VerdictReport, { messages, names }: Reading): Html {
  const { ui, explanation } = messages;
  const name = fill(ui.report, { id: report.id });
  const url = safeUrl(report.url);
  const until = fill(explanation.validUntil, { date: names.day(report.validTo) });
  return html`<li>${url === null ? name : html`<a href="${url}">${name}</a>`} (${report.agency}). ${until}</li>`;
}

/** The sentence, and two statements, never one: about the offer, and about the provider. */
export function assuranceSummary(verdict: Verdict, { messages, lang }: Reading): Html {
  const { ui, state } = messages;
  return html`<div class="assurance"><p class="sentence">${textIn(verdict.label, lang)}</p>
<dl><dt>${ui.aboutTheOffer}</dt><dd>${state[verdict.offer.state]}</dd><dt>${ui.aboutTheProvider}</dt><dd>${state[verdict.provider.state]}</dd></dl></div>`;
}

/** Everything that is known of the quality assurance of an offer, with the reports that it is known from. */
export function assuranceSection(verdict: Verdict, reading: Reading): Html {
  const { messages, lang, names } = reading;
  const { ui, flag } = messages;
  const { reports } = verdict;
  // The explanation says it already.
  const flags = verdict.flags.filter((one) => one !== 'official' && one !== 'voluntary');
  const asOf = fill(ui.asOf, {
    date: names.day(verdict.asOf),
    register: registerWords(verdict.registry, messages).name,
  });
  return html`<section aria-labelledby="quality"><h2 id="quality">${ui.quality}</h2>
${assuranceSummary(verdict, reading)}
<p>${textIn(verdict.explanation, lang)}</p>
${flags.length === 0 ? null : html`<ul>${flags.map((one) => html`<li>${wordFor(flag, one)}</li>`)}</ul>`}
${reports.length === 0 ? null : html`<h3>${ui.reports}</h3><ul>${reports.slice(0, MAX_REPORTS).map((report) => reportView(report, reading))}</ul>`}
<p class="small">${asOf}</p></section>`;
}
