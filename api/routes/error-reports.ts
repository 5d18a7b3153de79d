import express, { type Response, Router } from 'express';
import { z } from 'zod';
import { ERROR_STATES, REPORT_CHARACTERS, type ReadErrorReport } from '../../services/model/error-report.ts';
import { answerErrorReport, listErrorReports, readErrorReport } from '../../services/store/sources/error-reports.ts';
import { sendJson } from '../answer.ts';
import { endpoint } from '../endpoint.ts';
import { isId } from '../find.ts';
import { PLAIN_PARAMETERS } from '../params/other-parameters.ts';
import { plainText } from '../params/plain-text.ts';
import { adminOf } from '../portal/admin.ts';
import { keepToCaller } from '../portal/caller.ts';
import { sendProblem } from '../problem.ts';
import { readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

const MAX_BODY = '16kb';

/** A report as everybody sees it: the reader’s words are not in it. */
export const ShownErrorReport = z.object({
  id: z.string(),
  page: z.string(),
  reportedAt: z.string(),
  state: z.enum(ERROR_STATES),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
  /** For administrators alone. */
  words: z.string().optional(),
});

export const ErrorReportsAnswer = z.object({ reports: z.array(ShownErrorReport) });

/** The body of an answer. */
export const ErrorAnswerTerms = z.strictObject({
  state: z.enum(ERROR_STATES),
  answer: z.string().overwrite(plainText).min(1).max(REPORT_CHARACTERS),
});

function shown({ id, page, reportedAt, state, answer, answeredAt, words }: ReadErrorReport, isAdmin: boolean) {
  return { id, page, reportedAt, state, answer, answeredAt, ...(isAdmin ? { words } : {}) };
}

/**
 * `GET /v1/error-reports` and `/v1/error-reports/{id}`: reports of errors by readers, how each stands, and our answer.
 * `POST /v1/error-reports/{id}/answer`: for administrators, who also read the words.
 */
export function errorReportRoutes(deps: Serving): Router {
  const { db, now } = deps;
  const router = Router();
  const forAdmin = (res: Response, body: object) => {
    keepToCaller(res);
    sendJson(res, body, deps);
  };
  const forAll = endpoint(
    PLAIN_PARAMETERS,
    async () => ({ body: { reports: (await listErrorReports(db)).map((one) => shown(one, false)) } }),
    deps,
  );
  router.get('/error-reports', async (req, res) => {
    if (adminOf(req, deps) === null) return forAll(req, res);
    forAdmin(res, { reports: (await listErrorReports(db)).map((one) => shown(one, true)) });
  });
  router.get(
    '/error-reports/:id',
    endpoint(
      PLAIN_PARAMETERS,
      async (_data, { id }) => {
        const found = isId(id) ? await readErrorReport(db, id) : null;
        return found === null ? { problem: { name: 'NotFound' } } : { body: shown(found, false) };
      },
      deps,
    ),
  );
  router.post('/error-reports/:id/answer', express.json({ limit: MAX_BODY }), async (req, res) => {
    keepToCaller(res);
    const by = adminOf(req, deps);
    const { id } = req.params;
    if (by === null) {
      res.set('WWW-Authenticate', 'Bearer realm="accredex"');
      return sendProblem(res, { name: 'Unauthorized', detail: 'adminNeeded' }, readerOf(req), deps);
    }
    if (!isId(id) || (await readErrorReport(db, id)) === null)
      return sendProblem(res, { name: 'NotFound' }, readerOf(req), deps);
    const terms = ErrorAnswerTerms.safeParse(req.body);
    if (!terms.success) return sendProblem(res, { name: 'BadRequest', detail: 'answerBody' }, readerOf(req), deps);
    await answerErrorReport(db, id, { ...terms.data, by }, now().toISOString());
    const kept = await readErrorReport(db, id);
    forAdmin(res, kept === null ? {} : shown(kept, true));
  });
  return router;
}
