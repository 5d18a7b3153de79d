import { fill, wordFor } from '../../messages/fill.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import { allianceLinks } from './alliance-links.ts';
import { type Fact, factList, stack, withBasis } from './facts.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { ectsText, hoursText, labelled, levelText, nameIn, textFor, textIn } from './text.ts';

/** How many skills and outcomes are shown at most; a source may state any number. */
const MOST_SKILLS = 60;
const MOST_OUTCOMES = 60;

/** Whether somebody watches over an assessment, and whether it is checked who takes it. */
function heldIn(
  { supervised, identityCheck }: Offer['assessment'][number],
  { assessing }: Reading['messages'],
): string {
  const said = [
    ...(supervised === null ? [] : [supervised ? assessing.supervised : assessing.unsupervised]),
    ...(identityCheck === null ? [] : [identityCheck ? assessing.checked : assessing.unchecked]),
  ];
  return said.join(', ');
}

/** How the learning is assessed: in the provider's own words, else by the name of the kind; and how that is held. */
function assessmentsOf({ assessment }: Offer, { lang, messages }: Reading): string | null {
  const texts = assessment.flatMap((one) => {
    const own = textFor(one.title, lang)?.text;
    const name = own ?? (one.type === null ? null : wordFor(messages.assessment, one.type));
    const held = heldIn(one, messages);
    if (name === null) return held === '' ? [] : held;
    return held === '' ? name : `${name} (${held})`;
  });
  return [...new Set(texts)].join(', ') || null;
}

/** Whether it is a micro-credential, by whose word. */
function microCredentialText({ microCredential }: Offer, { messages }: Reading): string {
  const { is, providerTerm } = microCredential;
  const { offer } = messages;
  const said = is === 'likely' ? offer.likely : messages.microCredential[is];
  return providerTerm === null ? said : `${said}; ${fill(offer.providerTerm, { term: providerTerm }, messages)}`;
}

function factsOf(offer: Offer, reading: Reading): Fact[] {
  const { messages, lang, names } = reading;
  const { ui, filter, offer: words } = messages;
  const derived = (value: string | null, ...pointers: string[]) => withBasis(value, offer, pointers, reading);
  const { form, formats } = offer.credential;
  const other = offer.credits.filter(({ system }) => system.toUpperCase() !== 'ECTS');
  const taught = offer.languageTaught;
  const degree = offer.leadsToDegree;
  return [
    [words.credential, wordFor(messages.credential, form)],
    [words.formats, formats.join(', ') || null],
    ...offer.awardingBodies.map((body): Fact => [ui.awardingBody, nameIn(body.name, lang)]),
    [filter.alliance, allianceLinks(offer.provider.alliances, reading)],
    [filter.microCredential, microCredentialText(offer, reading)],
    [filter.kind, derived(messages.kind[offer.kind], '/kind')],
    [filter.eqf, derived(levelText(offer.eqf, messages), '/eqf', '/level') ?? ui.notStated],
    [words.nqf, stack(offer.level.nqf.map(({ label, uri }) => label ?? uri))],
    [filter.ects, derived(ectsText(offer, messages), '/ects') ?? ui.notStated],
    [words.otherCredits, other.map(({ system, raw }) => `${raw} (${system})`).join(', ') || null],
    [ui.hours, derived(hoursText(offer, messages), '/workload') ?? ui.notStated],
    [ui.assessment, assessmentsOf(offer, reading) ?? ui.notStated],
    [words.grading, textIn(offer.gradingScheme, lang)],
    [words.degree, degree === null ? null : degree ? words.yes : words.no],
    [
      words.taught,
      taught === null ? null : [names.language(taught.language), taught.cefr].filter((one) => one !== null).join(' '),
    ],
    [ui.languages, derived(offer.languages.map(names.language).join(', ') || null, '/languages')],
    [ui.fields, derived(offer.isced.map(names.field).join(', ') || null, '/isced')],
  ];
}

/** Skills as the source states them, or as we found them: said in words, and set apart in form. */
function skillsView({ skills }: Offer, basis: 'stated' | 'inferred', { messages, lang }: Reading): Html | null {
  const some = skills.filter((skill) => skill.basis === basis).slice(0, MOST_SKILLS);
  if (some.length === 0) return null;
  const heading = basis === 'stated' ? messages.offer.skillsStated : messages.offer.skillsInferred;
  const form = basis === 'stated' ? 'chip' : 'chip chip--inferred';
  return html`<h3>${heading}</h3><ul class="chips">${some.map(({ uri, label }) => html`<li class="${form}">${textIn(label, lang) ?? uri}</li>`)}</ul>
`;
}

/** What somebody has in the end: credential, level, credits, what was learnt. */
export function benefitView(offer: Offer, reading: Reading): Html {
  const { messages, lang } = reading;
  const outcomes = offer.learningOutcomes.slice(0, MOST_OUTCOMES).flatMap(({ title }) => textIn(title, lang) ?? []);
  return html`${factList(factsOf(offer, reading))}${
    outcomes.length === 0
      ? html`<p>${labelled(messages.ui.outcomes, messages.ui.notStated, messages)}</p>`
      : html`<h3>${messages.ui.outcomes}</h3><ul class="offer-plain">${outcomes.map((outcome) => html`<li>${outcome}</li>`)}</ul>`
  }${skillsView(offer, 'stated', reading)}${skillsView(offer, 'inferred', reading)}`;
}
