import type { Request, Response } from 'express';
import { dayOf } from '../../services/model/day.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import { valuesOf } from '../../web/state/asked.ts';
import { comparePage, MOST_COMPARED } from '../../web/views/compare-page.ts';
import { findOffer } from '../find.ts';
import { signalOf } from '../patience.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

/** How many characters of an id that nobody knows are shown. */
const MAX_ID = 100;

/** Up to four offers side by side, as of today. What cannot be compared is said. */
export async function sendComparePage(req: Request, res: Response, deps: Serving): Promise<void> {
  const ids = [...new Set(valuesOf(new URLSearchParams(queryOf(req)), 'id'))];
  const reader = readerOf(req);
  const moment = { asOf: dayOf(deps.now()), knownAt: null };
  const offers: Offer[] = [];
  const gone: string[] = [];
  await deps.turns.take(signalOf(res), async () => {
    for (const id of ids.slice(0, MOST_COMPARED)) {
      const found = await findOffer(id, moment, reader, deps);
      if (found === null || found.record.withdrawn !== null) gone.push(id.slice(0, MAX_ID));
      else offers.push(found.offer);
    }
  });
  const compared = { offers, gone, tooMany: ids.length > MOST_COMPARED };
  answerPage(req, res, comparePage(compared, moment.asOf, portalReading(req, deps)));
}
