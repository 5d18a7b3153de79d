import type { z } from 'zod';
import { type Mistake, mistakeOf } from './mistake.ts';
import { type ParameterNames, readRaw } from './raw.ts';

/** Checked parameters, or everything that is wrong with them. */
export type Clean<T> =
  | { readonly ok: true; readonly data: T; readonly warnings: readonly Mistake[] }
  | { readonly ok: false; readonly errors: readonly Mistake[]; readonly warnings: readonly Mistake[] };

/** The parameters of one address. */
export interface Parameters<S extends z.ZodObject> {
  readonly names: ParameterNames;
  readonly schema: S;
  /**
   * What is wrong with parameters in combination, although each is right. It looks at those that are right, whatever
   * the others are.
   */
  readonly together?: (values: Readonly<Record<string, unknown>>) => readonly Mistake[];
}

/**
 * Checks a query string (without `?`): every value is valid and in its normal spelling. Every mistake is named, and not
 * only the first. Unknown names are warnings; with `strict=true` they are mistakes.
 */
export function cleanParameters<S extends z.ZodObject>(query: string, of: Parameters<S>): Clean<z.output<S>> {
  const raw = readRaw(query, of.names);
  const parsed = of.schema.safeParse(raw.values, { reportInput: true });
  const strict = raw.values.strict === 'true';
  // In the order in which the client asked, and not in that of our table.
  const asked = Object.keys(raw.values);
  const placeOf = ({ parameter }: Mistake) => asked.indexOf(parameter);
  const mistakes = parsed.success ? [] : parsed.error.issues.map(mistakeOf);
  const errors = [
    ...raw.errors,
    ...mistakes.sort((a, b) => placeOf(a) - placeOf(b)),
    ...(of.together?.(raw.values) ?? []),
    ...(strict ? raw.unknown : []),
  ];
  const warnings = strict ? [] : raw.unknown;
  return parsed.success && errors.length === 0
    ? { ok: true, data: parsed.data, warnings }
    : { ok: false, errors, warnings };
}
