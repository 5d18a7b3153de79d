import type { Moment } from '../model/moment.ts';
import type { RulePolicy } from '../registry/rules/policy.ts';
import { openVerdictsAt, type VerdictAt } from '../registry/verdict/verdict-at.ts';
import type { Queryable } from '../store/home/db.ts';
import { listByProvider, type ProviderPlace } from '../store/offers/party-keys.ts';

/** So many offers are in memory together. */
const BATCH_OFFERS = 200;

/**
 * All offers that were seen at a moment, with their verdicts, provider by provider. Where `stopped` is aborted it ends
 * early by throwing the reason.
 * @throws RegistryError `no-knowledge` where nothing was known of any register at `knownAt` yet.
 */
export async function* walkOffers(
  q: Queryable,
  moment: Moment,
  policy: RulePolicy,
  stopped?: AbortSignal,
): AsyncGenerator<VerdictAt> {
  const verdicts = await openVerdictsAt(q, moment, policy);
  for (let after: ProviderPlace | null = null; ; ) {
    stopped?.throwIfAborted();
    const page: readonly ProviderPlace[] = await listByProvider(q, after, BATCH_OFFERS);
    const last = page.at(-1);
    if (last === undefined) return;
    const found = await verdicts.of(page.map(({ id }) => id));
    for (const one of found.values()) if (one.record.notSeenSince === null) yield one;
    after = last;
  }
}
