import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownAgency, knownProvider, knownReport } from '../../../../harvester/passes/known-rather.ts';
import { type RegistryReport, TYPE_NOT_STATED } from '../../../../services/model/registry-facts.ts';
import { UNSTATED } from '../../../../services/registry/read/csv/report-shape.ts';
import { AGENCY, programme, provider, relation, report } from '../../../helpers/register-records.ts';

/** The report as the open files would give it: one row for each name and level. */
function poor(rich: RegistryReport, more: Partial<RegistryReport> = {}): RegistryReport {
  const rows = new Map(
    rich.programmes.map(({ names: [name = ''], level }) => [
      `${name} ${level}`,
      {
        ...programme(0),
        ...{ id: null, names: [name], identifiers: [], level, degree: null, ects: null },
        ...{ assessment: null, isced: null, countries: [] },
      },
    ]),
  );
  const activities = new Map(rich.activities.map(({ type, name }) => [`${type} ${name}`, { type, name }]));
  return {
    ...rich,
    flag: 'none',
    crossBorder: false,
    contributingAgencies: [],
    platforms: [],
    activities: [...activities.values()].map((activity) => ({ ...activity, id: null, groupId: null })),
    programmes: [...rows.values()],
    unstated: UNSTATED,
    ...more,
  };
}

const aProgramme = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  names: fc.uniqueArray(fc.constantFrom('Data', 'Law', 'Ethics'), { minLength: 1 }),
  identifiers: fc.constantFrom<{ agency: string; value: string }[]>([], [{ agency: 'QAX', value: 'P1' }]),
  level: fc.constantFrom(null, 6, 7),
  degree: fc.boolean(),
  ects: fc.constantFrom(null, 5, 60),
  assessment: fc.constantFrom(null, 'Attendance certificate'),
  isced: fc.constantFrom(null, '0223'),
  countries: fc.constantFrom<string[]>([], ['DE']),
});
const anActivity = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  groupId: fc.integer({ min: 1, max: 3 }),
  type: fc.constantFrom('programme' as const, 'institutional' as const),
  name: fc.constantFrom('Audit', 'Programme accreditation'),
});
const aRichReport = fc
  .record({
    flag: fc.constantFrom('none' as const, 'low' as const, 'high' as const),
    crossBorder: fc.boolean(),
    contributingAgencies: fc.constantFrom<number[]>([], [2]),
    platforms: fc.constantFrom<string[]>([], ['DEQARINST0009']),
    localIdentifier: fc.constantFrom(null, 'X-1'),
    activities: fc.uniqueArray(anActivity, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    programmes: fc.uniqueArray(aProgramme, { maxLength: 4, selector: ({ id }) => id }),
  })
  .map((more) => report(1, 'programme', more));

describe('What an interface cannot say', () => {
  it('is as an earlier read knew it: a report that did not change is the same report, whichever interface it came by', () => {
    fc.assert(
      fc.property(aRichReport, (rich) => {
        expect(knownReport(poor(rich), rich)).toEqual(rich);
      }),
    );
  });

  it('never takes the place of what it states: a new decision, day and list of programmes count', () => {
    const [ethics, law] = [programme(70), programme(80, { names: ['Law'] })];
    const rich = report(1, 'programme', { programmes: [ethics, law] });
    const shorter = poor({ ...rich, programmes: [ethics] }, { decision: 'negative', validTo: '2026-01-01' });
    expect(knownReport(shorter, rich)).toEqual({
      ...rich,
      programmes: [ethics],
      decision: 'negative',
      validTo: '2026-01-01',
    });
  });

  it('stays unknown where it never was known, and a programme that is new is not given another one’s credits', () => {
    const rich = report(1, 'programme', { programmes: [programme(70)] });
    const longer = poor({ ...rich, programmes: [...rich.programmes, programme(80, { names: ['Law'] })] });
    const known = knownReport(longer, rich);
    expect(known.programmes.map(({ id, ects }) => [id, ects])).toEqual([
      [70, 5],
      [null, null],
    ]);
    expect(known.unstated).toEqual(UNSTATED.filter((member) => member.startsWith('programmes.')));
    expect(knownReport(poor(rich), poor(rich))).toEqual(poor(rich));
  });

  it('of a programme at another level is another programme’s', () => {
    const rich = report(1, 'programme', { programmes: [programme(70, { level: 7 })] });
    const other = poor({ ...rich, programmes: [programme(70, { level: 6 })] });
    expect(knownReport(other, rich).programmes).toMatchObject([{ id: null, level: 6, ects: null }]);
  });

  it('of a provider is kept, too: its kind, its levels, its seat and of what type its relationships are', () => {
    const rich = provider(1, {
      levels: [6, 7],
      alliance: true,
      relations: [relation('part-of', 2, { type: 'faculty', validFrom: '2010-01-01' }), relation('includes', 3)],
    });
    const bare = provider(1, {
      otherProvider: null,
      countries: [{ country: 'AT', city: null, legalSeat: false }],
      relations: [relation('part-of', 2, { type: TYPE_NOT_STATED }), relation('part-of', 4, { type: TYPE_NOT_STATED })],
    });
    expect(knownProvider(bare, rich)).toMatchObject({
      otherProvider: false,
      levels: [6, 7],
      alliance: true,
      countries: [{ country: 'AT', legalSeat: true }],
      relations: [
        { other: 'DEQARINST0002', type: 'faculty', validFrom: '2010-01-01' },
        { other: 'DEQARINST0004', type: TYPE_NOT_STATED },
        { other: 'DEQARINST0003', kind: 'includes' },
      ],
    });
    expect(knownAgency({ ...AGENCY, country: null }, AGENCY)).toEqual(AGENCY);
  });
});
