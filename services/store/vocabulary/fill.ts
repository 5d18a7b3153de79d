import { randomUUID } from 'node:crypto';
import { StoreError } from '../../errors.ts';
import { batchesOf } from '../home/batches.ts';
import type { Db } from '../home/db.ts';
import { acquireLease, checkFence, type Lease, releaseLease, renewLease } from '../home/leases.ts';
import { type ConceptWrite, type PreparedVocabulary, prepareVocabulary } from './prepare.ts';

/** Short rows of one statement. Because everyone waits for it in PGlite, it should end within 200 ms. */
const ROWS = 2_000;
/** How many concepts are deleted together. Each has about ten rows. */
const CLEARED = 500;
const TABLES = ['concept', 'concept_label', 'concept_broader', 'concept_closure'] as const;

/** Which vocabulary it is. */
export interface VocabularyName {
  /** Our name: `esco`. */
  readonly id: string;
  /** The version as its publisher names it, or null. */
  readonly version: string | null;
}

/** What filling a vocabulary did. */
export interface FilledVocabulary {
  readonly hash: string;
  readonly concepts: number;
  readonly labels: number;
  /** False where the vocabulary already held exactly this, so that nothing was written. */
  readonly changed: boolean;
}

/**
 * Makes this the whole content of a vocabulary. It is written beside the content that is being read, and one statement
 * swaps it in. So every reader sees all of the former vocabulary or all of the new one; if filling fails, the former
 * one stays.
 * @throws StoreError `vocabulary-busy` where another process fills it, and what `prepareVocabulary` throws.
 */
export async function fillVocabulary(
  db: Db,
  name: VocabularyName,
  concepts: Iterable<ConceptWrite>,
): Promise<FilledVocabulary> {
  const prepared = prepareVocabulary(concepts);
  const lease = await acquireLease(db, `vocabulary:${name.id}`, randomUUID());
  if (lease === null)
    throw new StoreError('vocabulary-busy', `Another process fills the vocabulary ${name.id}: try again later`, {
      retryable: true,
      facts: { vocabulary: name.id },
    });
  try {
    const same = await db.query('update vocabulary set version = $2 where id = $1 and hash = $3 returning id', [
      name.id,
      name.version,
      prepared.hash,
    ]);
    if (same.length === 0) await replace(db, name, prepared, lease);
    return {
      hash: prepared.hash,
      concepts: prepared.uris.length,
      labels: prepared.labels.length,
      changed: same.length === 0,
    };
  } finally {
    // A lease that cannot be released runs out by itself.
    await releaseLease(db, lease).catch(() => {});
  }
}

async function replace(db: Db, name: VocabularyName, prepared: PreparedVocabulary, lease: Lease): Promise<void> {
  // Deletes what a killed process left behind.
  await clear(db, name, lease);
  const [begun] = await db.query<{ n: number }>('insert into vocabulary_fill (vocabulary) values ($1) returning n', [
    name.id,
  ]);
  if (!begun) throw new Error('insert returned no row');
  await write(db, begun.n, prepared, lease);
  // So that the planner knows the new rows when the first reader comes.
  for (const table of TABLES) await db.query(`analyze ${table}`);
  await db.transaction(async (tx) => {
    await checkFence(tx, lease);
    await tx.query(
      `insert into vocabulary (id, version, hash, fill, concepts, languages) values ($1, $2, $3, $4, $5, $6::text[])
       on conflict (id) do update set version = excluded.version, hash = excluded.hash, fill = excluded.fill,
         concepts = excluded.concepts, languages = excluded.languages, at = excluded.at`,
      [name.id, name.version, prepared.hash, begun.n, prepared.uris.length, prepared.languages],
    );
  });
  await clear(db, name, lease);
}

async function write(db: Db, fill: number, prepared: PreparedVocabulary, lease: Lease): Promise<void> {
  const { uris, labels, broader, closure } = prepared;
  const put = async <T>(rows: readonly T[], sql: string, columns: readonly ((row: T) => unknown)[]) => {
    for (const batch of batchesOf(rows, ROWS)) {
      await renewLease(db, lease);
      await db.query(sql, [fill, ...columns.map((column) => batch.map(column))]);
    }
  };
  await put(
    [...uris.entries()],
    'insert into concept (fill, n, uri) select $1, * from unnest($2::integer[], $3::text[])',
    [([n]) => n, ([, uri]) => uri],
  );
  await put(
    labels,
    `insert into concept_label (fill, concept, language, text)
     select $1, * from unnest($2::integer[], $3::text[], $4::text[])`,
    [([concept]) => concept, ([, language]) => language, ([, , text]) => text],
  );
  await put(
    broader,
    'insert into concept_broader (fill, concept, broader) select $1, * from unnest($2::integer[], $3::integer[])',
    [([concept]) => concept, ([, up]) => up],
  );
  await put(
    closure,
    'insert into concept_closure (fill, concept, ancestor) select $1, * from unnest($2::integer[], $3::integer[])',
    [([concept]) => concept, ([, up]) => up],
  );
}

/** Deletes every filling of a vocabulary except the one that serves. */
async function clear(db: Db, { id }: VocabularyName, lease: Lease): Promise<void> {
  const former = await db.query<{ n: number; most: number }>(
    `select n, coalesce((select max(concept.n) from concept where fill = vocabulary_fill.n), 0) as most
     from vocabulary_fill where vocabulary = $1 and n not in (select fill from vocabulary)`,
    [id],
  );
  for (const { n, most } of former) {
    for (let from = 0; from <= most; from += CLEARED) {
      await renewLease(db, lease);
      for (const table of TABLES)
        await db.query(
          `delete from ${table} where fill = $1 and ${table === 'concept' ? 'n' : 'concept'} >= $2
           and ${table === 'concept' ? 'n' : 'concept'} < $3`,
          [n, from, from + CLEARED],
        );
    }
    await db.query('delete from vocabulary_fill where n = $1', [n]);
  }
  if (former.length > 0) for (const table of TABLES) await db.query(`vacuum ${table}`);
}
