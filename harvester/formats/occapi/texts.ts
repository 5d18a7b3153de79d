import type { DraftText } from '../../draft.ts';
import { isObject, listOf, memberOf, objectsOf, wordAt, wordOf } from '../json/values.ts';

/** Texts of OCCAPI: `string`, or `multiline` for those with markup; `lang` may be null, and then nobody knows. */
export function said(value: unknown): DraftText[] {
  return listOf(value).flatMap((item): DraftText[] => {
    const text = isObject(item) ? wordAt(item, 'multiline', 'string') : typeof item === 'string' ? wordOf(item) : null;
    return text === null ? [] : [{ text, language: isObject(item) ? wordAt(item, 'lang') : null }];
  });
}

/** Several texts as one in each language, one below the other. */
export function joined(...lists: readonly (readonly DraftText[])[]): DraftText[] {
  const byLanguage = new Map<string | null, string[]>();
  for (const { text, language } of lists.flat()) byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
  return [...byLanguage].map(([language, texts]) => ({ text: [...new Set(texts)].join('\n\n'), language }));
}

/** Lists in HTML as lines with bullets, so that the entries of a list are found as such. */
export function withBullets(texts: readonly DraftText[]): DraftText[] {
  return texts.map(({ text, language }) => ({
    language,
    text: text
      .replaceAll(/<li(?:\s[^<>]{0,200})?>/gi, '\n- ')
      .replaceAll(/<\/?(?:ul|ol|li|p|br)(?:\s[^<>]{0,200})?\/?>/gi, '\n'),
  }));
}

/** The beginning of an address without its scheme: the specification shows `www.domain.tld/…` as an example. */
const WITHOUT_SCHEME = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}(?:[/?#]|$)/i;

/** Addresses of web pages. */
export const addressesIn = (value: unknown): string[] =>
  objectsOf(value).flatMap((item) => {
    const uri = wordOf(memberOf(item, 'uri'));
    return uri === null ? [] : [WITHOUT_SCHEME.test(uri) ? `https://${uri}` : uri];
  });
