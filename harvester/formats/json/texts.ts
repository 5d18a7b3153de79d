import type { DraftText } from '../../draft.ts';
import { isObject, listOf, wordOf } from './values.ts';

/** A text of which nothing says in which language it is: a name, a code, an address. */
export const unspoken = (text: string | null): DraftText[] => (text === null ? [] : [{ text, language: null }]);

/** What a format calls the members of a text. */
export interface TextKeys {
  readonly language: string;
  readonly value: string;
}

const PLAIN: TextKeys = { language: 'language', value: 'value' };

/**
 * Texts in any number of languages, all of them kept: `[{language, value}]` with these keys, one such object, or a
 * plain string, whose language is unknown. Lists within lists are taken as one. Blank ones are left out.
 */
export function textsOf(value: unknown, keys: TextKeys = PLAIN): DraftText[] {
  return listOf(value).flatMap((item): DraftText[] => {
    if (Array.isArray(item)) return textsOf(item, keys);
    if (isObject(item)) {
      const text = wordOf(item[keys.value]);
      return text === null ? [] : [{ text, language: wordOf(item[keys.language]) }];
    }
    const text = typeof item === 'string' ? wordOf(item) : null;
    return text === null ? [] : [{ text, language: null }];
  });
}
