import { fill } from '../../messages/fill.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { textFor, textIn } from './text.ts';

/** A skill or an occupation that is searched by. */
export interface ChosenConcept {
  readonly label: LanguageMap;
  /** The search without it. */
  readonly without: string;
}

/** One that was found by its name. */
export interface Candidate {
  readonly label: LanguageMap;
  /** The label that has the words. */
  readonly matched: { readonly language: string; readonly text: string } | null;
  readonly offers: number;
  /** The search with it. */
  readonly href: string;
}

/** A field to look for skills or occupations by name. */
export interface SkillBox {
  readonly name: 'skill' | 'occupation' | 'have' | 'want';
  /** What it may be: `kind` of `GET /v1/skills`. */
  readonly kinds: readonly string[];
  /** The name of the field. */
  readonly field: string;
  readonly words: string;
  readonly chosen: readonly ChosenConcept[];
  /** Null where nothing was looked for. */
  readonly candidates: readonly Candidate[] | null;
}

/** How many suggestions appear while somebody types. */
const SUGGESTIONS = 8;

/** How a found concept is named: in the reader's language, and as it was found where that reads otherwise. */
function namesOf({ label, matched }: Candidate, lang: string): Html {
  const own = textFor(label, lang)?.text;
  const other = matched === null || matched.text === own ? null : { [matched.language]: matched.text };
  return html`${textIn(label, lang)}${other === null ? null : html` (${textIn(other, matched?.language ?? lang)})`}`;
}

function chosenView({ name, chosen }: SkillBox, { messages, lang }: Reading): Html | null {
  const { skillBox } = messages;
  if (chosen.length === 0) return null;
  return html`<p id="chosen-${name}">${skillBox.chosen[name]}</p>
<ul class="chips" aria-labelledby="chosen-${name}">${chosen.map(
    ({ label, without }) =>
      html`<li><a href="${without}" class="chip"><span class="out-of-sight">${skillBox.remove} </span>${textIn(label, lang)} <span aria-hidden="true">×</span></a></li>`,
  )}</ul>
`;
}

function candidatesView({ words, candidates }: SkillBox, { messages, lang }: Reading): Html | null {
  const { skillBox } = messages;
  if (candidates === null) return null;
  if (candidates.length === 0) return html`<p>${fill(skillBox.none, { words }, messages)}</p>`;
  return html`<p>${fill(skillBox.choose, { words }, messages)}</p>
<ul class="skill-box-candidates">${candidates.map(
    (one) =>
      html`<li><a href="${one.href}">${namesOf(one, lang)}</a> <small>${fill(skillBox.offers, { count: one.offers }, messages)}</small></li>`,
  )}</ul>
`;
}

/**
 * A box to look for skills or occupations, as part of the form of the search, so that sending it loses nothing that was
 * typed or ticked. Without a script, sending it answers with what was found, to be chosen by a link. With one
 * (`web/client/skill-box.ts`), suggestions appear as one types; what that script says is handed over in attributes.
 * `path`: the page that the box stands on.
 */
export function skillBoxView(box: SkillBox, reading: Reading, path = '/'): Html {
  const { messages, lang, to } = reading;
  const { skillBox } = messages;
  const { name, field, words, kinds } = box;
  const size = String(SUGGESTIONS / kinds.length);
  const addresses = kinds.map((kind) => `/v1/skills?${new URLSearchParams({ kind, size, lang })}`).join(' ');
  return html`<div class="skill-box" id="box-${name}" data-parameter="${name}" data-addresses="${addresses}" data-lang="${lang}" data-offers="${skillBox.offers}" data-found="${skillBox.found}" data-none="${skillBox.none}">
<div class="skill-box-asked"><label>${skillBox.label[name]} <input name="${field}" value="${words}" maxlength="200" autocomplete="off"></label> <button class="button--second" formaction="${to(path)}#box-${name}">${skillBox.find[name]}</button></div>
${candidatesView(box, reading)}${chosenView(box, reading)}</div>
`;
}
