import { type Request, type Response, Router } from 'express';
import { dayOf } from '../../services/model/day.ts';
import { FACETS } from '../../services/search/schema.ts';
import { sendTagged, setCaching, warningsOf } from '../answer.ts';
import { facetValues } from '../facet-values.ts';
import { cleanFacetQuestion } from '../params/facet-parameters.ts';
import { mistake } from '../params/mistake.ts';
import { withNamedValues } from '../params/named-values.ts';
import { nearest } from '../params/nearest.ts';
import { signalOf } from '../patience.ts';
import { servingFor } from '../portal/portal.ts';
import { invalidParameters, sendProblem } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

async function values(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const name = String(req.params.name);
  const facet = FACETS.find((one) => one.toLowerCase() === name.toLowerCase());
  if (facet === undefined) {
    const wrong = mistake('name', 'notInList', { value: name, nearest: nearest(name, FACETS) });
    return sendProblem(res, invalidParameters({ errors: [wrong], warnings: [] }), reader, deps);
  }
  const clean = await withNamedValues(
    cleanFacetQuestion(queryOf(req), { reader: reader.lang, today: dayOf(deps.now()) }),
  );
  if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
  const found = await deps.turns.take(signalOf(res), () =>
    facetValues(facet, clean.data, reader, servingFor(res, deps)),
  );
  setCaching(res, reader, { labels: true });
  sendTagged(
    req,
    res,
    { facet, values: found.values, ...warningsOf([...clean.warnings, ...found.warnings], reader) },
    deps,
  );
}

/** `GET /v1/facets/{name}`: the values of one facet by their names. */
export function facetRoutes(deps: Serving): Router {
  const router = Router();
  router.get('/facets/:name', (req, res) => values(req, res, deps));
  return router;
}
