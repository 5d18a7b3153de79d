import type { Request, Response } from 'express';
import { dayOf } from '../../services/model/day.ts';
import { isPublic } from '../../services/model/reply.ts';
import { heldKey } from '../../services/registry/rules/held.ts';
import { noticesOfOffer, repliesOf } from '../../services/store/register/replies.ts';
import { allSchemes } from '../../services/vocab/qa-schemes.ts';
import { offerPage } from '../../web/views/offer-page.ts';
import { findOffer } from '../find.ts';
import { signalOf } from '../patience.ts';
import { readingOf } from '../presenters/reading.ts';
import { schemaOrg } from '../presenters/schema-org.ts';
import { notFound } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { answerPage } from './answer-page.ts';

/** One offer, as of today. */
export async function sendOfferPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const id = String(req.params.id);
  const moment = { asOf: dayOf(deps.now()), knownAt: null };
  const found = await deps.turns.take(signalOf(res), () => findOffer(id, moment, reader, deps));
  if (!found) return refuse(req, res, notFound('offerNotFound', id), deps);
  const structured = schemaOrg(found.offer, { demo: deps.demo, lang: reader.lang });
  const reading = readingOf(reader, { path: `/offers/${id}`, query: queryOf(req) }, deps);
  const { judged, judgement } = found.judged;
  const reports = [...(judgement.held ?? []), ...judgement.offer.reports];
  const keys = reports.map((report) => heldKey(judged.publisher ?? '', report));
  const made = await noticesOfOffer(deps.db, id, keys);
  const notices = made.filter((one) => isPublic(one, moment.asOf, deps.replyDays));
  const said = await repliesOf(
    deps.db,
    notices.map(({ key }) => key),
  );
  const replies = notices.map((notice) => ({ notice, replies: said.get(notice.key) ?? [] }));
  answerPage(req, res, offerPage(found.offer, structured, reading, allSchemes(), replies));
}
