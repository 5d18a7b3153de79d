import { VERDICT_CODES } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import { inOrder } from './flags.ts';
import type { Judgement } from './judgement.ts';
import { earlier } from './turning-days.ts';

/**
 * The order of decision rules 3.5, but what is known before what is not, and a body that is closed last: it awards
 * nothing any more.
 */
function rankOf({ code, qualityAssured }: Judgement): number {
  if (code === 'PROVIDER_CLOSED') return 2 * VERDICT_CODES.length;
  return VERDICT_CODES.indexOf(code) + (qualityAssured === null ? VERDICT_CODES.length : 0);
}

/**
 * What is said of an offer that several answer for, each judged by itself: the judgement that comes first by the order
 * of the rules, so that one on the offer goes before one on a body, a no before a yes of its kind, and what is found
 * before what is not. To name one body more never makes a verdict silent. Of alike ones the first in the list. Flagged
 * where the others come to something else. `due`: when it may be others that answer.
 */
export function foremost(judgements: readonly Judgement[], due: Day | null): Judgement {
  const [first, ...others] = judgements;
  if (first === undefined) throw new Error('nobody answers for the offer');
  if (others.length === 0) return earlier(first.due, due) === first.due ? first : { ...first, due };
  let chosen = first;
  let next = due;
  for (const judgement of judgements) {
    next = earlier(next, judgement.due);
    if (rankOf(judgement) < rankOf(chosen)) chosen = judgement;
  }
  const said = new Set(judgements.map(({ qualityAssured }) => qualityAssured));
  const flags = new Set(chosen.flags);
  if (said.size > 1) flags.add('awarding-bodies-differ');
  if (said.has(true) && said.has(false)) flags.add('conflicting-results');
  return { ...chosen, flags: inOrder([...flags]), due: next };
}
