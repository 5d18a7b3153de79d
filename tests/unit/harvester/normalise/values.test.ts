import { describe, expect, it } from 'vitest';
import { iscedOf, languagesOf } from '../../../../harvester/normalise/codes.ts';
import { creditsOf } from '../../../../harvester/normalise/credits.ts';
import { levelOf } from '../../../../harvester/normalise/level.ts';
import { createRecordFindings, type RecordFindings } from '../../../../harvester/normalise/record-findings.ts';
import { workloadOf } from '../../../../harvester/normalise/workload.ts';
import { derivedBy } from '../../../../services/model/basis.ts';

const ECTS = 'http://data.europa.eu/snb/education-credit/6fcec5c5af';
const DQR_6 = 'http://data.europa.eu/snb/qdr/c_6919ed25';

function reported<T>(run: (report: RecordFindings) => T): { readonly result: T; readonly codes: readonly string[] } {
  const report = createRecordFindings('x');
  return { result: run(report), codes: report.findings.map(({ code }) => code) };
}

describe('Credits', () => {
  const ects = (framework: string | null, ...points: string[]) =>
    reported(
      (report) =>
        creditsOf(
          points.map((point) => ({ framework, point })),
          report,
        ).ects,
    );

  it.each([
    ['5', 5, []],
    ['2.5', 2.5, []],
    ['5,0', 5, ['credit-spelling']],
    ['60 ECTS', 60, ['credit-spelling']],
    ['3 ECTS-Punkte', 3, ['credit-spelling']],
    ['7.5 credits', 7.5, ['credit-spelling']],
    ['0', 0, []],
    ['five', null, ['credit-unknown']],
    ['-5', null, ['credit-unknown']],
    ['5 EC', 5, ['credit-spelling']],
    ['5 op', 5, ['credit-spelling']],
    ['7,5 hp', 7.5, ['credit-spelling']],
    ['7½ hp', 7.5, ['credit-spelling']],
    ['6 créditos', 6, ['credit-spelling']],
    ['5 Leistungspunkte', 5, ['credit-spelling']],
    ['6 точки', 6, ['credit-spelling']],
    ['ECTS 5', 5, ['credit-spelling']],
    ['ECTS-Punkte: 5', 5, ['credit-spelling']],
    ['5 ECTS (125 h)', 5, ['credit-spelling']],
    ['125 h (5 ECTS)', 5, ['credit-spelling']],
    ['5 hp (125 timmar)', 5, ['credit-spelling']],
    ['125 hours', null, ['credit-unknown']],
    ['60 Stunden', null, ['credit-unknown']],
    ['2 semesters', null, ['credit-unknown']],
    ['5 ECTS of 60 ECTS', null, ['credit-unknown']],
    ['5 out of 60', null, ['credit-unknown']],
    ['5-10', null, ['credit-range']],
    ['1,500', null, ['credit-unknown']],
    ['1000', null, ['credit-implausible']],
  ])('of ECTS that are written %j are %j', (point, expected, codes) => {
    expect(ects(ECTS, point)).toEqual({ result: expected, codes });
  });

  it('are ECTS only where the source says so', () => {
    expect(ects(null, '5')).toEqual({ result: null, codes: ['credit-without-framework'] });
    expect(ects(null, '5 ECTS').result).toBe(5);
    expect(ects('http://data.europa.eu/snb/education-credit/60b314e826', '5').result).toBeNull();
    expect(ects('https://credits.example/sp', '5')).toEqual({ result: null, codes: ['code-unknown'] });
  });

  it('of which several are stated are kept from the least to the most', () => {
    const ranges = (...points: string[]) =>
      reported((report) =>
        creditsOf(
          points.map((point) => ({ framework: ECTS, point })),
          report,
        ),
      );
    for (const point of ['3-5', '3–5 ECTS', '3 to 5', '3 bis 5 LP', '5-3', 'ECTS: 3 - 5'])
      expect(ranges(point)).toMatchObject({
        result: { ects: null, ectsRange: [3, 5], credits: [{ system: 'ECTS', value: null, least: 3, most: 5 }] },
        codes: ['credit-range'],
      });
    expect(ranges('6', '3')).toMatchObject({
      result: { ects: null, ectsRange: [3, 6], credits: [{ value: 3, least: null }, { value: 6 }] },
      codes: ['credit-ambiguous'],
    });
    expect(ranges('3', '6')).toEqual(ranges('6', '3'));
    expect(ranges('5-1000').result.ectsRange).toBeNull();
  });

  it('that contradict each other are no number, but the same number twice is one', () => {
    expect(ects(ECTS, '5', '6')).toEqual({ result: null, codes: ['credit-ambiguous'] });
    expect(ects(ECTS, '5', '5.0')).toEqual({ result: 5, codes: [] });
  });

  it('keep what was written, cut', () => {
    const { result } = reported(
      (report) => creditsOf([{ framework: null, point: `x${'y'.repeat(5_000)}` }], report).credits,
    );
    expect(result[0]).toMatchObject({ value: null, system: 'unknown' });
    expect(result[0]?.raw.length).toBeLessThanOrEqual(200);
  });
});

