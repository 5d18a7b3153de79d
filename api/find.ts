import { assembleOffer } from '../services/model/assemble.ts';
import type { Moment } from '../services/model/moment.ts';
import { Offer } from '../services/model/public-offer.ts';
import { judgedOffer } from '../services/registry/rules/judged-offer.ts';
import { openJudging } from '../services/registry/rules/judging.ts';
import { instanceVerdicts } from '../services/registry/verdict/instance-verdicts.ts';
import { explanationFacts, toVerdict } from '../services/registry/verdict/verdict.ts';
import { withInferredSkills } from '../services/skills/infer.ts';
import { matcherOf } from '../services/skills/vocabulary-matcher.ts';
import { readOffers } from '../services/store/offers/offer-reading.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import { factsIn } from '../services/store/register/registry-facts.ts';
import { wordBasis } from './presenters/basis-words.ts';
import { inOrder } from './presenters/in-order.ts';
import { wordRecognition } from './presenters/recognition-words.ts';
import { wordVerdict } from './presenters/verdict-words.ts';
import type { Reader } from './reader.ts';
import type { Serving } from './serving.ts';

const ordered = inOrder(Offer);

/** The form of our ids. Nothing else is looked up. */
const ID = /^[A-Za-z0-9_-]{1,100}$/;

/** True where a text can be the id of anything here. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** An offer as it is stored, and as it is answered. */
export interface FoundOffer {
  readonly record: OfferRecord;
  readonly offer: Offer;
}

/**
 * One offer as it stands now, in the words of its reader, with the verdict of a moment. Null where there is no offer
 * with this id, or it is not shown here. Only the facts of the register are those of `knownAt`; the offer itself is
 * always that of now.
 */
export async function findOffer(id: string, moment: Moment, reader: Reader, deps: Serving): Promise<FoundOffer | null> {
  const record = isId(id) && (await deps.shows(id)) ? (await readOffers(deps.db, [id])).get(id) : undefined;
  if (!record) return null;
  const judging = await openJudging(factsIn(deps.db, moment.knownAt), deps.policy);
  await judging.prepare([record]);
  const judgement = judging.judge(record, moment.asOf);
  const facts = explanationFacts(judgement, judging.index);
  const verdict = wordVerdict(
    toVerdict(judgement, judging.index, judgedOffer(record)),
    { eqf: record.content.eqf, facts },
    reader.messages,
  );
  const checkedAt = (await deps.register())?.at ?? null;
  const content = withInferredSkills(record.content, await matcherOf(deps.db));
  const labels = await deps.labels(
    content.skills.map(({ uri }) => uri),
    reader.lang,
  );
  const context = {
    publicUrl: deps.publicUrl,
    labels,
    cannotSay: deps.cannotSay,
    checkedAt,
    instanceVerdicts: instanceVerdicts(record, judgement, judging),
  };
  const offer = assembleOffer({ ...record, content }, verdict, context);
  const words = {
    basis: wordBasis(offer.basis, reader.messages),
    recognitionInformation: wordRecognition(offer.recognitionInformation, reader.messages),
  };
  return { record, offer: ordered({ ...offer, ...words }) };
}
