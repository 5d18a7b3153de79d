import type { Request, Response } from 'express';
import { dayOf } from '../../services/model/day.ts';
import { countryPage } from '../../web/views/country-page.ts';
import { signalOf } from '../patience.ts';
import { notFound } from '../problem.ts';
import { readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { answerCountry } from '../routes/countries.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

/** What is known of external quality assurance in one country, as of today. */
export async function sendCountryPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const id = String(req.params.id);
  const moment = { asOf: dayOf(deps.now()), knownAt: null };
  const answer = await deps.turns.take(signalOf(res), () => answerCountry(id, moment, readerOf(req), deps));
  if (answer === null) return refuse(req, res, notFound('countryNotFound', id), deps);
  answerPage(req, res, countryPage(answer, portalReading(req, deps)));
}
