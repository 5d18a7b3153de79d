import { EngineError, messageOf, StoreError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import { lastOfEach, type OfferDocument } from '../../services/search/document.ts';
import { type IndexBuild, NO_HITS, type SearchEngine } from '../../services/search/engine.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import type { Db } from '../../services/store/home/db.ts';
import {
  type BuildRow,
  createBuild,
  dropBuild,
  moveGeneration,
  noteWritten,
  publishBuild,
  readPublishedBuild,
  readPublishedBuildByIndexes,
  rowsWritten,
} from '../../services/store/search/builds.ts';
import { contentDigest, contentDigests, documentsWithout } from '../../services/store/search/content.ts';
import { countBuild, listDocuments } from '../../services/store/search/read.ts';
import { createIndexes, flushIndexes, tidyTables } from '../../services/store/search/tables.ts';
import { type DocumentRow, removeDocuments, writeDocuments } from '../../services/store/search/write.ts';
import { CountCache } from './store-counts.ts';
import { documentRow, documentWords, eachNumbered } from './store-document.ts';
import { labelValues, spokenLabels } from './store-labels.ts';
import { type StoreIndex, searchStore, totalInStore } from './store-search.ts';
import { ValueTable } from './store-values.ts';
import { Vocabulary } from './store-words.ts';
import { WordingCache } from './wording-cache.ts';

/**
 * How many documents, and how many characters of their long texts, go into one statement. Because every search waits
 * for it in PGlite, it must end within 200 ms.
 */
const BATCH_DOCUMENTS = 100;
const BATCH_CHARACTERS = 1_000_000;
/** How many ids are removed in one statement. */
const BATCH_IDS = 200;
/**
 * Tables are analysed again when this share of their rows was written since the last time, and at least this many rows.
 */
const TIDY_SHARE = 0.1;
const TIDY_ROWS = 500;
/** How often a search is repeated because its build was replaced while it ran. */
const MAX_RETRIES = 2;

const UNDEFINED_TABLE = '42P01';
/** How much we keep of what the database says, which may quote a whole document. */
const REASON_CHARACTERS = 200;

const NAME = /^document_([1-9]\d{0,8})$/;

function buildOf({ id, version }: BuildRow): IndexBuild {
  return { name: `document_${id}`, version };
}

function numberOf({ name }: IndexBuild): number {
  const number = Number(NAME.exec(name)?.[1]);
  if (!Number.isSafeInteger(number)) throw new EngineError('unknown-build', `No build of this engine: ${name}`);
  return number;
}

/** Splits rows into pieces of at most this many characters. A longer row stands alone. */
function* bySize(rows: readonly DocumentRow[]): Generator<readonly DocumentRow[]> {
  let [piece, characters]: [DocumentRow[], number] = [[], 0];
  for (const row of rows) {
    const size = row.hit.length + row.instances.length + row.words.length;
    if (piece.length > 0 && characters + size > BATCH_CHARACTERS) {
      yield piece;
      [piece, characters] = [[], 0];
    }
    piece.push(row);
    characters += size;
  }
  if (piece.length > 0) yield piece;
}

/** True where a table does not exist (any more), because the build was replaced or dropped. */
function isGone(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof StoreError && cause.facts.state === UNDEFINED_TABLE) return true;
  return false;
}

function engineError(error: unknown): unknown {
  if (error instanceof EngineError) return error;
  // Only a refused statement is an error of the engine. A store that is held or out of reach is not.
  if (error instanceof StoreError && error.code !== 'statement' && error.code !== 'aborted') return error;
  const reason = messageOf(error).slice(0, REASON_CHARACTERS);
  return new EngineError('engine-failed', `The store's search engine could not do it: ${reason}`, { cause: error });
}

/**
 * The store's own search engine: full text, filters and facets in SQL, over tables that are filled like any other
 * engine.
 */
