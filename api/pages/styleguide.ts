import type { Request, Response } from 'express';
import { madeUpOffer, styleguidePage } from '../../web/views/styleguide/styleguide-page.ts';
import { sendPage, setCaching } from '../answer.ts';
import { readingOf } from '../presenters/reading.ts';
import { placeOf, queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';

/** Every component in every state, of made-up data. Only where everything else is made up, too. */
export async function sendStyleguide(req: Request, res: Response, deps: Serving): Promise<void> {
  if (!deps.demo) return refuse(req, res, { name: 'NotFound' }, deps);
  const reader = readerOf(req);
  const query = queryOf(req);
  const reading = readingOf(reader, { path: '/styleguide', query }, deps);
  const which = new URLSearchParams(query).get('offer');
  setCaching(res, reader, { labels: true, varies: placeOf(req).language === null });
  sendPage(req, res, which === null ? styleguidePage(reading) : madeUpOffer(Number(which), reading));
}
