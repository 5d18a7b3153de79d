import { nearestTerm } from '../vocab/profile-terms.ts';
import { placesOf } from './json-places.ts';

/** How many keys of one document are told apart, and with how many terms of a context they are compared. */
const MAX_KEYS = 500;
const MAX_TERMS = 1_000;
const LONGEST_TERM = 60;

/** A key that no context defines. */
export interface UnknownKey {
  readonly key: string;
  /** How often the key stands in the document. */
  readonly count: number;
  /** The term of the context that was most likely meant. */
  readonly nearest: string | null;
  /** The first record in which it stands. */
  readonly subject: string | null;
}

/** Collects such keys. */
export interface UnknownKeys {
  /** Adds a key to which `context` gives no meaning. */
  add(key: string, context: object): void;
  /** All of them, counted in the document in which they were found. */
  list(document: unknown): UnknownKey[];
}

function nearestOf(key: string, context: object): string | null {
  const terms: string[] = [];
  for (const term in context) {
    if (terms.length === MAX_TERMS) break;
    if (term.length <= LONGEST_TERM && !/[@:]/.test(term)) terms.push(term);
  }
  const nearest = nearestTerm(key, terms)?.replace(/^[a-z]+:/, '') ?? null;
  return nearest !== null && terms.includes(nearest) ? nearest : null;
}

/** Counts the keys of a document, without those inside its contexts. */
function countKeys(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) countKeys(item, counts);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '@context') continue;
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
    countKeys(item, counts);
  }
}

/** Collects keys that no context of a document defines, and by which JSON-LD therefore says nothing. */
export function createUnknownKeys(): UnknownKeys {
  const contexts = new Map<string, object>();
  return {
    add(key, context) {
      if (!contexts.has(key) && contexts.size < MAX_KEYS) contexts.set(key, context);
    },
    list(document) {
      const counts = new Map([...contexts.keys()].map((key) => [key, 0]));
      if (counts.size > 0) countKeys(document, counts);
      const places = placesOf(document, new Set(contexts.keys()));
      return [...contexts].map(([key, context]) => ({
        ...{ key, count: counts.get(key) ?? 0, nearest: nearestOf(key, context), subject: places.get(key) ?? null },
      }));
    },
  };
}
