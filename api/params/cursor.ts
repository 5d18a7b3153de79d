import { createHash } from 'node:crypto';
import { storableText } from '../../services/model/cut-text.ts';
import { isDay } from '../../services/model/day.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import type { OrderKey } from '../../services/search/ranking.ts';
import { type Place, walkedBy } from '../../services/search/walk.ts';

const CHECK_CHARACTERS = 16;
const MAX_CHARACTERS = 1_000;
/** As the database writes instants. It refuses a shift of more than 15 hours. */
const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/;

/** What a place belongs to: the filters, words, language and order of a search, and the engine that told it. */
function checkOf(query: SearchQuery, engine: string, body: string): string {
  const { page: _page, size: _size, facets: _facets, after: _after, ...rest } = query;
  return createHash('sha256')
    .update(JSON.stringify([engine, rest, body]))
    .digest('base64url')
    .slice(0, CHECK_CHARACTERS);
}

/** True where a key is a value of this kind in the form of the engine: numbers, and in the store days and instants. */
function isKey(key: string, by: OrderKey['by'], engine: string): boolean {
  const isNumber = key !== '' && Number.isFinite(Number(key));
  if (engine === 'meilisearch' || by === 'ects' || by === 'price') return isNumber;
  if (by === 'nextStart') return isDay(key);
  return INSTANT.test(key) && isDay(key.slice(0, 10)) && !Number.isNaN(Date.parse(key));
}

/** A place in the hits of a search as a text that only goes with this search. */
export function cursorOf(query: SearchQuery, { group, key, id }: Place, engine: string): string {
  const body = Buffer.from(JSON.stringify([group, key, id])).toString('base64url');
  return `${body}.${checkOf(query, engine, body)}`;
}

/** The place that a cursor means; null where it is none, or belongs to another search. */
export function readCursor(query: SearchQuery, text: string, engine: string): Place | null {
  const by = walkedBy(query);
  if (text.length > MAX_CHARACTERS || by === null) return null;
  const [body = '', check, ...more] = text.split('.');
  if (more.length > 0 || check !== checkOf(query, engine, body)) return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
    if (!Array.isArray(read) || read.length !== 3) return null;
    const [group, key, id] = read as unknown[];
    if ((group !== 0 && group !== 1) || typeof id !== 'string' || storableText(id) !== id) return null;
    if (key !== null && (typeof key !== 'string' || !isKey(key, by.by, engine))) return null;
    return { group, key, id };
  } catch {
    return null;
  }
}
