import type { Alliance, AllianceMember } from '../../model/alliance.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** An alliance with its members and all keys by which it is known, to be written. */
export interface AllianceWrite extends Omit<Alliance, 'members'> {
  readonly keys: readonly string[];
  readonly members: readonly AllianceMember[];
}

const COLUMNS = `alliance.id, alliance.body->'name' as name, alliance.body->'identifiers' as identifiers, alliance.body->>'website' as website,
  alliance.provider_id as provider, (select count(*)::int from alliance_member where alliance_id = alliance.id) as members`;
type Row = Alliance & { readonly [column: string]: unknown };

/** Alliances in the order of their ids, after the alliance `after`. */
export async function listAlliances(
  q: Queryable,
  { after = null, size }: { readonly after?: string | null; readonly size: number },
): Promise<readonly Alliance[]> {
  return q.query<Row>(
    `select ${COLUMNS} from alliance where current and ($1::text is null or id > $1) order by id limit $2`,
    [after, size],
  );
}

/** Alliances by id. Unknown ids are missing. */
export async function readAlliances(q: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, Alliance>> {
  if (ids.length === 0) return new Map();
  const rows = await q.query<Row>(`select ${COLUMNS} from alliance where current and id = any($1::text[])`, [
    [...new Set(ids)],
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A member and its place. */
export type PlacedMember = AllianceMember & { readonly n: number };

/** Members in their order, after the place `after`. */
export async function listMembers(
  q: Queryable,
  allianceId: string,
  { after = -1, size }: { readonly after?: number; readonly size: number },
): Promise<readonly PlacedMember[]> {
  return q.query<PlacedMember & { readonly [column: string]: unknown }>(
    `select n, provider_id as provider, registry_id as "registryId", name, said_by as "statedBy", confirmed from alliance_member
     where alliance_id = $1 and n > $2 order by n limit $3`,
    [allianceId, after, size],
  );
}

/** Whose membership of an alliance is confirmed: our ids and those of registers. */
export async function confirmedMembers(
  q: Queryable,
  allianceId: string,
): Promise<{ readonly providers: ReadonlySet<string>; readonly records: ReadonlySet<string> }> {
  const rows = await q.query<{ provider: string | null; record: string | null }>(
    'select provider_id as provider, registry_id as record from alliance_member where alliance_id = $1 and confirmed order by n',
    [allianceId],
  );
  return {
    providers: new Set(rows.flatMap(({ provider }) => provider ?? [])),
    records: new Set(rows.flatMap(({ record }) => record ?? [])),
  };
}

/** Ids of alliances by their keys (`keysOfAlliance`, `nameKeysOf`). Keys of nobody are missing. */
export async function alliancesByKey(q: Queryable, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await q.query<{ key: string; id: string }>(
    'select key, alliance_id as id from alliance_key where key = any($1::text[])',
    [[...new Set(keys)]],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Ids that alliances have or had. */
export async function allianceIds(q: Queryable): Promise<ReadonlySet<string>> {
  return new Set((await q.query<{ id: string }>('select id from alliance')).map(({ id }) => id));
}

/** Keeps others from settling alliances until the transaction ends. */
export async function lockAlliances(tx: Queryable): Promise<void> {
  await tx.query('lock table alliance in exclusive mode');
}

/** Writes all alliances that there are. What is not among them is kept and no longer shown. */
export async function saveAlliances(tx: Queryable, alliances: readonly AllianceWrite[]): Promise<void> {
  await tx.query('update alliance set current = false where current');
  await tx.query(
    `insert into alliance (id, body, provider_id) select id, body, provider from jsonb_to_recordset($1::jsonb) as given (id text, body jsonb, provider text)
     on conflict (id) do update set body = excluded.body, provider_id = excluded.provider_id, current = true`,
    [
      toJson(
        alliances.map(({ id, name, identifiers, website, provider }) => ({
          id,
          body: { name, identifiers, website },
          provider,
        })),
      ),
    ],
  );
  await tx.query(
    `insert into alliance_key (key, alliance_id) select key, id from jsonb_to_recordset($1::jsonb) as given (key text, id text)
     on conflict (key) do nothing`,
    [toJson(alliances.flatMap(({ id, keys }) => keys.map((key) => ({ id, key }))))],
  );
  await tx.query('delete from alliance_member');
  await tx.query(
    `insert into alliance_member (alliance_id, n, provider_id, registry_id, name, said_by, confirmed)
     select id, n, provider, "registryId", name, array(select jsonb_array_elements_text("statedBy")), confirmed
     from jsonb_to_recordset($1::jsonb) as given (id text, n int, provider text, "registryId" text, name jsonb, "statedBy" jsonb, confirmed boolean)`,
    [toJson(alliances.flatMap(({ id, members }) => members.map((member, n) => ({ id, n, ...member }))))],
  );
}
