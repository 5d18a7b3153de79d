import { VERDICT_CODES } from '../../model/codes.ts';
import type { Day } from '../../model/day.ts';
import { inOrder } from './flags.ts';
import type { Judgement } from './judgement.ts';
import { earlier } from './turning-days.ts';

/**
 * The place of a judgement in the order of codes (docs/rules.md 3.5), with two changes: what is known goes before what
 * is not, and a closed body comes last, because it awards nothing any more.
 */
function rankOf({ code, qualityAssured }: Judgement): number {
  if (code === 'PROVIDER_CLOSED') return 2 * VERDICT_CODES.length;
  return VERDICT_CODES.indexOf(code) + (qualityAssured === null ? VERDICT_CODES.length : 0);
}

/**
 * The judgement to show where several bodies answer for an offer and each was judged by itself. It is the one whose
 * code comes first by the rules: one about the offer before one about a body, a no before a yes of its kind, something
 * found before nothing found. So naming one more body never makes a verdict silent.
 * Among equal ones the first in the list wins. Where the others come to something else, the judgement is flagged. A no
 * that waits for an answer is told whichever body it is on. `due` is the day from which other bodies may answer.
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
  if (judgements.some((one) => one.flags.includes('negative-candidate'))) flags.add('negative-candidate');
  const held = [...new Set(judgements.flatMap((one) => one.held ?? []))];
  return { ...chosen, flags: inOrder([...flags]), ...(held.length === 0 ? {} : { held }), due: next };
}
