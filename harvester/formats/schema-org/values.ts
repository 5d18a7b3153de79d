import type { DraftText } from '../../draft.ts';
import { isObject, type JsonObject, listOf, wordOf } from '../json/values.ts';
import { type Node, typesOf, valuesOf } from './nodes.ts';

const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

/** True for an object whose members are texts by their language: `{ "de": "Gezeiten", "en": "Tides" }`. */
const isByLanguage = (object: JsonObject): boolean => {
  const entries = Object.entries(object);
  return entries.length > 0 && entries.every(([tag, text]) => LANGUAGE.test(tag) && typeof text !== 'object');
};

/**
 * Texts in all their languages. One without a language of its own is in the one of the page. Of an object that is no
 * text its name stands for it, else its description. A name that is such an object again is none, because objects may
 * name each other in a circle.
 */
export function textsIn(values: readonly unknown[], node: Node, isName = false): DraftText[] {
  return values.flatMap((value): DraftText[] => {
    if (!isObject(value)) {
      const text = typeof value === 'boolean' ? null : wordOf(value);
      return text === null ? [] : [{ text, language: node.language }];
    }
    if ('@value' in value) {
      const text = wordOf(value['@value']);
      return text === null ? [] : [{ text, language: wordOf(value['@language']) ?? node.language }];
    }
    if (isByLanguage(value))
      return Object.entries(value).flatMap(([language, said]) =>
        listOf(said).flatMap((item) => {
          const text = wordOf(item);
          return text === null ? [] : [{ text, language }];
        }),
      );
    return isName ? [] : textsIn(valuesOf(inside(value, node), 'name', 'description'), node, true);
  });
}

/** An object of the same page. */
export const inside = (object: JsonObject, node: Node): Node => ({ ...node, object });

/** The texts of a property. */
export const textsAt = (node: Node, ...names: readonly string[]): DraftText[] =>
  textsIn(valuesOf(node, ...names), node);

/** Words of a property: plain values, and the code or name of what is described. */
export function wordsAt(node: Node, ...names: readonly string[]): string[] {
  return valuesOf(node, ...names).flatMap((value) => {
    if (!isObject(value)) return wordOf(value) ?? [];
    if ('@value' in value) return wordOf(value['@value']) ?? [];
    const of = inside(value, node);
    return (
      [
        wordAt(of, 'termCode'),
        wordAt(of, 'identifier'),
        wordAt(of, 'name'),
        wordAt(of, 'url'),
        wordOf(value['@id']),
      ].find((word) => word !== null) ?? []
    );
  });
}

/** The first plain word of a property. Null where there is none. */
export function wordAt(node: Node, ...names: readonly string[]): string | null {
  for (const value of valuesOf(node, ...names)) {
    const word = wordOf(isObject(value) ? value['@value'] : value);
    if (word !== null) return word;
  }
  return null;
}

/** The objects of a property. */
export const objectsAt = (node: Node, ...names: readonly string[]): Node[] =>
  valuesOf(node, ...names)
    .filter(isObject)
    .filter((object) => !('@value' in object))
    .map((object) => inside(object, node));

/** An address as an absolute one. Null where it is none. */
export function addressOf(text: string | null, page: string): string | null {
  // A document that has no address of its own still names others by theirs.
  const base = URL.canParse(page) ? page : undefined;
  if (text === null || text.startsWith('_:') || !URL.canParse(text, base)) return null;
  const url = new URL(text, base).href;
  return /^https?:/.test(url) ? url : null;
}

/** Addresses of a property: texts, or the `url` of what is described (a picture, a page). */
export const addressesAt = (node: Node, ...names: readonly string[]): string[] =>
  valuesOf(node, ...names).flatMap((value) => {
    const said = isObject(value)
      ? (wordAt(inside(value, node), 'url', 'contentUrl') ?? wordOf(value['@value']) ?? wordOf(value['@id']))
      : wordOf(value);
    return addressOf(said, node.page) ?? [];
  });

/** The `@id` of an object as an absolute address. */
export const idOf = ({ object, page }: Node): string | null => addressOf(wordOf(object['@id']), page);

/** A term of a list: its code or name, its address, and the list that it is from. */
export interface Term {
  readonly words: readonly string[];
  readonly address: string | null;
  readonly list: string;
}

/** The terms of a property: plain words, DefinedTerm, and AlignmentObject. */
export const termsAt = (node: Node, ...names: readonly string[]): Term[] =>
  valuesOf(node, ...names).flatMap((value): Term[] => {
    if (!isObject(value)) {
      const word = wordOf(value);
      return word === null ? [] : [{ words: [word], address: /^https?:/.test(word) ? word : null, list: '' }];
    }
    const term = inside(value, node);
    const words = [
      ...wordsAt(term, 'termCode'),
      ...wordsAt(term, 'name', 'targetName'),
      ...wordsAt(term, 'identifier'),
    ];
    const address = addressesAt(term, 'url', 'targetUrl')[0] ?? idOf(term);
    const list = [
      ...wordsAt(term, 'inDefinedTermSet', 'educationalFramework'),
      ...addressesAt(term, 'inDefinedTermSet'),
    ];
    return words.length === 0 && address === null ? [] : [{ words, address, list: list.join(' ') }];
  });

/** True for an object of one of these types. */
export const hasType = ({ object }: Node, ...types: readonly string[]): boolean =>
  typesOf(object).some((type) => types.includes(type));
