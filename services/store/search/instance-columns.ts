import { hasMany, hasPoints, INSTANCE_CODES, INSTANCE_NUMBERS, type InstanceNumber } from '../../search/schema.ts';

/** A column of an instance, by its name. */
interface InstanceColumn {
  readonly name: string;
  readonly type: 'integer' | 'integer[]' | 'double precision' | 'double precision[]' | 'date' | 'boolean';
  readonly required: boolean;
}

/** The columns of a number: of its points, or of the least and the most of its span. */
export function numberColumnsOf(name: InstanceNumber): readonly string[] {
  return hasPoints(name) ? [`${name}_points`] : [`${name}_least`, `${name}_most`];
}

/** All columns of an instance: codes by the number of a value (or of all of its values), numbers, days. */
export const INSTANCE_COLUMNS: readonly InstanceColumn[] = [
  ...INSTANCE_CODES.map((name) => ({ name, type: hasMany(name) ? 'integer[]' : 'integer', required: true }) as const),
  ...INSTANCE_NUMBERS.flatMap((name) =>
    numberColumnsOf(name).map(
      (column) =>
        ({ name: column, type: hasPoints(name) ? 'double precision[]' : 'double precision', required: false }) as const,
    ),
  ),
  { name: 'enrol_first', type: 'date', required: false },
  { name: 'enrol_last', type: 'date', required: false },
  { name: 'start_day', type: 'date', required: false },
  { name: 'start_until', type: 'date', required: false },
  { name: 'open_start', type: 'boolean', required: true },
  // The total in EUR, for sorting.
  { name: 'price', type: 'double precision', required: false },
];
