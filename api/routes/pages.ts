import { readFileSync } from 'node:fs';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { fill } from '../../messages/fill.ts';
import { dayOf } from '../../services/model/day.ts';
import type { Facet } from '../../services/search/schema.ts';
import { facetsOf } from '../../web/state/facet-groups.ts';
import { askedBy } from '../../web/state/ranges.ts';
import { presentSearchPage } from '../../web/state/search.ts';
import { offerPage } from '../../web/views/offer-page.ts';
import { searchPage } from '../../web/views/search-page.ts';
import { sendPage, setCaching } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { findOffer } from '../find.ts';
import { knownConcepts, withoutLooking } from '../known-concepts.ts';
import { llmsText } from '../llms.ts';
import { nearByName } from '../near-by-name.ts';
import { withNamedValues } from '../params/named-values.ts';
import { cleanSearch } from '../params/search-query.ts';
import { signalOf } from '../patience.ts';
import { facetLabel } from '../presenters/names.ts';
import { readingOf } from '../presenters/reading.ts';
import { invalidParameters, notFound } from '../problem.ts';
import { movedByLanguage, placeOf, queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';

/** The files that make the one style sheet, in this order. */
const STYLES = ['style.css', 'assurance.css', 'search-form.css'];

/** The one style sheet. */
export function styleRoute(): Router {
  const read = (name: string) => readFileSync(new URL(`../../web/views/${name}`, import.meta.url), 'utf8');
  const css = STYLES.map(read).join('');
  const router = Router();
  router.get('/style.css', (_req, res) => void res.type('css').set('Cache-Control', 'public, max-age=3600').send(css));
  return router;
}

/** The icon: a tick in a circle, in the colours of the pages. */
const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#1d4e89"/>' +
  '<path d="M9 17l5 5 9-12" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** What browsers and search engines ask every server for. A demonstration must not be found among real offers. */
export function smallFileRoutes({ demo, publicUrl }: Pick<ApiDeps, 'demo' | 'publicUrl'>): Router {
  const router = Router();
  const day = 'public, max-age=86400';
  router.get('/favicon.ico', (_req, res) => void res.type('svg').set('Cache-Control', day).send(FAVICON));
  const robots = demo ? 'User-agent: *\nDisallow: /\n' : 'User-agent: *\nDisallow: /v1/\nDisallow: /metrics\n';
  router.get('/robots.txt', (_req, res) => void res.type('txt').set('Cache-Control', day).send(robots));
  const llms = llmsText({ demo, publicUrl });
  router.get('/llms.txt', (_req, res) => void res.type('txt').set('Cache-Control', day).send(llms));
  return router;
}

async function search(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const query = queryOf(req);
  const asked = askedBy(query);
  const near = await nearByName(asked, signalOf(res), deps);
  const clean = await withNamedValues(
    cleanSearch(withoutLooking(near.asked), { reader: reader.lang, today: dayOf(deps.now()) }),
  );
  if (!clean.ok) return refuse(req, res, invalidParameters(clean), deps);
  const data = { ...clean.data, facets: facetsOf(asked) };
  const work = () =>
    Promise.all([answerSearch(data, clean.warnings, reader, deps), knownConcepts(asked, reader.lang, deps)] as const);
  const [answer, known] = await deps.turns.take(signalOf(res), work);
  const { lang, messages } = reader;
  const { sort, preferred, q } = clean.data;
  const typed = { q: preferred?.typed ?? q, sort };
  const labelOf = (facet: Facet, value: string) => facetLabel(facet, value, { lang, messages, given: new Map() });
  const unplaced =
    near.unplaced === null ? [] : [{ detail: fill(messages.fields.noPlace, { name: near.unplaced }, messages) }];
  const warnings = [...answer.warnings, ...unplaced];
  const reading = readingOf(reader, { path: '/', query, demo: deps.demo });
  const words = { messages, labelOf, to: reading.to };
  const page = presentSearchPage({ ...answer, warnings }, asked, typed, words, known);
  setCaching(res, reader, { labels: true, varies: placeOf(req).language === null });
  sendPage(req, res, searchPage(page, reading));
}

async function offer(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const id = String(req.params.id);
  const moment = { asOf: dayOf(deps.now()), knownAt: null };
  const found = await deps.turns.take(signalOf(res), () => findOffer(id, moment, reader, deps));
  if (!found) return refuse(req, res, notFound('offerNotFound', id), deps);
  setCaching(res, reader, { labels: true, varies: placeOf(req).language === null });
  sendPage(
    req,
    res,
    offerPage(found.offer, readingOf(reader, { path: `/offers/${id}`, query: queryOf(req), demo: deps.demo })),
  );
}

/** Leads to the page without its language, which `readerOf` knows from the address. */
const withoutLanguage: RequestHandler = (req, res, next) => {
  const { language, path } = placeOf(req);
  // `/de` is no page of its own: addresses of pages begin with `/de/`.
  const query = queryOf(req);
  if (language !== null && req.path === `/${language}`)
    return void res.redirect(302, `/${language}/${query === '' ? '' : `?${query}`}`);
  if (language !== null) req.url = query === '' ? path : `${path}?${query}`;
  next();
};

/** Leads a page that is asked for with `?lang=…` to the address that begins with that language. */
const languageInPath: RequestHandler = (req, res, next) => {
  const moved = movedByLanguage(req);
  if (moved === null) return next();
  res.redirect(302, moved);
};

/** The search page and an offer's page: plain. Everything in them works without a script. */
export function pageRoutes(deps: Serving): Router {
  const router = Router();
  router.use(withoutLanguage);
  router.get('/', languageInPath, (req, res) => search(req, res, deps));
  router.get('/offers/:id', languageInPath, (req, res) => offer(req, res, deps));
  return router;
}
