import { valuesIn } from '../../web/state/asked.ts';
import { type Mistake, mistake } from './mistake.ts';
import { probablyMeant } from './nearest.ts';

/** Up to this many unknown names are named. The others are counted. */
const MAX_NAMED = 20;
/** The most values of one parameter. More than this is a mistake of a program, and none of them is looked at. */
export const MAX_VALUES = 100;

/**
 * What an address may be asked: names with one value, names with a list of values (repeated, or separated by commas),
 * and names that will come later.
 */
export interface ParameterNames {
  readonly single: readonly string[];
  readonly list: readonly string[];
  readonly notBuiltYet: readonly string[];
}

/** A query string taken apart. Only the names have been checked. */
export interface RawParameters {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Names that cannot be used. */
  readonly errors: readonly Mistake[];
  /** Names that were not looked at. */
  readonly unknown: readonly Mistake[];
}

/** Control characters, which have no meaning in any text. The store refuses the first of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function clean(value: string): string {
  return value.replace(CONTROL, '').normalize('NFC').trim();
}

/**
 * The names of parameters that are no percent-encoded UTF-8 (a bare `%`, half a character). What they mean cannot be
 * known.
 */
function malformedNames(query: string): Set<string> {
  const names = new Set<string>();
  for (const pair of query.split('&')) {
    try {
      decodeURIComponent(pair);
    } catch {
      for (const name of new URLSearchParams(pair).keys()) names.add(LIST_SPELLING.exec(name)?.[1] ?? name);
    }
  }
  return names;
}

/** Many programs write lists as `eqf[]` or `eqf[0]`. Both mean `eqf`. */
const LIST_SPELLING = /^([A-Za-z]{1,40})\[\d{0,4}\]$/;

function grouped(query: string, names: ParameterNames): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [written, value] of new URLSearchParams(query)) {
    const bare = LIST_SPELLING.exec(written)?.[1];
    const isOurs = bare !== undefined && [names.list, names.notBuiltYet].some((all) => all.includes(bare));
    const name = isOurs ? bare : written;
    const values = given.get(name);
    if (values) values.push(value);
    else given.set(name, [value]);
  }
  return given;
}

/**
 * Takes a query string (without `?`) apart. Values lose control characters, lists are split at commas (`\,` is one
 * within a value), and empty values are dropped. Never throws.
 */
export function readRaw(query: string, names: ParameterNames): RawParameters {
  const values: Record<string, string | string[]> = {};
  const errors: Mistake[] = [];
  const unknown: Mistake[] = [];
  let unnamed = 0;
  const known = [...names.single, ...names.list];
  const malformed = malformedNames(query);
  for (const [name, given] of grouped(query, names)) {
    const short = clean(name).slice(0, 100);
    if (malformed.has(name)) errors.push(mistake(short, 'encoding'));
    else if (names.list.includes(name)) {
      const items = given.flatMap((value) => valuesIn(clean(value)));
      if (items.length > MAX_VALUES) errors.push(mistake(name, 'tooMany', { facts: { most: MAX_VALUES } }));
      else if (items.length > 0) values[name] = items;
    } else if (names.single.includes(name)) {
      const [value = '', ...more] = given.map(clean);
      if (more.length > 0) errors.push(mistake(name, 'repeated'));
      else if (value !== '') values[name] = value;
    } else if (names.notBuiltYet.includes(name)) errors.push(mistake(name, 'notBuiltYet'));
    else if (unknown.length < MAX_NAMED) {
      const meant = probablyMeant(short, known);
      unknown.push(
        meant === null ? mistake(short, 'unknownNameAlone') : mistake(short, 'unknownName', { nearest: [meant] }),
      );
    } else unnamed++;
  }
  if (unnamed > 0) unknown.push(mistake('', 'unknownNames', { facts: { count: unnamed } }));
  return { values, errors, unknown };
}
