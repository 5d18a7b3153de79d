import { COMING } from '../../messages/coming.ts';
import { leaves } from '../../messages/leaves.ts';
import { findingMessages, messagesIn as loaded, loadMessages, MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { wordsSoFar } from '../../messages/missing.ts';
import type { FindingMessages, Messages } from '../../messages/words.ts';

export type AllMessages = Messages & FindingMessages;

await Promise.all(MESSAGE_LANGUAGES.map(loadMessages));
const all = new Map<string, AllMessages>();
for (const code of MESSAGE_LANGUAGES)
  all.set(code, { ...loaded(code), findings: (await findingMessages(loaded(code))).findings });

type Tree = { readonly [key: string]: string | Tree };
/** A tree with the texts of another where it has none. */
const filled = (given: Tree | undefined, from: Tree): Tree =>
  Object.fromEntries(
    Object.entries(from).map(([key, value]) => {
      const own = given?.[key];
      if (typeof value === 'string') return [key, own ?? value];
      return [key, filled(typeof own === 'object' ? own : undefined, value)];
    }),
  );

for (const [code, { page, api, assurance }] of Object.entries(COMING)) {
  const words = { ...(await page()), ...(await api?.()), assurance: await assurance?.() } as unknown as Tree;
  all.set(code, filled(words, all.get('en') as unknown as Tree) as unknown as AllMessages);
}

/** All words of a language, else of English, without waiting. One that is being translated has English in its gaps. */
export function messagesIn(language: string): AllMessages {
  return all.get(language) ?? (all.get('en') as AllMessages);
}

/** All texts of every language by their path, those of languages that are being translated as far as they are there. */
export const TEXTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ...MESSAGE_LANGUAGES.map((code) => [code, leaves(loaded(code))] as const),
  ...(await Promise.all(Object.entries(COMING).map(async ([code, one]) => [code, await wordsSoFar(one)] as const))),
]);

const isOfVerdicts = (path: string) => /^(?:assurance|explanation|register|flag|decision)\./.test(path);
/** Every language in which all that is said of a verdict is there. */
export const ASSURED_LANGUAGES: readonly string[] = [...TEXTS].flatMap(([code, texts]) =>
  [...leaves(loaded('en')).keys()].every((path) => !isOfVerdicts(path) || texts.has(path)) ? [code] : [],
);
