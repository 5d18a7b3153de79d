import { z } from 'zod';
import type { RegistryFacts } from '../../services/model/registry-facts.ts';

/** Ends attributes, elements, scripts, sections and lines of every format that we write, and runs where it is markup. */
export const MARKUP = `"'><img src=x onerror=alert(1)></script></title>]]><script>alert(1)</script>\r\nBEGIN:VALARM\r\nEND:VALARM`;
export const ADDRESS = 'javascript:alert(1)';
export const DATA_ADDRESS = 'data:text/html,<script>alert(1)</script>';

/** Texts for fields that take no other: a day, a currency, a language. */
const FORMED = ['2031-10-01', 'EUR', 'en', 'en-GB', 'a1'];
const NUMBERS = [5, 1, 0.5, 47];

/**
 * A value of a schema with `text` in every string that takes it, nothing left out: what is added to the model is among
 * it. `turn` chooses among values of a list and parts of a union. Throws for a kind of schema that it does not know.
 */
export function planted(schema: z.ZodType, text: string, turn: number): unknown {
  const inner = (one: unknown) => planted(one as z.ZodType, text, turn);
  const fitting = (values: readonly unknown[]) => {
    const fits = values.find((value) => schema.safeParse(value).success);
    if (fits === undefined) throw new Error(`No value is known for ${JSON.stringify(z.toJSONSchema(schema))}`);
    return fits;
  };
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly)
    return inner(schema.unwrap());
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, one]) => [name, inner(one)]));
  if (schema instanceof z.ZodArray) return [inner(schema.element)];
  if (schema instanceof z.ZodTuple) return schema.def.items.map(inner);
  if (schema instanceof z.ZodRecord) {
    const key = schema.keyType as z.ZodType;
    return Object.fromEntries([[planted(key, 'en', turn), inner(schema.valueType)]]);
  }
  if (schema instanceof z.ZodUnion) return inner(schema.options[turn % schema.options.length]);
  if (schema instanceof z.ZodLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodEnum) return schema.options[turn % schema.options.length];
  if (schema instanceof z.ZodBoolean) return turn % 2 === 0;
  if (schema instanceof z.ZodString) return fitting([text, ...FORMED]);
  return fitting(NUMBERS);
}

/** Facts of a register with `text` in every name and, as `address`, in every address. */
export function plantedFacts(facts: RegistryFacts, text: string, address: string): RegistryFacts {
  const walk = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, name));
    if (typeof value === 'string') {
      if (/^(name|names|acronym)$/.test(name)) return text;
      return /^(url|website)$/.test(name) ? address : value;
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, key)]));
  };
  return walk(facts, '') as RegistryFacts;
}
