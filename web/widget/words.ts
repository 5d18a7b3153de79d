import type { PageMessages } from '../../messages/words.ts';
import { ask } from './ask.ts';
import { holdParsed } from './parsed.ts';
import { wordsAddress } from './place.ts';

/** The languages that we have words in; written by the build. */
declare const LANGUAGES: readonly string[];
const FALLBACK = 'en';
/** How long words are waited for, in milliseconds. */
const WORDS_MS = 15_000;

interface Words {
  readonly messages: PageMessages;
  readonly parsed: Readonly<Record<string, object>>;
}

/** Words on their way or here, by language: at most as many as there are languages. */
const held = new Map<string, Promise<PageMessages>>();

async function load(language: string): Promise<PageMessages> {
  const answer = await ask(wordsAddress(language), AbortSignal.timeout(WORDS_MS));
  if (!answer.ok) throw new Error(`No words: ${answer.kind}`);
  const { messages, parsed } = answer.body as Words;
  holdParsed(parsed);
  return messages;
}

/** The words of a language. Rejects where they cannot be had; they are then asked for again the next time. */
export function wordsOf(language: string): Promise<PageMessages> {
  const known = held.get(language) ?? load(language);
  held.set(language, known);
  known.catch(() => held.delete(language));
  return known;
}

/** The first language of these that we have words in, else English. Regional variants count as their language. */
export function languageAmong(wanted: readonly (string | null | undefined)[]): string {
  const codes = wanted.flatMap((tag) => tag?.toLowerCase().split('-')[0] ?? []);
  return codes.find((code) => LANGUAGES.includes(code)) ?? FALLBACK;
}
