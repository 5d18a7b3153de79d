import { fill, wordFor } from '../../messages/fill.ts';
import type { OfferSummary, PublicInstance } from '../../services/model/public-offer.ts';
import { assuranceSummary } from './assurance.ts';
import { type Gain, gainsView, hitSkills, type NamedSkill } from './gap.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { directionIn, ectsText, hoursText, levelText, nameIn, priceText, textFor, textIn } from './text.ts';

/** The form that carries the offers chosen to be compared. It stands beside the search, whose own form goes elsewhere. */
export const COMPARE_FORM = 'compare';

/** One offer that was found. `gains`: where something is wanted, what of it the offer brings. */
export type Hit = OfferSummary & { readonly gains?: readonly Gain[] | undefined };

/** When it begins and until when one can enrol, as stated. */
export function startLine(nearest: PublicInstance | undefined, { messages, names }: Reading): string {
  const { ui, offer, instanceState } = messages;
  if (nearest === undefined) return ui.noDates;
  const start = nearest.start !== null ? names.day(nearest.start) : nearest.openStart ? ui.openStart : ui.noDates;
  const { deadline, state } = nearest;
  const whole = deadline === null ? start : fill(offer.enrolUntil, { start, date: names.day(deadline) }, messages);
  return state === 'unknown' || state === 'open' ? whole : `${whole} (${instanceState[state]})`;
}

/** How one takes part and in which towns. */
function whereText(nearest: PublicInstance | undefined, { messages }: Reading): string {
  const towns = [...new Set(nearest?.locations.flatMap(({ city }) => city ?? []) ?? [])];
  const mode = nearest === undefined || nearest.mode === null ? [] : [wordFor(messages.mode, nearest.mode)];
  return [...mode, ...towns].join(', ') || messages.ui.notStated;
}

/** Credits and hours. */
function extentText(offer: OfferSummary, { messages }: Reading): string {
  const parts = [ectsText(offer, messages), hoursText(offer, messages)];
  return parts.filter((text) => text !== null).join(' · ') || messages.ui.notStated;
}

/** The facts that decide, one line each, in a fixed order. What is not stated is named as not stated. */
export function factLines(offer: OfferSummary, reading: Reading): Html {
  const { messages, names } = reading;
  const { ui } = messages;
  const [nearest] = offer.matching;
  const lines = [
    ['price', ui.price, priceText(nearest?.prices ?? [], messages) ?? ui.notStated],
    ['start', ui.start, startLine(nearest, reading)],
    ['where', messages.offer.where, whereText(nearest, reading)],
    ['level', messages.offer.level, levelText(offer.eqf, messages) ?? ui.notStated],
    ['extent', messages.offer.extent, extentText(offer, reading)],
    ['language', ui.language, offer.languages.map(names.language).join(', ') || ui.notStated],
  ] as const;
  return html`<dl class="hit-facts">${lines.map(
    ([name, label, value]) => html`<div class="hit-${name}"><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

/**
 * One offer among those that were found: what it is and costs, and beside it who looked at it. `level`: of its heading,
 * one below the heading that it stands under.
 */
export function hitView(
  offer: Hit,
  back: string,
  reading: Reading,
  missing: readonly NamedSkill[] = [],
  level: 2 | 3 = 3,
): Html {
  const { messages, lang, names, to } = reading;
  const { country, name, id } = offer.provider;
  const title = textFor(offer.title, lang)?.text ?? offer.id;
  const skills = hitSkills(offer, reading);
  // Skills say what it is about in fewer words than the beginning of a description.
  const excerpt = skills === null ? textIn(offer.excerpt, lang) : null;
  return html`<li class="hit"><article class="hit-inner"><div class="hit-main"><h${level} class="hit-title" dir="${directionIn(offer.title, lang)}"><a href="${to(`/offers/${offer.id}`)}${back}">${textIn(offer.title, lang) ?? offer.id}</a></h${level}>
<div class="hit-under"><p class="hit-provider"><a href="${to(`/providers/${id}`)}">${nameIn(name, lang) ?? id}</a>${country === null ? null : ` (${names.country(country)})`}</p>
<label class="hit-compare"><input type="checkbox" name="id" value="${offer.id}" form="${COMPARE_FORM}" aria-label="${fill(messages.offer.addToCompareNamed, { title }, messages)}"> ${messages.offer.addToCompare}</label></div>
${factLines(offer, reading)}
${excerpt === null ? null : html`<p class="hit-more hit-excerpt" dir="${directionIn(offer.excerpt, lang)}">${excerpt}</p>`}
${offer.gains === undefined ? null : gainsView(offer.gains, missing, reading)}${skills}</div>
<div class="hit-side">${assuranceSummary(offer.verdict, reading, true)}</div></article></li>
`;
}

/** The way to compare what was chosen among the hits. It works without a script. */
export function compareBar({ messages, to }: Reading): Html {
  return html`<form class="compare-bar" id="${COMPARE_FORM}" method="get" action="${to('/compare')}"><button class="button--second">${messages.offer.compare}</button></form>`;
}
