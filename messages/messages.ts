import { de } from './de.ts';
import { en } from './en.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** Every sentence that a person reads, in one language. */
export type Messages = Widened<typeof en>;

const ALL: ReadonlyMap<string, Messages> = new Map<string, Messages>([
  ['en', en],
  ['de', de],
]);

/** The languages that pages and labels exist in; the first is the one for everybody else. */
export const MESSAGE_LANGUAGES: readonly string[] = [...ALL.keys()];

/** The messages in a language, else in English. */
export function messagesIn(language: string): Messages {
  return ALL.get(language) ?? en;
}

/** Puts facts in the place of `{names}`. A name without a fact stays as it is, so that a gap is seen and not guessed over. */
export function fill(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return fact === undefined ? whole : String(fact);
  });
}

/** The word for a code in one group of messages; the code itself where there is none. */
export function wordFor(group: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(group, code) ? group[code] : undefined) ?? code;
}

/** How a register is named and its agencies are called. */
export function registerWords(
  registry: string | null,
  { register }: Messages,
): { readonly name: string; readonly agencies: string } {
  return registry === 'deqar' || registry === 'demo' ? register[registry] : register.none;
}
