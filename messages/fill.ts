import { IntlMessageFormat } from 'intl-messageformat';
import type { PageWords } from './words.ts';

/** Texts that are kept compiled. Texts are ours and few; the bound holds whatever is filled by mistake. */
const MAX_COMPILED = 8_000;
const compiled = new Map<string, IntlMessageFormat>();

function compiledText(text: string, language: string): IntlMessageFormat {
  const key = `${language} ${text}`;
  const known = compiled.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  if (compiled.size >= MAX_COMPILED) compiled.clear();
  compiled.set(key, format);
  return format;
}

/**
 * Puts facts in the place of `{names}`, and chooses the plural that they ask for (ICU messages). Facts are taken as
 * they are. Where one is missing the whole text stays as it is, so that a gap is seen and not guessed over.
 */
export function fill(
  text: string,
  facts: Readonly<Record<string, string | number>>,
  { language }: Pick<PageWords, 'language'>,
): string {
  if (!text.includes('{')) return text;
  try {
    // Without a prototype, so that a name without a fact finds none.
    return String(compiledText(text, language.code).format(Object.assign(Object.create(null), facts)));
  } catch {
    return text;
  }
}

/** The word for a code in one group of messages; the code itself where there is none. */
export function wordFor(group: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(group, code) ? group[code] : undefined) ?? code;
}

/** How a register is named and its agencies are called. */
export function registerWords(
  registry: string | null,
  { register }: Pick<PageWords, 'register'>,
): { readonly name: string; readonly agencies: string } {
  return registry === 'deqar' || registry === 'demo' ? register[registry] : register.none;
}
