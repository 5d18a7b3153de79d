import type { DocumentInstance } from '../../services/search/document.ts';
import type { SearchHit, SearchResult } from '../../services/search/engine.ts';
import { cutAtMost } from '../../services/search/facet-order.ts';
import { matchingInstances } from '../../services/search/matching.ts';
import { asFilter, isGrouped } from '../../services/search/preferred.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { narrowsInstances, pageWindow } from '../../services/search/scope.ts';
import { hitOf } from '../../services/search/stored-hit.ts';
import {
  allWords,
  allWordsIn,
  FEW_DOCUMENTS,
  readWords,
  relaxedWording,
  usedWords,
  type Wording,
} from '../../services/search/wording.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import type { BuildRow } from '../../services/store/search/builds.ts';
import type { DocumentFilter } from '../../services/store/search/filter.ts';
import type { Groups, PageRequest } from '../../services/store/search/page.ts';
import { countUpTo, countWords } from '../../services/store/search/read.ts';
import { countEach, countTotal } from './store-counted.ts';
import type { CountCache } from './store-counts.ts';
import { canGather, gathered } from './store-gathered.ts';
import { readHits } from './store-page.ts';
import { documentFilter, instanceConditions, queryValues } from './store-query.ts';
import type { ValueTable } from './store-values.ts';
import type { ExpandedQuery, Vocabulary } from './store-words.ts';
import type { WordingCache } from './wording-cache.ts';

/** What one search works with. */
export interface StoreIndex {
  readonly db: Queryable;
  readonly build: BuildRow;
  readonly values: ValueTable;
  readonly vocabulary: Vocabulary;
  readonly counts: CountCache;
  readonly wordings: WordingCache<Worded>;
}

const NOTHING = { codes: false, skills: false };
const EVERYTHING: DocumentFilter = { words: null, ids: [], numbers: [], instance: null };

/** The words with which a query is answered. */
interface Worded {
  readonly wording: Wording;
  readonly expanded: ExpandedQuery | null;
  /** The condition on documents, as a tsquery text. */
  readonly words: string | null;
}

/**
 * Decides how words are searched for: all of them; or, where no document of the index has all or where it is asked for,
 * any of those that tell. Filters do not matter for this.
 */
async function wordedOf(index: StoreIndex, { q, relax }: SearchQuery): Promise<Worded> {
  const key = relax === true ? `relaxed ${q}` : `all ${q}`;
  return index.wordings.get(`${index.build.id}:${index.build.generation}`, key, async () => {
    const { db, build, values, vocabulary } = index;
    const read = readWords(q);
    const all = allWords(read);
    const expanded = await vocabulary.expand(db, all.words, values);
    if (expanded === null) return { wording: all, expanded, words: null };
    const have = await countUpTo(db, build.id, expanded.every, FEW_DOCUMENTS);
    if (have > 0 && !relax) return { wording: allWordsIn(read, have), expanded, words: expanded.every };
    const each = await countWords(
      db,
      build.id,
      expanded.words.map(({ any }) => any),
    );
    const { total: documents } = await index.counts.count(db, build, EVERYTHING, NOTHING, index.values.highest);
    const wording = relaxedWording(read, { documents, each });
    const kept = wording.words.flatMap((word) => expanded.words[all.words.indexOf(word)] ?? []);
    const words = kept.map(({ any }) => `(${any})`).join(wording.match === 'any' ? ' | ' : ' & ');
    return { wording, expanded: { words: kept, every: words }, words: words === '' ? null : words };
  });
}

/**
 * Makes sure that we know the values that a query names, and all values that documents had when they were last settled.
 */
async function prepare(index: StoreIndex, query: SearchQuery): Promise<void> {
  await index.values.keepUp(index.db, index.build.generation);
  const values = queryValues(isGrouped(query) ? asFilter(query) : query);
  const isNew = values.some(([dimension, value]) => index.values.id(dimension, value) === undefined);
  if (isNew) await index.values.refresh(index.db);
}

/** What puts hits before others: by words of `q` that say what a filter says. Null where there are none. */
async function groupsOf(index: StoreIndex, query: SearchQuery): Promise<Groups | null> {
  if (!isGrouped(query)) return null;
  const typed =
    query.q === ''
      ? null
      : await index.vocabulary.expand(index.db, allWords(readWords(query.preferred.typed)).words, index.values);
  return { titled: typed?.every ?? null, preferred: documentFilter(asFilter(query), null, index.values) };
}

async function hitsOf(
  index: StoreIndex,
  query: SearchQuery,
  { wording, expanded, words }: Worded,
  found: readonly number[] | null,
): Promise<SearchHit[]> {
  const window = pageWindow(query);
  if (window.limit === 0) return [];
  const request: PageRequest = {
    filter: found === null ? documentFilter(query, words, index.values) : { ...EVERYTHING, among: found },
    sort: query.sort,
    wanted: (query.wanted ?? []).flatMap((uri) => index.values.id('skill', uri) ?? []),
    words: expanded?.words ?? [],
    weights: wording.match === 'any' ? wording.weights : null,
    groups: await groupsOf(index, query),
    runs: narrowsInstances(query) ? instanceConditions(query, index.values) : null,
    ...window,
  };
  const count = async (filter: DocumentFilter) =>
    (await index.counts.count(index.db, index.build, filter, NOTHING, index.values.highest)).total;
  const rows = await readHits(index, query, request, count);
  return rows.map(({ id, hit, instances, place }) => ({
    id,
    hit: hitOf(hit),
    matching: matchingInstances(JSON.parse(instances) as DocumentInstance[], query),
    ...(place === null ? {} : { place }),
  }));
}

/** How many documents a query finds. `index.db` is a transaction. */
export async function totalInStore(index: StoreIndex, query: SearchQuery): Promise<number> {
  await prepare(index, query);
  const { words } = await wordedOf(index, query);
  return countTotal(index, query, words);
}

/**
 * Of more documents than this not all are read for one answer. With 100 000 the database counts them sooner than we do:
 * 138 against 275 ms for 95 of 100 pages at twenty a second.
 */
const MOST_GATHERED = 50_000;

async function isSmall({ counts, db, build, values }: StoreIndex): Promise<boolean> {
  return (await counts.count(db, build, EVERYTHING, NOTHING, values.highest)).total <= MOST_GATHERED;
}

/** What decides what is counted, as a key. The page, its order and its size do not matter. */
function gatheringOf(query: SearchQuery, words: string | null): string {
  const {
    q: _q,
    lang: _lang,
    sort: _sort,
    page: _page,
    size: _size,
    after: _after,
    preferred: _preferred,
    ...rest
  } = query;
  return JSON.stringify([words, rest]);
}

/**
 * Answers a query over one build. `index.db` is a transaction, so that a search over a single connection waits for its
 * turn once and not for each statement.
 */
export async function searchStore(index: StoreIndex, query: SearchQuery): Promise<SearchResult> {
  await prepare(index, query);
  const worded = await wordedOf(index, query);
  const { words } = worded;
  const { found, counted } =
    canGather(query) && (words !== null || (await isSmall(index)))
      ? await index.counts.gathered(index.build, gatheringOf(query, words), () =>
          gathered(index.db, index.build.id, { query, words, values: index.values }),
        )
      : { found: null, counted: await countEach(index, query, words) };
  // Without words the order is that of an index, which gives the first hits without looking at the others.
  const hits = counted.total > 0 ? await hitsOf(index, query, worded, words === null ? null : found) : [];
  return { ...counted, words: usedWords(worded.wording), hits, cut: cutAtMost(counted.facets) };
}