describe('Workload', () => {
  const hours = (raw: string[], ects: number | null = null, ectsRange: [number, number] | null = null) =>
    reported((report) => workloadOf(raw, { ects, ectsRange }, report));

  it.each([
    ['PT60H', [60, 60], []],
    ['PT90M', [1.5, 1.5], []],
    ['PT1H30M', [1.5, 1.5], []],
    ['PT60H0M0.000S', [60, 60], []],
    ['P0Y0M0DT60H0M0S', [60, 60], []],
    ['PT216000S', [60, 60], []],
    ['P5DT5H', [125, 125], ['duration-spelling']],
    ['P2D', [48, 48], ['duration-spelling']],
    ['P1Y', null, ['duration-unknown']],
    ['P1M2DT3H', null, ['duration-unknown']],
    ['-PT60H', null, ['duration-unknown']],
    ['P', null, ['duration-unknown']],
    ['P2DT', null, ['duration-unknown']],
    ['60', [60, 60], ['duration-spelling']],
    ['60 h', [60, 60], ['duration-spelling']],
    ['60,5 Stunden', [60.5, 60.5], ['duration-spelling']],
    ['P60M', null, ['duration-unknown']],
    ['P2W', null, ['duration-unknown']],
    ['PT', null, ['duration-unknown']],
    ['1,500 hours', null, ['duration-unknown']],
    ['PT0H', null, ['duration-unknown']],
    ['PT99999999H', null, ['duration-unknown']],
  ])('that is written %j is %j', (raw, expected, codes) => {
    const { result, codes: found } = hours([raw]);
    expect([result.hours, found]).toEqual([expected, codes]);
    expect(result.derivation).toBeNull();
  });

  it('is derived from ECTS only where none is stated, and says so', () => {
    expect(hours([], 4).result).toEqual({
      hours: [100, 120],
      derivation: derivedBy('hours-per-ects', { least: 25, most: 30 }),
    });
    expect(hours(['PT80H'], 4).result).toEqual({ hours: [80, 80], derivation: null });
    expect(hours([], 0).result.hours).toBeNull();
    expect(hours([], null, [3, 5]).result.hours).toEqual([75, 150]);
    expect(hours([], 1.1).result.hours).toEqual([27.5, 33]);
  });
});

describe('Level', () => {
  const level = (eqf: string[], nqf: string[] = []) => reported((report) => levelOf(eqf, nqf, report));

  it('is taken from an IRI, and from other spellings with a note', () => {
    expect(level(['http://data.europa.eu/snb/eqf/6'])).toMatchObject({
      result: { eqf: 6, level: { basis: 'stated', cycle: 'first' } },
      codes: [],
    });
    for (const raw of ['6', 'EQF 6', 'EQF6', 'Level 6', 'https://data.europa.eu/snb/eqf/6/', 'eqf level 6'])
      expect(level([raw])).toMatchObject({ result: { eqf: 6 }, codes: ['level-spelling'] });
  });

  it('that the reader of a format came to by a rule is no stated one, and says by which', () => {
    const by = (rule: 'level-word' | 'level-of-programme') =>
      reported((report) => levelOf(['6'], [], report, derivedBy(rule))).result;
    expect(by('level-word')).toMatchObject({ eqf: 6, level: { basis: 'derived' }, derivation: { rule: 'level-word' } });
    expect(by('level-of-programme')).toMatchObject({ eqf: 6, level: { basis: 'from-programme' } });
  });

  it('is none where it cannot be one, or where several are stated', () => {
    for (const raw of ['9', '0', '6-7', 'bachelor', 'NQF Level 6', '66', ''])
      expect(level([raw])).toMatchObject({ result: { eqf: null }, codes: ['level-unknown'] });
    expect(level(['6', '7']).codes).toContain('level-ambiguous');
    expect(level(['6', '7']).result.eqf).toBeNull();
  });

  it('follows from a national level only where nothing of the EQF was stated, not even something wrong', () => {
    expect(level([], [DQR_6]).result).toMatchObject({
      eqf: 6,
      level: { basis: 'mapped-from-nqf' },
      derivation: { how: 'derived', rule: 'nqf-to-eqf' },
    });
    expect(level(['nine'], [DQR_6]).result).toMatchObject({ eqf: null, level: { basis: null } });
    expect(level(['5'], [DQR_6]).result).toMatchObject({ eqf: 5, level: { basis: 'stated' }, derivation: null });
  });

  it('keeps the IRI of a national level that is newer than our list, and of nothing else', () => {
    expect(level([], ['http://data.europa.eu/snb/qdr/c_ffffffff'])).toMatchObject({
      result: { eqf: null, level: { nqf: [{ uri: 'http://data.europa.eu/snb/qdr/c_ffffffff', label: null }] } },
      codes: [],
    });
    for (const raw of ['http://data.europa.eu/snb/qdr/<script>', 'http://data.europa.eu/snb/qdr/', 'DQR 6'])
      expect(level([], [raw])).toMatchObject({ result: { level: { nqf: [] } }, codes: ['nqf-unknown'] });
  });
});

describe('Languages and fields', () => {
  it('are sorted, once each, with a finding for each that is unknown', () => {
    const { result, codes } = reported((report) =>
      languagesOf(
        ['nl-NL', 'GER', 'http://publications.europa.eu/resource/authority/language/DEU', 'HBS', 'Elvish'],
        'p',
        report,
      ),
    );
    expect(result).toEqual(['de', 'hbs', 'nl']);
    expect(codes).toEqual(['language-spelling', 'language-spelling', 'language-withdrawn', 'language-unknown']);
    expect(reported((report) => iscedOf(['0613', 'http://data.europa.eu/snb/isced-f/0613', 'IT'], report))).toEqual({
      result: ['0613'],
      codes: ['isced-spelling', 'isced-unknown'],
    });
  });

  it('of which there are too many are cut, and that is said', () => {
    const { result, codes } = reported((report) =>
      languagesOf(
        Array.from({ length: 60 }, () => 'de'),
        'p',
        report,
      ),
    );
    expect(result).toEqual(['de']);
    expect(codes).toContain('too-many-values');
  });
});
