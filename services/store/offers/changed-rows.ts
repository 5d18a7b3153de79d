import type { Because } from '../../model/verdict-change.ts';
import { movedEvidence, reasonByDay } from './change-reason.ts';
import type { Current, OfferRow } from './offer-rows.ts';
import { saysTheSame } from './stored-verdict.ts';
import type { ChangeToKeep } from './verdict-changes.ts';

/** Those of new and revised rows whose verdict says something else, and why. */
export function changesOf(rows: readonly OfferRow[], before: ReadonlyMap<string, Current>, at: string): ChangeToKeep[] {
  const asOf = at.slice(0, at.indexOf('T'));
  return rows.flatMap((row): ChangeToKeep[] => {
    const former = before.get(row.id);
    const [was, now] = [former?.verdict ?? null, row.verdict];
    if (saysTheSame(was, now)) return [];
    const isOther =
      was !== null &&
      (former?.content_hash !== row.content_hash ||
        former.provider_id !== row.provider_id ||
        former.source_id !== row.source_id);
    const because: Because = isOther
      ? { reason: 'offer-changed', reports: movedEvidence(was, now) }
      : reasonByDay(was, now, asOf);
    return [{ offerId: row.id, before: was, now, because }];
  });
}
