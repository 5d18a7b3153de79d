import { assuranceStatements } from '../../messages/assurance/assurance.ts';
import { fill, registerWords, wordFor } from '../../messages/fill.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Moment } from '../../services/model/moment.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import type { VerdictReport } from '../../services/model/verdict.ts';
import { missingElements } from './elsewhere.ts';
import { type Fact, factList } from './facts.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';
import { registerBeside } from './register-beside.ts';
import type { RepliedFinding } from './reply-page.ts';
import { beginningOf, ectsText, hoursText, levelText, nameIn, textFor } from './text.ts';

/** What the register says of the body that answers for the credential; null where it knows none. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly levels: readonly number[];
  readonly foundedOn: string | null;
  /** Null where it was not closed on the day asked about. */
  readonly closedOn: string | null;
  readonly successors: readonly string[];
}

/** What stands in a dossier beside the offer. `statements`: findings that everybody sees and parties speak of. */
export interface Beside {
  readonly standing: Standing | null;
  readonly statements: readonly RepliedFinding[];
}

// Two pages have room for so much, whatever a source states.
const MOST_OUTCOMES = 10;
const OUTCOME_CHARACTERS = 150;
const MOST_REPORTS = 4;
const MOST_FLAGS = 6;
const MOST_STATEMENTS = 4;
const MOST_BODIES = 4;
const MOST_SUCCESSORS = 3;
const MOST_REPLIED = 1;
const MOST_REPLIES = 2;
/** Of outcomes and of the provider's own statements so many, where parties speak of a finding: what they say needs room. */
const FEWER_OUTCOMES = 5;
const FEWER_STATEMENTS = 2;
const LINE_CHARACTERS = 220;
const TITLE_CHARACTERS = 160;
const EXPLANATION_CHARACTERS = 700;

const short = (text: string, most = LINE_CHARACTERS): string => beginningOf(text, most);
const shortIn = (map: LanguageMap, lang: string, most = LINE_CHARACTERS): string | null => {
  const found = textFor(map, lang);
  return found === null ? null : short(found.text, most);
};

const part = (heading: string, content: Html | null): Html | null =>
  content === null
    ? null
    : html`<section class="dossier-part"><h2>${heading}</h2>
${content}</section>
`;

const list = (lines: readonly (Html | string)[]): Html | null =>
  lines.length === 0 ? null : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

function standingView(standing: Standing | null, offer: Offer, { messages, names }: Reading): Html {
  const { dossier, explanation } = messages;
  const said = assuranceStatements(offer.verdict, messages, names.day(offer.verdict.asOf));
  if (standing === null) return html`<p>${said.aboutSubject}: ${said.subject}</p>`;
  const known = offer.verdict.role === 'provider' ? explanation.subjectProvider : explanation.subjectAwardingBody;
  const { id, name, levels, foundedOn, closedOn, country, successors } = standing;
  const register = registerWords(offer.verdict.registry, messages).name;
  const lines = [
    `${fill(known, { register, name: short(name), id }, messages)}${country === null ? '' : ` (${names.country(country)})`}`,
    closedOn === null
      ? fill(dossier.standingOpen, { date: names.day(offer.verdict.asOf) }, messages)
      : fill(explanation.closedOn, { date: names.day(closedOn) }, messages),
    ...(foundedOn === null ? [] : [fill(dossier.founded, { date: names.day(foundedOn) }, messages)]),
    ...(successors.length === 0
      ? []
      : [fill(explanation.successors, { names: short(successors.slice(0, MOST_SUCCESSORS).join(', ')) }, messages)]),
    ...(levels.length === 0 ? [] : [fill(explanation.levels, { levels: levels.join(', ') }, messages)]),
  ];
  return html`${list(lines)}`;
}

const said = (value: boolean | null, { messages: { offer, ui } }: Reading): string =>
  value === null ? ui.notStated : value ? offer.yes : offer.no;

/** True where any says so, false where some say no and none yes, null where nobody says. */
const anyOf = (values: readonly (boolean | null)[]): boolean | null =>
  values.includes(true) ? true : values.includes(false) ? false : null;

function factsOf(offer: Offer, reading: Reading): Html | null {
  const { messages, lang } = reading;
  const { ui, filter, dossier, offer: words } = messages;
  const level = levelText(offer.eqf, messages);
  const basis = offer.recognitionInformation.level?.text;
  const kinds = offer.assessment.flatMap(
    ({ title, type }) => shortIn(title, lang) ?? (type === null ? [] : wordFor(messages.assessment, type)),
  );
  const bodies = offer.awardingBodies.slice(0, MOST_BODIES).flatMap(({ name }) => shortIn(name, lang) ?? []);
  const national = offer.level.nqf.map(({ label, uri }) => label ?? uri).join(', ');
  const facts: Fact[] = [
    [ui.provider, nameIn(offer.provider.name, lang)],
    [ui.awardingBody, bodies.join(' · ') || ui.notStated],
    [messages.offer.credential, wordFor(messages.credential, offer.credential.form)],
    [filter.eqf, level === null ? ui.notStated : basis === undefined || basis === '' ? level : `${level} (${basis})`],
    [words.nqf, national === '' ? null : short(national)],
    [filter.ects, ectsText(offer, messages) ?? ui.notStated],
    [ui.hours, hoursText(offer, messages) ?? ui.notStated],
    [ui.assessment, short([...new Set(kinds)].join(', ')) || ui.notStated],
    [dossier.supervision, said(anyOf(offer.assessment.map(({ supervised }) => supervised)), reading)],
    [dossier.identity, said(anyOf(offer.assessment.map(({ identityCheck }) => identityCheck)), reading)],
    [words.degree, said(offer.leadsToDegree, reading)],
  ];
  return factList(facts);
}