export function createStoreEngine(db: Db, deps: { readonly now: () => Date; readonly log: Logger }): SearchEngine {
  const counts = new CountCache();
  const wordings: StoreIndex['wordings'] = new WordingCache();
  // The values and the vocabulary of builds, as far as we know them. The last two builds are kept, because a new one is
  // filled while the old one is searched.
  const known = new Map<number, { values: ValueTable; vocabulary: Vocabulary }>();
  const MAX_KNOWN = 2;

  const knownOf = (build: number) => {
    const found = known.get(build) ?? { values: new ValueTable(build), vocabulary: new Vocabulary(build) };
    known.delete(build);
    known.set(build, found);
    for (const oldest of known.keys()) if (known.size > MAX_KNOWN) known.delete(oldest);
    return found;
  };

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw engineError(error);
    }
  };

  /**
   * Runs `work` on the published build, in a transaction; and again on the next build if that one was replaced
   * meanwhile. Words are looked up by the indexes.
   */
  const onCurrent = async <T>(
    queries: readonly SearchQuery[],
    work: (index: StoreIndex) => Promise<T>,
    otherwise: T,
  ): Promise<T> => {
    const read = queries.some(({ q }) => q.trim() !== '') ? readPublishedBuildByIndexes : readPublishedBuild;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await db.transaction(async (tx) => {
          const build = await read(tx);
          return build ? await work({ db: tx, build, counts, wordings, ...knownOf(build.id) }) : otherwise;
        });
      } catch (error) {
        if (attempt >= MAX_RETRIES || !isGone(error)) throw error;
      }
    }
  };

  const gone = (build: IndexBuild) => new EngineError('unknown-build', `There is no build ${build.name} any more`);

  return {
    name: 'store',
    key: 'store',
    current: () =>
      guarded(async () => {
        const build = await readPublishedBuild(db);
        return build && buildOf(build);
      }),
    begin: (version) => guarded(async () => buildOf(await createBuild(db, version))),
    upsert: (build, documents) =>
      guarded(async () => {
        const number = numberOf(build);
        const { values, vocabulary } = knownOf(number);
        const all = lastOfEach(documents);
        // While the database writes the documents before, the next ones are taken apart, and one batch waits for it. So
        // the database never waits for us in between. Failures come in the order of the batches.
        let [before, writing]: Promise<void>[] = [Promise.resolve(), Promise.resolve()];
        const write = async (rows: readonly DocumentRow[]) => {
          for (const some of bySize(rows)) await writeDocuments(db, number, some);
        };
        try {
          // Numbers and words are written for good by themselves, because it does no harm if a failed batch leaves some
          // of them.
          await values.ensure(db, (see) => {
            for (const document of all) {
              eachNumbered(document, see);
              for (const [dimension, value] of labelValues(document, values)) see(dimension, value);
            }
          });
          for (let from = 0; from < all.length; from += BATCH_DOCUMENTS) {
            const batch = all.slice(from, from + BATCH_DOCUMENTS).map((document) => ({
              document,
              words: documentWords(document),
            }));
            await vocabulary.take(
              db,
              batch.flatMap(({ document, words }) => [words.spoken, spokenLabels(document, values)]),
            );
            const rows = batch.map(({ document, words }) => documentRow(document, words, values));
            await before;
            [before, writing] = [writing, write(rows)];
            // Whoever waits for the batch below gets its error. Until then nobody may be listening.
            writing.catch(() => {});
          }
          await before;
          await writing;
        } finally {
          // Whoever tries again must not meet what is still being written.
          await Promise.allSettled([before, writing]);
        }
        if ((await noteWritten(db, number, all.length)) === null) throw gone(build);
      }),
    remove: (build, ids) =>
      guarded(async () => {
        const number = numberOf(build);
        for (let from = 0; from < ids.length; from += BATCH_IDS)
          await removeDocuments(db, number, ids.slice(from, from + BATCH_IDS));
        if ((await noteWritten(db, number, ids.length)) === null) throw gone(build);
      }),
    settle: (build) =>
      guarded(async () => {
        const number = numberOf(build);
        const written = await rowsWritten(db, number);
        if (written === null) throw gone(build);
        await knownOf(number).vocabulary.flush(db);
        await createIndexes(db, number);
        const untidy = written >= Math.max(TIDY_ROWS, TIDY_SHARE * (await countBuild(db, number)));
        if (untidy) await tidyTables(db, number);
        else await flushIndexes(db, number);
        await moveGeneration(db, number, untidy);
      }),
    publish: (build) =>
      guarded(async () => {
        if (!(await publishBuild(db, numberOf(build)))) throw gone(build);
        deps.log.info({ event: 'index.published', engine: 'store', build: build.name, version: build.version });
      }),
    drop: (build) => guarded(() => dropBuild(db, numberOf(build))),
    count: (build) => guarded(() => countBuild(db, numberOf(build))),
    differing: (build, documents) =>
      guarded(async () => {
        const number = numberOf(build);
        const { values } = knownOf(number);
        await values.refresh(db);
        const isNumbered = (document: OfferDocument) => {
          let isKnown = labelValues(document, values).every(([name, value]) => values.id(name, value) !== undefined);
          eachNumbered(document, (dimension, value) => {
            isKnown &&= values.id(dimension, value) !== undefined;
          });
          return isKnown;
        };
        const held = await contentDigests(
          db,
          number,
          documents.map(({ id }) => id),
        );
        const isHeld = (document: OfferDocument) =>
          isNumbered(document) &&
          held.get(document.id) === contentDigest(documentRow(document, documentWords(document), values));
        return documents.filter((document) => !isHeld(document)).map(({ id }) => id);
      }),
    unfound: (build, documents) =>
      guarded(() => {
        const asked = documents.map((document) => ({
          id: document.id,
          words: documentWords(document).title.replaceAll("' '", "' & '"),
        }));
        return documentsWithout(
          db,
          numberOf(build),
          asked.filter(({ words }) => words !== ''),
        );
      }),
    list: (build, afterId, limit) => guarded(() => listDocuments(db, numberOf(build), afterId, limit)),
    search: (query) => guarded(() => onCurrent([query], (index) => searchStore(index, query), NO_HITS)),
    totals: (queries) =>
      guarded(() =>
        onCurrent<readonly number[]>(
          queries,
          async (index) => {
            const totals: number[] = [];
            for (const query of queries) totals.push(await totalInStore(index, query));
            return totals;
          },
          queries.map(() => 0),
        ),
      ),
    ping: () => guarded(async () => void (await db.query('select 1'))),
    // Whoever opened the database closes it.
    close: async () => {},
  };
}
