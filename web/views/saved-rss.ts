import { aboutOffer, titleOf } from './feed-texts.ts';
import { html } from './html.ts';
import type { Reading } from './reading.ts';
import { FEEDS, type SavedSearch } from './saved-search.ts';

/** A saved search as RSS 2.0. Every text is escaped by the template. */
export function savedRss({ title, address, offers, hits }: SavedSearch, reading: Reading): string {
  const { messages } = reading;
  const items = hits.map((hit) => {
    const link = `${offers}${hit.id}`;
    return html`<item><title>${titleOf(hit, reading)}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><pubDate>${new Date(hit.provenance.firstSeen).toUTCString()}</pubDate><description>${aboutOffer(hit, reading)}</description></item>
`;
  });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>${address}</link><description>${messages.saved.feedAbout}</description><language>${messages.language.code}</language><ttl>60</ttl><atom:link href="${address}.rss" rel="self" type="${FEEDS.rss}"/>
${items}</channel></rss>
`.markup;
}
