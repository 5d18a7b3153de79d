import { bg } from './bg/words.ts';
import { cs } from './cs/words.ts';
import { da } from './da/words.ts';
import { de } from './de/words.ts';
import { el } from './el/words.ts';
import { api } from './en/api.ts';
import { assurance } from './en/assurance.ts';
import { page } from './en/page.ts';
import { en } from './en/words.ts';
import { es } from './es/words.ts';
import { et } from './et/words.ts';
import { fi } from './fi/words.ts';
import type { FilterWords } from './filter-words.ts';
import { fr } from './fr/words.ts';
import { ga } from './ga/words.ts';
import { hr } from './hr/words.ts';
import { hu } from './hu/words.ts';
import { it } from './it/words.ts';
import { lt } from './lt/words.ts';
import { lv } from './lv/words.ts';
import { mt } from './mt/words.ts';
import { nl } from './nl/words.ts';
import { pl } from './pl/words.ts';
import { pt } from './pt/words.ts';
import { ro } from './ro/words.ts';
import { sk } from './sk/words.ts';
import { sl } from './sl/words.ts';
import { sv } from './sv/words.ts';
import type { FindingMessages, Language, Messages } from './words.ts';

/** The languages that we have words in: a folder and a line each. The first is the one for everybody else. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en,
  de,
  fr,
  pl,
  es,
  it,
  bg,
  cs,
  da,
  el,
  et,
  fi,
  ga,
  hr,
  hu,
  lt,
  lv,
  mt,
  nl,
  pt,
  ro,
  sk,
  sl,
  sv,
};
const ENGLISH: Messages = { ...page, ...api, assurance };

/** Codes of the languages that pages and labels exist in, with their own names. */
export const MESSAGE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);
/** The languages with their own names, for links to a page in another language. */
export const LANGUAGE_NAMES: readonly { readonly code: string; readonly name: string }[] = Object.entries(
  LANGUAGES,
).map(([code, { name }]) => ({ code, name }));

/** The words of all languages that say what a filter says. A query may be in any of them, whoever reads the answer. */
export const FILTER_WORDS: readonly FilterWords[] = Object.values(LANGUAGES).map(({ filters }) => filters);

/** Words that were loaded, by the code of their language: at most as many as there are languages. */
const held = new Map<string, Messages>([['en', ENGLISH]]);

/** Loads the words of a language with its first reader; does nothing where we have none, or have them already. */
export async function loadMessages(language: string): Promise<void> {
  const words = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  if (words === undefined || held.has(language)) return;
  const [onPages, inAnswers, ofVerdicts] = await Promise.all([words.page(), words.api(), words.assurance()]);
  held.set(language, { ...onPages, ...inAnswers, assurance: ofVerdicts });
}

/** The words of a language that were loaded, else English. */
export function messagesIn(language: string): Messages {
  return held.get(language) ?? ENGLISH;
}

/** What is said of findings in the language of these words, else in English; only who shows findings loads it. */
export async function findingMessages({ language }: Pick<Messages, 'language'>): Promise<FindingMessages> {
  const own = LANGUAGES[language.code]?.findings;
  if (own !== undefined) return { language, findings: await own() };
  return { language: ENGLISH.language, findings: (await import('./en/findings.ts')).findings };
}
