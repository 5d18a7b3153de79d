import { codeText } from './code-text.ts';
import { foldName } from './fold-name.ts';
import { languageCodes, languageName, parseLanguage } from './languages.ts';
import { saysNo } from './negations.ts';
import { once } from './once.ts';
import { UNION_LANGUAGES } from './union-languages.ts';

const SERBO_CROATIAN = 'hbs';
/** Languages with two-letter codes, whose names are elsewhere. */
const CODE_LETTERS = 2;
/** How many parts of a list of languages are looked at. */
const MAX_PARTS = 20;

/** Languages by their names in the languages of the Union and in their own. A name of two languages is left out. */
const names = once((): ReadonlyMap<string, string | null> => {
  const codes = languageCodes();
  const found = new Map<string, string | null>();
  const add = (name: string | null | undefined, code: string) => {
    const folded = foldName(name ?? '');
    if (folded === '' || folded === code) return;
    const known = found.get(folded);
    found.set(folded, known === undefined || known === code ? code : null);
  };
  for (const code of codes) add(languageName(code), code);
  const short = codes.filter((code) => code.length === CODE_LETTERS);
  for (const reader of UNION_LANGUAGES) {
    const display = new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' });
    for (const code of short) add(display.of(code), code);
  }
  for (const code of short) add(new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code), code);
  for (const [name, code] of [
    ['castellano', 'es'],
    ['castilian', 'es'],
    ['flemish', 'nl'],
    ['vlaams', 'nl'],
    ['modern greek', 'el'],
    ['valencian', 'ca'],
    ['serbo-croatian', SERBO_CROATIAN],
  ] as const)
    found.set(foldName(name), code);
  return found;
});

/**
 * The language with this name in a language of the Union or in its own (“Englisch”, “English language”, “English
 * (B2)”). Null where there is none.
 */
export function languageByName(text: string): string | null {
  const name = (codeText(text) ?? '').replace(/\s*[([][^()[\]]{0,100}[)\]]\s*$/, '');
  const folded = foldName(name).replace(/ (?:language|sprache|langue|lengua|lingua|taal|sprog|sprak)$/, '');
  return names().get(folded) ?? null;
}

export interface ReadLanguages {
  /** Codes, in the order of the text. */
  readonly codes: readonly string[];
  /** Parts that name no language. */
  readonly unknown: readonly string[];
}

const BETWEEN =
  /\s*[,;/|&+\n]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e|ed|en|of|og|och|eller|i|oraz|lub|a|in|ja|és|vagy|si|și|sau|și)\s+/iu;

/** “And” in Slovene, and “in” in others. */
const JOINED_BY_IN = /\sin\s/i;

/**
 * Languages that are written as names, or as a list of names or codes: “English”, “nl, en”, “Deutsch und Englisch”.
 * None where the text denies something: “not in English”.
 */
export function languagesIn(text: string): ReadLanguages {
  if (saysNo(text)) return { codes: [], unknown: [text] };
  const one = (part: string) => parseLanguage(part)?.code ?? languageByName(part);
  const whole = one(text);
  if (whole !== null) return { codes: [whole], unknown: [] };
  const parts = (codeText(text) ?? '')
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .slice(0, MAX_PARTS);
  if (parts.length < 2) return { codes: [], unknown: [text] };
  // “Nur in Englisch”, “All in English”: where “in” stands beside a name, a short word is no code.
  const inWords =
    JOINED_BY_IN.test(text) && parts.some((part) => parseLanguage(part) === null && languageByName(part) !== null);
  const read = parts.map((part) => [part, inWords ? languageByName(part) : one(part)] as const);
  const codes = read.flatMap(([, code]) => code ?? []);
  // Nothing is taken from a sentence in which a word happens to be a code.
  if (codes.length === 0 || parts.some((part) => /\s\S+\s\S+\s/.test(part))) return { codes: [], unknown: [text] };
  return { codes, unknown: read.flatMap(([part, code]) => (code === null ? [part] : [])) };
}
