import { assuranceLabel, othersIn } from '../../messages/assurance/assurance.ts';
import { longDay } from '../../messages/day.ts';
import { fill, registerWords, wordFor } from '../../messages/fill.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Messages } from '../../messages/words.ts';
import type { ExplanationFacts } from '../../services/model/explanation-facts.ts';
import { type LanguageMap, pickText } from '../../services/model/language-map.ts';
import type { Moment } from '../../services/model/moment.ts';
import type { Verdict, VerdictReport } from '../../services/model/verdict.ts';
import { type CountryLookup, countryLookup } from '../country-lookup.ts';
import { countryNote } from './country-words.ts';

/** How many reports are written out in an explanation. The others are counted. */
const REPORTS_WRITTEN_OUT = 3;

const OWN_TABLE = countryLookup(new Map());

/** What a sentence may need beside the verdict. */
export interface WordedWith {
  readonly eqf: number | null;
  /** The country of the offer's provider, for where the register knows none. */
  readonly country?: string | null;
  /** What is known of countries. Absent: what our own table says. */
  readonly countries?: CountryLookup;
  /** Present where the offer was judged for this very answer. */
  readonly facts?: ExplanationFacts;
  /** Present where somebody asked about a moment. The sentences then begin with it. */
  readonly moment?: Moment | undefined;
}

/** A text in the language of the answer, and in English for everybody else. Where both are the same, it is made once. */
const inLanguageAndEnglish = (messages: Messages, text: (messages: Messages) => string): LanguageMap =>
  Object.fromEntries([...new Set([messages, messagesIn('en')])].map((one) => [one.language.code, text(one)]));

/** One report as a sentence. The activity is called as the agency calls it. */
function reportSentence(report: VerdictReport, messages: Messages): string {
  const { code } = messages.language;
  const full = pickText(report.agencyName, [code])?.text;
  const isOnOthers = report.link !== 'direct';
  const sentence = fill(
    messages.explanation.report,
    {
      agency: full === undefined || full === report.agency ? report.agency : `${full} (${report.agency})`,
      activity: report.activity,
      decision: wordFor(messages.decision, report.decision),
      from: longDay(report.validFrom, messages),
      to: longDay(report.validTo, messages),
    },
    messages,
  );
  if (!isOnOthers) return sentence;
  return `${sentence} ${fill(messages.assurance.reportOn, { others: othersIn([report], messages) }, messages)}`;
}

function aboutSubject({ subject, registry }: Verdict, messages: Messages): string[] {
  if (subject === null) return [];
  const { subjectAwardingBody, subjectProvider } = messages.explanation;
  const name = pickText(subject.name, [messages.language.code])?.text ?? subject.registryId;
  return [
    fill(
      subject.role === 'awarding-body' ? subjectAwardingBody : subjectProvider,
      {
        register: registerWords(registry, messages).name,
        name,
        id: subject.registryId,
      },
      messages,
    ),
  ];
}

function aboutFacts(verdict: Verdict, { eqf, facts }: WordedWith, messages: Messages): string[] {
  const { explanation } = messages;
  const day = (text: string): string => longDay(text, messages);
  const names = (list: ExplanationFacts['successors']): string =>
    list.map(({ id, name }) => `${name} (${id})`).join(', ');
  switch (verdict.code) {
    case 'OUT_OF_SCOPE':
      return eqf === null ? [] : [fill(explanation.outOfScope, { eqf }, messages)];
    case 'PROVIDER_AMBIGUOUS':
      return facts?.candidates.length
        ? [fill(explanation.candidates, { names: names(facts.candidates) }, messages)]
        : [];
    case 'PROVIDER_CLOSED':
      return [
        ...(facts?.closedOn ? [fill(explanation.closedOn, { date: day(facts.closedOn) }, messages)] : []),
        ...(facts?.successors.length
          ? [fill(explanation.successors, { names: names(facts.successors) }, messages)]
          : []),
      ];
    case 'LEVEL_NOT_COVERED':
      return facts?.levels.length ? [fill(explanation.levels, { levels: facts.levels.join(', ') }, messages)] : [];
    case 'EXPIRED':
      return verdict.validUntil === null
        ? []
        : [fill(explanation.endedOn, { date: day(verdict.validUntil) }, messages)];
    case 'NOT_YET_VALID': {
      const starts = facts?.startsOn ?? verdict.reports.map(({ validFrom }) => validFrom).sort()[0] ?? null;
      return starts === null ? [] : [fill(explanation.startsOn, { date: day(starts) }, messages)];
    }
    default:
      return [];
  }
}

