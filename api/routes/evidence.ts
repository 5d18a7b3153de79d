import { type Request, type Response, Router } from 'express';
import { reportRows } from '../../services/store/register/report-rows.ts';
import { sendTagged, setCaching, warningsOf } from '../answer.ts';
import { findOffer } from '../find.ts';
import { cleanParameters } from '../params/clean.ts';
import { isMomentAsked, isSettled, momentOf, notAhead } from '../params/moment.ts';
import { EVIDENCE_PARAMETERS } from '../params/other-parameters.ts';
import { signalOf } from '../patience.ts';
import { servingFor } from '../portal/portal.ts';
import { evidenceAnswer } from '../presenters/evidence.ts';
import { invalidParameters, notFound, sendProblem } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

async function evidence(req: Request, res: Response, all: Serving): Promise<void> {
  const deps = servingFor(res, all);
  const reader = readerOf(req);
  const clean = cleanParameters(queryOf(req), notAhead(EVIDENCE_PARAMETERS, deps.now));
  if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
  const id = String(req.params.id);
  const moment = momentOf(clean.data, deps.now());
  const answer = await deps.turns.take(signalOf(res), async () => {
    const found = await findOffer(id, moment, reader, deps, isMomentAsked(clean.data));
    return (
      found && evidenceAnswer(found, moment, deps.policy, reader, (ids) => reportRows(deps.db, ids, moment.knownAt))
    );
  });
  if (!answer) return sendProblem(res, notFound('offerNotFound', id), reader, deps);
  setCaching(res, reader, { settled: isSettled(clean.data, deps.now()) });
  sendTagged(req, res, { ...answer, ...warningsOf(clean.warnings, reader) }, deps);
}

/** `GET /v1/offers/{id}/evidence`: on what a verdict rests, at any moment. */
export function evidenceRoutes(deps: Serving): Router {
  const router = Router();
  router.get('/offers/:id/evidence', (req, res) => evidence(req, res, deps));
  return router;
}
