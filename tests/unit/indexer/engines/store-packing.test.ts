import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countInstances,
  countPacked,
  daysSince1970,
  END_OF_DOCUMENT,
  type PackedInstance,
  pack,
  packInstances,
} from '../../../../indexer/engines/store-packing.ts';

// Up to where the characters lie beyond the surrogates and beyond the basic plane.
const id = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 54_000, max: 70_000 }));

describe('packed numbers', () => {
  it('are counted as they were packed, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.array(id)), (documents) => {
        const counts = countPacked(documents.map(pack).join(''), 70_000);
        for (const number of new Set(documents.flat()))
          expect(counts[number]).toBe(documents.flat().filter((other) => other === number).length);
      }),
    );
  });
  it('hold no lone surrogate, which a database refuses', () => {
    fc.assert(
      fc.property(fc.array(id), (ids) => {
        expect(pack(ids).isWellFormed()).toBe(true);
      }),
    );
  });
  it('do not count numbers that were given after the highest that is known', () => {
    expect([...countPacked(pack([1, 2, 900]), 2)]).toEqual([0, 1, 1]);
  });
});

const MODES = { min: 1, max: 4 };
const LANGUAGES = { min: 10, max: 14 };

const instance: fc.Arbitrary<PackedInstance> = fc.record({
  codes: fc
    .tuple(fc.integer(MODES), fc.uniqueArray(fc.integer(LANGUAGES), { minLength: 1, maxLength: 3 }))
    .map(([mode, languages]) => [mode, ...languages]),
  start: fc.option(fc.constantFrom('2026-01-01', '2026-06-01', '2026-12-31')),
  openStart: fc.boolean(),
});

describe('packed instances', () => {
  it('count documents as a look at every instance would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(instance, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.uniqueArray(fc.integer(MODES), { minLength: 1 }),
        fc.uniqueArray(fc.integer(LANGUAGES), { minLength: 1 }),
        fc.boolean(),
        (documents, modes, languages, unknown) => {
          const from = '2026-06-01';
          const meets = ({ codes, openStart, start }: PackedInstance) =>
            [modes, languages].every((wanted) => wanted.some((code) => codes.includes(code))) &&
            (openStart || (start === null ? unknown : start >= from));
          const expected = new Int32Array(15);
          for (const document of documents)
            for (const code of new Set(document.filter(meets).flatMap(({ codes }) => codes)))
              expected[code] = (expected[code] ?? 0) + 1;
          const packed = documents.map(packInstances).join(END_OF_DOCUMENT);
          const starts = [{ from: daysSince1970(from), to: null, unknown }];
          expect(countInstances(packed, { codes: [modes, languages], starts }, 14)).toEqual(expected);
        },
      ),
    );
  });
  it('do not count numbers that were given after the highest that is known', () => {
    const packed = packInstances([{ codes: [1, 12, 900], start: null, openStart: false }]);
    expect(countInstances(packed, { codes: [] }, 12).filter((count) => count > 0)).toHaveLength(2);
  });
  it('count nothing in nothing', () => {
    expect([...countInstances('', { codes: [] }, 1)]).toEqual([0, 0]);
  });
  it('keep days apart until the year 2119', () => {
    expect(daysSince1970('2026-06-02') - daysSince1970('2026-06-01')).toBe(1);
    expect(daysSince1970('9999-01-01')).toBe(daysSince1970('2500-01-01'));
  });
});
