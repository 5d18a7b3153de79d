import type { StatedMembership } from '../../services/model/alliance.ts';
import { reasonOf } from '../../services/model/run-reason.ts';
import { addsUp, type Source } from '../../services/model/source.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import type { Lease } from '../../services/store/home/leases.ts';
import { markNotSeen } from '../../services/store/offers/not-seen.ts';
import { alsoElsewhere } from '../../services/store/offers/origins.ts';
import { withdrawOffers } from '../../services/store/offers/withdrawals.ts';
import { factsIn } from '../../services/store/register/registry-facts.ts';
import { keepSaidOfAlliances } from '../../services/store/sources/alliance-statements.ts';
import { apply } from './apply.ts';
import type { Ended } from './ended.ts';
import { countsOf, heldPart } from './guard.ts';
import { readGuarded } from './guarded-read.ts';
import type { HarvestDeps } from './harvest.ts';
import type { Plan } from './plan.ts';
import { madeFrom, ownersNow } from './reading.ts';
import { republish } from './republish.ts';
import { settleAlliances } from './settle-alliances.ts';
import { type Planned, type Timed, type ToPlan, withPlan } from './to-plan.ts';
import { toldForName } from './told-by-source.ts';

/** One attempt at a source. */
export interface AttemptInput extends ToPlan {
  /** True where a person wants this source tried again, whatever happened before. */
  readonly asked: boolean;
  /** Takes the lease under which this attempt writes, once there is something to write. */
  readonly lease: () => Promise<Lease>;
}

/**
 * Marks offers that a complete run lacks as not seen since now. Where this ends the published record of an offer, the
 * record of its next origin is published.
 */
async function finish(plan: Plan, source: Source, lease: Lease, deps: HarvestDeps): Promise<void> {
  const { alone, missing, demoted, stated } = plan;
  const at = deps.now().toISOString();
  const orphaned = await markNotSeen(deps.db, source.id, [...missing, ...stated], at, lease);
  // What a source itself says needs no grace.
  await withdrawOffers(deps.db, stated, 'stated', at, lease);
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  // Another source may have published an offer since this run was planned, so which record is shown is decided again.
  const shared = await alsoElsewhere(deps.db, source.id, alone);
  await republish([...new Set([...demoted, ...orphaned, ...shared])], lease, { db: deps.db, judging, now: deps.now });
}

/** Keeps what a whole reading says of alliances. Where that is something else than before, all of them are made anew. */
async function keepAlliances(
  sourceId: string,
  said: readonly StatedMembership[],
  { db, now }: HarvestDeps,
): Promise<void> {
  if (await db.transaction((tx) => keepSaidOfAlliances(tx, sourceId, said))) await settleAlliances({ db, now });
}

/** Carries a plan out. Where a rule holds it, only that part by which nothing goes. */
async function carryOut(planned: Planned, input: AttemptInput, timed: Timed, deps: HarvestDeps): Promise<Ended> {
  const { published, opinion, history, read, snapshot, lacks, asked, owners } = planned;
  const plan = opinion.state === 'hold' ? heldPart(planned.plan, history) : planned.plan;
  const { source, provider } = input;
  const lease = await input.lease();
  const findings = [...read.findings, ...plan.findings];
  const counts = countsOf(plan, history, planned.plan);
  // Nothing is written by a plan that loses sight of a record.
  if (!addsUp(counts)) throw new Error(`The counts of a run do not add up: ${JSON.stringify(counts)}`);
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  await timed('promote', () => apply({ ...published, plan, lease }, { ...deps, judging }));
  await timed('finish', () => finish(plan, source, lease, deps));
  const ended = { snapshot: snapshot.id, findings, counts };
  if (opinion.state === 'hold') {
    const { reason, detail, lacks: offers } = opinion;
    const how = `accredex sources approve ${source.id} --at-most ${offers}`;
    return {
      outcome: 'held',
      reason,
      detail: `${detail}. If that is right: ${how}`,
      held: { lacks: offers },
      ...ended,
    };
  }
  if (read.lacks) {
    const { retryAfterSeconds } = lacks ?? {};
    const { reason, detail } = read.lacks;
    const again = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    return { outcome: 'partial', reason: reasonOf(reason), detail, ...ended, ...again };
  }
  await keepAlliances(source.id, read.alliances ?? [], deps);
  const { mapping } = published;
  const domains = owners === null ? null : [...owners.keys()].sort();
  const owned = owners ?? (await ownersNow(null, deps.db));
  const told = await toldForName(source, provider, deps.db);
  const list = planned.parts.map(({ path: _, ...part }) => part);
  return {
    outcome: 'complete',
    ...opinion.look,
    ...ended,
    reading: {
      asked,
      madeFrom: { ...madeFrom(source, provider, mapping, owned, told) },
      domains,
      parts: { snapshot: snapshot.id, list },
    },
    remembered: { etag: snapshot.etag, lastModified: snapshot.lastModified, snapshot: snapshot.id, mapping },
  };
}

/**
 * Hops 2 to 6, once. Throws where the store fails or the lease is lost. What earlier batches wrote then stays, and the
 * next attempt begins with the bytes again.
 */
export function attempt(input: AttemptInput, deps: HarvestDeps): Promise<Ended> {
  const leaving = {
    async keep(path: string, id: string) {
      await input.lease();
      await deps.blobs.put(path, id);
    },
    async letGo(id: string) {
      await input.lease();
      await deps.blobs.remove(id);
    },
    async read(document: Parameters<typeof readGuarded>[0]) {
      await input.lease();
      return readGuarded(document, input.asked, deps);
    },
  };
  return withPlan(input, leaving, deps, async (reached, timed) =>
    reached.state === 'ended' ? reached.ended : carryOut(reached, input, timed, deps),
  );
}
