import { assembleOffer } from '../services/model/assemble.ts';
import type { Moment } from '../services/model/moment.ts';
import { Offer } from '../services/model/public-offer.ts';
import { digitalCredentialOf } from '../services/registry/verdict/digital-credential.ts';
import { instanceVerdicts } from '../services/registry/verdict/instance-verdicts.ts';
import { markedStale } from '../services/registry/verdict/stale.ts';
import { explanationFacts } from '../services/registry/verdict/verdict.ts';
import { openVerdictsAt, type VerdictAt } from '../services/registry/verdict/verdict-at.ts';
import { withInferredSkills } from '../services/skills/infer.ts';
import { matcherOf } from '../services/skills/vocabulary-matcher.ts';
import type { OfferRecord } from '../services/store/offers/records.ts';
import { lastSync } from '../services/store/register/registers.ts';
import { countriesAt } from './country-lookup.ts';
import { wordBasis } from './presenters/basis-words.ts';
import { withoutDeadLinks } from './presenters/dead-links.ts';
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
  /** By what it was judged. */
  readonly judged: VerdictAt;
}

/**
 * One offer in the words of its reader, with the verdict of a moment. With `knownAt` the offer itself, its provider and
 * its origins are those of then, too. Null where there is no offer with this id, it was not known then, or it is not
 * shown here. `asked`: somebody asked about this moment, so that sentences and answer name it.
 * @throws RegistryError `no-knowledge` where nothing was known of any register at `knownAt` yet.
 */
export async function findOffer(
  id: string,
  moment: Moment,
  reader: Reader,
  deps: Serving,
  asked = false,
): Promise<FoundOffer | null> {
  if (!isId(id) || !(await deps.shows(id))) return null;
  const verdicts = await openVerdictsAt(deps.db, moment, deps.policy);
  const judged = (await verdicts.of([id])).get(id);
  if (!judged) return null;
  const { record, judgement, index } = judged;
  const { knownAt } = moment;
  const checked = knownAt === null ? await deps.register() : await lastSync(deps.db, knownAt);
  // What was known at another moment is asked for as it was then.
  const shown = knownAt === null ? markedStale(judged.verdict, checked?.at ?? null, deps.now()) : judged.verdict;
  const verdict = wordVerdict(
    shown,
    {
      eqf: record.content.eqf,
      country: record.provider.country,
      countries: await countriesAt(moment, deps),
      facts: explanationFacts(judgement, index),
      moment: asked ? moment : undefined,
    },
    reader.messages,
  );
  const content = withInferredSkills(record.content, await matcherOf(deps.db));
  const labels = await deps.labels(
    content.skills.map(({ uri }) => uri),
    reader.lang,
  );
  const context = {
    publicUrl: deps.publicUrl,
    labels,
    cannotSay: deps.cannotSay,
    checkedAt: checked?.at ?? null,
    instanceVerdicts: instanceVerdicts(record, judgement, verdicts.judging),
  };
  const offer = assembleOffer({ ...record, content }, verdict, context);
  const words = {
    basis: wordBasis(offer.basis, reader.messages),
    digitalCredential: digitalCredentialOf(judged.judged, judgement, index, deps.policy),
    recognitionInformation: wordRecognition(offer.recognitionInformation, reader.messages),
    ...(asked ? { moment: { ...moment, ruleset: verdict.ruleset } } : {}),
  };
  // An offer as it was known then keeps the links that it had.
  const dead = knownAt === null ? await deps.deadLinks() : new Map<string, string>();
  return { record, offer: ordered(withoutDeadLinks({ ...offer, ...words }, dead)), judged };
}
