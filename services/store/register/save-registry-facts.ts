import { StoreError } from '../../errors.ts';
import { identifierKey } from '../../model/identifier.ts';
import { ownIdentifiers } from '../../model/joined-registers.ts';
import type { GivenRegistryFacts, RegistryProvider, RegistryReport } from '../../model/registry-facts.ts';
import { batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { storedKey } from '../home/stored-key.ts';
import { hostKeys } from './host-keys.ts';
import { takeSlot } from './registers.ts';
import { saveVersions } from './registry-versions.ts';

/** The keys under which a provider of a register is found. */
function keysOf(provider: RegistryProvider, registry: string): string[] {
  const own = ownIdentifiers(registry, provider.id).map(identifierKey);
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

async function beginSync(
  db: Db,
  facts: GivenRegistryFacts,
  now: Date,
): Promise<{ n: number; at: string; slot: number }> {
  const { registry, snapshot, providers, reports, agencies } = facts;
  return db.transaction(async (tx) => {
    // Waits for what an earlier read is writing right now. From here on that read is overtaken.
    await tx.query('lock table registry_sync in exclusive mode');
    const slot = await takeSlot(tx, registry, false);
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
    return { ...row, slot };
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
 * Stores a whole read of a register, its reports and agencies under their keys (`keyIn`). Facts that differ are closed
 * and opened anew in small transactions, and everything becomes known at once at the end. A read that breaks off
 * changes nothing that anybody sees, and the next one completes it. Answers how many facts of each kind there are now.
 * @throws StoreError `registry-mixed` where the store holds another register's facts and this one is not connected,
 * `sync-overtaken` where another read began meanwhile.
 */
export async function saveRegistryFacts(
  db: Db,
  facts: GivenRegistryFacts,
  now: () => Date = () => new Date(),
  kept: KeptFacts = NOTHING_KEPT,
): Promise<{ readonly providers: number; readonly reports: number; readonly agencies: number }> {
  const { registry } = facts;
  const { n, at, slot } = await beginSync(db, facts, now());
  const read = { registry, slot, at };
  const transaction = transactionsOf(db, n);
  const deps = { query: db.query, transaction };
  const agencies = await saveVersions(deps, 'registry_agency', facts.agencies, read, async () => {}, kept.agencies);
  const providers = await saveVersions(
    deps,
    'registry_provider',
    facts.providers,
    read,
    (tx, changed) => saveProviderLookUps(tx, changed, registry),
    kept.providers,
  );
  if (facts.countries) await saveVersions(deps, 'registry_country', facts.countries, read, async () => {});
  const reports = await saveVersions(deps, 'registry_report', facts.reports, read, saveReportLookUps, kept.reports);
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
