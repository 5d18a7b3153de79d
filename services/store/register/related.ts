import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';

const LOOK_UP_IDS = 1_000;
/** Because each provider that is added may have further identifiers, we look again, but not for ever. */
const ROUNDS_AT_MOST = 4;

/**
 * These providers and, of `several` registers, those that have or had one of their identifiers: they may be the same in
 * another register.
 */
export async function withBearers(q: Queryable, ids: readonly string[], several: boolean): Promise<readonly string[]> {
  if (!several) return ids;
  const found = new Set(ids);
  let added = [...found];
  for (let round = 0; round < ROUNDS_AT_MOST && added.length > 0; round++) {
    const before = found.size;
    const more: string[] = [];
    for (const batch of batchesOf(added, LOOK_UP_IDS)) {
      const rows = await q.query<{ id: string }>(
        `select distinct other.registry_id as id from registry_identifier mine join registry_identifier other on other.key = mine.key
         where mine.registry_id = any($1::text[]) and mine.key not like 'host:%' and other.registry_id <> mine.registry_id`,
        [batch],
      );
      for (const { id } of rows) {
        if (found.has(id)) continue;
        found.add(id);
        more.push(id);
      }
    }
    added = found.size > before ? more : [];
  }
  return [...found];
}

/**
 * These providers and all that they are or were related to, in either direction, one step. With `several` registers
 * also those that may be one of them in another register.
 */
export async function withRelated(q: Queryable, given: readonly string[], several: boolean): Promise<string[]> {
  const ids = await withBearers(q, given, several);
  const found = new Set(ids);
  for (const batch of batchesOf(ids, LOOK_UP_IDS)) {
    const rows = await q.query<{ id: string }>(
      `select other_id as id from registry_relation where registry_id = any($1::text[])
       union select registry_id from registry_relation where other_id = any($1::text[])`,
      [batch],
    );
    for (const row of rows) found.add(row.id);
  }
  return [...(await withBearers(q, [...found], several))].sort();
}
