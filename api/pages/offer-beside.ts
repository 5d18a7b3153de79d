import { keysOfAlliance, nameKeysOf } from '../../services/model/alliance.ts';
import { identifierKey } from '../../services/model/identifier.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import { alliancesByKey } from '../../services/store/sources/alliances.ts';
import { findProviders } from '../../services/store/sources/providers.ts';
import { readSourceNames } from '../../services/store/sources/source-names.ts';
import { type Html, html } from '../../web/views/html.ts';
import type { PortalReading } from '../../web/views/portal-reading.ts';
import { originsView, type ShownPartner, togetherView } from '../../web/views/whose.ts';
import type { Serving } from '../serving.ts';

/** Alliances whose students may take part: those that the offer names, else those of its provider. */
async function openFor({ openTo, alliance, provider }: Offer, deps: Serving) {
  if (openTo.who !== 'alliance') return [];
  const keys = [
    ...openTo.groups.flatMap((iri) => keysOfAlliance({ iri, identifiers: [], name: {}, website: null })),
    ...nameKeysOf(openTo.note),
  ];
  const named = [...new Set((await alliancesByKey(deps.db, keys)).values())];
  if (named.length > 0) return [...(await deps.alliances(named)).values()];
  return alliance === null ? provider.alliances : [alliance];
}

/** Partners with the pages that they have here. */
async function partnersOf({ partners }: Offer, { db }: Serving): Promise<readonly ShownPartner[]> {
  if (partners.length === 0) return [];
  const all = partners.flatMap(({ identifiers }) => identifiers);
  const [providers, alliances] = await Promise.all([
    findProviders(db, all),
    alliancesByKey(
      db,
      all.map((one) => `id:${identifierKey(one)}`),
    ),
  ]);
  return partners.map(({ name, identifiers }): ShownPartner => {
    const keys = identifiers.map(identifierKey);
    const [alliance] = keys.flatMap((key) => alliances.get(`id:${key}`) ?? []);
    const [provider] = keys.flatMap((key) => providers.get(key) ?? []);
    const path =
      alliance !== undefined ? `/alliances/${alliance}` : provider !== undefined ? `/providers/${provider}` : null;
    return { name, path };
  });
}

/** What stands below an offer: with whom it is offered, and who tells of it. */
export async function besideOffer(offer: Offer, reading: PortalReading, deps: Serving): Promise<Html> {
  const [names, partners, open] = await Promise.all([
    readSourceNames(
      deps.db,
      offer.origins.map(({ source }) => source),
    ),
    partnersOf(offer, deps),
    openFor(offer, deps),
  ]);
  return html`${togetherView(offer, { partners, openFor: open }, reading)}${originsView(offer, names, reading)}`;
}
