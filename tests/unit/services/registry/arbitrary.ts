import fc from 'fast-check';
import type { z } from 'zod';
import { addDays } from '../../../../services/model/day.ts';
import { provider } from '../../../helpers/register-records.ts';

/** Few days, close to each other's multiples, so that starts, ends and the day asked about often meet. */
export const day = fc
  .tuple(fc.nat(6), fc.constantFrom(-1, 0, 0, 0, 1))
  .map(([steps, off]) => addDays('2022-01-01', steps * 400 + off));

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    'deqar',
    'faculty',
    'European Universities alliance',
    'educational platform',
    'Micro-credential in',
  ),
);
const registryId = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }).map((key) => provider(key).id) },
  text,
);
const DAYS = new Set(['validFrom', 'validTo', 'date', 'foundedOn', 'closedOn', 'registrationStart', 'registrationEnd']);
const IDS = new Set(['id', 'other', 'providers', 'platforms']);

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}

/**
 * Anything that fits a schema of the registry's facts. Texts under the names of days are days; ids are often those of
 * providers 1 to 4.
 */
export function anythingOf<T extends z.ZodType>(schema: T, name = ''): fc.Arbitrary<z.infer<T>> {
  const { type, shape, element, innerType, entries } = schema.def as unknown as Definition;
  const made = (): fc.Arbitrary<unknown> => {
    switch (type) {
      case 'object':
        return fc.record(
          Object.fromEntries(Object.entries(shape ?? {}).map(([key, value]) => [key, anythingOf(value, key)])),
        );
      case 'array':
        return fc.array(anythingOf(element as z.ZodType, name), { maxLength: 3 });
      case 'optional':
        return fc.option(anythingOf(innerType as z.ZodType, name), { nil: undefined });
      case 'nullable':
        return fc.option(anythingOf(innerType as z.ZodType, name), { nil: null });
      case 'enum':
        return fc.constantFrom(...Object.values(entries ?? {}));
      case 'boolean':
        return fc.boolean();
      case 'number':
        return name === 'ects'
          ? fc.oneof(fc.nat(60), fc.double({ noNaN: true }))
          : fc.oneof(fc.nat(9), fc.maxSafeInteger());
      case 'string':
        return DAYS.has(name) ? day : IDS.has(name) ? registryId : text;
      default:
        throw new Error(`nothing is made of “${type}”`);
    }
  };
  return made() as fc.Arbitrary<z.infer<T>>;
}
