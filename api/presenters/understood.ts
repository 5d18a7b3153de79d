import type { Messages } from '../../messages/words.ts';
import type { Preferred, Understood } from '../../services/search/preferred.ts';
import { isFacet } from '../../services/search/schema.ts';
import { facetLabel } from './names.ts';

/** What words were understood as, with the name of each value in the reader's language. */
export function presentUnderstood(
  { understood }: Preferred,
  reader: { readonly lang: string; readonly messages: Messages },
): (Understood & { label: string })[] {
  return understood.map((one) => ({
    ...one,
    label: isFacet(one.parameter) ? facetLabel(one.parameter, one.value, { ...reader, given: new Map() }) : one.value,
  }));
}
