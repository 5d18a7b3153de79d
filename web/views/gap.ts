import { fill } from '../../messages/fill.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferSummary } from '../../services/model/public-offer.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { labelled, textIn } from './text.ts';

/** A skill with its name. */
export interface NamedSkill {
  readonly uri: string;
  readonly label: LanguageMap;
}

/** A wanted skill that an offer brings: by which of its own skills, and by which outcomes. */
export interface Gain extends NamedSkill {
  readonly through: readonly NamedSkill[];
  readonly outcomes: readonly { readonly title: LanguageMap }[];
  readonly basis: 'stated' | 'inferred';
}

/** How many skills, and how many outcomes of each, are named. The others are counted. */
const MOST_SKILLS = 8;
const MOST_OUTCOMES = 3;

const nameOf = ({ uri, label }: NamedSkill, lang: string): Html => textIn(label, lang) ?? html`${uri}`;
const joined = (parts: readonly Html[]): Html =>
  html`${parts.map((part, at) => html`${at === 0 ? null : ', '}${part}`)}`;

/** Names of skills in one line: the first ones, and how many more there are. */
export function skillNames(skills: readonly NamedSkill[], { lang, messages }: Reading): Html {
  const more = skills.length - MOST_SKILLS;
  const names = joined(skills.slice(0, MOST_SKILLS).map((one) => nameOf(one, lang)));
  return more <= 0 ? names : html`${names} ${fill(messages.gap.more, { count: more }, messages)}`;
}

/** The skills of an offer, those that its source states apart from those that we found in its texts. */
export function hitSkills({ skills }: Pick<OfferSummary, 'skills'>, reading: Reading): Html | null {
  const { messages } = reading;
  const line = (basis: 'stated' | 'inferred', name: string) => {
    const some = skills.filter((skill) => skill.basis === basis);
    return some.length === 0
      ? null
      : html`<p class="hit-more hit-skills">${labelled(name, '', messages)}${skillNames(some, reading)}</p>
`;
  };
  const lines = [line('stated', messages.ui.skills), line('inferred', messages.ui.inferredSkills)];
  return lines.every((one) => one === null) ? null : html`${lines}`;
}

/** What is missing of what is wanted, above the offers that bring some of it. */
export function gapView(missing: readonly NamedSkill[], reading: Reading): Html {
  const { messages } = reading;
  return missing.length === 0
    ? html`<p>${messages.gap.nothing}</p>`
    : html`<p>${labelled(messages.gap.missing, '', messages)}${skillNames(missing, reading)}. ${messages.gap.order}</p>`;
}

function gainView({ through, outcomes, basis, ...skill }: Gain, { lang, messages }: Reading): Html {
  const { gap } = messages;
  const narrower = through.filter(({ uri }) => uri !== skill.uri).slice(0, MOST_SKILLS);
  const titles = outcomes.flatMap(({ title }) => textIn(title, lang) ?? []).slice(0, MOST_OUTCOMES);
  return html`<li>${nameOf(skill, lang)}${basis === 'inferred' ? ` (${messages.skillBasis.inferred})` : null}${
    narrower.length === 0
      ? null
      : html`<br><small>${labelled(gap.through, '', messages)}${joined(narrower.map((one) => nameOf(one, lang)))}</small>`
  }${titles.length === 0 ? null : html`<br><small>${labelled(gap.outcome, '', messages)}${joined(titles)}</small>`}</li>`;
}

/** Which of the missing skills an offer brings, how it says so, and what is still missing then. */
export function gainsView(gains: readonly Gain[], missing: readonly NamedSkill[], reading: Reading): Html {
  const { messages } = reading;
  const { gap } = messages;
  const rest = missing.filter(({ uri }) => !gains.some((gain) => gain.uri === uri));
  const brings = fill(gap.brings, { count: gains.length, total: missing.length }, messages);
  return html`<p>${brings}</p>
<ul>${gains.slice(0, MOST_SKILLS).map((gain) => gainView(gain, reading))}</ul>
${
  rest.length === 0
    ? null
    : html`<p class="hit-more hit-skills">${labelled(gap.rest, '', messages)}${skillNames(rest, reading)}</p>
`
}`;
}
