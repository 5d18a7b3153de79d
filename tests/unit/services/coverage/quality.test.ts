import { describe, expect, it } from 'vitest';
import { Contradictions } from '../../../../services/coverage/contradictions.ts';
import { type QualityNote, QualityNotes } from '../../../../services/coverage/quality-notes.ts';
import { reportQuality } from '../../../../services/coverage/report-quality.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { AGENCY, audit, of, programme, provider, report } from '../../../helpers/register-records.ts';

const PARTIES = {
  providers: new Map([provider(1), provider(2, { closedOn: '2020-01-01' })].map((one) => [one.id, one])),
  agencies: new Map([[AGENCY.id, AGENCY]]),
};
const kinds = (more: Parameters<typeof audit>[1]) =>
  reportQuality(audit(1, { ...of(1), ...more }), PARTIES).map(([kind]) => kind);

describe('What should be looked at in a report', () => {
  it('is nothing where everything is likely', () => {
    expect(kinds({})).toEqual([]);
  });

  it.each([
    [{ providers: ['DEQARINST4444'] }, 'report-of-unknown-institution'],
    [{ providers: [] }, 'report-of-unknown-institution'],
    [{ agencyId: 77 }, 'report-of-unknown-agency'],
    [{ validFrom: '2009-12-31', validTo: '2015-01-01' }, 'agency-registered-after-report'],
    [{ validTo: '4024-01-01' }, 'validity-very-long'],
    [{ validTo: '2023-12-31' }, 'validity-ends-before-it-begins'],
    [{ validTo: null }, 'validity-end-not-stated'],
    [{ flag: 'high' as const }, 'report-flagged-high'],
    [{ flag: 'low' as const }, 'report-flagged-low'],
    [of(2), 'report-after-institution-closed'],
  ])('is named: %j is %s', (more, kind) => {
    expect(kinds(more)).toEqual([kind]);
  });

  it('is of an agency that is no longer registered only where the report began afterwards', () => {
    const former = { ...AGENCY, registered: false, registrationEnd: '2024-06-30' };
    const parties = { ...PARTIES, agencies: new Map([[AGENCY.id, former]]) };
    expect(reportQuality(audit(1, of(1)), parties)).toEqual([]);
    expect(reportQuality(audit(1, { ...of(1), validFrom: '2024-07-01' }), parties)).toMatchObject([
      ['agency-registration-over', expect.stringContaining('2024-06-30')],
    ]);
  });
});

describe('Decisions that contradict each other', () => {
  const pairs = (...reports: readonly ReturnType<typeof report>[]) => {
    const found = new Contradictions(DEFAULT_POLICY);
    for (const one of reports) found.add(one);
    return [...found.pairs()].map(({ no, yes }) => [no, yes]);
  };
  const no = { decision: 'negative' as const };

  it('are those on the same institution or programme whose validities overlap', () => {
    expect(pairs(audit(1, of(1)), audit(2, { ...of(1), ...no }))).toEqual([[2, 1]]);
    const weaving = { ...of(1), programmes: [programme(1, { names: ['Weaving'] })] };
    expect(pairs(report(3, 'programme', weaving), report(4, 'programme', { ...weaving, ...no }))).toEqual([[4, 3]]);
  });

  it('are no others: another institution, another programme, or one after the other', () => {
    expect(pairs(audit(1, of(1)), audit(2, { ...of(2), ...no }))).toEqual([]);
    expect(
      pairs(audit(1, { ...of(1), validTo: '2024-12-31' }), audit(2, { ...of(1), ...no, validFrom: '2025-01-01' })),
    ).toEqual([]);
    const one = report(3, 'programme', { ...of(1), programmes: [programme(1, { names: ['Weaving'] })] });
    const other = report(4, 'programme', { ...of(1), ...no, programmes: [programme(2, { names: ['Dyeing'] })] });
    expect(pairs(one, other)).toEqual([]);
  });
});

describe('A list of notes', () => {
  it('counts all and lists the first ones, however many there are', () => {
    const notes = new QualityNotes();
    const note: QualityNote = {
      ...{ kind: 'report-flagged-low', of: 'report', id: '1', registry: 'deqar', url: null, detail: '' },
      ...{ country: 'AT', agencies: { all: [1], main: [1] } },
    };
    for (let n = 0; n < 2_003; n++) notes.add(note);
    const { rows, leftOut } = notes.of(() => true);
    expect(rows).toHaveLength(2_000);
    expect(leftOut).toBe(3);
    expect(notes.cells()).toEqual([
      { placed: { kind: note.kind, country: 'AT', agencies: note.agencies, of: null }, count: 2_003 },
    ]);
  });
});
