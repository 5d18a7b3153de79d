import { leaves } from '../../messages/leaves.ts';
import { findingMessages, messagesIn as loaded, loadMessages, MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import type { FindingMessages, Messages } from '../../messages/words.ts';

export type AllMessages = Messages & FindingMessages;

await Promise.all(MESSAGE_LANGUAGES.map(loadMessages));
const all = new Map<string, AllMessages>();
for (const code of MESSAGE_LANGUAGES)
  all.set(code, { ...loaded(code), findings: (await findingMessages(loaded(code))).findings });

/** All words of a language, else of English, without waiting. */
export function messagesIn(language: string): AllMessages {
  return all.get(language) ?? (all.get('en') as AllMessages);
}

/** All texts of every language by their path. */
export const TEXTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  MESSAGE_LANGUAGES.map((code) => [code, leaves(loaded(code))] as const),
);
