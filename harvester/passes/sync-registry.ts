import { RegistryError, StoreError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import { dayOf } from '../../services/model/day.ts';
import { type Finding, found } from '../../services/model/finding.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import { joiningNotes, listingNotes } from '../../services/registry/rules/listing-notes.ts';
import { RULESET, type RulePolicy } from '../../services/registry/rules/policy.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readMeta, saveMeta } from '../../services/store/home/meta.ts';
import { readJoined } from '../../services/store/register/joined-facts.ts';
import { movedFactsSince } from '../../services/store/register/moved-facts.ts';
import {
  connectRegister,
  lastSync,
  lastSyncOf,
  lastSyncs,
  type RegisterAbout,
} from '../../services/store/register/registers.ts';
import { changedProvidersSince, type KnownReads, knownReads } from '../../services/store/register/registry-changes.ts';
import { factsIn } from '../../services/store/register/registry-facts.ts';
import { saveRegistryFacts } from '../../services/store/register/save-registry-facts.ts';
import { type GivenFacts, withFormer } from './former-facts.ts';
import { keyedFacts } from './keyed-facts.ts';
import { refreshProviders } from './refresh-providers.ts';
import { countOf, deletionsOf, findingsOf, held, isHeld, NO_DELETIONS } from './registry-deletions.ts';
import { type Rejudged, rejudgeAll, rejudgeConcerned } from './rejudge.ts';
import { settleAlliances } from './settle-alliances.ts';

/** Under this name the store keeps by which reads and by which rules all offers are judged. */
const JUDGED = 'registry-judged';

/** What storing a read of a register needs. */
export interface SyncRegistryDeps {
  readonly db: Db;
  readonly policy: RulePolicy;
  readonly now: () => Date;
  readonly log: Logger;
}

/** What a read of a register changed. */
export interface SyncedRegistry {
  readonly registry: string;
  readonly providers: number;
  readonly reports: number;
  readonly agencies: number;
  /** How many were known before and are no longer listed. */
  readonly deleted: { readonly providers: number; readonly reports: number; readonly agencies: number };
  readonly changedProviders: number;
  readonly rejudged: Rejudged;
  /** Of how many reports an earlier read knew more than this one's interface can say, so that this stays. */
  readonly knownRather: number;
  /** A finding for each that is no longer listed, and what is wrong in the list of providers as a whole. */
  readonly findings: readonly Finding[];
}

/** What `JUDGED` names. */
interface Judged {
  readonly reads?: KnownReads;
  readonly at?: string;
  readonly rules?: string;
}

const NONE: ReadonlySet<number> = new Set();
const NOTHING: Rejudged = { looked: 0, changed: 0 };

/**
 * Judges again what changed since offers were last judged by a complete read and by these rules. The mark for that is
 * set only at the end. So the next sync does what a killed process left undone, also where it finds nothing new itself.
 */
async function rejudgeChanges({
  db,
  policy,
  now,
}: SyncRegistryDeps): Promise<{ readonly changedProviders: number; readonly rejudged: Rejudged }> {
  const read = await lastSync(db);
  if (!read) return { changedProviders: 0, rejudged: NOTHING };
  const reads = await knownReads(db);
  const rules = JSON.stringify([RULESET, policy]);
  const said = await readMeta(db, JUDGED);
  const before = JSON.parse(said ?? '{}') as Judged;
  const deps = { db, judging: await openJudging(factsIn(db), policy), now };
  let [changedProviders, rejudged] = [read.providers, NOTHING];
  // Before several registers could be connected, only the moment of the one register's read was kept.
  const since = before.reads ?? (before.at === undefined ? null : { [read.registry]: before.at });
  if (since === null) rejudged = await rejudgeAll({ ...deps, moved: await movedFactsSince(db, {}) });
  else if (before.rules !== rules) rejudged = await rejudgeAll({ ...deps, reason: 'rules-changed' });
  else {
    const changed = await changedProvidersSince(db, since);
    changedProviders = changed.length;
    if (changed.length > 0)
      rejudged = await rejudgeConcerned(changed, { ...deps, moved: await movedFactsSince(db, since) });
  }
  const judged = JSON.stringify({ reads, rules });
  if (judged !== said) await saveMeta(db, JUDGED, judged);
  return { changedProviders, rejudged };
}

/** How a register may stand beside those that are there. */
export interface Connecting {
  /** True where the operator named this register, so that it may stand beside others. */
  readonly further?: boolean;
  readonly about?: RegisterAbout | null;
}

/** The slot of the register. @throws RegistryError `registry-mixed` */
async function connected(registry: string, db: Db, connecting: Connecting): Promise<number> {
  try {
    return await connectRegister(db, registry, connecting);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'registry-mixed') throw error;
    throw new RegistryError(
      'registry-mixed',
      `This catalogue was filled from the register “${error.facts.held}” and cannot be mixed with “${registry}”; use another DATA_DIR or database, or name a national register: --as <name>`,
      { cause: error },
    );
  }
}

/** What several registers list and cannot be told to be the same. Nothing is read where there is one register. */
async function notJoined(db: Db): Promise<readonly Finding[]> {
  const reads = await lastSyncs(db);
  return reads.length < 2 ? [] : joiningNotes((await readJoined(db, 'all', reads)).notes);
}

/**
 * Stores one whole read of a register, and judges again what it changes. A read that lacks much of what was known is
 * held and changes nothing, unless `acceptDeletions` allows that many.
 * @throws RegistryError `registry-empty`, `registry-held` (its facts say how many are missing), `registry-mixed` (a
 * demo register and DEQAR never share a catalogue, and no other register comes to them without a name).
 */
export async function syncRegistry(
  given: GivenFacts,
  deps: SyncRegistryDeps,
  acceptDeletions = 0,
  { further = false, about = null }: Connecting = {},
): Promise<SyncedRegistry> {
  if (given.providers.length === 0)
    throw new RegistryError('registry-empty', 'The register lists no provider; what is known of it stays as it is');
  const slot = await connected(given.registry, deps.db, { further, about });
  const read = keyedFacts(given, slot);
  const before = await lastSyncOf(deps.db, given.registry);
  const { facts, kept, rather } = before
    ? await withFormer(read, before, deps.db)
    : { facts: read, kept: undefined, rather: NONE };
  const deletions = before ? await deletionsOf(facts, kept, before, deps.db) : NO_DELETIONS;
  const total = countOf(deletions);
  if (isHeld(deletions) && total > acceptDeletions) throw held(deletions);
  const counts = await saveRegistryFacts(deps.db, facts, deps.now, kept);
  await refreshProviders(deps.db, deps.now);
  await settleAlliances(deps);
  const { changedProviders, rejudged } = await rejudgeChanges(deps);
  const synced = {
    registry: facts.registry,
    ...counts,
    deleted: {
      providers: deletions.providers.gone.length,
      reports: deletions.reports.gone.length,
      agencies: deletions.agencies.gone.length,
    },
    changedProviders,
    rejudged,
    knownRather: rather.size,
  };
  deps.log.info({ event: 'registry.sync', ...synced });
  const noted = listingNotes(facts.providers, dayOf(deps.now()));
  const less = rather.size === 0 ? [] : [found('registry-says-less', { facts: { count: rather.size } })];
  return { ...synced, findings: [...less, ...findingsOf(deletions), ...noted, ...(await notJoined(deps.db))] };
}
