import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../../services/model/finding-codes.ts';
import { inMendingOrder, mendFirst, offersConcerned, SEVERITY_WEIGHTS } from '../../../../services/model/mending.ts';

const kind = fc.record({
  code: fc.string(),
  severity: fc.constantFrom(...SEVERITIES),
  count: fc.nat(1_000),
  records: fc.option(fc.integer({ min: 1, max: 1_000 })),
});

describe('What to mend first', () => {
  it('is what takes most from learners, whatever the order in which it was found', () => {
    fc.assert(
      fc.property(fc.array(kind), fc.nat(1_000), (kinds, offers) => {
        const all = Math.max(1, offers, ...kinds.map(({ records }) => records ?? 0));
        const loss = inMendingOrder(kinds, offers).map(
          (one) => offersConcerned(one, all) * SEVERITY_WEIGHTS[one.severity],
        );
        expect(loss).toEqual([...loss].sort((a, b) => b - a));
        expect(loss).toHaveLength(kinds.length);
      }),
    );
  });

  const whole = { code: 'unreadable', severity: 'error', count: 1, records: null, who: 'provider' } as const;
  const part = { ...whole, code: 'title-missing', records: 3 };

  it('concerns every offer where the publication as a whole is meant', () => {
    expect(offersConcerned(whole, 30)).toBe(30);
    expect(offersConcerned(part, 30)).toBe(3);
  });

  it('is the whole before a part, although nothing of a source is an offer yet', () => {
    expect(inMendingOrder([{ ...part, severity: 'warning' }, whole], 0)[0]).toEqual(whole);
  });

  it('is nothing that only we can mend, or by which nothing is lost', () => {
    const kinds = [{ ...whole, who: 'our-mapping' as const }, { ...part, severity: 'note' as const }, part];
    expect(mendFirst(kinds)).toEqual([part]);
    expect(mendFirst(Array.from({ length: 9 }, () => part))).toHaveLength(5);
  });
});
