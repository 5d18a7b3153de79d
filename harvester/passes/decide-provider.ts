import { UsageError } from '../../services/errors.ts';
import { dayOf } from '../../services/model/day.ts';
import { identifierKey } from '../../services/model/identifier.ts';
import { identifierOf } from '../../services/model/joined-registers.ts';
import type { Provider } from '../../services/model/provider.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import type { Db } from '../../services/store/home/db.ts';
import { offersOf } from '../../services/store/offers/party-keys.ts';
import { factsIn, findRegistryProviders } from '../../services/store/register/registry-facts.ts';
import { endDecision, keepDecision } from '../../services/store/sources/provider-decisions.ts';
import { readProviders, saveProviders } from '../../services/store/sources/providers.ts';
import { offersNamingAny } from './affected-offers.ts';
import { domainsOf, isStated } from './provider-facts.ts';
import { refreshedProviders } from './refresh-providers.ts';
import { type Rejudged, rejudgeOffers } from './rejudge.ts';

const REASON_AT_MOST = 1_000;

/** What an operator says of who a provider is. `registryId` null: none of those that the registers list. */
export interface SaidOfProvider {
  readonly registryId: string | null;
  readonly reason: string;
}

/** What deciding needs. */
export interface DecideDeps {
  readonly db: Db;
  readonly policy: RulePolicy;
  readonly now: () => Date;
}

/** The provider as it stands after a decision, and what was judged again. */
export interface DecidedProvider {
  readonly provider: Provider;
  readonly rejudged: Rejudged;
}

/** A provider without anything that a record of a register gave it, its name and seat apart. */
async function withoutRecord(provider: Provider, db: Db): Promise<Provider> {
  const listed = await findRegistryProviders(db, provider.identifiers, { past: true });
  const identifiers = provider.identifiers.filter((one) => isStated(provider, one) || !listed.has(identifierKey(one)));
  const { decided: _, ...rest } = provider;
  return { ...rest, registryIds: [], identifiers, domains: domainsOf(identifiers, null) };
}

/** @throws UsageError `unknown-registry-id`, `no-reason` */
async function checkedSaid({ registryId, reason }: SaidOfProvider, db: Db): Promise<SaidOfProvider> {
  const said = reason.trim();
  if (said === '' || said.length > REASON_AT_MOST)
    throw new UsageError('no-reason', `A decision needs a reason of at most ${REASON_AT_MOST} characters`);
  if (registryId === null) return { registryId, reason: said };
  const own = identifierOf(registryId.trim());
  const [found] = (await findRegistryProviders(db, [own])).get(identifierKey(own)) ?? [];
  if (found === undefined)
    throw new UsageError('unknown-registry-id', `No register that is connected lists ${registryId}`);
  return { registryId: found, reason: said };
}

/**
 * Keeps an operator's decision on who a provider is in the registers, or takes the standing one back (`said` null), and
 * judges its offers, and those that name it as awarding body, again at once. Former decisions are kept with the time in which they stood.
 * @throws UsageError `no-such-provider`, `unknown-registry-id`, `no-reason`, `no-decision` (there is none to take back).
 */
export async function decideProvider(
  providerId: string,
  said: SaidOfProvider | null,
  by: string,
  { db, policy, now }: DecideDeps,
): Promise<DecidedProvider> {
  const known = (await readProviders(db, [providerId])).get(providerId);
  if (!known) throw new UsageError('no-such-provider', `There is no provider ${providerId}`);
  const checked = said === null ? null : await checkedSaid(said, db);
  const moment = now();
  const at = moment.toISOString();
  const bare = await withoutRecord(known, db);
  const decided: Provider =
    checked === null
      ? bare
      : {
          ...bare,
          decided: {
            registryId: checked.registryId,
            resolvedBy: 'operator',
            reason: checked.reason,
            on: dayOf(moment),
          },
        };
  const [refreshed = decided] = await refreshedProviders([decided], db);
  await db.transaction(async (tx) => {
    const wasDecided = await endDecision(tx, providerId, at);
    if (checked === null && !wasDecided)
      throw new UsageError('no-decision', `Nobody decided who the provider ${providerId} is`);
    if (checked !== null) await keepDecision(tx, providerId, { ...checked, by, at });
    await saveProviders(tx, [refreshed], at);
  });
  const judging = await openJudging(factsIn(db), policy);
  const naming = await offersNamingAny([...known.identifiers, ...refreshed.identifiers], db);
  const concerned = [...new Set([...(await offersOf(db, [providerId])), ...naming])];
  const rejudged = await rejudgeOffers(concerned, { db, judging, now, reason: 'decided' });
  return { provider: refreshed, rejudged };
}
