import type { StoredVerdict } from '../../services/model/verdict.ts';
import type { Because, ChangeReason } from '../../services/model/verdict-change.ts';
import type { FactsIndex } from '../../services/registry/rules/facts-index.ts';
import type { Judgement } from '../../services/registry/rules/judgement.ts';
import { hasEndedSince, movedEvidence, reasonByDay } from '../../services/store/offers/change-reason.ts';
import type { MovedFacts } from '../../services/store/register/moved-facts.ts';

/** Where several reports moved, the reason that says most comes first. */
const FOREMOST: readonly ChangeReason[] = [
  'report-withdrawn',
  'flagged',
  'decision-changed',
  'report-changed',
  'report-added',
];

/** The foremost reason among moved reports, with those that give it; null where none of these moved. */
function amongReports(ids: readonly number[], { reports }: MovedFacts): Because | null {
  for (const reason of FOREMOST) {
    const moved = ids.filter((id) => reports.get(id) === reason);
    if (moved.length > 0) return { reason, reports: moved };
  }
  return null;
}

/** The provider that a judgement is about, and those from which it may inherit. */
function circleOf({ subject, candidates }: Judgement, index: FactsIndex): string[] {
  if (subject === null) return [...candidates];
  const related = index.providers.get(subject.registryId)?.relations ?? [];
  return [subject.registryId, ...related.map(({ other }) => other)];
}

/**
 * Why a verdict says something else than `before`, told by what moved. First comes the evidence that only one of the two
 * rests on: what a read changed of it, or that it ended. Then come the rest of the evidence, agencies, the provider and
 * its other reports, and at last the day.
 */
export function becauseOf(
  before: StoredVerdict | null,
  now: StoredVerdict,
  judgement: Judgement,
  index: FactsIndex,
  moved: MovedFacts,
): Because {
  const { asOf } = judgement;
  const passive = reasonByDay(before, now, asOf);
  if (before === null || passive.reason === 'rules-changed') return passive;
  const evidence = movedEvidence(before, now);
  const byEvidence = amongReports(evidence, moved);
  if (byEvidence) return byEvidence;
  const ended = before.reports.filter((id) => {
    const filed = index.reports.get(id);
    return !now.reports.includes(id) && filed !== undefined && hasEndedSince(before, filed.end, asOf);
  });
  if (ended.length > 0) return { reason: 'expired', reports: ended };
  const all = [...new Set([...before.reports, ...now.reports])];
  const byRest = amongReports(all, moved);
  if (byRest) return byRest;
  const ofAgency = all.filter((id) => moved.agencies.has(index.reports.get(id)?.report.agencyId ?? -1));
  if (ofAgency.length > 0) return { reason: 'agency-changed', reports: ofAgency };
  const circle = circleOf(judgement, index);
  const ofProvider = circle.map((id) => moved.providers.get(id)).find((reason) => reason !== undefined);
  const others = amongReports([...new Set(circle.flatMap((id) => moved.reportsOf.get(id) ?? []))], moved);
  if (others && ofProvider !== 'relation-changed') return others;
  if (ofProvider) return { reason: ofProvider, reports: evidence };
  return passive;
}
