import type { OfferSummary } from '../../services/model/public-offer.ts';
import { factLines } from './hit.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { directionIn, nameIn, textIn } from './text.ts';

/**
 * An offer as it would appear among those that are found, before it is published. Nothing in it leads anywhere, and what
 * registers say of its quality is not in it: that is known of what is published.
 */
export function offerPreview(offer: OfferSummary, reading: Reading): Html {
  const { lang, names } = reading;
  const { country, name } = offer.provider;
  const excerpt = textIn(offer.excerpt, lang);
  const who = nameIn(name, lang);
  return html`<li class="hit"><article class="hit-inner"><div class="hit-main"><h3 class="hit-title" dir="${directionIn(offer.title, lang)}">${textIn(offer.title, lang) ?? offer.id}</h3>
${who === null ? null : html`<div class="hit-under"><p class="hit-provider">${who}${country === null ? null : ` (${names.country(country)})`}</p></div>`}
${factLines(offer, reading)}
${excerpt === null ? null : html`<p class="hit-more hit-excerpt" dir="${directionIn(offer.excerpt, lang)}">${excerpt}</p>`}</div></article></li>
`;
}
