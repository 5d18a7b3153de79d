import { AppError, messageOf } from '../../services/errors.ts';
import type { Finding } from '../../services/model/finding.ts';
import { reasonOf } from '../../services/model/run-reason.ts';
import type { Run } from '../../services/model/source.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { hasOpenRun } from '../../services/store/sources/runs.ts';
import { openAccess } from '../access/access.ts';
import { concealedIn } from '../access/concealed-in.ts';
import { readSecretSource } from '../access/keep-apart.ts';
import { needsKeys } from '../access/way.ts';
import type { History, Opinion, Reason } from './guard.ts';
import type { HarvestDeps, HarvestInput } from './harvest.ts';
import type { Plan } from './plan.ts';
import { isDueNow, isSettled } from './settled.ts';
import { type Reached, withPlan } from './to-plan.ts';

/**
 * What a run would do, in numbers. `read` = `rejected` + `quarantined` + `new` + `changed` + `unchanged` + `withdrawn`.
 * Where the guard would hold it, this is the plan that waits.
 */
export interface PlanCounts {
  readonly read: number;
  readonly rejected: number;
  readonly quarantined: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records by which the source itself says that it no longer makes an offer. */
  readonly withdrawn: number;
  /** Offers that the source had and lacks now. */
  readonly missing: number;
  /** Offers that are shown from this source and would then be shown from another one. */
  readonly demoted: number;
}

/** How a run would end. */
export interface DryRun extends Pick<Run, 'sourceId' | 'reason' | 'detail' | 'millis' | 'fromStore'> {
  readonly outcome: NonNullable<Run['outcome']>;
  /** Null where the run would not come to a plan, because nothing is new or nothing could be read. */
  readonly plan: PlanCounts | null;
  /** What the guard thinks of the plan. */
  readonly guard: Opinion | null;
  readonly findings: readonly Finding[];
}

function counted(plan: Plan, { read }: History): PlanCounts {
  return {
    read: read.read,
    rejected: read.rejected,
    quarantined: read.quarantined + plan.quarantined,
    new: plan.fresh.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged.length,
    withdrawn: plan.tombstones,
    missing: plan.missing.length,
    demoted: plan.demoted.length,
  };
}

function toldOf(reached: Reached): Omit<DryRun, 'sourceId' | 'millis' | 'fromStore'> {
  if (reached.state === 'ended') {
    const { outcome, reason = null, detail = null, findings = [] } = reached.ended;
    return { outcome, reason, detail, plan: null, guard: null, findings };
  }
  const { plan, history, opinion, read } = reached;
  const findings = [...read.findings, ...plan.findings];
  const shared = { plan: counted(plan, history), guard: opinion, findings };
  const say = (outcome: DryRun['outcome'], why: Reason | null = null) => ({
    ...{ outcome, reason: why?.reason ?? null, detail: why?.detail ?? null },
    ...shared,
  });
  if (opinion.state === 'hold') return say('held', opinion);
  if (read.lacks) return say('partial', { ...read.lacks, reason: reasonOf(read.lacks.reason) });
  return say('complete', opinion.look);
}

/**
 * Says what a harvest of a source would do now. Its bytes are asked for, read and planned as in a run, but nothing is
 * written: no lease is taken, no run is entered, no bytes are kept. Null where there is no such source.
 */
export async function dryRun(
  { sourceId, force, asks = false }: Pick<HarvestInput, 'sourceId' | 'force' | 'asks'>,
  deps: HarvestDeps,
): Promise<DryRun | null> {
  const { db } = deps;
  const kept = await readSecretSource(db, sourceId);
  const provider = kept && (await readProviders(db, [kept.source.providerId])).get(kept.source.providerId);
  if (!kept || !provider) return null;
  const { source, secret } = kept;
  const access = openAccess(source, secret, { ...deps, keys: needsKeys(secret) ? ((await deps.keys?.()) ?? []) : [] });
  const conditional = !force && isSettled(source) && !(await hasOpenRun(db, sourceId));
  const keptFirst = conditional && !asks && !(await isDueNow(source, deps));
  const millis: Record<string, number> = {};
  const leaving = {
    keep: async () => {},
    letGo: async () => {},
    read: (input: Parameters<HarvestDeps['read']>[0]) => deps.read(input, deps.stopped),
  };
  const fromStore = () => keptFirst && millis.fetch === undefined;
  try {
    const reached = await withPlan(
      { source, provider, access, conditional, keptFirst, millis },
      leaving,
      deps,
      async (end) => end,
    );
    return { sourceId, ...concealedIn(toldOf(reached), access.conceal), millis, fromStore: fromStore() };
  } catch (error) {
    deps.stopped.throwIfAborted();
    const reason = reasonOf(error instanceof AppError ? error.code : 'unexpected');
    return {
      sourceId,
      outcome: 'failed',
      reason,
      detail: access.conceal(messageOf(error)),
      plan: null,
      guard: null,
      findings: [],
      millis,
      fromStore: fromStore(),
    };
  }
}
