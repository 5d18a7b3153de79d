import { fill } from '../../messages/fill.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { FACETS, INSTANCE_FILTERS, isInstanceFilter } from '../../services/search/schema.ts';
import type { ActiveFilter } from '../views/chips.ts';
import type { DefaultName } from '../views/every-offer.ts';
import { listed, valuesOf } from './asked.ts';
import { defaultValues, drop } from './defaults.ts';
import type { PageReader } from './found-offers.ts';
import { isRange } from './ranges.ts';

const DAYS = ['startsFrom', 'startsTo', 'openOn'] as const;
/** Filters whose chips stand in a box of their own. */
const IN_BOXES: readonly string[] = ['skill'];
const NAMES: readonly string[] = [
  ...new Set([...FACETS, ...INSTANCE_FILTERS, ...DAYS].filter((name) => !IN_BOXES.includes(name) && name !== 'start')),
];

/** What a chip needs to know beside what is asked for. */
export interface ChipsOf extends PageReader {
  /** Names of values that the answer gives (`country AT`). */
  readonly given: ReadonlyMap<string, string>;
  readonly defaults: readonly DefaultName[];
  readonly today: string;
  readonly address: (change: (next: URLSearchParams) => void) => string;
}

function nameOf(name: string, { messages: { filter, ui } }: PageReader): string {
  if (name === 'startsFrom' || name === 'startsTo') return ui[name];
  return Object.hasOwn(filter, name) ? filter[name as keyof typeof filter] : name;
}

function valueText(name: string, value: string, reader: ChipsOf, asked: URLSearchParams): string {
  const { messages, labelOf, given, day } = reader;
  const { chips } = messages;
  if (value === UNKNOWN) return labelOf('eqf', value);
  if (DAYS.some((one) => one === name)) return day(value);
  if (name === 'near') return value;
  if (isRange(name) || name === 'eqf') {
    const [least = '', most] = value.split('-');
    const unit = name === 'price' ? ` ${asked.get('currency') ?? 'EUR'}` : '';
    if (most === undefined)
      return given.get(`${name} ${value}`) ?? (name === 'eqf' ? labelOf(name, value) : `${value}${unit}`);
    const text = least === '' ? chips.atMost : most === '' ? chips.atLeast : chips.between;
    return `${fill(text, { least, most }, messages)}${unit}`;
  }
  const facet = FACETS.find((one) => one === name);
  return given.get(`${name} ${value}`) ?? (facet === undefined ? value : labelOf(facet, value));
}

/**
 * The filters in force, each value with the search without it. One with which the page begins is a single chip: it says
 * all its values, and goes as a whole.
 */
export function activeFilters(effective: URLSearchParams, reader: ChipsOf): ActiveFilter[] {
  const { defaults, today, address, messages } = reader;
  const point = valuesOf(effective, 'near').filter((value) => value !== UNKNOWN);
  return NAMES.flatMap((name): ActiveFilter[] => {
    const begun = defaults.find((one) => one === name);
    if (begun !== undefined) {
      const words = defaultValues(begun, today).map((value) => valueText(name, value, reader, effective));
      return [
        {
          ...{ name: nameOf(name, reader), value: words.join(messages.chips.or), isDefault: true },
          without: address((next) => drop(next, [name])),
        },
      ];
    }
    // Latitude and longitude are one value.
    const values =
      name === 'near' && point.length > 0
        ? [point.join(', '), ...valuesOf(effective, name).filter((value) => value === UNKNOWN)]
        : [...new Set(valuesOf(effective, name))];
    return values.map((value) => ({
      ...{ name: nameOf(name, reader), value: valueText(name, value, reader, effective), isDefault: false },
      without: address((next) => {
        const rest = values.filter((other) => other !== value);
        // Of a day, “or not stated” alone would find only what states nothing.
        const left = rest.every((other) => other === UNKNOWN) && DAYS.some((one) => one === name) ? [] : rest;
        drop(next, left.length > 0 ? [] : [name]);
        next.delete(name);
        for (const other of left) next.append(name, listed(other));
      }),
    }));
  });
}

/** The names of filters that hold for one and the same date of an offer, where there are several. */
export function sameInstance(effective: URLSearchParams, reader: PageReader): string[] {
  const names = INSTANCE_FILTERS.filter((name) =>
    name === 'start' ? effective.has('startsFrom') || effective.has('startsTo') : effective.has(name),
  );
  const said = names.filter(isInstanceFilter).map((name) => reader.messages.filter[name]);
  return said.length > 1 ? said : [];
}
