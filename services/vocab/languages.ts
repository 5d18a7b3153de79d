import { codeText } from './code-text.ts';
import { readList } from './list-file.ts';
import { once } from './once.ts';

interface LanguageFile {
  /** ISO 639-1, 639-3, English name, and ISO 639-2/B where it differs. */
  readonly two: readonly (readonly [string, string, string, string?])[];
  /** English names of languages without a two-letter code. */
  readonly names: Readonly<Record<string, string>>;
  /** ISO 639-3 codes of the European language authority, joined. */
  readonly three: string;
}

interface Languages {
  /** Our code (ISO 639-1 where one exists, else 639-3) by any code of the language. */
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly authority: ReadonlyMap<string, string>;
}

const BASE = 'http://publications.europa.eu/resource/authority/language/';
const CODE_LETTERS = 3;
/**
 * A macrolanguage that the authority has given up. Because its two-letter code is withdrawn, it stays as it is written.
 */
const SERBO_CROATIAN = 'hbs';
/**
 * The usual form of a macrolanguage, which is meant where people name the macrolanguage: Standard Estonian is Estonian.
 */
const USUAL_FORMS: Readonly<Record<string, string>> = {
  ekk: 'et',
  lvs: 'lv',
  arb: 'ar',
  cmn: 'zh',
  pes: 'fa',
  als: 'sq',
  azj: 'az',
  khk: 'mn',
  npi: 'ne',
  ory: 'or',
  plt: 'mg',
  pbt: 'ps',
  swh: 'sw',
  uzn: 'uz',
  ydd: 'yi',
  zsm: 'ms',
  kmr: 'ku',
};
/** Codes that ISO 639 has given up for others. */
const EARLIER: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  mo: 'ro',
  mol: 'ro',
  scc: 'sr',
  scr: 'hr',
};
/** Groups of languages that have one name together. */
const FAMILIES: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['no', ['nb', 'nn']],
  [SERBO_CROATIAN, ['bs', 'cnr', 'hr', 'sr']],
  ['zh', ['yue', 'nan', 'wuu', 'hak']],
];
/** Codes of the authority that name no language: undetermined, several, none, not coded. */
const NO_LANGUAGE = ['und', 'mul', 'zxx', 'mis'] as const;

const languages = once((): Languages => {
  const file = readList<LanguageFile>('languages');
  const codes = new Map<string, string>();
  const names = new Map(Object.entries(file.names));
  const authority = new Map<string, string>();
  for (let at = 0; at < file.three.length; at += CODE_LETTERS) {
    const code = file.three.slice(at, at + CODE_LETTERS);
    codes.set(code, code);
    authority.set(code, code);
  }
  for (const [two, three, name, bibliographic] of file.two) {
    if (three === SERBO_CROATIAN) continue;
    for (const code of [two, three, ...(bibliographic === undefined ? [] : [bibliographic])]) codes.set(code, two);
    names.set(two, name);
    authority.set(two, three);
  }
  for (const [form, code] of [...Object.entries(USUAL_FORMS), ...Object.entries(EARLIER)]) codes.set(form, code);
  for (const none of NO_LANGUAGE) codes.delete(none);
  codes.set(SERBO_CROATIAN, SERBO_CROATIAN).set('sh', SERBO_CROATIAN);
  names.set(SERBO_CROATIAN, 'Serbo-Croatian');
  return { codes, names, authority };
});

export interface ReadLanguage {
  /** ISO 639-1 where one exists, else ISO 639-3. */
  readonly code: string;
  /** True where it was written as the authority's own IRI. */
  readonly exact: boolean;
  /** True where the authority no longer lists it. */
  readonly withdrawn: boolean;
}

const read = new Map<string, ReadLanguage | null>();
const MAX_REMEMBERED = 10_000;

function readLanguage(text: string): ReadLanguage | null {
  const bare = (codeText(text) ?? '').replace(/\/+$/, '');
  // The last part of an address. In “de/en” neither is the language.
  const last = /^https?:/i.test(bare) ? bare.slice(bare.lastIndexOf('/') + 1) : bare;
  const subtag = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/i.exec(last)?.[1]?.toLowerCase() ?? '';
  const code = languages().codes.get(subtag);
  if (code === undefined) return null;
  return {
    code,
    exact: text.startsWith(BASE) && last === last.toUpperCase() && last.length === CODE_LETTERS,
    withdrawn: code === SERBO_CROATIAN,
  };
}

/**
 * Reads a language from the authority's IRI, ISO 639-1, 639-2 (both kinds) or 639-3, in any case; region and script are
 * dropped. Null where no such language exists, and for `und`, `mul`, `mis`, `zxx`.
 */
export function parseLanguage(text: string): ReadLanguage | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const result = readLanguage(text);
  // Hostile documents have any number of tags, so the number that is remembered has a limit.
  if (read.size < MAX_REMEMBERED) read.set(text, result);
  return result;
}

/** All codes as we write them. */
export function languageCodes(): string[] {
  return [...new Set(languages().codes.values())].sort();
}

/** English name of a language, or null where the authority gives none. */
export function languageName(code: string): string | null {
  return languages().names.get(code) ?? null;
}

/** IRI of a language in the European authority table. */
export function languageIri(code: string): string {
  return BASE + (languages().authority.get(code) ?? code).toUpperCase();
}

/**
 * A language together with those that share its name: Bokmål is Norwegian, and what is called Norwegian is one of both.
 */
export function withRelated(code: string): string[] {
  const related = FAMILIES.flatMap(([whole, parts]) => (code === whole ? parts : parts.includes(code) ? [whole] : []));
  return [code, ...related];
}
