import type { RunReason } from '../../services/model/run-reason.ts';
import { shortfallOf } from '../../services/model/shortfall.ts';
import type { RunCounts } from '../../services/model/source.ts';
import type { Plan } from './plan.ts';

/** A run is held where more than this many offers are missing, and more than this share of what the source had. */
const FEW = 2;
const SHARE = 0.1;

/** What is known beside the plan. */
export interface History {
  /** The counts of the reading. */
  readonly read: Pick<RunCounts, 'read' | 'rejected' | 'quarantined'>;
  /** How many offers the source had before. */
  readonly before: number;
  /** How many of these came while its runs were held. 0 where they are not. */
  readonly addedWhileHeld: number;
  /** How many missing offers a person let go of. */
  readonly approved: number | null;
}

/** Why a plan is held, or why a person should look at it. */
export interface Reason {
  readonly reason: RunReason;
  readonly detail: string;
}

/** A plan that is held. */
export interface Held extends Reason {
  /** How many offers are missing or stated as withdrawn: the number to be approved. */
  readonly lacks: number;
}

/** What should happen to a plan. `look`: it is carried out, and a person should look at it. */
export type Opinion = { readonly state: 'proceed'; readonly look: Reason | null } | ({ readonly state: 'hold' } & Held);

/** A rule: the reason why a plan must not be carried out before a person has looked at it. Null where it may be. */
export type Hold = (plan: Plan, history: History) => Reason | null;

/** How many offers a run would take away. */
export const lacksOf = ({ missing, stated }: Pick<Plan, 'missing' | 'stated'>): number =>
  missing.length + stated.length;

/** How many offers the source had when its runs were not held yet: what came since must not hide what is missing. */
const baseOf = ({ before, addedWhileHeld }: History): number => before - addedWhileHeld;

const lacksAll: Hold = (plan, history) => {
  const [lacks, base] = [lacksOf(plan), baseOf(history)];
  return base > 0 && lacks >= base
    ? { reason: 'lacks-all', detail: `All ${lacks} offers of this source are missing or stated as withdrawn` }
    : null;
};

const lacksMany: Hold = (plan, history) => {
  const [lacks, base] = [lacksOf(plan), baseOf(history)];
  return lacks > FEW && lacks > base * SHARE
    ? { reason: 'lacks-many', detail: `${lacks} of ${base} offers are missing or stated as withdrawn` }
    : null;
};

/** The rules that hold a run. */
export const HOLDS: readonly Hold[] = [lacksAll, lacksMany];

/**
 * How many more new offers a held run publishes: as many as may go missing unasked, all held runs together, and never
 * as many as there were, so that a feed that renames every identifier does not show everything twice.
 */
export function newWhileHeld(history: History): number {
  const base = baseOf(history);
  const most = Math.min(Math.max(FEW, Math.floor(base * SHARE)), base - 1);
  return Math.max(0, most - history.addedWhileHeld);
}

/** What is carried out of a plan that is held: what is known of known offers, and a few new ones. Nothing goes. */
export function heldPart(plan: Plan, history: History): Plan {
  const most = newWhileHeld(history);
  const isNew = new Set(plan.fresh);
  const taken = new Set(plan.writes.flatMap(({ id }) => (isNew.has(id) ? [id] : [])).slice(0, most));
  return {
    ...plan,
    fresh: plan.fresh.filter((id) => taken.has(id)),
    alone: plan.alone.filter((id) => !isNew.has(id) || taken.has(id)),
    writes: plan.writes.filter(({ id }) => !isNew.has(id) || taken.has(id)),
    waiting: isNew.size - taken.size,
    missing: [],
    stated: [],
  };
}

/** The counts of a run that carries a plan out. `whole`: the plan of which this is the part that is carried out. */
export function countsOf(plan: Plan, { read }: Pick<History, 'read'>, whole: Plan = plan): Omit<RunCounts, 'findings'> {
  const [added, changed, unchanged] = [plan.fresh.length, plan.changed.length, plan.unchanged.length];
  return {
    ...read,
    published: added + changed + unchanged,
    ...{ added, changed, unchanged },
    quarantined: read.quarantined + plan.quarantined + plan.waiting,
    withdrawn: plan.tombstones,
    notSeen: whole.missing.length,
  };
}

/**
 * Whether a plan may be carried out. A pure function. The first rule that holds it decides, unless as many missing
 * offers were approved.
 */
export function guard(plan: Plan, history: History, holds: readonly Hold[] = HOLDS): Opinion {
  const lacks = lacksOf(plan);
  const isApproved = history.approved !== null && lacks <= history.approved;
  for (const hold of isApproved ? [] : holds) {
    const why = hold(plan, history);
    if (why !== null) return { state: 'hold', ...why, lacks };
  }
  return { state: 'proceed', look: shortfallOf(countsOf(plan, history)) };
}
