import { fill } from '../../messages/fill.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import { everyOffer } from './every-offer.ts';
import type { NamedSkill } from './gap.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { PortalReading } from './portal-reading.ts';
import { labelled, textFor, textIn } from './text.ts';

/** How many skills of one place of the tree a page shows. */
export const MAX_SKILLS_SHOWN = 100;

export interface ShownSkill {
  readonly uri: string;
  readonly label: LanguageMap;
  readonly offers: number;
  /** How many skills stand directly below it. Null: not counted. */
  readonly narrower: number | null;
}

/** One place in the tree of skills. */
export interface SkillPlace {
  /** Null at the top. */
  readonly here: NamedSkill | null;
  /** What is above it, nearest or not. */
  readonly above: readonly NamedSkill[];
  readonly skills: readonly ShownSkill[];
  readonly total: number;
  readonly page: number;
  /** False where no vocabulary says how skills belong together: then all skills that offers name are shown. */
  readonly isTree: boolean;
}

const nameOf = ({ uri, label }: NamedSkill, lang: string): Html => textIn(label, lang) ?? html`${uri}`;

function skillView({ offers, narrower, ...skill }: ShownSkill, { messages, lang, to }: PortalReading): Html {
  const words = messages.pages.skills;
  const below = narrower ?? 0;
  const name =
    below === 0
      ? nameOf(skill, lang)
      : html`<a href="${to('/skills')}?${String(new URLSearchParams({ broader: skill.uri }))}">${nameOf(skill, lang)}</a>`;
  const count = fill(messages.ui.results, { total: offers }, messages);
  return html`<li>${name}${below === 0 ? null : html` <small>${fill(words.narrower, { count: below }, messages)}</small>`} – ${
    offers === 0
      ? words.noOffers
      : html`<a href="${to('/')}?${everyOffer({ skill: skill.uri })}" aria-label="${labelled(textFor(skill.label, lang)?.text ?? skill.uri, count, messages)}">${count}</a>`
  }</li>
`;
}

/** Skills at one place of the tree, each with the way below it and to its offers. */
export function skillsView({ here, above, skills, total, page: at, isTree }: SkillPlace, reading: PortalReading): Html {
  const { messages, lang, to } = reading;
  const { ui } = messages;
  const words = messages.pages.skills;
  const pages = Math.max(1, Math.ceil(total / MAX_SKILLS_SHOWN));
  const pageAt = (number: number) =>
    `${to('/skills')}?${new URLSearchParams({ ...(here === null ? {} : { broader: here.uri }), page: String(number) })}`;
  const way = (one: NamedSkill) => `${to('/skills')}?${new URLSearchParams({ broader: one.uri })}`;
  return html`<h1>${here === null ? words.title : nameOf(here, lang)}</h1>
${
  here === null
    ? html`<p>${isTree ? words.about : words.noTree}</p>`
    : html`<nav aria-label="${words.above}"><ul class="chips"><li><a class="chip" href="${to('/skills')}">${words.title}</a></li>${above.map((one) => html`<li><a class="chip" href="${way(one)}">${nameOf(one, lang)}</a></li>`)}</ul></nav>`
}
${skills.length === 0 ? html`<p>${words.nothing}</p>` : html`<ul class="tree">${skills.map((skill) => skillView(skill, reading))}</ul>`}
${
  pages === 1
    ? null
    : html`<nav class="pager" aria-label="${ui.pages}">${at > 1 ? html`<a href="${pageAt(at - 1)}" rel="prev">${ui.previous}</a>` : null} <span>${fill(ui.page, { page: at, pages }, messages)}</span> ${at < pages ? html`<a href="${pageAt(at + 1)}" rel="next">${ui.next}</a>` : null}</nav>`
}
<p><a href="${to('/gap')}">${words.gap}</a></p>
<p class="small">${ui.esco}</p>`;
}

/** The skills as a page. */
export function skillsPage(place: SkillPlace, reading: PortalReading): string {
  const { ui, pages } = reading.messages;
  return page(`${pages.skills.title} – ${ui.title}`, skillsView(place, reading), reading, null, 'skills');
}
