import type { RunReason } from '../../services/model/run-reason.ts';
import { shortfallOf } from '../../services/model/shortfall.ts';
import type { RunCounts } from '../../services/model/source.ts';
import type { Plan } from './plan.ts';

/** What is known beside the plan: the counts of the reading, and how many offers the source had before. */
export interface History {
  readonly read: Pick<RunCounts, 'read' | 'rejected' | 'quarantined'>;
  readonly before: number;
}

/** Why a plan is held, or why a person should look at it. */
export interface Reason {
  readonly reason: RunReason;
  readonly detail: string;
}

/** What should happen to a plan. `look`: it is carried out, and a person should look at it. */
export type Opinion =
  | { readonly state: 'proceed'; readonly look: Reason | null }
  | ({ readonly state: 'hold' } & Reason);

/** A rule: the reason why a plan must not be carried out before a person has looked at it. Null where it may be. */
export type Hold = (plan: Plan, history: History) => Reason | null;

/** The rules that hold a run. There is none yet: offers that a complete run lacks are marked, however many they are. */
export const HOLDS: readonly Hold[] = [];

/** The counts of a run that carries its plan out. */
export function countsOf(plan: Plan, { read }: History): Omit<RunCounts, 'findings'> {
  const [added, changed, unchanged] = [plan.fresh.length, plan.changed.length, plan.unchanged.length];
  return {
    ...read,
    published: added + changed + unchanged,
    ...{ added, changed, unchanged },
    quarantined: read.quarantined + plan.quarantined,
    withdrawn: 0,
    notSeen: plan.missing.length,
  };
}

/** Whether a plan may be carried out. A pure function. The first rule that holds it decides. */
export function guard(plan: Plan, history: History, holds: readonly Hold[] = HOLDS): Opinion {
  for (const hold of holds) {
    const why = hold(plan, history);
    if (why !== null) return { state: 'hold', ...why };
  }
  return { state: 'proceed', look: shortfallOf(countsOf(plan, history)) };
}
