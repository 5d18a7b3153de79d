import { UNKNOWN } from '../../services/search/document.ts';
import { FACETS, INSTANCE_NUMBERS } from '../../services/search/schema.ts';
import { valuesOf } from './asked.ts';

/** Numbers that a reader types as the least and the most, in two fields. */
export const RANGES = ['ects', 'hours', ...INSTANCE_NUMBERS] as const;
type RangeName = (typeof RANGES)[number];

const isCounted = (name: string) => FACETS.some((facet) => facet === name);
/** True for a filter that is such a number. */
export const isRange = (name: string): name is RangeName => RANGES.some((one) => one === name);

/** The names of both fields: they are the page's own, and become one range (`3-6`) of the search. */
export const fieldsOf = (name: RangeName) => [`${name}From`, `${name}To`] as const;

/** The range that stands in the fields. Of counted numbers a single one is ticked instead. Null where none does. */
function inFields(asked: URLSearchParams, name: RangeName): string | null {
  const values = valuesOf(asked, name);
  return (
    values.find((value) => value.includes('-')) ??
    (isCounted(name) ? null : (values.find((value) => value !== UNKNOWN) ?? null))
  );
}

/** What is asked of a filter beside what its fields show, if it has any. */
export function besideFields(asked: URLSearchParams, name: string): string[] {
  const values = valuesOf(asked, name);
  if (!isRange(name)) return values;
  const field = inFields(asked, name);
  return values.filter((value) => value !== field && value !== UNKNOWN);
}

/** What the two fields of a number show. */
export function rangeOf(asked: URLSearchParams, name: RangeName) {
  const [from, to] = fieldsOf(name);
  const value = inFields(asked, name) ?? '';
  const [least = '', most = ''] = value.includes('-') ? value.split('-') : [value, value];
  return {
    ...{ name, from: { name: from, value: least }, to: { name: to, value: most } },
    unknown: valuesOf(asked, name).includes(UNKNOWN),
  };
}

/** Both ends in their order, because who mixes them up means what lies between. */
function rangeText(from: string, to: string): string {
  return from !== '' && to !== '' && Number(from) > Number(to) ? `${to}-${from}` : `${from}-${to}`;
}

/** What a sent form asks, as parameters of the search: the two fields of a number as one, and nothing that is empty. */
export function askedBy(query: string): URLSearchParams {
  const sent = new URLSearchParams(query);
  const own: readonly string[] = RANGES.flatMap(fieldsOf);
  const asked = new URLSearchParams([...sent].filter(([name, value]) => value.trim() !== '' && !own.includes(name)));
  for (const name of RANGES) {
    const [from = '', to = ''] = fieldsOf(name).map((field) => (sent.get(field) ?? '').trim());
    if (from !== '' || to !== '') asked.append(name, rangeText(from, to));
  }
  // The point and `unknown` beside it are one value there.
  const near = asked.getAll('near');
  if (near.length > 1) asked.set('near', [...new Set(near)].join(','));
  return asked;
}
