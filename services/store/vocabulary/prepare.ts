import { createHash } from 'node:crypto';
import { StoreError } from '../../errors.ts';
import { storableText } from '../../model/cut-text.ts';
import type { LanguageMap } from '../../model/language-map.ts';
import { closureOf } from './closure.ts';

/** A concept to be filled in. */
export interface ConceptWrite {
  readonly uri: string;
  /** One label for each language. Blank ones are dropped. */
  readonly labels: LanguageMap;
  /** URIs of the concepts directly above, in any order. */
  readonly broader: readonly string[];
}

/** A vocabulary as rows. Concepts are numbered from 0 in the order of their URIs. */
export interface PreparedVocabulary {
  /** A hash of the content. It does not depend on the order in which the content was given. */
  readonly hash: string;
  readonly uris: readonly string[];
  readonly languages: readonly string[];
  readonly labels: readonly (readonly [concept: number, language: string, text: string])[];
  readonly broader: readonly (readonly [concept: number, broader: number])[];
  readonly closure: readonly (readonly [concept: number, ancestor: number])[];
}

const MAX_CONCEPTS = 300_000;
/** An entry of an index holds about 2 700 bytes, and a character takes up to three. */
export const MAX_URI_CHARACTERS = 800;
const MAX_LABEL_CHARACTERS = 2_000;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,1}$/;

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function refuse(message: string, facts: Readonly<Record<string, unknown>>): never {
  throw new StoreError('vocabulary-invalid', `${message}. Nothing was changed`, { facts });
}

function checkUri(uri: string): void {
  if (uri.length > MAX_URI_CHARACTERS || uri.trim() !== uri || uri === '' || storableText(uri) !== uri)
    refuse(`This is no address of a concept: “${uri.slice(0, 100)}”`, { uri: uri.slice(0, MAX_URI_CHARACTERS) });
}

/** Labels in the order of their languages, without blank ones. */
function labelsOf({ uri, labels }: ConceptWrite): (readonly [language: string, text: string])[] {
  return Object.entries(labels)
    .map(([language, text]) => [language, storableText(text).trim()] as const)
    .filter(([language, text]) => {
      if (!LANGUAGE.test(language)) refuse(`“${language.slice(0, 20)}” is no language, at ${uri}`, { uri });
      if (text.length > MAX_LABEL_CHARACTERS) refuse(`A label is too long, at ${uri}`, { uri, language });
      return text !== '';
    })
    .sort(([a], [b]) => byBytes(a, b));
}

/**
 * Checks a vocabulary and works out everything that is written of it. A concept that is only named as broader gets a
 * number and no labels.
 * @throws StoreError `vocabulary-invalid`, `vocabulary-too-large`, `vocabulary-circle`; each says what to mend.
 */
export function prepareVocabulary(concepts: Iterable<ConceptWrite>): PreparedVocabulary {
  const given = new Map<string, { labels: ReturnType<typeof labelsOf>; broader: readonly string[] }>();
  const named = new Set<string>();
  for (const concept of concepts) {
    const { uri } = concept;
    checkUri(uri);
    if (given.has(uri)) refuse(`The concept ${uri} was given twice`, { uri });
    const broader = [...new Set(concept.broader)].sort(byBytes);
    for (const up of broader) {
      checkUri(up);
      named.add(up);
    }
    named.add(uri);
    given.set(uri, { labels: labelsOf(concept), broader });
    if (named.size > MAX_CONCEPTS)
      throw new StoreError('vocabulary-too-large', `More than ${MAX_CONCEPTS} concepts. Nothing was changed`);
  }
  const uris = [...named].sort(byBytes);
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const hash = createHash('sha256');
  const languages = new Set<string>();
  const labels: [number, string, string][] = [];
  const broader: number[][] = [];
  for (const [n, uri] of uris.entries()) {
    const concept = given.get(uri);
    broader.push((concept?.broader ?? []).map((up) => numbers.get(up) ?? 0));
    if (concept === undefined) continue;
    hash.update(`${JSON.stringify([uri, concept.labels, concept.broader])}\n`);
    for (const [language, text] of concept.labels) {
      languages.add(language);
      labels.push([n, language, text]);
    }
  }
  const pairs = (lists: readonly (readonly number[])[]) =>
    lists.flatMap((ups, concept) => ups.map((up) => [concept, up] as const));
  return {
    hash: hash.digest('hex'),
    uris,
    languages: [...languages].sort(byBytes),
    labels,
    broader: pairs(broader),
    closure: pairs(closureOf(broader, (concept) => uris[concept] ?? '')),
  };
}
