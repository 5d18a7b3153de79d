import { type Mistake, mistake } from './mistake.ts';
import { probablyMeant } from './nearest.ts';

/** Unknown names are named up to this many; the rest is counted. */
const MAX_NAMED = 20;

/** What an address may ask: names with one value, names with a list of values (repeated, or separated by commas), and names that come later. */
export interface ParameterNames {
  readonly single: readonly string[];
  readonly list: readonly string[];
  readonly notBuiltYet: readonly string[];
}

/** A query string taken apart, nothing checked yet but the names. */
export interface RawParameters {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Names that cannot be used. */
  readonly errors: readonly Mistake[];
  /** Names that were not looked at. */
  readonly unknown: readonly Mistake[];
}

/** Characters without a meaning in any text; the store refuses the first of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function clean(value: string): string {
  return value.replace(CONTROL, '').normalize('NFC').trim();
}

/**
 * Takes a query string apart: values cleaned of control characters, lists split at commas, empty values left out. Never throws: malformed percent-encoding
 * becomes replacement characters, which then match nothing.
 */
export function readRaw(search: URLSearchParams, names: ParameterNames): RawParameters {
  const values: Record<string, string | string[]> = {};
  const errors: Mistake[] = [];
  const unknown: Mistake[] = [];
  let unnamed = 0;
  const known = [...names.single, ...names.list];
  for (const name of new Set(search.keys())) {
    const given = search.getAll(name).map(clean);
    if (names.list.includes(name)) {
      const items = given.flatMap((value) => value.split(',').map((item) => item.trim())).filter((item) => item !== '');
      if (items.length > 0) values[name] = items;
    } else if (names.single.includes(name)) {
      if (given.length > 1) errors.push(mistake(name, 'repeated'));
      else if (given[0]) values[name] = given[0];
    } else if (names.notBuiltYet.includes(name)) {
      errors.push(mistake(name, 'notBuiltYet'));
    } else if (unknown.length < MAX_NAMED) {
      const meant = probablyMeant(name, known);
      const short = clean(name).slice(0, 100);
      unknown.push(
        meant === null ? mistake(short, 'unknownNameAlone') : mistake(short, 'unknownName', { nearest: [meant] }),
      );
    } else unnamed++;
  }
  if (unnamed > 0) unknown.push(mistake('', 'unknownNames', { facts: { count: unnamed } }));
  return { values, errors, unknown };
}
