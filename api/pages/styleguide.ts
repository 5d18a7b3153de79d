import type { Request, Response } from 'express';
import { madeUpOffer, styleguidePage } from '../../web/views/styleguide/styleguide-page.ts';
import { queryOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

/** Every component in every state, of made-up data. Only where everything else is made up, too. */
export async function sendStyleguide(req: Request, res: Response, deps: Serving): Promise<void> {
  if (!deps.demo) return refuse(req, res, { name: 'NotFound' }, deps);
  const reading = portalReading(req, deps);
  const which = new URLSearchParams(queryOf(req)).get('offer');
  answerPage(req, res, which === null ? styleguidePage(reading) : madeUpOffer(Number(which), reading));
}
