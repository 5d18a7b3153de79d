import { countryCodes } from '../../services/vocab/countries.ts';
import { iscedCodes, iscedLabels } from '../../services/vocab/isced-f.ts';
import { languageCodes } from '../../services/vocab/languages.ts';
import { once } from '../../services/vocab/once.ts';
import { countryLabel, languageLabel } from '../presenters/names.ts';
import { probablyMeant } from './nearest.ts';

/**
 * The languages in which somebody may write the name of a country or language: those of the Union and of its
 * neighbours.
 */
const NAMED_IN =
  'en de fr es it pt nl pl cs sk sl hr hu ro bg el da sv fi et lv lt mt ga no is tr uk sr mk sq bs'.split(' ');
/** How many characters of a typed name are compared. */
const COMPARED_CHARACTERS = 64;
/** Shorter texts are codes and no names. */
const LEAST_CHARACTERS = 3;

/** Names as they are compared: in lower case, without accents. */
const plain = (name: string): string =>
  name.slice(0, COMPARED_CHARACTERS).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Codes by their names, in every language for which we have names. */
export type NamedCodes = ReadonlyMap<string, readonly string[]>;

/** Codes by the names that `namesOf` says of them. */
export function namedCodes(codes: readonly string[], namesOf: (code: string) => readonly string[]): NamedCodes {
  const named = new Map<string, string[]>();
  for (const code of codes)
    for (const name of new Set(namesOf(code).map(plain))) {
      const list = named.get(name);
      if (list) list.push(code);
      else named.set(name, [code]);
    }
  return named;
}

export const countryNames = once(() =>
  namedCodes(countryCodes(), (code) => NAMED_IN.map((language) => countryLabel(code, language))),
);
export const languageNames = once(() =>
  namedCodes(
    languageCodes().filter((code) => code.length === 2),
    (code) => [...NAMED_IN, code].map((language) => languageLabel(code, language)),
  ),
);
export const fieldNames = once(() => namedCodes(iscedCodes(), (code) => Object.values(iscedLabels(code))));

/** The codes whose name is typed here, or nearly so. None where it is no name. */
export function called(typed: string, named: NamedCodes): readonly string[] {
  const name = plain(typed);
  if (name.length < LEAST_CHARACTERS) return [];
  const exact = named.get(name);
  if (exact) return exact;
  const begins = [...named].filter(([one]) => one.startsWith(name)).flatMap(([, codes]) => codes);
  const begun = [...new Set(begins)];
  if (begun.length > 0 && begun.length <= 3) return begun;
  if (name.length <= LEAST_CHARACTERS) return [];
  const meant = probablyMeant(name, [...named.keys()]);
  return meant === null ? [] : (named.get(meant) ?? []);
}