function aboutEvidence(verdict: Verdict, messages: Messages): string[] {
  const { explanation } = messages;
  const { reports, status, validUntil, qualityAssured } = verdict;
  if (reports.length === 0) return [];
  const more = reports.length - REPORTS_WRITTEN_OUT;
  const { agencies } = registerWords(verdict.registry, messages);
  return [
    ...reports.slice(0, REPORTS_WRITTEN_OUT).map((report) => reportSentence(report, messages)),
    ...(more > 0 ? [fill(explanation.moreReports, { count: more }, messages)] : []),
    ...(status === null ? [] : [fill(explanation[status], { agencies }, messages)]),
    ...(qualityAssured !== null && validUntil !== null && reports.length > 1
      ? [fill(explanation.validUntil, { date: longDay(validUntil, messages) }, messages)]
      : []),
  ];
}

function aboutUnknownBodies({ unknownBodies }: Verdict, messages: Messages): string[] {
  if (unknownBodies.length === 0) return [];
  const { assurance: words, language } = messages;
  const names = unknownBodies.map((name) => pickText(name, [language.code])?.text ?? words.anonymous);
  return [fill(words.unknownBodies, { names: names.join(', ') }, messages)];
}

/** What the evidence is about. It never claims more than was looked at. */
function aboutScope(verdict: Verdict, messages: Messages): string[] {
  const { assurance: words } = messages;
  const who = words[verdict.role];
  if (verdict.code === 'COMPONENT_OF_ASSURED_PROGRAMME') return [words.scope.component];
  if (verdict.scope === 'offer') return [fill(words.scope.offer, who, messages)];
  if (verdict.scope !== 'provider') return [];
  const whole =
    verdict.via.length > 0
      ? fill(words.scope.others, { others: othersIn(verdict.reports, messages) }, messages)
      : fill(words.scope.whole, who, messages);
  return verdict.offer.state === 'none-found' ? [whole, words.scope.notAlone] : [whole];
}

/** Reports that decide nothing here but belong to what is known. */
function aboutOthers({ alsoFound }: Verdict, messages: Messages): string[] {
  if (alsoFound.length === 0) return [];
  const more = alsoFound.length - REPORTS_WRITTEN_OUT;
  return [
    messages.assurance.alsoFound,
    ...alsoFound.slice(0, REPORTS_WRITTEN_OUT).map((report) => reportSentence(report, messages)),
    ...(more > 0 ? [fill(messages.explanation.moreReports, { count: more }, messages)] : []),
  ];
}

/** The reasons for the label in one language: whom the register knows, what was found, and what it is about. */
function explainVerdict(verdict: Verdict, context: WordedWith, messages: Messages): string {
  const { explanation } = messages;
  if (verdict.registry === null) return explanation.never;
  const absence = verdict.qualityAssured === null ? [explanation.absence] : [];
  return [
    ...aboutSubject(verdict, messages),
    ...aboutFacts(verdict, context, messages),
    ...aboutUnknownBodies(verdict, messages),
    ...aboutEvidence(verdict, messages),
    ...aboutScope(verdict, messages),
    ...aboutOthers(verdict, messages),
    ...absence,
  ].join(' ');
}

/** A sentence, and before it the day that it is about and, where that was asked, by what was known when. */
function withMoment(text: string, moment: Moment | undefined, messages: Messages): string {
  if (moment === undefined) return text;
  const { about, asKnown } = messages.history;
  const date = longDay(moment.asOf, messages);
  return moment.knownAt === null
    ? fill(about, { date, text }, messages)
    : fill(asKnown, { date, known: longDay(moment.knownAt, messages), text }, messages);
}

/**
 * The country, and where nothing is known of the offer's assurance, its country's sentence: what exists there. It is
 * about the country, so it makes no verdict better or worse.
 */
function contextOf(verdict: Verdict, { country, countries = OWN_TABLE }: WordedWith, messages: Messages) {
  const known = verdict.context.country ?? country ?? null;
  if (verdict.qualityAssured !== null) return { country: known, note: {} };
  const context = known === null ? null : countries(known, verdict.asOf);
  return { country: known, note: inLanguageAndEnglish(messages, (words) => countryNote(context, words)) };
}

/** The verdict with its words, in the language of `messages` and in English. Nothing else changes. */
export function wordVerdict(verdict: Verdict, context: WordedWith, messages: Messages): Verdict {
  return {
    ...verdict,
    label: inLanguageAndEnglish(messages, (words) =>
      withMoment(
        // Before the register was ever read, finding nothing has no meaning.
        verdict.registry === null ? words.explanation.never : assuranceLabel(verdict, words),
        context.moment,
        words,
      ),
    ),
    explanation: inLanguageAndEnglish(messages, (words) =>
      withMoment(explainVerdict(verdict, context, words), context.moment, words),
    ),
    context: contextOf(verdict, context, messages),
  };
}
