import type { Request, Response } from 'express';
import { fill } from '../../messages/fill.ts';
import { dayOf } from '../../services/model/day.ts';
import type { Facet } from '../../services/search/schema.ts';
import { valuesOf } from '../../web/state/asked.ts';
import { shortest } from '../../web/state/defaults.ts';
import { facetsOf } from '../../web/state/facet-groups.ts';
import { askedBy } from '../../web/state/ranges.ts';
import { presentSearchPage } from '../../web/state/search.ts';
import { searchPage } from '../../web/views/search-page.ts';
import { setCaching } from '../answer.ts';
import { knownConcepts } from '../known-concepts.ts';
import { showMistake } from '../params/mistake.ts';
import { signalOf } from '../patience.ts';
import { prepared, sendPrepared } from '../prepared-page.ts';
import { facetLabel } from '../presenters/names.ts';
import { readingOf } from '../presenters/reading.ts';
import { invalidParameters, PROBLEMS, problemDetail } from '../problem.ts';
import { placeOf, queryOf, readerOf } from '../reader.ts';
import { refuse, wantsPage } from '../refuse.ts';
import { answerKnowing, storedNames } from '../search.ts';
import type { Serving } from '../serving.ts';
import { totalsWithout } from '../totals-without.ts';
import { usableSearch } from './usable-search.ts';

/** How many providers that are asked for are named. The others are shown by their ids. */
const MAX_NAMED = 20;

/** The search, which is the start page, too. What cannot be used of its address is said above what can. */
export async function sendSearchPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const { lang, messages } = reader;
  const query = queryOf(req);
  const today = dayOf(deps.now());
  const { language } = placeOf(req);
  const key = JSON.stringify([lang, language, query, today, await deps.index(), await deps.vocabulary()]);
  const known = deps.pages.get(key);
  if (known !== undefined) {
    setCaching(res, reader, { labels: true, varies: language === null });
    return sendPrepared(req, res, known);
  }
  const sent = shortest(askedBy(query), today);
  const usable = await usableSearch(sent, { reader: lang, today, signal: signalOf(res) }, deps);
  if (usable === null) return refuse(req, res, { name: 'BadRequest' }, deps);
  const { asked, begun, unplaced, clean, mistakes } = usable;
  const problem = mistakes.length === 0 ? null : invalidParameters({ errors: mistakes, warnings: [] });
  if (problem !== null && !wantsPage(req)) return refuse(req, res, problem, deps);
  const data = { ...clean.data, facets: facetsOf(begun.effective) };
  const searched = async () => {
    const { answer, without } = await answerKnowing(data, clean.warnings, reader, deps);
    return [answer, await totalsWithout(data, begun.defaults, without, deps)] as const;
  };
  const work = () =>
    Promise.all([
      searched(),
      knownConcepts(asked, lang, deps),
      deps.providers(valuesOf(asked, 'provider').slice(0, MAX_NAMED)),
      deps.alliances(valuesOf(asked, 'alliance').slice(0, MAX_NAMED)),
    ] as const);
  const [[answer, totals], concepts, providers, alliances] = await deps.turns.take(signalOf(res), work);
  const given = storedNames(new Map(), [providers, alliances], lang);
  const { sort, preferred, q } = clean.data;
  const warnings = [
    ...answer.warnings,
    ...(unplaced === null ? [] : [{ detail: fill(messages.fields.noPlace, { name: unplaced }, messages) }]),
  ];
  const reading = readingOf(reader, { path: '/', query }, deps);
  const words = {
    ...{ messages, to: reading.to, day: reading.names.day },
    labelOf: (facet: Facet, value: string) => facetLabel(facet, value, { lang, messages, given }),
  };
  const typed = { q: preferred?.typed ?? q, sort };
  const presented = presentSearchPage({ ...answer, warnings }, asked, typed, words, concepts, {
    ...begun,
    today,
    totals,
  });
  const found = {
    ...presented,
    ...(deps.keys === undefined ? { save: null } : {}),
    guided: { text: messages.pages.skills.gap, href: reading.to('/gap') },
  };
  setCaching(res, reader, { labels: true, varies: language === null });
  if (problem === null) {
    const page = prepared(searchPage(found, reading));
    deps.pages.keep(key, page);
    return sendPrepared(req, res, page);
  }
  const items = mistakes.map((one) => `${one.parameter}: ${showMistake(one, messages).detail}`);
  res.status(PROBLEMS[problem.name].status).set('Cache-Control', 'no-store');
  res.send(searchPage({ ...found, mistakes: { title: problemDetail(problem, reader), items } }, reading));
}
