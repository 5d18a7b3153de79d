import { longDay } from '../messages/day.ts';
import { dayOf } from '../services/model/day.ts';
import type { Tombstone } from '../services/model/tombstone.ts';
import { textFor } from '../web/views/text.ts';
import type { FoundOffer } from './find.ts';
import type { Problem } from './problem.ts';
import type { Reader } from './reader.ts';
import type { Serving } from './serving.ts';

/** The day on which an offer was last seen, or withdrawn. */
const lastDayOf = ({ withdrawn, notSeenSince, changedAt }: FoundOffer['record']): string =>
  dayOf(new Date(notSeenSince ?? withdrawn?.at ?? changedAt));

/** What stays of an offer that is withdrawn. Null where it is not. */
export function tombstoneOf({ record, offer }: FoundOffer, deps: Pick<Serving, 'publicUrl'>): Tombstone | null {
  const { withdrawn, id, notSeenSince, firstSeen } = record;
  if (withdrawn === null) return null;
  const { title, iri } = offer;
  return {
    ...{ id, iri, title, reason: withdrawn.reason, withdrawnAt: withdrawn.at, notSeenSince, firstSeen },
    asOf: `${deps.publicUrl}/v1/offers/${id}?asOf=${lastDayOf(record)}`,
  };
}

/**
 * What to answer in place of an offer that is withdrawn. Null where it is there, or where somebody asked about a
 * moment: that is answered also afterwards.
 */
export function goneProblem(found: FoundOffer, asked: boolean, reader: Reader, deps: Serving): Problem | null {
  const tombstone = asked ? null : tombstoneOf(found, deps);
  if (tombstone === null) return null;
  return {
    name: 'Gone',
    facts: {
      title: textFor(tombstone.title, reader.lang)?.text ?? tombstone.id,
      date: longDay(lastDayOf(found.record), reader.messages),
    },
    tombstone,
  };
}
