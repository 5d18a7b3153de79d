import { UNKNOWN } from '../../services/search/document.ts';
import { ALL, DEFAULTS, type DefaultName } from '../views/every-offer.ts';
import { valuesOf } from './asked.ts';

const VALUES = { openTo: ['anyone', UNKNOWN], microCredential: ['yes', 'likely'] } as const;

/** The values of a filter with which the page begins on a day (`YYYY-MM-DD`). */
export function defaultValues(name: DefaultName, today: string): readonly string[] {
  return name === 'startsFrom' ? [today, UNKNOWN] : VALUES[name];
}

/** The parameters that say the same as one of those filters: whoever sets one of them replaces it. */
const replacing = (name: DefaultName): readonly string[] =>
  name === 'startsFrom' ? ['startsFrom', 'startsTo'] : [name];

const isDefault = (name: string): name is DefaultName => DEFAULTS.some((one) => one === name);

/** A search as the page carries it out, and which of its filters are those with which the page begins. */
export interface Begun {
  /** What is asked for, with these filters. */
  readonly effective: URLSearchParams;
  readonly defaults: readonly DefaultName[];
}

/** Adds the filters with which the page begins, but for those that a reader set or dropped. */
export function withDefaults(asked: URLSearchParams, today: string): Begun {
  const dropped = valuesOf(asked, ALL);
  const defaults = DEFAULTS.filter(
    (name) => !dropped.includes(name) && !replacing(name).some((parameter) => asked.has(parameter)),
  );
  const effective = new URLSearchParams(asked);
  effective.delete(ALL);
  for (const name of defaults) for (const value of defaultValues(name, today)) effective.append(name, value);
  return { effective, defaults };
}

const sameValues = (one: readonly string[], other: readonly string[]) =>
  new Set(one).size === new Set(other).size && one.every((value) => other.includes(value));

/**
 * The shortest address that asks the same. A form names every such filter in `all` beside what is ticked: what is ticked
 * replaces it, nothing ticked drops it, and the same as at the beginning is said by nothing.
 */
export function shortest(asked: URLSearchParams, today: string): URLSearchParams {
  const next = new URLSearchParams(asked);
  const dropped = new Set(valuesOf(asked, ALL).filter(isDefault));
  next.delete(ALL);
  // “Also where no start is stated” says nothing where no day is asked for: the day was emptied in the form.
  const isEmptied = sameValues(valuesOf(next, 'startsFrom'), [UNKNOWN]) && !next.has('startsTo');
  if (dropped.has('startsFrom') && isEmptied) next.delete('startsFrom');
  for (const name of DEFAULTS) {
    const [parameter = name, ...others] = replacing(name);
    const isAlone = others.every((other) => !next.has(other));
    if (isAlone && sameValues(valuesOf(next, parameter), defaultValues(name, today))) {
      next.delete(parameter);
      dropped.delete(name);
    } else if (replacing(name).some((one) => next.has(one))) dropped.delete(name);
  }
  for (const name of dropped) next.append(ALL, name);
  return next;
}

/** Takes a filter away for good: one with which the page begins would otherwise come back. */
export function drop(next: URLSearchParams, parameters: readonly string[]): void {
  for (const parameter of parameters) next.delete(parameter);
  const begun = DEFAULTS.filter((name) => parameters.includes(name) && !valuesOf(next, ALL).includes(name));
  for (const name of begun) if (!replacing(name).some((one) => next.has(one))) next.append(ALL, name);
}
