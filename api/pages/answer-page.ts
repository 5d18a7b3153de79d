import type { Request, Response } from 'express';
import type { PortalReading } from '../../web/views/portal-reading.ts';
import { sendPage, setCaching } from '../answer.ts';
import { readingOf } from '../presenters/reading.ts';
import { placeOf, queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

/** For whom a page is made: their language, our words in it, and addresses of pages in it. */
export function portalReading(req: Request, deps: Serving): PortalReading {
  const reader = readerOf(req);
  const { path } = placeOf(req);
  return { ...readingOf(reader, { path, query: queryOf(req) }, deps), messages: reader.messages };
}

/** Sends a page that anyone may keep for a minute. */
export function answerPage(req: Request, res: Response, html: string): void {
  setCaching(res, readerOf(req), { labels: true, varies: placeOf(req).language === null });
  sendPage(req, res, html);
}
