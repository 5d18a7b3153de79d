import type { Request, Response } from 'express';
import { readLink, signLink } from '../../services/keys/link-signature.ts';
import { dayOf } from '../../services/model/day.ts';
import type { Facet } from '../../services/search/schema.ts';
import { valuesOf } from '../../web/state/asked.ts';
import { shortest } from '../../web/state/defaults.ts';
import { askedBy } from '../../web/state/ranges.ts';
import { presentSearchPage } from '../../web/state/search.ts';
import { LOOKING } from '../../web/state/skill-box.ts';
import type { Reading } from '../../web/views/reading.ts';
import { savedCalendar } from '../../web/views/saved-calendar.ts';
import { savedJson } from '../../web/views/saved-json.ts';
import { savedPage } from '../../web/views/saved-page.ts';
import { savedRss } from '../../web/views/saved-rss.ts';
import { FEEDS, type FeedName, isFeed, MAX_SAVED, type SavedSearch } from '../../web/views/saved-search.ts';
import { labelled } from '../../web/views/text.ts';
import { sendPage, setCaching } from '../answer.ts';
import { knownConcepts } from '../known-concepts.ts';
import { signalOf } from '../patience.ts';
import { facetLabel } from '../presenters/names.ts';
import { readingOf } from '../presenters/reading.ts';
import { notFound } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { answerSearch, storedNames } from '../search.ts';
import type { Serving } from '../serving.ts';
import { usableSearch } from './usable-search.ts';

const PURPOSE = 'saved';
/** The longest search that is saved, in characters of its query: its link stays short enough for every program. */
const MAX_QUERY = 1_500;
/** What belongs to one look at a search, and not to the search. */
const PASSING = ['page', 'size', 'sort', 'cursor', 'lang', 'from', ...LOOKING];
const MAX_NAMED = 20;

/** Signs a search and leads to its page. Nothing is stored: the link is all there is. */
export async function saveSearch(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const asked = shortest(askedBy(queryOf(req)), dayOf(deps.now()));
  for (const name of PASSING) asked.delete(name);
  const text = String(asked);
  if (deps.keys === undefined) return refuse(req, res, notFound('linkNotOurs', ''), deps);
  if (text.length > MAX_QUERY) return refuse(req, res, { name: 'BadRequest', detail: 'linkLong' }, deps);
  const link = signLink(text, PURPOSE, await deps.keys(), deps.now());
  const { to } = readingOf(reader, { path: '/saved', query: '' }, deps);
  res.set('Cache-Control', 'no-store').redirect(303, to(`/saved/${link}`));
}

/** The link and the feed that an address names. */
function parted(path: string): { readonly link: string; readonly feed: FeedName | null } {
  const at = path.lastIndexOf('.');
  const ending = path.slice(at + 1);
  return isFeed(ending) ? { link: path.slice(0, at), feed: ending } : { link: path, feed: null };
}

const BODIES = {
  rss: savedRss,
  json: savedJson,
  ics: (found: SavedSearch, reading: Reading, today: string) => savedCalendar(found, today, reading),
};

/** A saved search as a page or a feed: what it finds now, the newest here first. */
export async function sendSaved(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const { lang, messages } = reader;
  const { link, feed } = parted(String(req.params.link));
  const text = readLink(link, PURPOSE, (await deps.keys?.()) ?? []);
  if (text === null) return refuse(req, res, notFound('linkNotOurs', ''), deps);
  const today = dayOf(deps.now());
  const usable = await usableSearch(new URLSearchParams(text), { reader: lang, today, signal: signalOf(res) }, deps);
  if (usable === null) return refuse(req, res, { name: 'BadRequest' }, deps);
  const { asked, begun, clean } = usable;
  const work = () =>
    Promise.all([
      answerSearch({ ...clean.data, sort: 'updated', page: 1, size: MAX_SAVED }, clean.warnings, reader, deps),
      knownConcepts(asked, lang, deps),
      deps.providers(valuesOf(asked, 'provider').slice(0, MAX_NAMED)),
      deps.alliances(valuesOf(asked, 'alliance').slice(0, MAX_NAMED)),
    ] as const);
  const [answer, known, providers, alliances] = await deps.turns.take(signalOf(res), work);
  const given = storedNames(new Map(), [providers, alliances], lang);
  const reading = readingOf(reader, { path: `/saved/${link}`, query: '' }, deps);
  const words = {
    ...{ messages, to: reading.to, day: reading.names.day },
    labelOf: (facet: Facet, value: string) => facetLabel(facet, value, { lang, messages, given }),
  };
  const typed = { q: clean.data.preferred?.typed ?? clean.data.q, sort: clean.data.sort };
  const { active, q } = presentSearchPage(answer, asked, typed, words, known, { ...begun, today, totals: {} });
  const said = active.filter(({ isDefault }) => !isDefault).map((one) => labelled(one.name, one.value, messages));
  const found: SavedSearch = {
    title: [...(q === '' ? [] : [q]), ...said].join(' · ') || messages.saved.every,
    address: `${deps.publicUrl}${reading.to(`/saved/${link}`)}`,
    offers: `${deps.publicUrl}${reading.to('/offers/')}`,
    change: `${reading.to('/')}?${asked}`,
    hits: [...answer.hits].sort((one, other) => other.provenance.firstSeen.localeCompare(one.provenance.firstSeen)),
    total: answer.total,
  };
  setCaching(res, reader, { labels: true, varies: false });
  res.set('X-Robots-Tag', 'noindex');
  if (feed === null) return sendPage(req, res, savedPage(found, reading));
  res.set('Content-Type', `${FEEDS[feed]}; charset=utf-8`);
  sendPage(req, res, BODIES[feed](found, reading, today));
}
