import type { Db, Queryable } from '../home/db.ts';
import { createTables, dropTables } from './tables.ts';

/** A build of the store's own engine. `id` is the number in the names of its tables. */
export interface BuildRow {
  readonly id: number;
  readonly version: string;
  /** Changes when what was written becomes findable. */
  readonly generation: string;
}

const COLUMNS = 'id, version, generation::text as generation';

/** The published build, or null. */
export async function readPublishedBuild(q: Queryable): Promise<BuildRow | null> {
  const rows = await q.query<BuildRow & Record<string, unknown>>(`select ${COLUMNS} from search_build where published`);
  return rows[0] ?? null;
}

/**
 * The published build, or null; and makes the planner use the indexes for the rest of the transaction. It does not know
 * that a document's words lie outside the row and are costly to read, and would rather read all of them (20 000
 * documents, a word in 1 000 of them: 110 ms by a scan, 4 ms by the index). It also does without compiling, which takes
 * longer than running the statement. One statement does both, because each costs a way to the server and back.
 */
export async function readPublishedBuildByIndexes(tx: Queryable): Promise<BuildRow | null> {
  const [row] = await tx.query<BuildRow & Record<string, unknown>>(
    `select ${COLUMNS}, set_config('enable_seqscan', 'off', true) as scans,
       set_config('random_page_cost', '1.1', true) as costs, set_config('jit', 'off', true) as compiling
     from search_build where published`,
  );
  return row === undefined ? null : { id: row.id, version: row.version, generation: row.generation };
}

/**
 * Makes an empty build and its tables, and drops unpublished builds. Because one rebuild runs at a time, those were
 * left by a killed process.
 */
export async function createBuild(db: Db, version: string): Promise<BuildRow> {
  return db.transaction(async (tx) => {
    // Two rebuilds at once would drop each other's tables halfway.
    await tx.query(`select pg_advisory_xact_lock(hashtext('accredex search build'))`);
    const left = await tx.query<{ id: number }>('delete from search_build where not published returning id');
    for (const { id } of left) await dropTables(tx, id);
    const [row] = await tx.query<BuildRow & Record<string, unknown>>(
      `insert into search_build (version) values ($1) returning ${COLUMNS}`,
      [version],
    );
    if (!row) throw new Error('insert returned no row');
    await createTables(tx, row.id);
    return row;
  });
}

/** Makes a build the one that is searched, and drops the one before. Answers false where the build no longer exists. */
export async function publishBuild(db: Db, id: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const found = await tx.query('select 1 from search_build where id = $1 for update', [id]);
    if (found.length === 0) return false;
    const before = await tx.query<{ id: number }>(
      'delete from search_build where published and id <> $1 returning id',
      [id],
    );
    await tx.query('update search_build set published = true where id = $1', [id]);
    for (const row of before) await dropTables(tx, row.id);
    return true;
  });
}

/** Drops a build and its tables. Nothing happens where there is none. */
export async function dropBuild(db: Db, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('delete from search_build where id = $1', [id]);
    await dropTables(tx, id);
  });
}

/** Adds to the count of rows written since the last analysis, and answers that count. Null where the build is gone. */
export async function noteWritten(q: Queryable, id: number, rows: number): Promise<number | null> {
  const [row] = await q.query<{ written: number }>(
    'update search_build set written = written + $2 where id = $1 returning written',
    [id, rows],
  );
  return row?.written ?? null;
}

/**
 * Gives the build a new generation. `analysed` also sets the count of rows written to 0. Null where the build is gone.
 */
export async function moveGeneration(q: Queryable, id: number, analysed: boolean): Promise<BuildRow | null> {
  const rows = await q.query<BuildRow & Record<string, unknown>>(
    `update search_build set generation = generation + 1, written = case when $2 then 0 else written end
     where id = $1 returning ${COLUMNS}`,
    [id, analysed],
  );
  return rows[0] ?? null;
}

/** Rows written since the last analysis. Null where the build is gone. */
export async function rowsWritten(q: Queryable, id: number): Promise<number | null> {
  const [row] = await q.query<{ written: number }>('select written from search_build where id = $1', [id]);
  return row?.written ?? null;
}
