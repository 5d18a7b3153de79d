import type { Db, Queryable } from '../home/db.ts';
import { createTables, dropTables } from './tables.ts';

/** A build of the store's engine. `id` numbers its tables. */
export interface BuildRow {
  readonly id: number;
  readonly version: string;
  /** Moves when what was written became findable. */
  readonly generation: string;
}

const COLUMNS = 'id, version, generation::text as generation';

/** The published build, or null. */
export async function readPublishedBuild(q: Queryable): Promise<BuildRow | null> {
  const rows = await q.query<BuildRow & Record<string, unknown>>(`select ${COLUMNS} from search_build where published`);
  return rows[0] ?? null;
}

/**
 * Makes an empty build and its tables. What earlier unpublished builds left behind goes: one rebuild runs at a time, so
 * theirs was killed.
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

/**
 * Makes a build the one that is searched and drops the one before. Returns false where the build is not there any more.
 */
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

/** Drops a build and its tables; one that is not there is none to drop. */
export async function dropBuild(db: Db, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query('delete from search_build where id = $1', [id]);
    await dropTables(tx, id);
  });
}

/** Counts rows as written since the last analysis and says how many there are now. Null = the build is gone. */
export async function noteWritten(q: Queryable, id: number, rows: number): Promise<number | null> {
  const [row] = await q.query<{ written: number }>(
    'update search_build set written = written + $2 where id = $1 returning written',
    [id, rows],
  );
  return row?.written ?? null;
}

/** Moves the build's generation; `analysed` also resets the count of rows written. Null = the build is gone. */
export async function moveGeneration(q: Queryable, id: number, analysed: boolean): Promise<BuildRow | null> {
  const rows = await q.query<BuildRow & Record<string, unknown>>(
    `update search_build set generation = generation + 1, written = case when $2 then 0 else written end
     where id = $1 returning ${COLUMNS}`,
    [id, analysed],
  );
  return rows[0] ?? null;
}

/** Rows written since the last analysis. Null = the build is gone. */
export async function rowsWritten(q: Queryable, id: number): Promise<number | null> {
  const [row] = await q.query<{ written: number }>('select written from search_build where id = $1', [id]);
  return row?.written ?? null;
}
