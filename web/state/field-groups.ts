import { fill } from '../../messages/fill.ts';
import type { PageMessages } from '../../messages/words.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import type { FieldGroup, TextField } from '../views/filter-fields.ts';
import { valuesOf } from './asked.ts';
import { RANGES, rangeOf } from './ranges.ts';

const DAYS = ['startsFrom', 'startsTo', 'openOn'] as const;
const TEXTS = ['currency', 'near', 'within'] as const;
/** The parameters that the fields of these groups hold whole. */
export const IN_FIELDS: readonly string[] = [...DAYS, ...TEXTS];

/** The filters that are typed: when, how much, where. Each group is unfolded where something of it is asked for. */
export function presentFields(asked: URLSearchParams, { ui, filter, fields, language }: PageMessages): FieldGroup[] {
  const known = (name: string) => valuesOf(asked, name).filter((value) => value !== UNKNOWN);
  const isUnknown = (...names: readonly string[]) => names.some((name) => valuesOf(asked, name).includes(UNKNOWN));
  const day = (name: (typeof DAYS)[number]): TextField => ({
    ...{ name, value: known(name)[0] ?? '' },
    label: name === 'openOn' ? filter.openOn : ui[name],
  });
  const text = (name: (typeof TEXTS)[number], label: string): TextField => ({
    name,
    label,
    value: known(name).join(','),
  });
  const unknown = (name: string, label: string, chosen: boolean) => ({
    ...{ name, chosen },
    label: fill(fields.notStated, { filter: label }, { language }),
  });
  const none = { ranges: [], texts: [], days: [], unknowns: [] };
  const isAsked = (...names: readonly string[]) => names.some((name) => asked.has(name));
  return [
    {
      ...{ ...none, legend: fields.dates, open: isAsked(...DAYS), days: DAYS.map(day) },
      unknowns: [
        unknown('startsFrom', filter.start, isUnknown('startsFrom', 'startsTo')),
        unknown('openOn', filter.openOn, isUnknown('openOn')),
      ],
    },
    {
      ...{ ...none, legend: fields.extent, open: isAsked(...RANGES, 'currency') },
      ranges: RANGES.map((name) => ({
        ...rangeOf(asked, name),
        label: name === 'duration' ? fields.weeks : filter[name],
      })),
      texts: [text('currency', fields.currency)],
    },
    {
      ...{ ...none, legend: fields.places, open: isAsked('near', 'within', 'place') },
      // What is typed here is added to the places that are chosen among those found.
      texts: [{ name: 'place', label: fields.place, value: '' }, text('near', fields.near), text('within', ui.within)],
      unknowns: [unknown('near', filter.near, isUnknown('near'))],
    },
  ];
}
