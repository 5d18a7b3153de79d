import { fill } from '../../messages/fill.ts';
import { listText } from '../../messages/list.ts';
import type { DefaultName } from './every-offer.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { labelled } from './text.ts';

/** One filter in force, in words. */
export interface ActiveFilter {
  readonly name: string;
  readonly value: string;
  /** True for one with which the page begins, and which nobody set. */
  readonly isDefault: boolean;
  /** The search without it. */
  readonly without: string;
}

/** Offers that a filter leaves out with which the page begins, and the search that has them, too. */
export interface LeftOutByDefault {
  readonly name: DefaultName;
  readonly count: number;
  readonly href: string;
}

/** The filters in force, each a link that takes it away; at the end one that takes all of them away (`clear`). */
export function chipsView(filters: readonly ActiveFilter[], clear: string | null, { messages }: Reading): Html | null {
  const { chips, ui } = messages;
  const all = clear === null ? null : html`<a href="${clear}" class="chips-clear" id="clear">${ui.clear}</a>`;
  if (filters.length === 0) return all && html`<p class="small">${all}</p>`;
  return html`<p id="active-filters" class="chips-label small quiet">${chips.active}</p>
<ul class="chips" aria-labelledby="active-filters">${filters.map(
    ({ name, value, isDefault, without }) =>
      html`<li><a class="chip${isDefault ? ' chip--default' : ''}" href="${without}"><span class="out-of-sight">${chips.remove} </span>${labelled(name, value, messages)}${isDefault ? html` <small>${chips.isDefault}</small>` : null} <span aria-hidden="true">×</span></a></li>`,
  )}${all && html`<li>${all}</li>`}</ul>
`;
}

/** How many offers the page does not show because of how it begins, each group one link away. */
export function leftOutByDefaultView(leftOut: readonly LeftOutByDefault[], { messages }: Reading): Html | null {
  const { chips } = messages;
  const some = leftOut.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return html`<ul class="search-ways search-ways--default">${some.map(
    ({ name, count, href }) => html`<li><a href="${href}">${fill(chips.leftOutBy[name], { count }, messages)}</a></li>`,
  )}</ul>
`;
}

/** Says of filters on dates that one and the same date meets all of them. */
export function sameInstanceView(names: readonly string[], { messages }: Reading): Html | null {
  if (names.length === 0) return null;
  return html`<p class="quiet">${fill(messages.chips.sameInstance, { filters: listText(names, messages) }, messages)}</p>
`;
}
