import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { REPORT_CHARACTERS } from '../../services/model/error-report.ts';
import { shortId } from '../../services/model/short-id.ts';
import { keepErrorReport, readErrorReport } from '../../services/store/sources/error-reports.ts';
import { errorReportPage, reportFormPage } from '../../web/views/report-page.ts';
import { reportablePage } from '../../web/views/reportable-page.ts';
import { isId } from '../find.ts';
import { plainText } from '../params/plain-text.ts';
import { readingOf } from '../presenters/reading.ts';
import { placeOf, queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';

const RANDOM_BYTES = 16;
const Form = z.object({ page: z.string().catch(''), words: z.string().catch('') });

const readingHere = (req: Request, deps: Serving) =>
  readingOf(readerOf(req), { path: placeOf(req).path, query: '' }, deps);

function sendForm(req: Request, res: Response, deps: Serving, about: string, words = '', isWrong = false): void {
  const reading = readingHere(req, deps);
  res.set({ 'Cache-Control': 'no-store', 'Content-Language': reading.messages.language.code });
  res.send(reportFormPage({ about, words, isWrong, most: REPORT_CHARACTERS }, reading));
}

/** `GET /report?page=…`: the form by which anybody reports an error. */
export function sendReportForm(req: Request, res: Response, deps: Serving): void {
  sendForm(req, res, deps, reportablePage(new URLSearchParams(queryOf(req)).get('page') ?? ''));
}

/** `POST /report`: keeps a report, and leads to the page on which it will be answered. */
export async function takeReport(req: Request, res: Response, deps: Serving): Promise<void> {
  const { page, words } = Form.parse(req.body ?? {});
  const about = reportablePage(page);
  const text = plainText(words);
  if (text === '' || text.length > REPORT_CHARACTERS) return sendForm(req, res.status(400), deps, about, text, true);
  const id = shortId(randomBytes(RANDOM_BYTES).toString('hex'));
  const isKept = await keepErrorReport(deps.db, { id, page: about, words: text }, deps.now().toISOString());
  if (!isKept) return refuse(req, res, { name: 'TooManyRequests', detail: 'reportsFull' }, deps);
  res.set('Cache-Control', 'no-store').redirect(303, readingHere(req, deps).to(`/reports/${id}`));
}

/** `GET /reports/{id}`: how a report of an error stands, for everybody. */
export async function sendErrorReport(req: Request, res: Response, deps: Serving): Promise<void> {
  const id = String(req.params.id);
  const found = isId(id) ? await readErrorReport(deps.db, id) : null;
  if (found === null) return refuse(req, res, { name: 'NotFound' }, deps);
  const reading = readingHere(req, deps);
  res.set({ 'Cache-Control': 'no-cache', 'Content-Language': reading.messages.language.code });
  res.send(errorReportPage(found, reading));
}
