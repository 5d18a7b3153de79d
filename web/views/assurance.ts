import { assuranceStatements } from '../../messages/assurance/assurance.ts';
import { fill, registerWords, wordFor } from '../../messages/fill.ts';
import type { Verdict, VerdictReport } from '../../services/model/verdict.ts';
import { declarationsView } from './declarations.ts';
import { type Html, html, safeUrl } from './html.ts';
import type { Reading } from './reading.ts';
import { registerBeside } from './register-beside.ts';
import { textIn } from './text.ts';

/** How many reports of one offer a page lists. */
const MAX_REPORTS = 20;

/** What the box says at a glance. Each has a word, a shape and a colour of its own, so that nobody needs all three. */
export type Tone = 'positive' | 'conditional' | 'negative' | 'lapsed' | 'future' | 'unknown' | 'never';

/** The sign in the shape. The word beside it says the same. */
const SIGN: Readonly<Record<Tone, string>> = {
  positive: '✓',
  conditional: '!',
  negative: '✕',
  lapsed: '◷',
  future: '…',
  unknown: '?',
  never: '–',
};

/**
 * The tone of a verdict: that of its statement about the offer where the verdict is about the offer, else about the
 * provider.
 */
export function toneOf(verdict: Verdict): Tone {
  if (verdict.registry === null) return 'never';
  if (verdict.qualityAssured === false) return 'negative';
  // What is said of a programme that the offer is part of is in neither statement, but in the flags of the evidence.
  if (verdict.code === 'COMPONENT_OF_ASSURED_PROGRAMME')
    return verdict.flags.includes('conditional') ? 'conditional' : 'positive';
  const { state } = verdict.scope === 'offer' ? verdict.offer : verdict.provider;
  if (verdict.qualityAssured === true) return state === 'conditional' ? 'conditional' : 'positive';
  if (verdict.code === 'EXPIRED') return 'lapsed';
  return verdict.code === 'NOT_YET_VALID' ? 'future' : 'unknown';
}

/** Whom the result is about, as a key of the words for it. */
function subjectOf({ code, scope, role, via }: Verdict): keyof Reading['messages']['toneSubject'] {
  if (code === 'COMPONENT_OF_ASSURED_PROGRAMME') return 'programme';
  if (scope === 'offer') return 'offer';
  if (via.length > 0) return 'linked';
  return role;
}

/** The agency by its full name. */
const agencyOf = ({ agencyName, agency }: VerdictReport, { lang }: Reading): Html | string =>
  textIn(agencyName, lang) ?? agency;

/** A report by its number, as a link to the register's own record where it has one. */
function reportLink(report: VerdictReport, { messages }: Reading): Html | string {
  const name = `${fill(messages.ui.report, { id: report.id }, messages)}${registerBeside(report.registry)}`;
  const url = safeUrl(report.url);
  return url === null ? name : html`<a href="${url}">${name}</a>`;
}

/** How long a review holds, held, or will hold. */
function validity(report: VerdictReport, mark: Tone, { messages, names }: Reading): string {
  const { explanation } = messages;
  if (mark === 'lapsed') return fill(explanation.endedOn, { date: names.day(report.validTo) }, messages);
  if (mark === 'future') return fill(explanation.startsOn, { date: names.day(report.validFrom) }, messages);
  return fill(explanation.validUntil, { date: names.day(report.validTo) }, messages);
}

/** A report that can be looked up. What it says is in the explanation. */
function reportView(report: VerdictReport, reading: Reading): Html {
  const { messages, names } = reading;
  const { ui, explanation, decision } = messages;
  const until = fill(explanation.validUntil, { date: names.day(report.validTo) }, messages);
  return html`<li>${reportLink(report, reading)}: ${agencyOf(report, reading)}. ${fill(ui.decision, { decision: wordFor(decision, report.decision) }, messages)} ${until}</li>`;
}

/** Tones that stand on a review which can be named. */
const REVIEWED: readonly Tone[] = ['positive', 'conditional', 'negative', 'lapsed', 'future'];