function reportLine(report: VerdictReport, { messages, names, lang }: Reading): string {
  const { explanation, decision } = messages;
  const text = fill(
    explanation.report,
    {
      agency: shortIn(report.agencyName, lang) ?? report.agency,
      activity: short(report.activity),
      decision: wordFor(decision, report.decision),
      from: names.day(report.validFrom),
      to: names.day(report.validTo),
    },
    messages,
  );
  return `${text} ${explanation[report.status]} ${report.url}${registerBeside(report.registry)}`;
}

function assuranceView(offer: Offer, reading: Reading): Html {
  const { messages, names, lang } = reading;
  const { ui, flag, dossier, explanation } = messages;
  const { verdict } = offer;
  const two = assuranceStatements(verdict, messages, names.day(verdict.asOf));
  const reports = [...verdict.reports, ...verdict.alsoFound].slice(0, MOST_REPORTS);
  const flags = verdict.flags.filter((one) => one !== 'official' && one !== 'voluntary').slice(0, MOST_FLAGS);
  const accredited = offer.digitalCredential?.accredited ?? null;
  const digital = accredited === null ? dossier.digitalUnknown : accredited ? dossier.digitalYes : dossier.digitalNo;
  const rule = offer.digitalCredential === undefined ? '' : ` (${offer.digitalCredential.rule})`;
  const country = shortIn(verdict.context.note, lang);
  return html`<p><strong>${shortIn(verdict.label, lang, EXPLANATION_CHARACTERS)}</strong></p>
<dl class="facts"><dt>${ui.aboutTheOffer}</dt><dd>${two.offer}</dd><dt>${two.aboutSubject}</dt><dd>${two.subject}</dd><dt>${dossier.digital}</dt><dd>${digital}${rule}</dd></dl>
${list(reports.map((report) => reportLine(report, reading)))}${list(flags.map((one) => wordFor(flag, one)))}${country === null ? null : html`<p>${country}</p>`}
<p class="small">${verdict.registry === null ? explanation.never : fill(ui.asOf, { date: names.day(verdict.asOf), register: registerWords(verdict.registry, messages).name }, messages)}</p>`;
}

function ownView({ qualityAssurance }: Offer, { messages, names }: Reading, most: number): Html | null {
  const { offer, qa } = messages;
  return list(
    qualityAssurance
      .slice(0, most)
      .map(({ kind, subject, scheme, by, validTo }) =>
        short(
          [
            `${qa[kind]}, ${offer.qaSubject[subject]}`,
            ...[scheme, by].filter((one) => one !== null),
            ...(validTo === null ? [] : [fill(offer.qaUntil, { date: names.day(validTo) }, messages)]),
          ].join(' · '),
        ),
      ),
  );
}

/** What parties state of what was found: it stands wherever the finding stands. */
function statementsView(statements: readonly RepliedFinding[], { messages: { stated } }: Reading): Html | null {
  return list(
    statements
      .slice(0, MOST_REPLIED)
      .map(
        ({ notice, replies }) =>
          html`<span lang="en">${short(notice.says)}</span>${replies
            .slice(0, MOST_REPLIES)
            .map(
              ({ party, statement, state, why }) =>
                html` ${stated.reply.by[party]} ${short(statement)} <em>${stated.reply[state]}${why === null ? '' : ` ${short(why)}`}</em>`,
            )}`,
      ),
  );
}

/**
 * The dossier for a credential evaluator: what is known of an offer at a moment, and what is not. It fits on two pages
 * of A4 whatever is stated, because every list and text in it is bounded.
 */
export function dossierPage(offer: Offer, { standing, statements }: Beside, moment: Moment, reading: Reading): string {
  const { messages, lang, names, address } = reading;
  const { ui, dossier, explanation, offer: words, stated } = messages;
  const title = shortIn(offer.title, lang, TITLE_CHARACTERS) ?? offer.id;
  const { own, others } = missingElements(offer, messages);
  const outcomes = offer.learningOutcomes
    .slice(0, statements.length > 0 ? FEWER_OUTCOMES : MOST_OUTCOMES)
    .flatMap(({ title }) => shortIn(title, lang, OUTCOME_CHARACTERS) ?? []);
  const known = moment.knownAt === null ? null : fill(dossier.known, { date: names.day(moment.knownAt) }, messages);
  const gone = offer.notSeenSince === null ? null : fill(ui.notSeen, { date: names.day(offer.notSeenSince) }, messages);
  const missing = [
    ...(own.length === 0 ? [] : [`${words.missingStated} ${own.join(', ')}`]),
    ...(others.length === 0 ? [] : [`${words.missingOther} ${others.join(', ')}`]),
    explanation.absence,
  ];
  const body = html`<article class="dossier"><p class="small">${reading.demo ? `${ui.demo} ` : null}${dossier.title}</p>
<h1>${title}</h1>
<p class="small">${offer.iri.slice(0, LINE_CHARACTERS)} · ${offer.id}</p>
${known === null ? null : html`<p>${known}</p>`}${gone === null ? null : html`<p>${gone}</p>`}
${part(dossier.standing, standingView(standing, offer, reading))}${part(ui.facts, factsOf(offer, reading))}${part(ui.outcomes, list(outcomes) ?? html`<p>${ui.notStated}</p>`)}${part(ui.quality, assuranceView(offer, reading))}${part(stated.area.found.heading, statementsView(statements, reading))}${part(words.ownStatement, ownView(offer, reading, statements.length > 0 ? FEWER_STATEMENTS : MOST_STATEMENTS))}${part(words.heading.missing, list(missing))}<p class="dossier-end"><strong>${dossier.decided}</strong></p>
<p class="small">${short(address)}</p></article>`;
  return page(`${dossier.title}: ${title}`, body, reading, null, null, { isListed: false });
}
