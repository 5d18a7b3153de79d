import { readFileSync } from 'node:fs';
import { Router } from 'express';
import type { Facet } from '../../services/search/query.ts';
import { messagePage, offerPage, type Reading, searchPage } from '../../web/views/pages.ts';
import type { ApiDeps } from '../deps.ts';
import { findOffer, searchOffers } from '../find.ts';
import { cleanSearch } from '../params/search-query.ts';
import { presentFacets } from '../presenters/facets.ts';
import { presentHit } from '../presenters/summary.ts';
import { readerOf, searchOf } from '../reader.ts';

const FACETS: readonly Facet[] = ['assured', 'country', 'eqf', 'language', 'mode', 'microCredential'];

/** The search page and an offer's page: plain, without a script. */
export function pageRoutes(deps: ApiDeps): Router {
  const router = Router();
  const css = readFileSync(new URL('../../web/views/style.css', import.meta.url), 'utf8');
  router.get('/style.css', (_req, res) => void res.type('css').send(css));
  router.get('/', async (req, res) => {
    const { lang, messages } = readerOf(req);
    const reading: Reading = { lang, messages, demo: deps.demo };
    const asked = searchOf(req);
    const clean = cleanSearch(asked, { reader: lang, facets: FACETS });
    if (!clean.ok) return void res.status(400).send(messagePage(messages.problem.invalidParameters, reading));
    const { query } = clean;
    const { result } = await searchOffers(query, deps);
    const facets = Object.fromEntries(
      Object.entries(presentFacets(result.facets, messages)).map(([name, values]) => [
        name,
        values.map((value) => ({ ...value, chosen: asked.getAll(name).includes(value.value) })),
      ]),
    );
    const at = (page: number) => {
      const next = new URLSearchParams(asked);
      next.set('page', String(page));
      return `/?${next}`;
    };
    res.send(
      searchPage(
        {
          q: query.q,
          total: result.total,
          hits: result.hits.map((hit) => presentHit(hit, null)),
          facets,
          previous: query.page > 1 ? at(query.page - 1) : null,
          next: query.page * query.size < result.total ? at(query.page + 1) : null,
        },
        reading,
      ),
    );
  });
  router.get('/offers/:id', async (req, res) => {
    const { lang, messages } = readerOf(req);
    const reading: Reading = { lang, messages, demo: deps.demo };
    const found = await findOffer(req.params.id, null, deps);
    if (!found) return void res.status(404).send(messagePage(messages.problem.notFound, reading));
    res.send(offerPage(found.offer, reading));
  });
  return router;
}
