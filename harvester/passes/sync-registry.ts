import { RegistryError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { RegistryFacts } from '../../services/model/registry-facts.ts';
import { openJudging } from '../../services/registry/judging.ts';
import type { RulePolicy } from '../../services/registry/policy.ts';
import type { Db } from '../../services/store/db.ts';
import { factsIn, lastSync, saveRegistryFacts } from '../../services/store/registry-facts.ts';
import { type Rejudged, rejudgeAll } from './rejudge.ts';

/** A register that suddenly holds less than this share of what it held is taken for broken, not for emptied. */
const LEAST_SHARE_KEPT = 0.5;

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

/**
 * Takes one whole read of a register into the store and judges again what it changes.
 * @throws RegistryError `registry-empty`, `registry-shrunk`, `registry-mixed` (a demo register and a real one never share a catalogue).
 */
export async function syncRegistry(facts: RegistryFacts, deps: SyncRegistryDeps): Promise<SyncedRegistry> {
  if (facts.providers.length === 0)
    throw new RegistryError('registry-empty', 'The register lists no provider; what is known of it stays as it is');
  const before = await lastSync(deps.db);
  if (before && before.registry !== facts.registry) {
    throw new RegistryError(
      'registry-mixed',
      `This catalogue was filled from the register “${before.registry}” and cannot be mixed with “${facts.registry}”; use another DATA_DIR or database`,
    );
  }
  if (before && facts.providers.length < before.providers * LEAST_SHARE_KEPT) {
    throw new RegistryError(
      'registry-shrunk',
      `The register lists ${facts.providers.length} providers where it listed ${before.providers}; what is known of it stays as it is`,
    );
  }
  const { changedProviders } = await saveRegistryFacts(deps.db, facts);
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  const rejudged =
    changedProviders.length === 0
      ? { looked: 0, changed: 0 }
      : await rejudgeAll({ db: deps.db, judging, now: deps.now });
  const { registry, providers, reports, agencies } = facts;
  const synced = {
    registry,
    providers: providers.length,
    reports: reports.length,
    agencies: agencies.length,
    changedProviders: changedProviders.length,
    rejudged,
  };
  deps.log.info({ event: 'registry.sync', ...synced });
  return synced;
}
