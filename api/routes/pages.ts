import { readFileSync } from 'node:fs';
import { type Request, type Response, Router } from 'express';
import { offerPage } from '../../web/views/offer-page.ts';
import { searchPage } from '../../web/views/search-page.ts';
import { setCaching } from '../answer.ts';
import { findOffer } from '../find.ts';
import { shown } from '../params/mistake.ts';
import { cleanSearch } from '../params/search-query.ts';
import { signalOf } from '../patience.ts';
import { readingOf } from '../presenters/reading.ts';
import { PAGE_FACETS, presentSearchPage } from '../presenters/search-page.ts';
import { invalidParameters } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';

/** The one style sheet. */
export function styleRoute(): Router {
  const css = readFileSync(new URL('../../web/views/style.css', import.meta.url), 'utf8');
  const router = Router();
  router.get('/style.css', (_req, res) => void res.type('css').set('Cache-Control', 'public, max-age=3600').send(css));
  return router;
}

async function search(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const query = queryOf(req);
  const clean = cleanSearch(query, { reader: reader.lang, facets: PAGE_FACETS });
  if (!clean.ok) return refuse(req, res, invalidParameters(clean), deps);
  const work = () => answerSearch(clean.data, clean.warnings, reader, deps);
  const answer = await deps.turns.take(signalOf(res), work);
  const page = presentSearchPage(answer, clean.data, new URLSearchParams(query), reader);
  setCaching(res, reader);
  res.send(searchPage(page, readingOf(reader, { path: '/', query, demo: deps.demo })));
}

async function offer(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const id = String(req.params.id);
  const found = await deps.turns.take(signalOf(res), () => findOffer(id, null, reader, deps));
  if (!found) return refuse(req, res, { name: 'NotFound', detail: 'offerNotFound', facts: { id: shown(id) } }, deps);
  setCaching(res, reader);
  res.send(offerPage(found.offer, readingOf(reader, { path: `/offers/${id}`, query: queryOf(req), demo: deps.demo })));
}

/** The search page and an offer's page: plain, without a script. */
export function pageRoutes(deps: Serving): Router {
  const router = Router();
  router.get('/', (req, res) => search(req, res, deps));
  router.get('/offers/:id', (req, res) => offer(req, res, deps));
  return router;
}
