import { z } from 'zod';
import { dayOf } from '../services/model/day.ts';
import { Offer, type PublicInstance } from '../services/model/public-offer.ts';
import { Tombstone } from '../services/model/tombstone.ts';
import { readMeta } from '../services/store/home/meta.ts';
import { hasRevisionsAfter, type LastStep, lastSteps } from '../services/store/offers/last-step.ts';
import { readChanges } from '../services/store/offers/offer-reading.ts';
import { type FoundOffer, findOffers } from './find.ts';
import { feedCursorOf, readFeedCursor } from './params/feed-cursor.ts';
import { mistake } from './params/mistake.ts';
import { invalidParameters, type Problem } from './problem.ts';
import type { Reader } from './reader.ts';
import type { Serving } from './serving.ts';
import { tombstoneOf } from './withdrawn.ts';

/**
 * What became of an offer.
 * - `upsert`: it is new or says something else.
 * - `verdict-changed`: only what is known of its quality assurance is another.
 * - `corrected`: it was read by another mapping than before. What its source changed meanwhile is in it, too.
 * - `not-seen-since`: its source lacks it. It may come back, or be withdrawn.
 * - `withdrawn`: it is gone; what stays is a tombstone.
 * - `erased`: it is gone, and nothing of it may be kept.
 */
export const CHANGES = ['upsert', 'verdict-changed', 'corrected', 'not-seen-since', 'withdrawn', 'erased'] as const;

/** A changed offer. `offer` is there as long as it is offered, `tombstone` where it was withdrawn. */
export const FeedChange = z.object({
  id: z.string(),
  change: z.enum(CHANGES),
  /** The number of its latest revision; null where it was erased. */
  revision: z.int().nullable(),
  at: z.string().nullable(),
  /** Without the texts that may not be reused; `rights` says so. */
  offer: Offer.omit({ moment: true }).optional(),
  tombstone: Tombstone.optional(),
});
export type FeedChange = Readonly<z.infer<typeof FeedChange>>;

/** The answer of `GET /v1/changes`. */
export const FeedAnswer = z.object({
  changes: z.array(FeedChange),
  /** Where to go on. It is the same again where nothing changed since. Null as long as there is nothing at all. */
  next: z.string().nullable(),
  /** True where more is there already. */
  more: z.boolean(),
});
export type FeedAnswer = Readonly<z.infer<typeof FeedAnswer>>;

const NO_TEXT = { note: {} } as const;

function copiedInstance(instance: PublicInstance): PublicInstance {
  const { schedule, enrolment, accessibility, prices } = instance;
  return {
    ...instance,
    schedule: { ...schedule, ...NO_TEXT, sessions: schedule.sessions.map((one) => ({ ...one, ...NO_TEXT })) },
    enrolment: enrolment.map((one) => ({ ...one, ...NO_TEXT })),
    accessibility: accessibility.map((one) => ({ ...one, ...NO_TEXT })),
    prices: prices.map((one) => ({ ...one, condition: {} })),
  };
}

/**
 * An offer as it may be copied: where no licence lets texts be reused, they stay at their source. Titles and names are
 * facts, by which an offer is found.
 */
function copied(offer: Offer): Offer {
  if (offer.rights.textsReusable) return offer;
  return {
    ...offer,
    description: {},
    teaser: {},
    image: null,
    learningOutcomes: offer.learningOutcomes.map((outcome) => ({ ...outcome, ...NO_TEXT })),
    entryRequirements: { ...offer.entryRequirements, text: {} },
    gradingScheme: {},
    openTo: { ...offer.openTo, ...NO_TEXT },
    instances: offer.instances.map(copiedInstance),
  };
}

function changeOf(found: FoundOffer, step: LastStep | undefined, deps: Serving): FeedChange {
  const { record, offer } = found;
  const head = { id: record.id, revision: record.revision, at: step?.at ?? record.changedAt };
  const tombstone = tombstoneOf(found, deps);
  if (tombstone !== null) return { ...head, change: 'withdrawn', tombstone };
  const told = { ...head, offer: copied(offer) };
  if (record.notSeenSince !== null) return { ...told, change: 'not-seen-since' };
  if (step === undefined || step.isFirst || (step.contentChanged && !step.isCorrection))
    return { ...told, change: 'upsert' };
  if (step.contentChanged) return { ...told, change: 'corrected' };
  return { ...told, change: step.verdictChanged ? 'verdict-changed' : 'upsert' };
}

/**
 * The changes of the catalogue after `since` (null: from the beginning, which is a full copy), in the order in which
 * they became visible, each offer in its latest state. Whoever goes on from `next` misses none, whatever is written
 * meanwhile. An offer that this portal does not show counts as withdrawn from it.
 */
export async function feedOf(
  since: string | null,
  size: number,
  reader: Reader,
  deps: Serving,
): Promise<{ readonly body: FeedAnswer } | { readonly problem: Problem }> {
  const { db, now } = deps;
  const epoch = (await readMeta(db, 'epoch')) ?? '';
  const from = since === null ? null : readFeedCursor(since, epoch);
  if (from === 'other-epoch') return { problem: { name: 'OtherEpoch' } };
  if (from === null && since !== null)
    return { problem: invalidParameters({ errors: [mistake('since', 'feedCursor', { value: since })], warnings: [] }) };
  const { changes, cursor } = await readChanges(db, from, size, 'revised_in');
  const ids = changes.map(({ id }) => id);
  const [found, steps] = await Promise.all([
    findOffers(ids, { asOf: dayOf(now()), knownAt: null }, reader, deps),
    lastSteps(db, ids),
  ]);
  return {
    body: {
      changes: changes.map(({ id, record }) => {
        const one = found.get(id);
        if (one !== undefined) return changeOf(one, steps.get(id), deps);
        return { id, change: record === null ? 'erased' : 'withdrawn', revision: record?.revision ?? null, at: null };
      }),
      next: cursor === null ? since : feedCursorOf(epoch, cursor),
      more: changes.length > 0 && cursor !== null && (await hasRevisionsAfter(db, cursor)),
    },
  };
}
