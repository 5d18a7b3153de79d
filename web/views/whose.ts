import { fill } from '../../messages/fill.ts';
import type { AllianceRef } from '../../services/model/alliance.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import { allianceLinks } from './alliance-links.ts';
import { type Html, html } from './html.ts';
import { isToldByOthers } from './offer-page.ts';
import type { PortalReading } from './portal-reading.ts';
import { nameIn } from './text.ts';

/** Sources by their ids, as they are called. */
export type SourceNames = ReadonlyMap<string, string>;

/** Someone with whom an offer is offered: a provider or an alliance of ours where it is known, else a name. */
export interface ShownPartner {
  readonly name: LanguageMap;
  /** The path of its page. Null: it is not known here. */
  readonly path: string | null;
}

/** Who offers it as an alliance, with whom, and where one reads who the members of the alliances are. */
export function togetherView(
  { alliance, openTo }: Pick<Offer, 'alliance' | 'openTo'>,
  { partners, openFor }: { readonly partners: readonly ShownPartner[]; readonly openFor: readonly AllianceRef[] },
  reading: PortalReading,
): Html | null {
  const { messages, lang, to } = reading;
  const { whose: words, filter } = messages;
  const shown = partners.flatMap(({ name, path }) => {
    const called = nameIn(name, lang);
    if (called === null) return [];
    return [path === null ? html`<bdi>${called}</bdi>` : html`<a href="${to(path)}">${called}</a>`];
  });
  const facts = [
    ...(alliance === null ? [] : [html`${filter.alliance}: ${allianceLinks([alliance], reading)}`]),
    ...(shown.length === 0
      ? []
      : [html`${words.together}: ${shown.map((one, at) => html`${at === 0 ? null : ', '}${one}`)}`]),
    ...(openTo.who !== 'alliance' || openFor.length === 0
      ? []
      : [html`${words.whoMembers}: ${allianceLinks(openFor, reading)}`]),
  ];
  if (facts.length === 0) return null;
  return html`<section class="offer-section" aria-labelledby="together"><h2 id="together">${words.alliances}</h2>
<ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul></section>`;
}

/** Who tells of an offer: each source, whether it is the provider's own, and which of them is shown. */
export function originsView(offer: Offer, names: SourceNames, reading: PortalReading): Html | null {
  const { messages, to } = reading;
  const { whose: words } = messages;
  // Of a provider's only source nothing is to be said beyond where it comes from.
  if (offer.origins.every(({ by }) => by === 'provider') && offer.origins.length < 2) return null;
  const confirmed =
    isToldByOthers(offer) && offer.lastConfirmed !== null
      ? fill(words.confirmed, { date: reading.names.day(offer.lastConfirmed) }, messages)
      : null;
  return html`<section class="offer-section" aria-labelledby="told-by"><h2 id="told-by">${words.toldBy}</h2>
<ul>${offer.origins.map(
    ({ source, by, published }) => html`<li>${words.by[by]}: <a href="${to(`/sources/${source}`)}"><bdi>${
      names.get(source) ?? source
    }</bdi></a>${published ? html` – <strong>${words.shownFrom}</strong>` : null}</li>
`,
  )}</ul>${confirmed === null ? null : html`<p class="small">${confirmed}</p>`}</section>`;
}
