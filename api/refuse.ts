import type { Request, Response } from 'express';
import { longDay } from '../messages/day.ts';
import { dayOf } from '../services/model/day.ts';
import { messagePage } from '../web/views/message-page.ts';
import type { ApiDeps } from './deps.ts';
import { showMistake } from './params/mistake.ts';
import { readingOf } from './presenters/reading.ts';
import { PROBLEMS, type Problem, problemDetail, sendProblem, setRetry } from './problem.ts';
import { placeOf, queryOf, type Reader, readerOf } from './reader.ts';

/** True for a browser on one of the pages. The API itself answers in its own media types, whoever asks. */
export function wantsPage(req: Request): boolean {
  return (
    !/^\/v1(\/|$|\?)/.test(req.originalUrl) && req.accepts(['application/problem+json', 'text/html']) === 'text/html'
  );
}

/** Where an offer that is withdrawn can be read as it stood on its last day. */
function furtherOf({ tombstone }: Problem, { messages }: Reader) {
  if (tombstone === undefined) return {};
  const { id, notSeenSince, withdrawnAt } = tombstone;
  const asOf = dayOf(new Date(notSeenSince ?? withdrawnAt));
  const text = `${messages.dossier.title}, ${longDay(asOf, messages)}`;
  return { further: { path: `/offers/${id}/dossier?${new URLSearchParams({ asOf })}`, text } };
}

/** Ends a request with a problem: as a page for a browser, as problem+json for everybody else. */
export function refuse(req: Request, res: Response, problem: Problem, deps: ApiDeps): void {
  const reader = readerOf(req);
  if (!wantsPage(req)) {
    sendProblem(res, problem, reader, deps);
    return;
  }
  const { status, title } = PROBLEMS[problem.name];
  const { messages } = reader;
  const { language, path } = placeOf(req);
  res.status(status).set({ 'Cache-Control': 'no-store', 'Content-Language': messages.language.code });
  setRetry(res, problem);
  res.vary(language === null ? 'Accept, Accept-Language' : 'Accept');
  const page = {
    title: messages.problem[title],
    detail: problemDetail(problem, reader),
    items: problem.errors?.map((one) => `${one.parameter}: ${showMistake(one, messages).detail}`) ?? [],
    ...furtherOf(problem, reader),
  };
  res.send(messagePage(page, readingOf(reader, { path, query: queryOf(req) }, deps)));
}
