import type { Request, Response } from 'express';
import { successorsOf } from '../../services/registry/rules/relations.ts';
import { seatOf } from '../../services/registry/verdict/verdict.ts';
import { dossierPage, type Standing } from '../../web/views/dossier-page.ts';
import { isUnchanged, setCaching, weakTag } from '../answer.ts';
import { type FoundOffer, findOffer } from '../find.ts';
import { cleanParameters } from '../params/clean.ts';
import { isMomentAsked, isSettled, momentOf, notAhead } from '../params/moment.ts';
import { EVIDENCE_PARAMETERS } from '../params/other-parameters.ts';
import { signalOf } from '../patience.ts';
import { readingOf } from '../presenters/reading.ts';
import { invalidParameters, notFound } from '../problem.ts';
import { statementsOn } from '../public-findings.ts';
import { placeOf, queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { goneProblem } from '../withdrawn.ts';

/** What the register says of the body by which an offer was judged, on the day of the judgement. */
function standingOf({ judged: { judgement, index } }: FoundOffer): Standing | null {
  const provider = judgement.subject ? index.providers.get(judgement.subject.registryId) : undefined;
  if (!provider) return null;
  const { id, name, levels, foundedOn, closedOn } = provider;
  const isClosed = closedOn !== null && closedOn <= judgement.asOf;
  return {
    ...{ id, name, levels, foundedOn, country: seatOf(provider) },
    closedOn: isClosed ? closedOn : null,
    successors: isClosed ? successorsOf(provider).map((one) => `${one.name} (${one.id})`) : [],
  };
}

/** The dossier of an offer at a moment, at most two pages when printed: at `/offers/{id}/dossier` and below `/v1`. */
export async function sendDossier(req: Request, res: Response, deps: Serving): Promise<void> {
  const reader = readerOf(req);
  const clean = cleanParameters(queryOf(req), notAhead(EVIDENCE_PARAMETERS, deps.now));
  if (!clean.ok) return refuse(req, res, invalidParameters(clean), deps);
  const id = String(req.params.id);
  const moment = momentOf(clean.data, deps.now());
  const found = await deps.turns.take(signalOf(res), () =>
    findOffer(id, moment, reader, deps, isMomentAsked(clean.data)),
  );
  if (!found) return refuse(req, res, notFound('offerNotFound', id), deps);
  const gone = goneProblem(found, isMomentAsked(clean.data), reader, deps);
  if (gone !== null) return refuse(req, res, gone, deps);
  // What is printed is where it can be had again: nothing else that stood in the address, and no token.
  const { asOf, knownAt } = moment;
  const query = new URLSearchParams({ asOf, ...(knownAt === null ? {} : { knownAt }) }).toString();
  const reading = readingOf(reader, { path: `/offers/${id}/dossier`, query }, deps);
  const statements = await statementsOn(found.judged, knownAt, deps);
  const page = dossierPage(found.offer, { standing: standingOf(found), statements }, moment, reading);
  setCaching(res, reader, {
    labels: true,
    settled: isSettled(clean.data, deps.now()),
    varies: placeOf(req).language === null,
  });
  if (!isUnchanged(req, res, weakTag(page))) res.type('html').send(page);
}