/** Who did the review that decides, how long it holds, and the report itself. Nothing where no review decides. */
function byWhom(verdict: Verdict, mark: Tone, reading: Reading): Html | null {
  const [report] = verdict.reports;
  if (report === undefined || !REVIEWED.includes(mark)) return null;
  const { ui } = reading.messages;
  return html`<p class="assurance-by">${ui.reviewedBy} ${agencyOf(report, reading)}. ${validity(report, mark, reading)} ${reportLink(report, reading)}</p>
`;
}

/**
 * The result with its mark, the sentence, who did the review, and two statements that are never made one: about the
 * offer, and about the provider. `short`: among hits.
 */
export function assuranceSummary(verdict: Verdict, reading: Reading, short = false): Html {
  const { messages, lang } = reading;
  const { ui, tone } = messages;
  const mark = toneOf(verdict);
  const subject = subjectOf(verdict);
  const said = assuranceStatements(verdict, messages);
  const statements =
    mark === 'never' || (short && !REVIEWED.includes(mark))
      ? null
      : html`<dl class="assurance-two"><div><dt>${ui.aboutTheOffer}</dt> <dd>${said.offer}</dd></div><div><dt>${said.aboutSubject}</dt> <dd>${said.subject}</dd></div></dl>`;
  // Among hits the two statements say what the sentence says, except where no review counts or a newer one may exist.
  const isNeeded = !short || !REVIEWED.includes(mark) || mark === 'lapsed';
  const sentence = isNeeded
    ? html`<p class="assurance-sentence">${mark === 'never' ? messages.explanation.never : textIn(verdict.label, lang)}</p>
`
    : null;
  return html`<div class="assurance assurance--${mark}${subject === 'offer' ? '' : ' assurance--indirect'}${short ? ' assurance--short' : ''}"><p class="assurance-mark"><span class="assurance-sign" aria-hidden="true">${SIGN[mark]}</span> <span>${fill(tone[mark], { subject: messages.toneSubject[subject] }, messages)}</span></p>
${sentence}${byWhom(verdict, mark, reading)}${statements}</div>`;
}

/** What exists in the country where nothing is known of the offer, and the way to everything that is known of it. */
function contextView({ context }: Verdict, { messages, lang, to }: Reading): Html | null {
  const note = textIn(context.note, lang);
  if (note === null && context.country === null) return null;
  const link =
    context.country === null
      ? null
      : html`<a href="${to(`/countries/${context.country}`)}">${messages.countryLink}</a>`;
  return html`<p class="assurance-country">${note} ${link}</p>
`;
}

/**
 * Everything that is known of an offer's quality assurance, with the reports from which it is known, and apart from that
 * what the provider itself says (`own`).
 */
export function assuranceSection(
  verdict: Verdict,
  reading: Reading,
  heading: string = reading.messages.ui.quality,
  own: Html | null = null,
): Html {
  const { messages, lang, names } = reading;
  const { ui, flag } = messages;
  const reports = [...verdict.reports, ...verdict.alsoFound];
  // The explanation says these already.
  const flags = verdict.flags.filter((one) => one !== 'official' && one !== 'voluntary');
  const asOf =
    verdict.registry === null
      ? null
      : fill(
          ui.asOf,
          { date: names.day(verdict.asOf), register: registerWords(verdict.registry, messages).name },
          messages,
        );
  return html`<section class="offer-section" aria-labelledby="quality"><h2 id="quality">${heading}</h2>
${assuranceSummary(verdict, reading)}
<p>${textIn(verdict.explanation, lang)}</p>
${flags.length === 0 ? null : html`<ul>${flags.map((one) => html`<li>${wordFor(flag, one)}</li>`)}</ul>`}
${reports.length === 0 ? null : html`<h3>${ui.reports}</h3><ul>${reports.slice(0, MAX_REPORTS).map((report) => reportView(report, reading))}</ul>`}
${declarationsView(verdict, reading)}
${contextView(verdict, reading)}${own}${asOf === null ? null : html`<p class="small quiet">${asOf}</p>`}</section>`;
}
