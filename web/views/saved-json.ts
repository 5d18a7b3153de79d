import { aboutOffer, titleOf } from './feed-texts.ts';
import type { Reading } from './reading.ts';
import type { SavedSearch } from './saved-search.ts';

/** A saved search as JSON Feed 1.1 (jsonfeed.org). */
export function savedJson({ title, address, offers, hits }: SavedSearch, reading: Reading): string {
  const { messages } = reading;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: address,
    feed_url: `${address}.json`,
    description: messages.saved.feedAbout,
    language: messages.language.code,
    items: hits.map((hit) => ({
      id: `${offers}${hit.id}`,
      url: `${offers}${hit.id}`,
      title: titleOf(hit, reading),
      content_text: aboutOffer(hit, reading),
      date_published: new Date(hit.provenance.firstSeen).toISOString(),
    })),
  });
}
