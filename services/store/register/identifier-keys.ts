import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';

const LOOK_UP_IDS = 1_000;

/** Every key under which these providers of a register are found, or ever were. Hosts are `host:…`. */
export async function identifierKeysOf(q: Queryable, registryIds: readonly string[]): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const batch of batchesOf(registryIds, LOOK_UP_IDS)) {
    const rows = await q.query<{ key: string }>(
      'select distinct key from registry_identifier where registry_id = any($1::text[])',
      [batch],
    );
    for (const { key } of rows) keys.add(key);
  }
  return keys;
}
