import { longDay } from '../messages/day.ts';
import { dayOf } from '../services/model/day.ts';
import { textFor } from '../web/views/text.ts';
import type { FoundOffer } from './find.ts';
import type { Problem } from './problem.ts';
import type { Reader } from './reader.ts';
import type { Serving } from './serving.ts';

/**
 * What to answer in place of an offer that is withdrawn. Null where it is there, or where somebody asked about a
 * moment: that is answered also afterwards.
 */
export function goneProblem(
  { record, offer }: FoundOffer,
  asked: boolean,
  reader: Reader,
  deps: Serving,
): Problem | null {
  const { withdrawn, id, notSeenSince, firstSeen } = record;
  if (withdrawn === null || asked) return null;
  const last = dayOf(new Date(notSeenSince ?? withdrawn.at));
  const { title, iri } = offer;
  return {
    name: 'Gone',
    facts: { title: textFor(title, reader.lang)?.text ?? id, date: longDay(last, reader.messages) },
    tombstone: {
      ...{ id, iri, title, reason: withdrawn.reason, withdrawnAt: withdrawn.at, notSeenSince, firstSeen },
      asOf: `${deps.publicUrl}/v1/offers/${id}?asOf=${last}`,
    },
  };
}
