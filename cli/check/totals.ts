import type { CriterionCount, ElementCount } from '../../services/model/check-report.ts';
import { ANNEX_I_ELEMENTS } from '../../services/model/completeness.ts';
import type { OfferSummary } from '../../services/model/public-offer.ts';

type Counted = Pick<OfferSummary, 'kind' | 'completeness' | 'recognitionInformation'>;

/** Sums by element what offers state. No number stands for all elements together, because they do not weigh the same. */
export class CheckTotals {
  offers = 0;
  readonly #kinds = new Map<string, number>();
  readonly #elements = new Map<string, Omit<ElementCount, 'element'>>();
  readonly #criteria = new Map<string, Omit<CriterionCount, 'criterion'>>();

  add({ kind, completeness, recognitionInformation }: Counted): void {
    this.offers += 1;
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    const missing = new Map(completeness.missing.map(({ element, mend }) => [element, mend]));
    for (const element of ANNEX_I_ELEMENTS) {
      const before = this.#elements.get(element) ?? { stated: 0, addedByUs: 0, missing: 0, formatCannot: 0 };
      const mend = missing.get(element);
      const name =
        mend === 'format-cannot'
          ? 'formatCannot'
          : mend !== undefined
            ? 'missing'
            : completeness.addedByUs.includes(element)
              ? 'addedByUs'
              : 'stated';
      this.#elements.set(element, { ...before, [name]: before[name] + 1 });
    }
    for (const [criterion, { known, why }] of Object.entries(recognitionInformation)) {
      const before = this.#criteria.get(criterion) ?? { known: 0, notStated: 0, formatCannot: 0 };
      const name = known === true ? 'known' : why === 'format-cannot' ? 'formatCannot' : 'notStated';
      this.#criteria.set(criterion, { ...before, [name]: before[name] + 1 });
    }
  }

  kinds(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#kinds);
  }

  elements(): readonly ElementCount[] {
    return [...this.#elements].map(([element, counts]) => ({ element, ...counts }));
  }

  criteria(): readonly CriterionCount[] {
    return [...this.#criteria].map(([criterion, counts]) => ({ criterion, ...counts }));
  }
}
