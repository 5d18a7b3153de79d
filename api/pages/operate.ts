import type { Request, RequestHandler, Response, Router } from 'express';
import { UsageError } from '../../services/errors.ts';
import { retryJob } from '../../services/jobs/listed.ts';
import type { Operator } from '../../services/keys/operator-session.ts';
import type { Session } from '../../services/keys/session.ts';
import { decideReplies } from '../../services/store/register/replies.ts';
import { answerErrorReport, readErrorReport } from '../../services/store/sources/error-reports.ts';
import { OPERATE, type Operating, operatePage, operatorSignIn } from '../../web/views/operate/operate-page.ts';
import { isId } from '../find.ts';
import { OPERATORS } from '../portal/operator-session.ts';
import { queryOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { ApprovalAnswer, ApprovalTerms } from '../routes/approval.ts';
import { ErrorAnswerTerms } from '../routes/error-reports.ts';
import { JOB_ID } from '../routes/jobs.ts';
import { DecisionTerms } from '../routes/replies.ts';
import type { Serving } from '../serving.ts';
import { portalReading } from './answer-page.ts';
import { operating } from './operating.ts';
import { keepPrivate, signedInPages } from './signed-in.ts';

type Fields = Readonly<Record<string, unknown>>;
/** What came of a form: a text of what was done, or why nothing was, with the status of the answer. */
type Told = { readonly done: string } | { readonly refused: string; readonly status: number };

/** What is said after each form that was taken, by the name that stands in the address. */
const DONE: Readonly<Record<string, string>> = {
  approved: 'The approval is kept. The next run carries it out.',
  'approved-fewer': 'The approval is kept for fewer offers than are missing: a run that lacks more is held again.',
  'approved-gone': 'The approval is carried out: the source is retired, and its offers are withdrawn.',
  decided: 'The decision is kept.',
  answered: 'The answer is kept.',
  retried: 'The job is in the queue again.',
  'retried-waiting': 'One like it waits already, which does the same.',
};
const WRONG_FORM = 'The form is not complete, so nothing was changed.';

const pages = signedInPages({ path: OPERATE, members: OPERATORS, form: operatorSignIn });

async function sendAll(
  req: Request,
  res: Response,
  { who, ends }: Session<Operator>,
  more: Pick<Operating, 'told' | 'drift'>,
  deps: Serving,
): Promise<void> {
  const shown = await operating(deps);
  const until = ends.slice(11, 16);
  const reading = portalReading(req, deps);
  if (res.headersSent) return;
  res.set('Content-Language', reading.messages.language.code);
  res.send(operatePage({ ...shown, ...more, name: who.name, until }, reading));
}

async function approve(fields: Fields, by: string, deps: Serving): Promise<Told> {
  const { source } = fields;
  const [shown, atMost] = [Number(fields.shown), Number(fields.atMost)];
  if (typeof source !== 'string' || !isId(source) || !ApprovalTerms.safeParse({ atMost }).success || !(shown >= 1))
    return { refused: WRONG_FORM, status: 400 };
  if (atMost > shown)
    return { refused: `At most ${shown} offers were shown, so no more can be approved.`, status: 400 };
  if (deps.approve === undefined) return { refused: 'Nobody approves here.', status: 404 };
  try {
    const { approved, lacks, withdrawn } = ApprovalAnswer.parse(await deps.approve(source, atMost, by));
    if (withdrawn !== null) return { done: 'approved-gone' };
    return { done: approved < lacks ? 'approved-fewer' : 'approved' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { refused: error.message, status: 409 };
  }
}

async function decide(fields: Fields, by: string, { db, now }: Serving): Promise<Told> {
  const terms = DecisionTerms.safeParse({ finding: fields.finding, state: fields.state, why: fields.why });
  if (!terms.success) return { refused: WRONG_FORM, status: 400 };
  const { finding, state, why } = terms.data;
  const decided = await db.transaction((tx) => decideReplies(tx, finding, { state, by, why }, now().toISOString()));
  return decided > 0 ? { done: 'decided' } : { refused: 'Nothing is disputed of this finding any more.', status: 409 };
}

async function answer(fields: Fields, by: string, { db, now }: Serving): Promise<Told> {
  const terms = ErrorAnswerTerms.safeParse({ state: fields.state, answer: fields.answer });
  const { report } = fields;
  if (!terms.success || typeof report !== 'string' || !isId(report)) return { refused: WRONG_FORM, status: 400 };
  const known = await readErrorReport(db, report);
  if (known === null) return { refused: 'There is no such report.', status: 404 };
  await answerErrorReport(db, report, { ...terms.data, by }, now().toISOString());
  return { done: 'answered' };
}

async function retry(fields: Fields, by: string, { db, jobs, log }: Serving): Promise<Told> {
  const id = JOB_ID.safeParse(fields.job);
  if (!id.success) return { refused: WRONG_FORM, status: 400 };
  if (jobs === undefined) return { refused: 'Nobody sees the queue here.', status: 404 };
  try {
    const job = await retryJob(id.data, await jobs(), db);
    log.info({ event: 'jobs.retried', given: id.data, job, by });
    return { done: job === null ? 'retried-waiting' : 'retried' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { refused: 'This job is not given up any more.', status: 409 };
  }
}

type Act = (fields: Fields, by: string, deps: Serving) => Promise<Told>;

/** Takes a form of an administrator; for anybody else it shows the form for signing in, and does nothing. */
const taking = (act: Act) => async (req: Request, res: Response, deps: Serving) => {
  keepPrivate(res);
  const session = await OPERATORS.sessionOf(req, deps);
  if (session === null) return pages.sendForm(req, res.status(403), deps);
  const told = await act((req.body ?? {}) as Fields, session.who.name, deps);
  if ('done' in told) return void res.redirect(303, `${pages.pathIn(req, deps)}?done=${told.done}`);
  res.status(told.status);
  await sendAll(req, res, session, { told: { text: told.refused, isError: true }, drift: null }, deps);
};

/** `GET /operate`: what waits for the administrator who is signed in. */
async function sendOperate(req: Request, res: Response, session: Session<Operator>, deps: Serving): Promise<void> {
  const done = new URLSearchParams(queryOf(req)).get('done') ?? '';
  const text = Object.hasOwn(DONE, done) ? DONE[done] : undefined;
  await sendAll(req, res, session, { told: text === undefined ? null : { text, isError: false }, drift: null }, deps);
}

async function takeDrift(req: Request, res: Response, deps: Serving): Promise<void> {
  keepPrivate(res);
  const session = await OPERATORS.sessionOf(req, deps);
  if (session === null) return pages.sendForm(req, res.status(403), deps);
  if (deps.drift === undefined) return refuse(req, res, { name: 'NotFound' }, deps);
  const lines = await deps.drift();
  if (res.headersSent) return;
  await sendAll(req, res, session, { told: null, drift: lines.map((line) => JSON.stringify(line)) }, deps);
}

interface Ways {
  readonly few: RequestHandler;
  readonly form: RequestHandler;
  readonly own: RequestHandler;
  readonly language: RequestHandler;
  readonly page: (send: (req: Request, res: Response, here: Serving) => unknown) => RequestHandler;
}

/** The pages for administrators, who sign in with their token. */
export function operateRoutes(router: Router, { few, form, own, language, page }: Ways): void {
  router.get(OPERATE, language, page(pages.shownBy(sendOperate)));
  router.post(OPERATE, own, few, form, page(pages.takeSignIn));
  router.post(`${OPERATE}/out`, own, page(pages.takeSignOut));
  router.post(`${OPERATE}/approve`, own, few, form, page(taking(approve)));
  router.post(`${OPERATE}/decide`, own, few, form, page(taking(decide)));
  router.post(`${OPERATE}/answer`, own, few, form, page(taking(answer)));
  router.post(`${OPERATE}/retry`, own, few, form, page(taking(retry)));
  router.post(`${OPERATE}/drift`, own, few, page(takeDrift));
}
