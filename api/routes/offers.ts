import { type Request, type Response, Router } from 'express';
import { dayOf } from '../../services/model/day.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { acceptedType } from '../accepted.ts';
import { isUnchanged, sendJson, setCaching, warningsOf, weakTag } from '../answer.ts';
import { endpoint } from '../endpoint.ts';
import { findOffer } from '../find.ts';
import { cleanParameters } from '../params/clean.ts';
import { isMomentAsked, isSettled, momentOf, notAhead } from '../params/moment.ts';
import { withNamedValues } from '../params/named-values.ts';
import { OFFER_PARAMETERS, RELATED_PARAMETERS } from '../params/other-parameters.ts';
import { cleanSearch } from '../params/search-query.ts';
import { signalOf } from '../patience.ts';
import { servingFor } from '../portal/portal.ts';
import { elmDocument } from '../presenters/elm.ts';
import { schemaOrg } from '../presenters/schema-org.ts';
import { invalidParameters, notFound, sendProblem } from '../problem.ts';
import { queryOf, type Reader, readerOf } from '../reader.ts';
import { DEFAULT_RELATED, relatedOffers } from '../related.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';
import { goneProblem } from '../withdrawn.ts';

const MEDIA_TYPES = ['application/json', 'application/ld+json', 'text/turtle', 'application/rdf+xml'] as const;
type MediaType = (typeof MEDIA_TYPES)[number];
/** Versions of ELM as they stand in a media type's `profile`: bare, or at the end of an address. */
const PROFILE = /(?:^|[^\d.])(3\.[23])(?:\.\d+)?\/?$/;

/**
 * What `Accept` asks for; null where we have nothing of that kind. A request for RDF may name the version of ELM as
 * `profile`.
 */
function negotiated(req: Request): { readonly type: MediaType; readonly profile?: '3.3' | '3.2' } | null {
  const accepted = acceptedType(req, MEDIA_TYPES);
  if (accepted === null) return null;
  const version = PROFILE.exec(accepted.profile ?? '')?.[1];
  return { type: accepted.type, ...(version === undefined ? {} : { profile: version === '3.2' ? '3.2' : '3.3' }) };
}

/** A validator made of everything on which the answer to a search depends. The engine is not asked to search for it. */
async function searchTag(
  query: SearchQuery,
  { messages }: Reader,
  { index, vocabulary, engine, now, lock, deadLinks }: Serving,
): Promise<string> {
  const [serving, labels, dead] = await Promise.all([index(), vocabulary(), deadLinks()]);
  const { build = null, cursor = null, vocabularies = null } = serving ?? {};
  return weakTag(
    engine.name,
    build?.name ?? null,
    build?.version ?? null,
    vocabularies,
    cursor?.tx ?? null,
    cursor?.revision ?? null,
    dayOf(now()),
    JSON.stringify([query, lock]),
    messages.language.code,
    // Labels are joined when the answer is made, so they may be newer than the index.
    labels,
    ...dead.keys(),
  );
}

async function search(req: Request, res: Response, all: Serving): Promise<void> {
  const deps = servingFor(res, all);
  const reader = readerOf(req);
  const clean = await withNamedValues(
    cleanSearch(queryOf(req), { reader: reader.lang, today: dayOf(deps.now()), engine: deps.engine.name }),
  );
  if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
  setCaching(res, reader, { labels: true });
  if (isUnchanged(req, res, await searchTag(clean.data, reader, deps))) return;
  const work = () => answerSearch(clean.data, clean.warnings, reader, deps);
  sendJson(res, await deps.turns.take(signalOf(res), work), deps);
}

async function one(req: Request, res: Response, all: Serving): Promise<void> {
  const deps = servingFor(res, all);
  const reader = readerOf(req);
  const clean = cleanParameters(queryOf(req), notAhead(OFFER_PARAMETERS, deps.now));
  if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
  const accepted = negotiated(req);
  if (accepted === null) {
    return sendProblem(res, { name: 'NotAcceptable', facts: { types: MEDIA_TYPES.join(', ') } }, reader, deps);
  }
  const { type } = accepted;
  const { profile = accepted.profile ?? '3.3' } = clean.data;
  const id = String(req.params.id);
  const moment = momentOf(clean.data, deps.now());
  const asked = isMomentAsked(clean.data);
  const found = await deps.turns.take(signalOf(res), () => findOffer(id, moment, reader, deps, asked));
  if (!found) return sendProblem(res, notFound('offerNotFound', id), reader, deps);
  const gone = goneProblem(found, asked, reader, deps);
  if (gone !== null) return sendProblem(res, gone, reader, deps);
  const { record, offer } = found;
  setCaching(res, reader, { settled: isSettled(clean.data, deps.now()) });
  if (
    isUnchanged(
      req,
      res,
      weakTag(
        record.revision,
        offer.verdict.code,
        offer.verdict.asOf,
        moment.knownAt,
        offer.verdict.registrySnapshot,
        String(asked),
        type,
        profile,
        reader.lang,
        await deps.vocabulary(),
        JSON.stringify(offer.hiddenLinks ?? []),
      ),
    )
  )
    return;
  if (type === 'application/json') sendJson(res, { ...offer, ...warningsOf(clean.warnings, reader) }, deps);
  else if (type === 'application/ld+json') sendJson(res, schemaOrg(offer, deps), { demo: false }, type);
  else res.type(type).send(await elmDocument({ ...record.content, iri: offer.iri }, { type, profile, ...deps }));
}

/** `GET /v1/offers`, `GET /v1/offers/{id}`, `GET /v1/offers/{id}/related`. */
export function offerRoutes(deps: Serving): Router {
  const router = Router();
  router.get('/offers', (req, res) => search(req, res, deps));
  router.get('/offers/:id', (req, res) => one(req, res, deps));
  router.get(
    '/offers/:id/related',
    endpoint(
      RELATED_PARAMETERS,
      async ({ size = DEFAULT_RELATED }, { id, reader }, here) => {
        const found = await findOffer(id, { asOf: dayOf(deps.now()), knownAt: null }, reader, here);
        const gone = found && goneProblem(found, false, reader, here);
        if (gone) return { problem: gone };
        return found === null
          ? { problem: notFound('offerNotFound', id) }
          : { body: await relatedOffers(found, size, reader, here) };
      },
      deps,
      { labels: true },
    ),
  );
  return router;
}
