import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../../services/model/finding-codes.ts';
import { inMendingOrder, offersConcerned, SEVERITY_WEIGHTS } from '../../../../services/model/mending.ts';

const kind = fc.record({
  code: fc.string(),
  severity: fc.constantFrom(...SEVERITIES),
  count: fc.nat(1_000),
  records: fc.nat(1_000),
  isWhole: fc.boolean(),
});

describe('What to mend first', () => {
  it('is what takes most from learners, whatever the order in which it was found', () => {
    fc.assert(
      fc.property(fc.array(kind), fc.nat(1_000), (kinds, offers) => {
        const loss = inMendingOrder(kinds, offers).map(
          (one) => offersConcerned(one, offers) * SEVERITY_WEIGHTS[one.severity],
        );
        expect(loss).toEqual([...loss].sort((a, b) => b - a));
        expect(loss).toHaveLength(kinds.length);
      }),
    );
  });

  it('concerns every offer where the publication as a whole is meant', () => {
    const whole = { code: 'unreadable', severity: 'error', count: 1, records: 0, isWhole: true } as const;
    expect(offersConcerned(whole, 30)).toBe(30);
    expect(offersConcerned({ ...whole, isWhole: false, records: 3 }, 30)).toBe(3);
  });
});
