import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/words.ts';
import type { Basis, WordedBasis } from '../../services/model/basis.ts';

/** What we added to an offer, each with its sentence in the reader's language. */
export function wordBasis(basis: Readonly<Record<string, Basis>>, messages: Messages): Record<string, WordedBasis> {
  return Object.fromEntries(
    Object.entries(basis).map(([pointer, { how, rule, facts }]) => [
      pointer,
      { how, rule, facts, text: fill(messages.basis[rule], facts, messages) },
    ]),
  );
}
