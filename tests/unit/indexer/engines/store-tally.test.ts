import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END_OF_CODES, END_OF_DOCUMENT, pack, packInstances } from '../../../../indexer/engines/store-packing.ts';
import { type TallyPlan, tallied } from '../../../../indexer/engines/store-tally.ts';

const HIGHEST = 20;
const id = fc.integer({ min: 1, max: HIGHEST });
const codes = fc.uniqueArray(id, { maxLength: 5 });
const document = fc.record({
  n: fc.nat({ max: 2_000_000_000 }),
  failed: fc.integer({ min: 0, max: 2 }),
  codes,
  instances: fc.array(codes, { maxLength: 3 }),
});

/** Documents as `gatherDocuments` gives them. */
const text = (documents: readonly (typeof document extends fc.Arbitrary<infer D> ? D : never)[]): string =>
  documents
    .map(({ n, failed, codes, instances }) => {
      const packed = packInstances(instances.map((own) => ({ codes: own, start: null, openStart: false })));
      return `${n}${String.fromCodePoint(0x100 + failed)}${pack(codes)}${END_OF_CODES}${packed}`;
    })
    .join(END_OF_DOCUMENT);

const planOf = (conditions: readonly (readonly number[])[], more: Partial<TallyPlan> = {}): TallyPlan => ({
  conditions: conditions.map((codes) => ({ codes })),
  instead: [],
  apart: 2,
  instances: [null],
  highest: HIGHEST,
  mostNamed: 100,
  ...more,
});

describe('a tally', () => {
  it('counts with and without each condition what one instance meets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document), codes, codes, codes, async (documents, first, second, other) => {
        const plan = planOf([first, second], {
          instead: [{ of: 0, condition: { codes: other } }],
          instances: [null, 1],
        });
        const tally = await tallied(text(documents), plan);
        const meets = (own: readonly number[], some: readonly (readonly number[])[]) =>
          some.every((one) => one.some((code) => own.includes(code)));
        const having = (some: readonly (readonly number[])[], failed = 0) =>
          documents.filter((one) => one.failed === failed && one.instances.some((own) => meets(own, some)));
        expect(tally.total).toBe(having([first, second]).length);
        expect(tally.found).toEqual(having([first, second]).map(({ n }) => n));
        expect(tally.without).toEqual([having([second]).length, having([first]).length]);
        expect(tally.instead).toEqual([having([second, other]).length]);
        expect(tally.failing.map(({ total }) => total)).toEqual([
          having([first, second], 1).length,
          having([first, second], 2).length,
        ]);
        for (let code = 1; code <= HIGHEST; code += 1) {
          const have = (some: typeof documents) => some.filter((one) => one.codes.includes(code)).length;
          expect(tally.codes[code]).toBe(have(having([first, second])));
          expect(tally.failing[1]?.codes[code]).toBe(have(having([first, second], 2)));
          expect(tally.ofOffer[code]).toBe(have(documents.filter(({ failed }) => failed === 0)));
          const among = (some: readonly (readonly number[])[]) =>
            having(some).filter(({ instances }) => instances.some((own) => own.includes(code) && meets(own, some)));
          expect(tally.instances[0]?.[code]).toBe(among([first, second]).length);
          expect(tally.instances[1]?.[code]).toBe(among([first]).length);
        }
      }),
    );
  });
  it('finds an offer without any instance where nothing is asked of instances', async () => {
    const one = [{ n: 7, failed: 0, codes: [3], instances: [] }];
    expect(await tallied(text(one), planOf([]))).toMatchObject({ total: 1, found: [7] });
    expect(await tallied(text(one), planOf([[3]]))).toMatchObject({ total: 0, without: [1] });
  });
  it('reads days of starts', async () => {
    const start = { from: 20_000, to: null, unknown: false };
    const instance = (day: string | null, openStart = false) => packInstances([{ codes: [2], start: day, openStart }]);
    const all = [instance('2024-10-04'), instance('2024-10-03'), instance(null), instance(null, true)];
    const given = all.map((packed, n) => `${n}\u0100${END_OF_CODES}${packed}`).join(END_OF_DOCUMENT);
    const plan = planOf([], {
      conditions: [{ start }],
      instead: [{ of: 0, condition: { start: { ...start, unknown: true } } }],
    });
    expect(await tallied(given, plan)).toMatchObject({ total: 2, found: [0, 3], without: [4], instead: [3] });
  });
  it('lets others go on between many documents', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({ n, failed: 0, codes: [], instances: [] }));
    let turns = 0;
    let isCounting = true;
    const other = () => {
      turns += 1;
      if (isCounting) setImmediate(other);
    };
    setImmediate(other);
    const tally = await tallied(text(many), planOf([]));
    isCounting = false;
    expect(tally.total).toBe(20_000);
    expect(turns).toBeGreaterThanOrEqual(3);
  });
  it('says of too many documents only how many there are, and of none that there are none', async () => {
    const some = [1, 2, 3].map((n) => ({ n, failed: 0, codes: [], instances: [] }));
    expect(await tallied(text(some), planOf([], { mostNamed: 2 }))).toMatchObject({ total: 3, found: null });
    expect(await tallied('', planOf([]))).toMatchObject({ total: 0, found: [] });
  });
});
