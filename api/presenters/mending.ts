import type { FindingMessages } from '../../messages/words.ts';
import { inMendingOrder, offersConcerned } from '../../services/model/mending.ts';
import type { CountedKind } from '../../services/store/sources/finding-kinds.ts';
import type { MendingKind } from '../../web/views/sources/mending.ts';
import { showFinding } from './finding.ts';

/** How many kinds are named as what to mend first. */
const MEND_FIRST = 3;

/**
 * Kinds of findings worded and in the order in which to mend them. `offers`: how many the source has. First is what the
 * provider itself can mend and what takes something from learners.
 */
export function mendingKinds(
  counted: readonly CountedKind[],
  {
    offers,
    messages,
    address,
  }: {
    readonly offers: number;
    readonly messages: FindingMessages;
    /** The address of the source, whose query may be what gives access. */
    readonly address: string;
  },
): readonly MendingKind[] {
  let left = MEND_FIRST;
  return inMendingOrder(counted, offers).map((kind): MendingKind => {
    const shown = showFinding(kind.first, { messages, address });
    const isFirst = shown.who === 'provider' && kind.severity !== 'note' && left-- > 0;
    return { ...shown, severity: kind.severity, count: kind.count, offers: offersConcerned(kind, offers), isFirst };
  });
}
