import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Listed, type Placed } from '../../../../services/coverage/listed.ts';

const PER_KIND = 3;
const placed = fc.record<Placed>({
  kind: fc.constantFrom('credits', 'level'),
  country: fc.constantFrom('AT', 'BE-fl'),
  agencies: fc
    .uniqueArray(fc.constantFrom(1, 2, 3), { maxLength: 3 })
    .map((keys) => ({ all: keys.sort(), main: keys.slice(0, 1) })),
  of: fc.constantFrom('p1', 'p2'),
});
const listed = (all: readonly Placed[], together = 1_000) => {
  const list = new Listed<number>(PER_KIND, together);
  for (const [n, one] of all.entries()) list.add(one, () => n);
  return list;
};
const ofAgency =
  (agency: number) =>
  ({ agencies }: Placed): boolean =>
    agencies.all.includes(agency);

describe('A list that is cut', () => {
  it('shows each agency its own first rows, whatever rows of others come before, and says how many more are its own', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 60 }), (all) => {
        for (const agency of [1, 2, 3]) {
          const own = all.flatMap((one, n) => (ofAgency(agency)(one) ? [{ ...one, n }] : []));
          const first = ['credits', 'level'].flatMap((kind) =>
            own.filter((one) => one.kind === kind).slice(0, PER_KIND),
          );
          const { rows, leftOut } = listed(all).of(ofAgency(agency));
          expect([...rows].sort((a, b) => a - b)).toEqual(first.map(({ n }) => n).sort((a, b) => a - b));
          expect(leftOut).toBe(own.length - first.length);
        }
      }),
    );
  });

  it('counts all of them, however few are kept', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 60 }), fc.nat(10), (all, together) => {
        const list = listed(all, together);
        const { rows, leftOut } = list.of(() => true);
        expect(rows.length + leftOut).toBe(all.length);
        expect(list.cells().reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(list.kept().length).toBeLessThanOrEqual(together);
      }),
    );
  });
});
