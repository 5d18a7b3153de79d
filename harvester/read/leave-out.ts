import type { Finding } from '../../services/model/finding.ts';
import { OfferContent } from '../../services/model/offer.ts';
import { type Erased, erasedKey } from '../../services/store/offers/erasures.ts';
import type { OfferKey } from '../../services/store/offers/records.ts';
import { erasedText, withoutTexts } from '../../services/vocab/erased-text.ts';

/** Leaves out of what is read what was erased once. */
export interface LeavingOut {
  /** The content without it, and whether anything was left out. Null where the whole offer is. */
  content(
    content: OfferContent,
    keys: readonly OfferKey[],
  ): { readonly content: OfferContent; readonly less: boolean } | null;
  finding(finding: Finding): Finding;
}

/** Leaves nothing out where nothing was erased. */
export function leavingOut({ texts, keys }: Erased = { texts: [], keys: [] }): LeavingOut {
  const erased = erasedText(texts);
  const gone = new Set(keys);
  return {
    content(content, itsKeys) {
      if (gone.size > 0 && itsKeys.some((key) => gone.has(erasedKey(key)))) return null;
      if (erased === null) return { content, less: false };
      const { value, changed } = withoutTexts(content, erased);
      if (!changed) return { content, less: false };
      const whole = OfferContent.safeParse(value);
      // Where the text is also a code, the offer is not whole without it. It must not be shown with it either.
      return whole.success ? { content: whole.data, less: true } : null;
    },
    finding(finding) {
      if (erased === null) return finding;
      const { subject, path, value, facts } = finding;
      const without = (text: string | null) => (text === null ? null : erased.without(text));
      return {
        ...finding,
        ...{ subject: without(subject), path: without(path), value: without(value) },
        facts: withoutTexts(facts, erased).value,
      };
    },
  };
}
