import type { Request, Response } from 'express';
import { messagePage } from '../web/views/message-page.ts';
import type { ApiDeps } from './deps.ts';
import { showMistake } from './params/mistake.ts';
import { readingOf } from './presenters/reading.ts';
import { PROBLEMS, type Problem, problemDetail, sendProblem, setRetry } from './problem.ts';
import { placeOf, queryOf, readerOf } from './reader.ts';

/** True for a browser on one of the pages. The API itself answers in its own media types, whoever asks. */
export function wantsPage(req: Request): boolean {
  return (
    !/^\/v1(\/|$|\?)/.test(req.originalUrl) && req.accepts(['application/problem+json', 'text/html']) === 'text/html'
  );
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
  };
  res.send(messagePage(page, readingOf(reader, { path, query: queryOf(req) }, deps)));
}
