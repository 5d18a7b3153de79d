import { identifierKey } from '../../services/model/identifier.ts';
import { identifiersOfProvider } from '../../services/model/same-party.ts';
import type { Party } from '../../services/registry/read/parties.ts';
import { identifiersOfParty } from '../../services/registry/rules/judged-offer.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { listOfferParties } from '../../services/store/offers/offer-parties.ts';
import { listProviders } from '../../services/store/sources/providers.ts';

const PAGE_PROVIDERS = 500;
const PAGE_OFFERS = 1_000;

/**
 * Everyone by whom the catalogue's offers are judged: all providers that are known here, and the awarding bodies that
 * offers name.
 */
export async function knownParties(q: Queryable): Promise<readonly Party[]> {
  const parties = new Map<string, Party>();
  const add = (party: Party) => {
    const name = [...party.identifiers.map(identifierKey), ...party.domains].join('\n');
    if (name !== '') parties.set(name, party);
  };
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listProviders>> = await listProviders(q, { after, size: PAGE_PROVIDERS });
    for (const provider of page) add({ identifiers: identifiersOfProvider(provider), domains: provider.domains });
    const last = page.at(-1);
    if (!last || page.length < PAGE_PROVIDERS) break;
    after = last.id;
  }
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof listOfferParties>> = await listOfferParties(q, after, PAGE_OFFERS);
    for (const body of page.flatMap(({ awardingBodies }) => awardingBodies))
      add({ identifiers: identifiersOfParty(body), domains: [] });
    const last = page.at(-1);
    if (!last || page.length < PAGE_OFFERS) break;
    after = last.id;
  }
  return [...parties.values()];
}
