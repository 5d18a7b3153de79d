import type { Request, Response } from 'express';
import { publicKeysOf } from '../../services/coverage/findings.ts';
import { dayOf } from '../../services/model/day.ts';
import { noticesOfOffer } from '../../services/store/register/replies.ts';
import { allSchemes } from '../../services/vocab/qa-schemes.ts';
import { offerPage } from '../../web/views/offer-page.ts';
import type { RepliedFinding } from '../../web/views/reply-page.ts';
import { findOffer } from '../find.ts';
import { signalOf } from '../patience.ts';
import { readingOf } from '../presenters/reading.ts';
import { schemaOrg } from '../presenters/schema-org.ts';
import { notFound } from '../problem.ts';
import { matchKeysOf, publicFindings, standing } from '../public-findings.ts';
import { queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { goneProblem } from '../withdrawn.ts';
import { answerPage } from './answer-page.ts';
import { besideOffer } from './offer-beside.ts';

/** One offer, as of today. */
export async function sendOfferPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const id = String(req.params.id);
  const moment = { asOf: dayOf(deps.now()), knownAt: null };
  const found = await deps.turns.take(signalOf(res), () => findOffer(id, moment, reader, deps));
  if (!found) return refuse(req, res, notFound('offerNotFound', id), deps);
  const gone = goneProblem(found, false, reader, deps);
  if (gone !== null) return refuse(req, res, gone, deps);
  const structured = schemaOrg(found.offer, { demo: deps.demo, lang: reader.lang });
  const reading = readingOf(reader, { path: `/offers/${id}`, query: queryOf(req) }, deps);
  const differences = publicKeysOf(found.judged, deps.policy);
  const made = await noticesOfOffer(deps.db, id, [...matchKeysOf(found.judged), ...differences]);
  const shown = await publicFindings(made, moment.asOf, deps);
  const isDifference = ({ notice }: RepliedFinding): boolean => differences.includes(notice.key);
  const findings = {
    matches: shown.filter((one) => !isDifference(one)),
    differences: standing(shown.filter(isDifference)),
  };
  const beside = await besideOffer(found.offer, { ...reading, messages: reader.messages }, deps);
  answerPage(req, res, offerPage(found.offer, structured, reading, allSchemes(), { findings, beside }));
}
