import type { FindingMessages } from '../../messages/words.ts';
import { inMendingOrder, mendFirst, offersConcerned } from '../../services/model/mending.ts';
import type { CountedKind } from '../../services/store/sources/finding-kinds.ts';
import type { MendingKind } from '../../web/views/sources/mending.ts';
import { showFinding } from './finding.ts';

/**
 * Kinds of findings worded and in the order in which to mend them. `offers`: how many the source has.
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
  const kinds = inMendingOrder(counted, offers).map((kind): MendingKind => {
    const shown = showFinding(kind.first, { messages, address });
    return {
      ...shown,
      severity: kind.severity,
      count: kind.count,
      offers: offersConcerned(kind, offers),
      isFirst: false,
    };
  });
  const first = new Set(mendFirst(kinds));
  return kinds.map((kind) => ({ ...kind, isFirst: first.has(kind) }));
}
