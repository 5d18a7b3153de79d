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
 * Offers in the words of their reader, with the verdicts of a moment, by id. With `knownAt` offer, provider and origins
 * are those of then, too. Offers that are not there, were not known then, or are not shown here, are missing. `asked`:
 * somebody asked about this moment, so that sentences and answers name it. Ask for a few hundred at once.
 * @throws RegistryError `no-knowledge` where nothing was known of any register at `knownAt` yet.
 */
export async function findOffers(
  ids: readonly string[],
  moment: Moment,
  reader: Reader,
  deps: Serving,
  asked = false,
): Promise<ReadonlyMap<string, FoundOffer>> {
  const shown = await deps.shown(ids.filter(isId));
  if (shown.size === 0) return new Map();
  const verdicts = await openVerdictsAt(deps.db, moment, deps.policy);
  const judgedById = await verdicts.of(ids.filter((id) => shown.has(id)));
  const { knownAt } = moment;
  const [checked, matcher, countries, dead] = await Promise.all([
    knownAt === null ? deps.register() : lastSync(deps.db, knownAt),
    matcherOf(deps.db),
    countriesAt(moment, deps),
    // An offer as it was known then keeps the links that it had.
    knownAt === null ? deps.deadLinks() : new Map<string, string>(),
  ]);
  const contents = new Map(
    [...judgedById].map(([id, { record }]) => [id, withInferredSkills(record.content, matcher)] as const),
  );
  const skills = [...contents.values()].flatMap((content) => content.skills.map(({ uri }) => uri));
  const labels = await deps.labels([...new Set(skills)], reader.lang);
  const present = (judged: VerdictAt, content: OfferRecord['content']): FoundOffer => {
    const { record, judgement, index } = judged;
    // What was known at another moment is asked for as it was then.
    const stale = knownAt === null ? markedStale(judged.verdict, checked?.at ?? null, deps.now()) : judged.verdict;
    const verdict = wordVerdict(
      stale,
      {
        eqf: record.content.eqf,
        country: record.provider.country,
        countries,
        facts: explanationFacts(judgement, index),
        moment: asked ? moment : undefined,
      },
      reader.messages,
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
    return { record, offer: ordered(withoutDeadLinks({ ...offer, ...words }, dead)), judged };
  };
  return new Map(
    [...judgedById].map(([id, judged]) => [id, present(judged, contents.get(id) ?? judged.record.content)]),
  );
}

/** One offer, as `findOffers`; null where it would be missing there. */
export async function findOffer(
  id: string,
  moment: Moment,
  reader: Reader,
  deps: Serving,
  asked = false,
): Promise<FoundOffer | null> {
  return (await findOffers([id], moment, reader, deps, asked)).get(id) ?? null;
}
