import { createHash } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { messagesIn } from '../../messages/messages.ts';
import { withheld } from '../../services/model/offer-part.ts';
import { reportRows } from '../../services/store/register/report-rows.ts';
import { findingsAbout } from '../../services/store/sources/run-findings.ts';
import { isOpenSource } from '../../services/store/sources/secrets.ts';
import { isUnchanged, sendTagged, setCaching, warningsOf, weakTag } from '../answer.ts';
import { type FoundOffer, findOffer } from '../find.ts';
import { sendDossier } from '../pages/dossier.ts';
import { cleanParameters } from '../params/clean.ts';
import { isMomentAsked, isSettled, momentOf, notAhead } from '../params/moment.ts';
import { EVIDENCE_PARAMETERS } from '../params/other-parameters.ts';
import { signalOf } from '../patience.ts';
import { adminOf } from '../portal/admin.ts';
import { servingFor } from '../portal/portal.ts';
import { evidenceAnswer } from '../presenters/evidence.ts';
import { evidenceBundle } from '../presenters/evidence-bundle.ts';
import { invalidParameters, notFound, sendProblem } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';
import { goneProblem } from '../withdrawn.ts';

async function evidence(req: Request, res: Response, all: Serving): Promise<void> {
  const deps = servingFor(res, all);
  const reader = readerOf(req);
  const clean = cleanParameters(queryOf(req), notAhead(EVIDENCE_PARAMETERS, deps.now));
  if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
  const id = String(req.params.id);
  const moment = momentOf(clean.data, deps.now());
  const asked = isMomentAsked(clean.data);
  const found = await deps.turns.take(signalOf(res), () => findOffer(id, moment, reader, deps, asked));
  if (!found) return sendProblem(res, notFound('offerNotFound', id), reader, deps);
  const gone = goneProblem(found, asked, reader, deps);
  if (gone !== null) return sendProblem(res, gone, reader, deps);
  const answer = await deps.turns.take(signalOf(res), () =>
    evidenceAnswer(found, moment, deps.policy, reader, (ids) => reportRows(deps.db, ids, moment.knownAt)),
  );
  setCaching(res, reader, { settled: isSettled(clean.data, deps.now()) });
  sendTagged(req, res, { ...answer, ...warningsOf(clean.warnings, reader) }, deps);
}

const WITHOUT_BYTES = { state: 'none', parts: [], hash: null, quads: null, cut: false, redactions: [] } as const;

/** The part of an offer's snapshot, as far as the asker may see it. */
async function partOf({ record }: FoundOffer, isPrivileged: boolean, signal: AbortSignal, { part, db }: Serving) {
  const { content, sourceId, snapshot } = record;
  if (part === null || snapshot === null) return { ...WITHOUT_BYTES, snapshot };
  const whole = await part({ iri: content.iri, sourceId, snapshot }, signal);
  return isPrivileged || (await isOpenSource(db, sourceId)) ? whole : withheld(whole);
}

async function bundle(req: Request, res: Response, all: Serving): Promise<void> {
  const deps = servingFor(res, all);
  const reader = readerOf(req);
  const clean = cleanParameters(queryOf(req), notAhead(EVIDENCE_PARAMETERS, deps.now));
  if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
  const id = String(req.params.id);
  const moment = momentOf(clean.data, deps.now());
  const { policy, db, demo } = deps;
  const isPrivileged = adminOf(req, deps) !== null;
  // The same input gives the same bytes, whoever asks: a bundle is in English.
  const english = { lang: 'en', messages: messagesIn('en') };
  const signal = signalOf(res);
  const found = await deps.turns.take(signal, () => findOffer(id, moment, english, deps, true));
  if (!found) return sendProblem(res, notFound('offerNotFound', id), reader, deps);
  const gone = goneProblem(found, isMomentAsked(clean.data), reader, deps);
  if (gone !== null) return sendProblem(res, gone, reader, deps);
  // It waits for its own turn, so that snapshots that are being read keep no search waiting.
  const part = await partOf(found, isPrivileged, signal, deps);
  const bytes = await deps.turns.take(signal, async () => {
    const { content, sourceId } = found.record;
    const { iri, identifiers } = content;
    const evidence = await evidenceAnswer(found, moment, policy, english, (ids) => reportRows(db, ids, moment.knownAt));
    const subjects = iri === null ? identifiers.map(({ value }) => value) : [iri];
    const findings = await findingsAbout(db, sourceId, subjects, moment.knownAt);
    return evidenceBundle(found, { evidence, part, findings, moment, policy, demo });
  });
  setCaching(res, english, { settled: isSettled(clean.data, deps.now()), varies: false });
  if (isPrivileged) res.set('Cache-Control', 'no-store');
  if (isUnchanged(req, res, weakTag(createHash('sha256').update(bytes).digest('hex')))) return;
  res.set('Content-Disposition', `attachment; filename="evidence-${id}-${moment.asOf}.zip"`);
  res.type('application/zip').send(Buffer.from(bytes));
}

/** `GET /v1/offers/{id}/evidence`, and `evidence.zip` with all files: on what a verdict rests, at any moment. */
export function evidenceRoutes(deps: Serving): Router {
  const router = Router();
  router.get('/offers/:id/evidence', (req, res) => evidence(req, res, deps));
  router.get('/offers/:id/evidence.zip', (req, res) => bundle(req, res, deps));
  router.get('/offers/:id/dossier', (req, res) => sendDossier(req, res, servingFor(res, deps)));
  return router;
}
