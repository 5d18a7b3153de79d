import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { UsageError } from '../../services/errors.ts';
import { countJobs, JOB_STATES, listJobs, retryJob } from '../../services/jobs/listed.ts';
import { sendJson } from '../answer.ts';
import { adminOf } from '../portal/admin.ts';
import { keepToCaller } from '../portal/caller.ts';
import { type Problem, sendProblem } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

/** The id of a job, as the queue makes it. */
export const JOB_ID = z.uuid();

/** A job as an administrator sees it. */
export const ShownJob = z.object({
  id: z.string(),
  kind: z.string(),
  key: z.string(),
  state: z.enum(JOB_STATES),
  stuck: z.boolean(),
  failures: z.int(),
  made: z.string(),
  next: z.string().nullable(),
  ended: z.string().nullable(),
  why: z.string().nullable(),
});

export const JobsAnswer = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      waiting: z.int(),
      active: z.int(),
      stuck: z.int(),
      dead: z.int(),
      retries: z.int(),
    }),
  ),
  jobs: z.array(ShownJob),
});

/** The new job; null where one like it waits already. */
export const JobRetried = z.object({ job: z.string().nullable() });

/** What an administrator is told where this program has no queue. */
const NO_QUEUE: Problem = { name: 'NotFound', detail: 'jobsNone' };

const Asked = z.strictObject({ state: z.enum(JOB_STATES).optional() });

/**
 * `GET /v1/jobs`: what waits, is under way or was given up, newest first, with counts by kind; `?state=` for one of
 * these alone. `POST /v1/jobs/{id}/retry`: does again what was given up. For administrators;
 * where this program has no queue they get 404.
 */
export function jobRoutes(deps: Serving): Router {
  const { db, jobs, log } = deps;
  const router = Router();
  const refuse = (req: Request, res: Response): void => {
    res.set('WWW-Authenticate', 'Bearer realm="accredex"');
    sendProblem(res, { name: 'Unauthorized', detail: 'adminNeeded' }, readerOf(req), deps);
  };
  router.get('/jobs', async (req, res) => {
    keepToCaller(res);
    if (adminOf(req, deps) === null) return refuse(req, res);
    if (jobs === undefined) return sendProblem(res, NO_QUEUE, readerOf(req), deps);
    const asked = Asked.safeParse(Object.fromEntries(new URLSearchParams(queryOf(req))));
    if (!asked.success) return sendProblem(res, { name: 'BadRequest' }, readerOf(req), deps);
    await jobs();
    const [kinds, listed] = [await countJobs(db), await listJobs(db, { dead: false, state: asked.data.state ?? null })];
    sendJson(res, JobsAnswer.parse({ kinds, jobs: listed }), deps);
  });
  router.post('/jobs/:id/retry', async (req, res) => {
    keepToCaller(res);
    const by = adminOf(req, deps);
    if (by === null) return refuse(req, res);
    if (jobs === undefined) return sendProblem(res, NO_QUEUE, readerOf(req), deps);
    const id = JOB_ID.safeParse(req.params.id);
    if (!id.success) return sendProblem(res, { name: 'NotFound' }, readerOf(req), deps);
    try {
      const job = await retryJob(id.data, await jobs(), db);
      log.info({ event: 'jobs.retried', given: id.data, job, by });
      sendJson(res, JobRetried.parse({ job }), deps);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      sendProblem(res, { name: 'NotFound' }, readerOf(req), deps);
    }
  });
  return router;
}
