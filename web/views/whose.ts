import { fill } from '../../messages/fill.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import { type Html, html } from './html.ts';
import { isToldByOthers } from './offer-page.ts';
import type { PortalReading } from './portal-reading.ts';

/** Sources by their ids, as they are called. */
export type SourceNames = ReadonlyMap<string, string>;

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
