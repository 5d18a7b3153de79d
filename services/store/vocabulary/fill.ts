import { randomUUID } from 'node:crypto';
import { StoreError } from '../../errors.ts';
import { batchesOf } from '../home/batches.ts';
import type { Db } from '../home/db.ts';
import { acquireLease, checkFence, type Lease, releaseLease, renewLease } from '../home/leases.ts';
import { differentIn, readFormer, retiredOf } from './former.ts';
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
  /** How many of the concepts are retired: a former content had them. */
  readonly retired: number;
  /** For how many concepts documents that name them become different. */
  readonly different: number;
  /** False where the vocabulary already held exactly this, so that nothing was written. */
  readonly changed: boolean;
}

/** How a vocabulary is filled. */
export interface Filling {
  /** Keeps what the former content had and this one lacks, as retired (default: it is forgotten). */
  readonly retire?: boolean;
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
  { retire = false }: Filling = {},
): Promise<FilledVocabulary> {
  const all = [...concepts];
  const first = await prepareVocabulary(all);
  const lease = await acquireLease(db, `vocabulary:${name.id}`, randomUUID());
  if (lease === null)
    throw new StoreError('vocabulary-busy', `Another process fills the vocabulary ${name.id}: try again later`, {
      retryable: true,
      facts: { vocabulary: name.id },
    });
  try {
    const [same] = await db.query<{ hash: string; concepts: number; labels: number; retired: number }>(
      `update vocabulary set version = $2 where id = $1 and given = $3 returning hash, concepts,
         (select count(*) from concept_label where concept_label.fill = vocabulary.fill)::int as labels,
         (select count(*) from concept where concept.fill = vocabulary.fill and retired)::int as retired`,
      [name.id, name.version, first.given],
    );
    if (same !== undefined) return { ...same, different: 0, changed: false };
    const former = await readFormer(db, name.id);
    const prepared = retire ? await prepareVocabulary(all, await retiredOf(former, all)) : first;
    const different = differentIn(former, prepared.concepts);
    await replace(db, name, { prepared, different }, lease);
    return {
      hash: prepared.hash,
      concepts: prepared.concepts.length,
      labels: prepared.labels.length,
      retired: prepared.concepts.filter(({ retired }) => retired).length,
      different: different.length,
      changed: true,
    };
  } finally {
    // A lease that cannot be released runs out by itself.
    await releaseLease(db, lease).catch(() => {});
  }
}

/** A content that is written, and the concepts that it changes. */
interface Replacement {
  readonly prepared: PreparedVocabulary;
  readonly different: readonly string[];
}

async function replace(db: Db, name: VocabularyName, replacement: Replacement, lease: Lease): Promise<void> {
  const { prepared } = replacement;
  // Deletes what a killed process left behind.
  await clear(db, name, lease);
  const [begun] = await db.query<{ n: number }>('insert into vocabulary_fill (vocabulary) values ($1) returning n', [
    name.id,
  ]);
  if (!begun) throw new Error('insert returned no row');
  await write(db, { name, fill: begun.n }, replacement, lease);
  // So that the planner knows the new rows when the first reader comes.
  for (const table of TABLES) await db.query(`analyze ${table}`);
  await db.transaction(async (tx) => {
    await checkFence(tx, lease);
    await tx.query(
      `insert into vocabulary (id, version, hash, given, fill, concepts, languages)
       values ($1, $2, $3, $4, $5, $6, $7::text[])
       on conflict (id) do update set version = excluded.version, hash = excluded.hash, given = excluded.given,
         fill = excluded.fill, concepts = excluded.concepts, languages = excluded.languages, at = excluded.at`,
      [name.id, name.version, prepared.hash, prepared.given, begun.n, prepared.concepts.length, prepared.languages],
    );
    // Of each concept the last change is kept, so that the table does not grow with every content.
    await tx.query(
      `delete from concept_change as former where vocabulary = $1 and fill < $2 and exists (
         select from concept_change where vocabulary = $1 and fill = $2 and uri = former.uri)`,
      [name.id, begun.n],
    );
  });
  await clear(db, name, lease);
}

async function write(
  db: Db,
  { name, fill }: { readonly name: VocabularyName; readonly fill: number },
  { prepared, different }: Replacement,
  lease: Lease,
): Promise<void> {
  const { concepts, labels, broader, closure } = prepared;
  const put = async <T>(rows: readonly T[], sql: string, columns: readonly ((row: T) => unknown)[]) => {
    for (const batch of batchesOf(rows, ROWS)) {
      await renewLease(db, lease);
      await db.query(sql, [fill, ...columns.map((column) => batch.map(column))]);
    }
  };
  await put(
    [...concepts.entries()],
    `insert into concept (fill, n, uri, kind, alternatives, essential, optional, retired, successor, successor_basis, digest)
     select $1, n, uri, kind, alternatives::jsonb, essential::integer[], optional::integer[], retired, successor, basis, digest
     from unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[], $9::text[],
       $10::text[], $11::text[])
       as given (n, uri, kind, alternatives, essential, optional, retired, successor, basis, digest)`,
    [
      ([n]) => n,
      ([, { uri }]) => uri,
      ([, { kind }]) => kind,
      ([, { alternatives }]) => JSON.stringify(alternatives),
      ([, { essential }]) => `{${essential.join(',')}}`,
      ([, { optional }]) => `{${optional.join(',')}}`,
      ([, { retired }]) => retired,
      ([, { successor }]) => successor,
      ([, { successorBasis }]) => successorBasis,
      ([, { digest }]) => digest,
    ],
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
  await put(
    different,
    `insert into concept_change (fill, vocabulary, uri) select $1, * from unnest($2::text[], $3::text[])`,
    [() => name.id, (uri) => uri],
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
    await db.query(
      `delete from concept_change where vocabulary = $1 and fill = $2
       and fill > coalesce((select fill from vocabulary where id = $1), 0)`,
      [id, n],
    );
    await db.query('delete from vocabulary_fill where n = $1', [n]);
  }
  if (former.length > 0) for (const table of TABLES) await db.query(`vacuum ${table}`);
}
