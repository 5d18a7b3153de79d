import { StoreError } from '../../errors.ts';
import { identifierKey, type ProviderIdentifier } from '../../model/identifier.ts';
import type {
  GivenRegistryFacts,
  RegistryAgency,
  RegistryFacts,
  RegistryProvider,
  RegistryReport,
} from '../../model/registry-facts.ts';
import { batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { storedKey } from '../home/stored-key.ts';
import { hostKeys } from './host-keys.ts';
import { readVersions, saveVersions } from './registry-versions.ts';

/** A complete read of a register that the store holds. */
export interface RegistrySync {
  readonly registry: string;
  readonly snapshot: string;
  /** The moment that it is about. */
  readonly at: string;
  readonly providers: number;
  readonly reports: number;
  readonly agencies: number;
}

const LOOK_UP_IDS = 1_000;

/** The last complete read; null before the first. With `knownAt`: the last one that was complete at that instant. */
export async function lastSync(q: Queryable, knownAt: string | null = null): Promise<RegistrySync | null> {
  const [row] = await q.query<RegistrySync & { [column: string]: unknown }>(
    `select registry, snapshot, at, providers, reports, agencies from registry_sync
     where complete and ($1::timestamptz is null or coalesce(known_at, at) <= $1) order by n desc limit 1`,
    [knownAt],
  );
  return row ?? null;
}

/** The keys under which a provider of a register is found. */
function keysOf(provider: RegistryProvider, registry: string): string[] {
  const own = ['deqar', registry].map((scheme) => identifierKey({ scheme, value: provider.id }));
  const hosts = provider.website === null ? [] : hostKeys(provider.website);
  return [...new Set([...own, ...provider.identifiers.map(identifierKey), ...hosts].map(storedKey))];
}

async function saveProviderLookUps(tx: Queryable, providers: readonly RegistryProvider[], registry: string) {
  const keys = providers.flatMap((provider) =>
    keysOf(provider, registry).map((key) => ({ key, registry_id: provider.id })),
  );
  const relations = providers.flatMap(({ id, relations }) =>
    relations.map(({ other }) => ({ registry_id: id, other_id: other })),
  );
  await tx.query('update registry_identifier set current = false where registry_id = any($1::text[]) and current', [
    providers.map((provider) => provider.id),
  ]);
  await tx.query(
    `insert into registry_identifier (key, registry_id, current)
     select key, registry_id, true from jsonb_to_recordset($1::jsonb) as given (key text, registry_id text)
     on conflict (key, registry_id) do update set current = true`,
    [toJson(keys)],
  );
  await tx.query(
    `insert into registry_relation (registry_id, other_id)
     select registry_id, other_id from jsonb_to_recordset($1::jsonb) as given (registry_id text, other_id text) on conflict do nothing`,
    [toJson(relations)],
  );
}

async function saveReportLookUps(tx: Queryable, reports: readonly RegistryReport[]) {
  const links = reports.flatMap(({ id, providers }) =>
    [...new Set(providers)].map((registry_id) => ({ registry_id, report_id: id })),
  );
  await tx.query(
    `insert into registry_report_provider (registry_id, report_id)
     select registry_id, report_id from jsonb_to_recordset($1::jsonb) as given (registry_id text, report_id integer) on conflict do nothing`,
    [toJson(links)],
  );
}

/** These providers and all that they are or were related to, in either direction, one step. */
export async function withRelated(q: Queryable, ids: readonly string[]): Promise<string[]> {
  const found = new Set(ids);
  for (const batch of batchesOf(ids, LOOK_UP_IDS)) {
    const rows = await q.query<{ id: string }>(
      `select other_id as id from registry_relation where registry_id = any($1::text[])
       union select registry_id from registry_relation where other_id = any($1::text[])`,
      [batch],
    );
    for (const row of rows) found.add(row.id);
  }
  return [...found].sort();
}

async function beginSync(db: Db, facts: GivenRegistryFacts, now: Date): Promise<{ n: number; at: string }> {
  const { registry, snapshot, providers, reports, agencies } = facts;
  return db.transaction(async (tx) => {
    // Waits for what an earlier read is writing right now. From here on that read is overtaken.
    await tx.query('lock table registry_sync in exclusive mode');
    const [other] = await tx.query<{ registry: string }>(
      'select registry from registry_sync where registry <> $1 limit 1',
      [registry],
    );
    if (other)
      throw new StoreError('registry-mixed', `This store holds facts of the register “${other.registry}”`, {
        facts: { held: other.registry, given: registry },
      });
    // A clock may be wrong. Nothing can be known from a day on that is still to come.
    const stated = Date.parse(snapshot);
    const at = new Date(Number.isNaN(stated) ? now : Math.min(stated, now.getTime())).toISOString();
    const [row] = await tx.query<{ n: number; at: string }>(
      // Later than every read before, also unfinished ones, because what was known then must remain tellable from what
      // is known now.
      `insert into registry_sync (registry, snapshot, at, providers, reports, agencies)
       select $1, $2, greatest($3::timestamptz, max(at) + interval '1 millisecond'), $4, $5, $6 from registry_sync
       returning n, at`,
      [registry, snapshot, at, providers.length, 'ids' in reports ? reports.ids.size : reports.length, agencies.length],
    );
    if (!row) throw new StoreError('statement', 'The read could not be entered');
    return row;
  });
}

/**
 * The transactions of one read. Of two reads at the same time the later one counts. The earlier one must not mix
 * anything into it, so its next transaction throws `sync-overtaken`.
 */
function transactionsOf(db: Db, n: number): Db['transaction'] {
  return (work) =>
    db.transaction(async (tx) => {
      const rows = await tx.query(
        'select 1 from registry_sync where n = $1 and n = (select max(n) from registry_sync) for share',
        [n],
      );
      if (rows.length === 0) throw new StoreError('sync-overtaken', 'Another read of the register began meanwhile');
      return work(tx);
    });
}

/** Ids of facts that stay as they are known, whatever a read says of them. */
export interface KeptFacts {
  readonly providers: ReadonlySet<string>;
  readonly reports: ReadonlySet<number>;
  readonly agencies: ReadonlySet<number>;
}

const NOTHING_KEPT: KeptFacts = { providers: new Set(), reports: new Set(), agencies: new Set() };

/**
 * Stores a whole read of a register. Facts that differ are closed and opened anew in small transactions, and everything
 * becomes known at once at the end. A read that breaks off changes nothing that anybody sees, and the next one
 * completes it. Answers how many facts of each kind there are now.
 * @throws StoreError `registry-mixed` where the store holds another register's facts, `sync-overtaken` where another
 * read began meanwhile.
 */
export async function saveRegistryFacts(
  db: Db,
  facts: GivenRegistryFacts,
  now: () => Date = () => new Date(),
  kept: KeptFacts = NOTHING_KEPT,
): Promise<{ readonly providers: number; readonly reports: number; readonly agencies: number }> {
  const { n, at } = await beginSync(db, facts, now());
  const transaction = transactionsOf(db, n);
  const deps = { query: db.query, transaction };
  const agencies = await saveVersions(deps, 'registry_agency', facts.agencies, at, async () => {}, kept.agencies);
  const providers = await saveVersions(
    deps,
    'registry_provider',
    facts.providers,
    at,
    (tx, changed) => saveProviderLookUps(tx, changed, facts.registry),
    kept.providers,
  );
  const reports = await saveVersions(deps, 'registry_report', facts.reports, at, saveReportLookUps, kept.reports);
  for (const batch of batchesOf(providers.gone))
    await transaction((tx) =>
      tx.query('update registry_identifier set current = false where registry_id = any($1::text[])', [batch]),
    );
  const counts = { providers: providers.count, reports: reports.count, agencies: agencies.count };
  await transaction((tx) =>
    tx.query(
      `update registry_sync set complete = true, known_at = greatest(at, $2::timestamptz),
         providers = $3, reports = $4, agencies = $5 where n = $1`,
      [n, now().toISOString(), counts.providers, counts.reports, counts.agencies],
    ),
  );
  return counts;
}

/**
 * The register's ids of providers that have an identifier, by `identifierKey`. The scheme `host` looks for websites at
 * that host, below it or above it. These are only candidates: the rules decide between several, about former bearers
 * (with `past`), and about near hosts.
 */
export async function findRegistryProviders(
  q: Queryable,
  identifiers: readonly ProviderIdentifier[],
  { past = false }: { readonly past?: boolean } = {},
): Promise<Map<string, string[]>> {
  const asked = identifiers.map((identifier) => {
    const key = identifierKey(identifier);
    return { name: key, keys: identifier.scheme === 'host' ? hostKeys(identifier.value) : [storedKey(key)] };
  });
  const keys = [...new Set(asked.flatMap((item) => item.keys))];
  const byKey = new Map<string, string[]>();
  for (const batch of batchesOf(keys, LOOK_UP_IDS)) {
    const rows = await q.query<{ key: string; registry_id: string }>(
      `select key, registry_id from registry_identifier where key = any($1::text[]) and (current or $2) order by key, registry_id`,
      [batch, past],
    );
    for (const { key, registry_id } of rows) byKey.set(key, [...(byKey.get(key) ?? []), registry_id]);
  }
  const found = new Map<string, string[]>();
  for (const { name, keys } of asked) {
    const ids = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    if (ids.length > 0) found.set(name, ids);
  }
  return found;
}

/**
 * Facts as they stood after the last complete read until `knownAt` (null = now): the providers asked for, those related
 * to them, every report that names any of these, and all agencies. Before the first read everything is empty, also
 * `registry` and `snapshot`.
 */
export async function loadRegistryFacts(
  q: Queryable,
  registryIds: readonly string[] | 'all',
  knownAt: string | null = null,
): Promise<RegistryFacts> {
  const sync = await lastSync(q, knownAt);
  if (!sync) return { registry: '', snapshot: '', providers: [], reports: [], agencies: [] };
  const { registry, snapshot, at } = sync;
  const ids = registryIds === 'all' ? 'all' : await withRelated(q, [...new Set(registryIds)]);
  const reportIds = new Set<number>();
  if (ids !== 'all') {
    for (const batch of batchesOf(ids, LOOK_UP_IDS)) {
      const rows = await q.query<{ report_id: number }>(
        'select distinct report_id from registry_report_provider where registry_id = any($1::text[])',
        [batch],
      );
      for (const row of rows) reportIds.add(row.report_id);
    }
  }
  const reports = await readVersions<RegistryReport>(
    q,
    'registry_report',
    ids === 'all' ? 'all' : [...reportIds].sort((a, b) => a - b),
    at,
  );
  const wanted = ids === 'all' ? null : new Set(ids);
  return {
    registry,
    snapshot,
    providers: await readVersions<RegistryProvider>(q, 'registry_provider', ids, at),
    // A report may have named one of these providers only in another version of itself.
    reports: wanted ? reports.filter((report) => report.providers.some((id) => wanted.has(id))) : reports,
    agencies: await readVersions<RegistryAgency>(q, 'registry_agency', 'all', at),
  };
}

/** What judging asks the store for. */
export interface StoredFacts {
  snapshot(): Promise<string | null>;
  find(identifiers: readonly ProviderIdentifier[]): Promise<Map<string, string[]>>;
  load(registryIds: readonly string[]): Promise<RegistryFacts>;
}

/**
 * Gives judging its facts from the store. Without `knownAt` they are those of now, and change with each read of the
 * register. With `knownAt` (ISO instant) they are those that were known then, and never change.
 */
export function factsIn(q: Queryable, knownAt: string | null = null): StoredFacts {
  const snapshotOf = async () => (await lastSync(q, knownAt))?.snapshot ?? null;
  let frozen: Promise<string | null> | undefined;
  return {
    snapshot() {
      if (knownAt === null) return snapshotOf();
      frozen ??= snapshotOf();
      return frozen;
    },
    // Former bearers are asked for, too, because look-ups are written before the read that they belong to is complete.
    find: (identifiers) => findRegistryProviders(q, identifiers, { past: true }),
    load: (registryIds) => loadRegistryFacts(q, registryIds, knownAt),
  };
}
