import type { Verdict } from '../../services/model/verdict.ts';
import type { SearchHit } from '../../services/search/engine.ts';
import { presentVerdict } from './verdict.ts';

/** A hit as an OfferSummary: `matching` names the instances that meet the filters, the verdict gets its sentences. */
export function presentHit({ hit, matching }: SearchHit, checkedAt: string | null): Record<string, unknown> {
  const { instances, verdict, ...summary } = hit;
  const all = Array.isArray(instances) ? (instances as { id?: unknown }[]) : [];
  return {
    ...summary,
    verdict: presentVerdict(verdict as Verdict, checkedAt),
    matching: matching.flatMap((id) => all.find((instance) => instance.id === id) ?? []),
  };
}
