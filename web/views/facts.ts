import { fill } from '../../messages/fill.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';

/** A name and what is known; null where nothing is. */
export type Fact = readonly [name: string, value: Html | string | null];

/** Facts that are known, as a list of names and values. Null where none is. */
export function factList(facts: readonly Fact[]): Html | null {
  const known = facts.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return html`<dl class="facts">${known.map(
    ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
  )}</dl>
`;
}

/** A value. Where the source did not state it, with the way it came about, in words. */
export function withBasis(
  value: string | null,
  { basis }: Pick<Offer, 'basis'>,
  pointers: readonly string[],
  { messages }: Reading,
): string | null {
  const [found] = pointers.flatMap((pointer) => basis[pointer] ?? []);
  return value === null || found === undefined
    ? value
    : `${value} (${fill(messages.ui.derived, { rule: found.text }, messages)})`;
}

/** Several values, one below the other; one alone without a list. Null where there is none. */
export function stack(values: readonly (Html | string)[]): Html | null {
  if (values.length < 2) return values[0] === undefined ? null : html`${values[0]}`;
  return html`<ul class="offer-plain">${values.map((value) => html`<li>${value}</li>`)}</ul>`;
}

/** A part of an offer's page under a heading of its own. */
export const section = (id: string, heading: string, content: Html): Html =>
  html`<section class="offer-section" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${content}</section>
`;
