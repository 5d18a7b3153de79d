import { fill } from '../../messages/fill.ts';
import { compareBar, type Hit, hitView } from './hit.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';
import { FEEDS, type FeedName, type SavedSearch } from './saved-search.ts';

const WORDS = { rss: 'rss', ics: 'calendar', json: 'json' } as const;
const NAMES = Object.keys(FEEDS) as FeedName[];

/** The day on which an offer was first seen here. */
const dayOf = ({ provenance }: Hit): string => provenance.firstSeen.slice(0, 10);

/** A saved search as a page: the newest offers here first, and how to follow it. */
export function savedPage(found: SavedSearch, reading: Reading): string {
  const { messages, names } = reading;
  const { saved, ui } = messages;
  const { title, address, change, hits, total } = found;
  const path = new URL(address).pathname;
  const head = html`${NAMES.map(
    (name) => html`<link rel="alternate" type="${FEEDS[name]}" title="${title}" href="${path}.${name}">
`,
  )}`;
  const links = NAMES.map((name) => html`<li><a href="${path}.${name}">${saved[WORDS[name]]}</a></li>`);
  const days = [...new Set(hits.map(dayOf))];
  const groups = days.map(
    (day) => html`<p class="quiet">${fill(saved.since, { date: names.day(day) }, messages)}</p>
<ol class="hits">${hits.filter((hit) => dayOf(hit) === day).map((hit) => hitView(hit, '', reading))}</ol>
`,
  );
  const body = html`<h1>${saved.title}</h1>
<p><strong>${title}</strong></p>
<p>${saved.about}</p>
<nav aria-label="${saved.follow}"><ul class="search-ways">${links}<li><a href="${change}">${saved.change}</a></li></ul></nav>
<section aria-labelledby="results"><h2 id="results">${total === 0 ? ui.noResults : fill(ui.results, { total }, messages)}</h2>
${total > hits.length && hits.length > 0 ? html`<p class="quiet">${fill(saved.newest, { count: hits.length }, messages)}</p>` : null}
${groups}</section>
${compareBar(reading)}`;
  return page(`${title} – ${saved.title}`, body, reading, head, null, { isListed: false });
}
