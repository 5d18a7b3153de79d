import { dayOf } from '../../model/day.ts';
import { identifierKey, type ProviderIdentifier } from '../../model/identifier.ts';
import {
  factsVersion,
  type KnownRegister,
  type RegistryAgency,
  type RegistryFacts,
  type RegistryReport,
  readsOf,
} from '../../model/registry-facts.ts';
import { batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { storedKey } from '../home/stored-key.ts';
import { decidedParties } from './decided-parties.ts';
import { declarationsVersion, standingDeclarations } from './declarations.ts';
import { hostKeys } from './host-keys.ts';
import { ofJoined, readJoined, standingFor } from './joined-facts.ts';
import { lastSyncs, type RegistrySync } from './registers.ts';
import { readVersions } from './registry-versions.ts';
import { withRelated } from './related.ts';
import { matchesNoticed } from './replies.ts';

const LOOK_UP_IDS = 1_000;

/**
 * The register's ids of providers that have an identifier, by `identifierKey`. The scheme `host` looks for websites at
 * that host, below it or above it. These are only candidates: the rules decide between several, about former bearers
 * (with `past`), and about near hosts. An institution that several registers list is given once, by the record that
 * stood for it at `knownAt` (null = now).
 */
export async function findRegistryProviders(
  q: Queryable,
  identifiers: readonly ProviderIdentifier[],
  { past = false, knownAt = null }: { readonly past?: boolean; readonly knownAt?: string | null } = {},
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
  const same = await standingFor(q, [...new Set([...byKey.values()].flat())], await lastSyncs(q, knownAt));
  const found = new Map<string, string[]>();
  for (const { name, keys } of asked) {
    const ids = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []).map((id) => same.get(id) ?? id))];
    if (ids.length > 0) found.set(name, ids);
  }
  return found;
}

/**
 * Facts of all registers as they stood after their last complete reads until `knownAt` (null = now): the providers asked
 * for, those related to them, every report that names any of these, and all agencies. An institution that several
 * registers list is one provider, and their reports name it. Before the first read everything is empty, also `registry`
 * and `snapshot`.
 */
export async function loadRegistryFacts(
  q: Queryable,
  registryIds: readonly string[] | 'all',
  knownAt: string | null = null,
): Promise<RegistryFacts> {
  const reads = await lastSyncs(q, knownAt);
  const [first] = reads;
  if (!first) return { registry: '', snapshot: '', providers: [], reports: [], agencies: [] };
  const { registry, snapshot } = first;
  const ids = registryIds === 'all' ? 'all' : await withRelated(q, [...new Set(registryIds)], reads.length > 1);
  const reportIds = ids === 'all' ? 'all' : await reportsNaming(q, ids);
  const { providers, same } = await readJoined(q, ids, reads);
  const found = await readVersions<RegistryReport>(q, 'registry_report', reportIds, reads);
  const reports = same.size === 0 ? found : found.map((report) => ofJoined(report, same));
  const wanted = ids === 'all' ? null : new Set([...ids, ...same.values()]);
  return {
    registry,
    snapshot,
    providers,
    // A report may have named one of these providers only in another version of itself.
    reports: wanted ? reports.filter((report) => report.providers.some((id) => wanted.has(id))) : reports,
    agencies: await readVersions<RegistryAgency>(q, 'registry_agency', 'all', reads),
    ...(await declaredAt(q, knownAt)),
    ...(reads.length > 1 || first.slot !== 0 ? { registers: reads.map(registerOf) } : {}),
  };
}

/** What agencies declared until an instant (null: until now). */
async function declaredAt(
  q: Queryable,
  knownAt: string | null,
): Promise<Pick<RegistryFacts, 'declarations' | 'declared'>> {
  const declared = await declarationsVersion(q, knownAt);
  return declared === null ? {} : { declared, declarations: await standingDeclarations(q, knownAt) };
}

const registerOf = ({ registry, slot, snapshot }: RegistrySync): KnownRegister => ({ name: registry, slot, snapshot });

/** Keys of the reports that name or named one of these providers, in their order. */
async function reportsNaming(q: Queryable, ids: readonly string[]): Promise<number[]> {
  const found = new Set<number>();
  for (const batch of batchesOf(ids, LOOK_UP_IDS)) {
    const [row] = await q.query<{ ids: number[] | null }>(
      'select json_agg(distinct report_id) as ids from registry_report_provider where registry_id = any($1::text[])',
      [batch],
    );
    for (const id of row?.ids ?? []) found.add(id);
  }
  return [...found].sort((a, b) => a - b);
}

/** What judging asks the store for. */
export interface StoredFacts {
  /** Names the last reads of all registers and what agencies declared, together; null before the first read. */
  snapshot(): Promise<string | null>;
  find(identifiers: readonly ProviderIdentifier[]): Promise<Map<string, string[]>>;
  load(registryIds: readonly string[]): Promise<RegistryFacts>;
}

/**
 * Gives judging its facts from the store. Without `knownAt` they are those of now, and change with each read of the
 * register. With `knownAt` (ISO instant) they are those that were known then, and never change.
 */
export function factsIn(q: Queryable, knownAt: string | null = null): StoredFacts {
  const snapshotOf = async () =>
    factsVersion(readsOf(await lastSyncs(q, knownAt)), await declarationsVersion(q, knownAt));
  let frozen: Promise<string | null> | undefined;
  return {
    snapshot() {
      if (knownAt === null) return snapshotOf();
      frozen ??= snapshotOf();
      return frozen;
    },
    // Former bearers are asked for, too, because look-ups are written before the read that they belong to is complete.
    find: (identifiers) => findRegistryProviders(q, identifiers, { past: true, knownAt }),
    async load(registryIds) {
      const day = dayOf(knownAt === null ? new Date() : new Date(knownAt));
      const noticed = { day, since: await matchesNoticed(q, knownAt) };
      return {
        ...(await loadRegistryFacts(q, registryIds, knownAt)),
        decided: await decidedParties(q, knownAt),
        noticed,
      };
    },
  };
}
