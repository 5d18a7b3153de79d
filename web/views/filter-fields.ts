import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';

/** A number to be typed as the least and the most. */
export interface RangeField {
  readonly name: string;
  readonly label: string;
  readonly from: { readonly name: string; readonly value: string };
  readonly to: { readonly name: string; readonly value: string };
  /** True where offers that state nothing are wanted, too. */
  readonly unknown: boolean;
}

/** A text to be typed. */
export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Fields that stand together under a heading, to be unfolded. */
export interface FieldGroup {
  readonly legend: string;
  /** True where something in it is asked for: what narrows a search is there to be seen. */
  readonly open: boolean;
  readonly ranges: readonly RangeField[];
  readonly texts: readonly TextField[];
  readonly days: readonly TextField[];
  /** Filters that may also pass where nothing is stated. */
  readonly unknowns: readonly { readonly name: string; readonly label: string; readonly chosen: boolean }[];
}

function unknownView(name: string, text: string, chosen: boolean): Html {
  return html`<label class="facet-choice"><input type="checkbox" name="${name}" value="unknown"${chosen ? html` checked` : null}> <span>${text}</span></label>
`;
}

function rangeView({ name, label, from, to, unknown }: RangeField, { fields }: Reading['messages']): Html {
  const end = (word: string, { name: field, value }: RangeField['from']) =>
    html`<label>${word} <input type="number" min="0" step="any" name="${field}" value="${value}"></label>`;
  return html`<fieldset class="facet-range"><legend>${label}</legend>
${end(fields.from, from)} ${end(fields.to, to)}
${unknownView(name, fields.orNotStated, unknown)}</fieldset>
`;
}

/** Fields under a heading, folded away where nothing of them is asked for. */
export function fieldsView({ legend, open, ranges, texts, days, unknowns }: FieldGroup, { messages }: Reading): Html {
  const field = (type: string, { name, label, value }: TextField) =>
    html`<label class="facet-typed">${label} <input type="${type}" name="${name}" value="${value}"></label>
`;
  return html`<details class="facet-fold"${open ? html` open` : null}><summary>${legend}</summary>
${days.map((day) => field('date', day))}${ranges.map((range) => rangeView(range, messages))}${texts.map((text) => field('text', text))}${unknowns.map(({ name, label, chosen }) => unknownView(name, label, chosen))}</details>
`;
}
