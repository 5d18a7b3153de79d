import { de } from './de/words.ts';
import { en } from './en/words.ts';
import { es } from './es/words.ts';
import { fr } from './fr/words.ts';
import { it } from './it/words.ts';
import { pl } from './pl/words.ts';
import type { Messages, Surfaces } from './words.ts';

/** The languages that we have words in: a folder and a line each. The first is the one for everybody else. */
const LANGUAGES: Readonly<Record<string, Surfaces>> = { en, de, fr, pl, es, it };

const ALL: ReadonlyMap<string, Messages> = new Map(
  Object.entries(LANGUAGES).map(([code, { page, api, assurance, findings }]) => [
    code,
    { ...page, ...api, assurance, findings },
  ]),
);
const ENGLISH: Messages = { ...en.page, ...en.api, assurance: en.assurance, findings: en.findings };

/** Codes of the languages that pages and labels exist in. */
export const MESSAGE_LANGUAGES: readonly string[] = [...ALL.keys()];

/** The words of a language, else English. Only a server holds all of them: views get those of their reader. */
export function messagesIn(language: string): Messages {
  return ALL.get(language) ?? ENGLISH;
}
