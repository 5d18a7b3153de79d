import { IntlMessageFormat } from 'intl-messageformat';
import type { PageWords } from './words.ts';

/** How many texts are kept compiled. Our texts are few; the limit holds whatever is passed in by mistake. */
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
 * Puts facts in place of `{names}` and chooses the plural (ICU messages). Facts are inserted as they are. Where one is
 * missing the whole text stays as it is, so that the gap is seen.
 */
export function fill(
  text: string,
  facts: Readonly<Record<string, string | number>>,
  { language }: Pick<PageWords, 'language'>,
): string {
  if (!text.includes('{')) return text;
  try {
    // Without a prototype, so that a name without a fact finds nothing.
    return String(compiledText(text, language.code).format(Object.assign(Object.create(null), facts)));
  } catch {
    return text;
  }
}

/** The word for a code in one group of messages. The code itself where there is none. */
export function wordFor(group: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(group, code) ? group[code] : undefined) ?? code;
}

/** The name of a register, and of its agencies. */
export function registerWords(
  registry: string | null,
  { register }: Pick<PageWords, 'register'>,
): { readonly name: string; readonly agencies: string } {
  if (registry === null || registry === '') return register.none;
  // A national register has no words of its own here: it goes by its short name.
  return registry === 'deqar' || registry === 'demo' ? register[registry] : { ...register.none, name: registry };
}
