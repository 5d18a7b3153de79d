import { type Request, type Response, Router } from 'express';
import { dayOf, isDay } from '../../services/model/day.ts';
import { writeElm } from '../../services/rdf/write.ts';
import { lastSync } from '../../services/store/registry-facts.ts';
import { isUnchanged, sendJson, setCaching, weakTag } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { findOffer, searchOffers } from '../find.ts';
import { showMistake } from '../params/mistake.ts';
import { cleanSearch } from '../params/search-query.ts';
import { presentFacets } from '../presenters/facets.ts';
import { schemaOrg } from '../presenters/schema-org.ts';
import { presentHit } from '../presenters/summary.ts';
import { invalidParameters, sendProblem } from '../problem.ts';
import { readerOf, searchOf } from '../reader.ts';

const MEDIA_TYPES = ['application/json', 'application/ld+json', 'text/turtle', 'application/rdf+xml'] as const;

async function search(req: Request, res: Response, deps: ApiDeps): Promise<void> {
  const reader = readerOf(req);
  const clean = cleanSearch(searchOf(req), { reader: reader.lang });
  if (!clean.ok) return sendProblem(res, invalidParameters(clean.errors, clean.warnings), reader, deps);
  const { query } = clean;
  setCaching(res);
  const build = await deps.engine.current();
  const sync = await lastSync(deps.db);
  const today = dayOf(deps.now());
  const { result, rescue } = await searchOffers(query, deps);
  if (
    isUnchanged(
      req,
      res,
      weakTag(
        deps.engine.name,
        build?.name ?? null,
        today,
        JSON.stringify(query),
        JSON.stringify(result.hits.map(({ hit }) => hit)),
        result.total,
        reader.messages.language.code,
      ),
    )
  )
    return;
  sendJson(
    res,
    {
      total: result.total,
      page: query.page,
      size: query.size,
      hits: result.hits.map((hit) => presentHit(hit, sync?.at ?? null)),
      facets: presentFacets(result.facets, reader.messages),
      leftOut: result.leftOut,
      warnings: clean.warnings.map((warning) => showMistake(warning, reader.messages)),
      ...(rescue === null ? {} : { rescue }),
    },
    deps,
  );
}

async function one(req: Request, res: Response, deps: ApiDeps): Promise<void> {
  const reader = readerOf(req);
  const asked = searchOf(req).get('asOf');
  if (asked !== null && !isDay(asked)) return sendProblem(res, { name: 'BadRequest' }, reader, deps);
  const type = req.accepts([...MEDIA_TYPES]);
  if (type === false) return sendProblem(res, { name: 'NotAcceptable' }, reader, deps);
  const found = await findOffer(String(req.params.id), asked, deps);
  if (!found) return sendProblem(res, { name: 'NotFound' }, reader, deps);
  const { record, offer } = found;
  setCaching(res);
  if (isUnchanged(req, res, weakTag(record.revision, offer.verdict.code, offer.verdict.asOf, type, reader.lang)))
    return;
  if (type === 'application/json') sendJson(res, offer, deps);
  else if (type === 'application/ld+json') sendJson(res, schemaOrg(offer), { demo: false }, type);
  else {
    const content = { ...record.content, iri: offer.iri };
    const text = await writeElm([content], {
      format: type === 'text/turtle' ? 'turtle' : 'rdfxml',
      profile: searchOf(req).get('profile') === '3.2' ? '3.2' : '3.3',
    });
    res.type(type).send(text);
  }
}

/** `GET /v1/offers`, `GET /v1/offers/{id}`. */
export function offerRoutes(deps: ApiDeps): Router {
  const router = Router();
  router.get('/offers', (req, res) => search(req, res, deps));
  router.get('/offers/:id', (req, res) => one(req, res, deps));
  return router;
}
