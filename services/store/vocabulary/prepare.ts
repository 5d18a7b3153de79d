import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
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
  /** What it is, as its publisher calls it: `skill`, `occupation` … */
  readonly kind?: string | null;
  /** Other labels than the preferred ones, by language. */
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
  /** URIs of the skills of an occupation. */
  readonly essential?: readonly string[];
  readonly optional?: readonly string[];
  /** URI of what took its place. */
  readonly successor?: string | null;
}

/** A concept that a former content had. It is kept with its labels, below what took its place. */
export interface RetiredWrite extends ConceptWrite {
  readonly successorBasis: 'stated' | 'derived' | null;
}

/** What is written of a concept itself. */
export interface PreparedConcept {
  readonly uri: string;
  readonly kind: string | null;
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
  readonly essential: readonly number[];
  readonly optional: readonly number[];
  readonly retired: boolean;
  readonly successor: string | null;
  readonly successorBasis: string | null;
  /** A hash of its labels and of what stands above it: what documents of an index hold of it. */
  readonly digest: string;
}

/** A vocabulary as rows. Concepts are numbered from 0 in the order of their URIs. */
export interface PreparedVocabulary {
  /** A hash of the content. It does not depend on the order in which the content was given. */
  readonly hash: string;
  /** The same of what was given, without retired concepts. */
  readonly given: string;
  /** In the order of their numbers. */
  readonly concepts: readonly PreparedConcept[];
  readonly languages: readonly string[];
  readonly labels: readonly (readonly [concept: number, language: string, text: string])[];
  readonly broader: readonly (readonly [concept: number, broader: number])[];
  readonly closure: readonly (readonly [concept: number, ancestor: number])[];
}

const MAX_CONCEPTS = 300_000;
/** An entry of an index holds about 2 700 bytes, and a character takes up to three. */
export const MAX_URI_CHARACTERS = 800;
const MAX_LABEL_CHARACTERS = 2_000;
const DIGEST_CHARACTERS = 16;
/** How many concepts are worked on before others get their turn: whoever searches meanwhile waits for it. */
export const TURN = 500;
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

function alternativesOf({ uri, alternatives = {} }: ConceptWrite): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(alternatives)
      .map(([language, texts]) => {
        if (!LANGUAGE.test(language)) refuse(`“${language.slice(0, 20)}” is no language, at ${uri}`, { uri });
        const kept = texts.map((text) => storableText(text).trim()).filter((text) => text !== '');
        if (kept.some((text) => text.length > MAX_LABEL_CHARACTERS))
          refuse(`A label is too long, at ${uri}`, { uri, language });
        return [language, [...new Set(kept)].sort(byBytes)] as const;
      })
      .filter(([, texts]) => texts.length > 0)
      .sort(([a], [b]) => byBytes(a, b)),
  );
}

const sorted = (uris: readonly string[] = []): readonly string[] => [...new Set(uris)].sort(byBytes);

/** A concept that was checked. */
interface Checked extends Required<Omit<ConceptWrite, 'labels'>> {
  readonly labels: ReturnType<typeof labelsOf>;
  readonly retired: boolean;
  readonly successorBasis: string | null;
}

function checked(concept: ConceptWrite, retired: RetiredWrite | null): Checked {
  const { uri, kind = null, successor = null } = concept;
  return {
    uri,
    kind,
    labels: labelsOf(concept),
    alternatives: alternativesOf(concept),
    // What was replaced is found with what took its place.
    broader: sorted(successor === null ? concept.broader : [...concept.broader, successor]),
    essential: sorted(concept.essential),
    optional: sorted(concept.optional),
    successor,
    retired: retired !== null || successor !== null,
    successorBasis: retired === null ? (successor === null ? null : 'stated') : retired.successorBasis,
  };
}

/**
 * Checks a vocabulary and works out everything that is written of it. A concept that is only named by another gets a
 * number and no labels.
 * @throws StoreError `vocabulary-invalid`, `vocabulary-too-large`, `vocabulary-circle`; each says what to mend.
 */
export async function prepareVocabulary(
  concepts: Iterable<ConceptWrite>,
  retired: Iterable<RetiredWrite> = [],
): Promise<PreparedVocabulary> {
  const given = new Map<string, Checked>();
  const named = new Set<string>();
  const add = async (concept: Checked) => {
    const { uri } = concept;
    if (given.has(uri)) refuse(`The concept ${uri} was given twice`, { uri });
    for (const one of [uri, ...concept.broader, ...concept.essential, ...concept.optional]) {
      checkUri(one);
      named.add(one);
    }
    given.set(uri, concept);
    if (named.size > MAX_CONCEPTS)
      throw new StoreError('vocabulary-too-large', `More than ${MAX_CONCEPTS} concepts. Nothing was changed`);
    if (given.size % TURN === 0) await setImmediate();
  };
  for (const concept of concepts) await add(checked(concept, null));
  for (const concept of retired) await add(checked(concept, concept));
  const uris = [...named].sort(byBytes);
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const numbersOf = (some: readonly string[] = []) => some.map((uri) => numbers.get(uri) ?? 0);
  const broader = uris.map((uri) => numbersOf(given.get(uri)?.broader));
  const closure = closureOf(broader, (concept) => uris[concept] ?? '');
  await setImmediate();
  const [all, withoutRetired] = [createHash('sha256'), createHash('sha256')];
  const languages = new Set<string>();
  const labels: [number, string, string][] = [];
  const prepared: PreparedConcept[] = [];
  for (const [n, uri] of uris.entries()) {
    if (n % TURN === 0) await setImmediate();
    const concept = given.get(uri);
    const above = (closure[n] ?? []).map((up) => uris[up]);
    const digest = createHash('sha256')
      .update(JSON.stringify([concept?.labels ?? [], above]))
      .digest('hex');
    if (concept !== undefined) {
      const line = `${JSON.stringify(concept)}\n`;
      all.update(line);
      if (!concept.retired) withoutRetired.update(line);
      for (const [language, text] of concept.labels) {
        languages.add(language);
        labels.push([n, language, text]);
      }
    }
    prepared.push({
      uri,
      kind: concept?.kind ?? null,
      alternatives: concept?.alternatives ?? {},
      essential: numbersOf(concept?.essential),
      optional: numbersOf(concept?.optional),
      retired: concept?.retired ?? false,
      successor: concept?.successor ?? null,
      successorBasis: concept?.successorBasis ?? null,
      digest: digest.slice(0, DIGEST_CHARACTERS),
    });
  }
  const pairs = (lists: readonly (readonly number[])[]) =>
    lists.flatMap((ups, concept) => ups.map((up) => [concept, up] as const));
  return {
    hash: all.digest('hex'),
    given: withoutRetired.digest('hex'),
    concepts: prepared,
    languages: [...languages].sort(byBytes),
    labels,
    broader: pairs(broader),
    closure: pairs(closure),
  };
}
