import type { RegistryProvider } from '../../model/registry-facts.ts';
import type { Queryable } from '../home/db.ts';

/** The type under which the register lists that an institution belongs to an alliance. */
export const ALLIANCE_RELATION = 'European Universities alliance';

/** Records of registers that are alliances, or that are listed as members of one, as they are known now. */
export async function readAllianceRecords(q: Queryable): Promise<readonly RegistryProvider[]> {
  const rows = await q.query<{ body: RegistryProvider }>(
    `select body from registry_provider where known_to is null
       and (body->'alliance' = 'true' or body->'relations' @> $1::jsonb) order by id`,
    [JSON.stringify([{ type: ALLIANCE_RELATION }])],
  );
  return rows.map(({ body }) => body);
}

/** Names of records of registers as they are known now, by id. */
export async function readRecordNames(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await q.query<{ id: string; name: string }>(
    `select id, body->>'name' as name from registry_provider where known_to is null and id = any($1::text[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
