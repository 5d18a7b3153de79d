import { RegistryError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import type {
  RegistryAgency,
  RegistryFacts,
  RegistryProvider,
  RegistryReport,
} from '../../services/model/registry-facts.ts';
import type { UnreadableRecords } from '../../services/registry/convert.ts';
import { openJudging } from '../../services/registry/judging.ts';
import { RULESET, type RulePolicy } from '../../services/registry/policy.ts';
import type { Db } from '../../services/store/db.ts';
import { readMeta, saveMeta } from '../../services/store/meta.ts';
import { changedProvidersSince } from '../../services/store/registry-changes.ts';
import { factsIn, lastSync, saveRegistryFacts } from '../../services/store/registry-facts.ts';
import { readVersions } from '../../services/store/registry-versions.ts';
import { refreshProviders } from './refresh-providers.ts';
import { type Rejudged, rejudgeAll, rejudgeConcerned } from './rejudge.ts';

/** A register that suddenly holds less than this share of what it held is taken for broken, not for emptied. */
const LEAST_SHARE_KEPT = 0.5;
/** Under this name the store keeps by which read and which rules all offers are judged. */
const JUDGED = 'registry-judged';

export interface SyncRegistryDeps {
  readonly db: Db;
  readonly policy: RulePolicy;
  readonly now: () => Date;
  readonly log: Logger;
}

export interface SyncedRegistry {
  readonly registry: string;
  readonly providers: number;
  readonly reports: number;
  readonly agencies: number;
  readonly changedProviders: number;
  readonly rejudged: Rejudged;
}

const NOTHING: Rejudged = { looked: 0, changed: 0 };

/**
 * Judges again what changed since offers were last judged by a complete read and these rules. That mark moves only at the end: what a killed process left
 * undone is done by the next sync, though that one finds nothing new.
 */
async function rejudgeChanges({
  db,
  policy,
  now,
}: SyncRegistryDeps): Promise<{ readonly changedProviders: number; readonly rejudged: Rejudged }> {
  const read = await lastSync(db);
  if (!read) return { changedProviders: 0, rejudged: NOTHING };
  const rules = JSON.stringify([RULESET, policy]);
  const before = JSON.parse((await readMeta(db, JUDGED)) ?? '{}') as { readonly at?: string; readonly rules?: string };
  const deps = { db, judging: await openJudging(factsIn(db), policy), now };
  let [changedProviders, rejudged] = [read.providers, NOTHING];
  if (before.at === undefined || before.rules !== rules) rejudged = await rejudgeAll(deps);
  else {
    const changed = await changedProvidersSince(db, before.at);
    changedProviders = changed.length;
    if (changed.length > 0) rejudged = await rejudgeConcerned(changed, deps);
  }
  if (before.at !== read.at || before.rules !== rules)
    await saveMeta(db, JUDGED, JSON.stringify({ at: read.at, rules }));
  return { changedProviders, rejudged };
}

const NONE_UNREADABLE: UnreadableRecords = { providers: [], reports: [], agencies: [] };

/** The read with what was known before of records that could not be read this time. */
async function withFormer(facts: GivenFacts, at: string, db: Db): Promise<RegistryFacts> {
  const { providers, reports, agencies } = facts.unreadable ?? NONE_UNREADABLE;
  if (providers.length + reports.length + agencies.length === 0) return facts;
  const keys = new Set(providers);
  const former = {
    providers: (await readVersions<RegistryProvider>(db, 'registry_provider', 'all', at)).filter(({ key }) =>
      keys.has(key),
    ),
    reports: await readVersions<RegistryReport>(db, 'registry_report', reports, at),
    agencies: await readVersions<RegistryAgency>(db, 'registry_agency', agencies, at),
  };
  const replaced = <T extends { readonly id: string | number }>(now: readonly T[], before: readonly T[]): T[] => {
    const ids = new Set(before.map(({ id }) => id));
    return [...now.filter(({ id }) => !ids.has(id)), ...before];
  };
  return {
    ...facts,
    providers: replaced(facts.providers, former.providers),
    reports: replaced(facts.reports, former.reports),
    agencies: replaced(facts.agencies, former.agencies),
  };
}

/** A read, with what in it could not be read where the reader says so. */
export type GivenFacts = RegistryFacts & { readonly unreadable?: UnreadableRecords };

/**
 * Takes one whole read of a register into the store and judges again what it changes.
 * @throws RegistryError `registry-empty`, `registry-shrunk`, `registry-mixed` (a demo register and a real one never share a catalogue).
 */
export async function syncRegistry(given: GivenFacts, deps: SyncRegistryDeps): Promise<SyncedRegistry> {
  if (given.providers.length === 0)
    throw new RegistryError('registry-empty', 'The register lists no provider; what is known of it stays as it is');
  const before = await lastSync(deps.db);
  if (before && before.registry !== given.registry) {
    throw new RegistryError(
      'registry-mixed',
      `This catalogue was filled from the register “${before.registry}” and cannot be mixed with “${given.registry}”; use another DATA_DIR or database`,
    );
  }
  const facts = before ? await withFormer(given, before.at, deps.db) : given;
  for (const what of ['providers', 'reports', 'agencies'] as const)
    if (before && facts[what].length < before[what] * LEAST_SHARE_KEPT)
      throw new RegistryError(
        'registry-shrunk',
        `The register lists ${facts[what].length} ${what} where it listed ${before[what]}; what is known of it stays as it is`,
      );
  await saveRegistryFacts(deps.db, facts, deps.now);
  await refreshProviders(deps.db);
  const { changedProviders, rejudged } = await rejudgeChanges(deps);
  const { registry, providers, reports, agencies } = facts;
  const synced = {
    registry,
    providers: providers.length,
    reports: reports.length,
    agencies: agencies.length,
    changedProviders,
    rejudged,
  };
  deps.log.info({ event: 'registry.sync', ...synced });
  return synced;
}
