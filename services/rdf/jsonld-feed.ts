import { type Feed, type InvalidNames, StopReading } from './feed.ts';
import { placesOf } from './json-places.ts';
import { type ContextCache, type JsonLdShared, PlacedJsonLdParser, withoutNothing } from './jsonld-parser.ts';
import { createOwn } from './own-term.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { TermFactory } from './term.ts';
import { createUnknownKeys, type UnknownKey } from './unknown-keys.ts';

/** How many nodes one parser takes. It keeps everything of them until it knows their contexts and types. */
const NODES_AT_ONCE = 200;
/** How many examples are kept of names that are no IRIs. */
const MAX_EXAMPLES = 500;

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* slices<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += NODES_AT_ONCE) yield items.slice(at, at + NODES_AT_ONCE);
}

/**
 * Splits a document into parts that together say the same: the nodes of a list, of `@graph` and of `@included` at its
 * root are independent of each other. It does not matter to us in which graph something is named.
 */
export function* partsOf(document: unknown): Generator<unknown> {
  if (Array.isArray(document)) {
    yield* slices(document);
    return;
  }
  if (!isObject(document)) return;
  const { '@graph': graph, '@included': included, ...rest } = document;
  const context = '@context' in document ? { '@context': document['@context'] } : {};
  const inList = (value: unknown): readonly unknown[] =>
    Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (Object.keys(rest).some((name) => name !== '@context' && name !== '@id')) yield rest;
  for (const nodes of slices(inList(graph))) yield { ...context, '@graph': nodes };
  for (const nodes of slices(inList(included))) yield { ...context, '@graph': nodes };
}

/** Parses a document of JSON-LD, which was read as JSON before, part by part. */
export async function takeJsonLd(
  document: unknown,
  shared: Omit<JsonLdShared, 'contexts' | 'blankName'>,
): Promise<void> {
  const contexts: ContextCache = new Map();
  let blanks = 0;
  const all = { ...shared, contexts, blankName: () => `n${blanks++}` };
  const clean = withoutNothing(document);
  for (const part of partsOf(clean)) await new PlacedJsonLdParser(all).takeDocument(part);
}

/** A feed that parses JSON whole, because what gives a node its meaning may come after it. */
export function jsonFeed(
  index: SubjectIndex,
  terms: TermFactory,
  base: string,
  refuse: (context: string) => void,
): Feed {
  const own = createOwn(terms);
  const texts: string[] = [];
  let last: string | null = null;
  const examples = new Set<string>();
  const invalid: { examples: InvalidNames['examples']; count: number } = { examples: [], count: 0 };
  const unknown = createUnknownKeys();
  let unknownKeys: readonly UnknownKey[] = [];
  return {
    write(text) {
      texts.push(text);
    },
    async end() {
      const text = texts.join('').replace(/^\uFEFF/, '');
      texts.length = 0;
      const document: unknown = JSON.parse(text);
      await takeJsonLd(document, {
        ...{ base, refuse, unknown: unknown.add },
        invalid(iri) {
          // The parser looks at the node and at the link to it one after the other.
          if (iri === last) return;
          last = iri;
          invalid.count++;
          if (examples.size < MAX_EXAMPLES) examples.add(iri);
        },
        statement({ subject, predicate, object }) {
          if (!index.add(own(subject), own(predicate), own(object))) throw new StopReading();
        },
      });
      const places = placesOf(document, examples);
      invalid.examples = [...examples].map((value) => ({ value, subject: places.get(value) ?? null }));
      unknownKeys = unknown.list(document);
    },
    quoted: 0,
    invalid,
    get unknownKeys() {
      return unknownKeys;
    },
  };
}
