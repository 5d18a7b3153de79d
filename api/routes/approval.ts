import express, { Router } from 'express';
import { z } from 'zod';
import { UsageError } from '../../services/errors.ts';
import { sendJson } from '../answer.ts';
import { isId } from '../find.ts';
import { adminOf } from '../portal/admin.ts';
import { keepToCaller } from '../portal/caller.ts';
import { notFound, sendProblem } from '../problem.ts';
import { readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

const MAX_BODY = '4kb';
const MOST_OFFERS = 1_000_000_000;

/** The body of an approval. */
export const ApprovalTerms = z.strictObject({
  /** How many offers may go, as the held run told. */
  atMost: z.int().min(1).max(MOST_OFFERS),
});

export const ApprovalAnswer = z.object({
  source: z.string(),
  approved: z.int(),
  lacks: z.int(),
  withdrawn: z.int().nullable(),
});

/**
 * `POST /v1/sources/{id}/approval`: lets a held source give up the offers that it lacks. For administrators, whose names
 * are kept with it. The next run carries it out; it is due at once.
 */
export function approvalRoutes(deps: Serving): Router {
  const router = Router();
  router.post('/sources/:id/approval', express.json({ limit: MAX_BODY }), async (req, res) => {
    keepToCaller(res);
    const by = adminOf(req, deps);
    const { id } = req.params;
    if (by === null || deps.approve === undefined) {
      res.set('WWW-Authenticate', 'Bearer realm="accredex"');
      return sendProblem(res, { name: 'Unauthorized', detail: 'adminNeeded' }, readerOf(req), deps);
    }
    if (!isId(id)) return sendProblem(res, notFound('sourceNotFound', id), readerOf(req), deps);
    const terms = ApprovalTerms.safeParse(req.body);
    if (!terms.success) return sendProblem(res, { name: 'BadRequest' }, readerOf(req), deps);
    try {
      sendJson(res, ApprovalAnswer.parse(await deps.approve(id, terms.data.atMost, by)), deps);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const isUnknown = error.code === 'unknown-source';
      sendProblem(res, isUnknown ? notFound('sourceNotFound', id) : { name: 'BadRequest' }, readerOf(req), deps);
    }
  });
  return router;
}
