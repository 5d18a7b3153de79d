import { describe, expect, it } from 'vitest';
import { REGISTER_SPAN } from '../../../../../services/model/register-key.ts';
import type { RegistryReport } from '../../../../../services/model/registry-facts.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { audit, decide, of, programme, provider, report } from '../../../../helpers/register-records.ts';

describe('before any report is looked at', () => {
  it('says out of scope below EQF 5 and not where the level is unknown', () => {
    expect(decide({ eqf: 4 }, { reports: [audit(1)] })).toMatchObject({
      code: 'OUT_OF_SCOPE',
      subject: null,
      qualityAssured: null,
    });
    expect(decide({ eqf: null }, { reports: [audit(1)] }).code).toBe('INSTITUTION_ASSURED');
  });

  it('says that a closed provider is closed, whatever its reports say, and not that quality is missing', () => {
    const closed = provider(1, { closedOn: '2026-08-31' });
    expect(decide({}, { reports: [audit(1)], providers: [closed] })).toMatchObject({
      code: 'PROVIDER_CLOSED',
      qualityAssured: null,
      reports: [],
    });
  });

  it('gives the candidates of an ambiguous provider', () => {
    const identifiers = [provider(1), provider(2)].map(({ id }) => ({ scheme: 'deqar', value: id }));
    expect(decide({ providerIdentifiers: identifiers }, { providers: [provider(2), provider(1)] })).toMatchObject({
      code: 'PROVIDER_AMBIGUOUS',
      candidates: ['DEQARINST0001', 'DEQARINST0002'],
    });
  });
});

describe('reports on the programme', () => {
  it('assure the offer, and outrank the institution’s', () => {
    expect(decide({}, { reports: [audit(1), report(2, 'programme')] })).toMatchObject({
      code: 'PROGRAMME_ASSURED',
      scope: 'offer',
      reports: [2],
      offer: { state: 'current', match: 'title+level+credits', reports: [2] },
      provider: { state: 'current', reports: [1] },
    });
  });

  it('match by the agency’s identifier under another title, and not by another agency’s', () => {
    const reports = [
      report(2, 'programme', {
        programmes: [programme(1, { names: ['Something else'], identifiers: [{ agency: 'QAX', value: 'P1' }] })],
      }),
    ];
    const byIdentifier = (authority: string) =>
      decide({ programmeIdentifiers: [{ authority, value: 'P1' }] }, { reports });
    expect(byIdentifier('qax')).toMatchObject({ code: 'PROGRAMME_ASSURED', offer: { match: 'identifier' } });
    expect(byIdentifier('https://data.deqar.eu/agency/1').code).toBe('PROGRAMME_ASSURED');
    expect(byIdentifier('QAY').code).toBe('NOT_COVERED');
  });

  it('of another register are matched by no number of DEQAR’s, neither of an agency nor of a group', () => {
    const of = (id: number) =>
      report(id, 'programme', {
        activities: [{ id: 1, groupId: 499, type: 'programme', name: 'Programme review' }],
        programmes: [programme(1, { names: ['Something else'], identifiers: [{ agency: 'QAX', value: 'P1' }] })],
      });
    const by = (authority: string, id: number) =>
      decide({ programmeIdentifiers: [{ authority, value: 'P1' }] }, { reports: [of(id)] });
    expect(by('https://data.deqar.eu/agency/1', REGISTER_SPAN + 2).code).toBe('NOT_COVERED');
    expect(by('QAX', REGISTER_SPAN + 2).code).toBe('PROGRAMME_ASSURED');
    expect(by('QAX', REGISTER_SPAN + 2).flags).not.toContain('european-approach');
    expect(by('QAX', 2).flags).toContain('european-approach');
    const policy = { ...DEFAULT_POLICY, explicitGroups: [100] };
    const cover = (id: number) => decide({}, { reports: [audit(id)], policy }).provider.coversMicroCredentials;
    expect([cover(1), cover(REGISTER_SPAN + 1)]).toEqual(['explicit', 'unknown']);
  });

  it.each([
    ['another level', { eqf: 6 }],
    ['a degree', { leadsToDegree: true }],
    ['other credits', { ects: 7 }],
  ])('of the same title are only near for %s', (_what, difference) => {
    expect(decide(difference, { reports: [report(2, 'programme')] })).toMatchObject({
      code: 'NOT_COVERED',
      flags: ['near-match'],
    });
  });

  it('match in any language of the title, with half credits rounded, and by title alone where nothing else is known', () => {
    const reports = [
      report(2, 'programme', { programmes: [programme(1, { names: ['Angewandte Datenethik'], ects: 3 })] }),
    ];
    expect(decide({ titles: ['Applied', 'angewandte DATENETHIK'], ects: 2.5 }, { reports }).code).toBe(
      'PROGRAMME_ASSURED',
    );
    const bare = decide({ titles: ['Angewandte Datenethik'], eqf: null, ects: null, leadsToDegree: null }, { reports });
    expect(bare).toMatchObject({ code: 'PROGRAMME_ASSURED', offer: { match: 'title' } });
  });

  it('of another provider are none', () => {
    expect(decide({}, { reports: [report(2, 'programme', of(2))], providers: [provider(1), provider(2)] }).code).toBe(
      'NO_REPORTS',
    );
  });

  it('of a joint programme assure every partner directly', () => {
    const joint = report(2, 'joint programme', { providers: [provider(2).id, provider(1).id] });
    const judged = decide({}, { reports: [joint], providers: [provider(1)] });
    expect(judged).toMatchObject({ code: 'PROGRAMME_ASSURED', via: [] });
    expect(judged.flags).toContain('joint');
  });

  it('that only name the provider as a platform are ignored', () => {
    const hosted = report(2, 'programme', { ...of(2), platforms: [provider(1).id] });
    expect(decide({}, { reports: [hosted], providers: [provider(1), provider(2)] }).code).toBe('NO_REPORTS');
  });
});

describe('a negative decision on the programme', () => {
  const negative = (id: number, more: Partial<RegistryReport> = {}) =>
    report(id, 'programme', { decision: 'negative', ...more });

  it('is the only thing that makes it false, and outranks the institution’s cover', () => {
    expect(decide({}, { reports: [audit(1), negative(2)] })).toMatchObject({
      code: 'NEGATIVE_PROGRAMME',
      qualityAssured: false,
      scope: 'offer',
      reports: [2],
      validUntil: '2029-12-31',
    });
  });

  it('by title alone is a candidate for a person and claims nothing', () => {
    const judged = decide({ ects: null }, { reports: [audit(1), negative(2)] });
    expect(judged.code).toBe('INSTITUTION_ASSURED');
    expect(judged.flags).toContain('negative-candidate');
  });

  it('by title alone takes away an older favourable one that is no surer', () => {
    const older = report(2, 'programme', { validFrom: '2022-01-01' });
    expect(decide({ ects: null }, { reports: [older, negative(3)] }).code).toBe('NOT_COVERED');
  });

  it('gives way to a newer favourable one', () => {
    const judged = decide({}, { reports: [negative(2), report(3, 'programme', { validFrom: '2025-01-01' })] });
    expect(judged).toMatchObject({ code: 'PROGRAMME_ASSURED', reports: [3] });
    expect(judged.flags).not.toContain('conflicting-results');
  });

  it('defeats an older favourable one, and says that results conflict', () => {
    const judged = decide({}, { reports: [report(2, 'programme', { validFrom: '2023-01-01' }), negative(3)] });
    expect(judged).toMatchObject({ code: 'NEGATIVE_PROGRAMME', reports: [3] });
    expect(judged.flags).toContain('conflicting-results');
  });

  it('that is voluntary never outranks a current favourable one of the obligatory system', () => {
    const reports = [report(2, 'programme', { validFrom: '2023-01-01' }), negative(3, { status: 'voluntary' })];
    const judged = decide({}, { reports });
    expect(judged).toMatchObject({ code: 'PROGRAMME_ASSURED', reports: [2] });
    expect(judged.flags).toContain('conflicting-results');
    expect(decide({}, { reports, asOf: '2030-01-01' }).code).toBe('EXPIRED');
  });

  it('that has run out says nothing any more', () => {
    expect(decide({}, { reports: [negative(2, { validTo: '2026-08-31' })] }).code).toBe('NOT_COVERED');
  });
});

describe('being part of a reviewed degree programme', () => {
  const degree = report(2, 'programme', {
    programmes: [programme(1, { names: ['Data Science'], degree: true, ects: 120 })],
  });
  const part = (more = {}) => ({
    titles: ['Module 3'],
    partOf: [{ titles: ['Data Science'], identifiers: [], leadsToDegree: null, ...more }],
  });

  it('counts where the source states it', () => {
    expect(decide(part(), { reports: [degree] })).toMatchObject({
      code: 'COMPONENT_OF_ASSURED_PROGRAMME',
      qualityAssured: true,
      scope: 'offer',
      offer: { state: 'none-found', match: null, reports: [] },
      reports: [2],
    });
  });

  it('is never inferred from the offer’s own title', () => {
    expect(decide({ titles: ['Data Science'], ects: null }, { reports: [degree] })).toMatchObject({
      code: 'NOT_COVERED',
      flags: ['near-match'],
    });
  });

  it('does not count where the whole is stated to be no degree, or nobody says that it is one', () => {
    expect(decide(part({ leadsToDegree: false }), { reports: [degree] }).code).toBe('NOT_COVERED');
    const unknown = { ...degree, programmes: [programme(1, { names: ['Data Science'], degree: null })] };
    expect(decide(part(), { reports: [unknown] }).code).toBe('NOT_COVERED');
    expect(decide(part({ leadsToDegree: true }), { reports: [unknown] }).code).toBe('COMPONENT_OF_ASSURED_PROGRAMME');
  });
});

describe('where nothing is current', () => {
  it('says when the last review found ended', () => {
    expect(decide({}, { reports: [audit(1, { validTo: '2026-08-31' })] })).toMatchObject({
      code: 'EXPIRED',
      reports: [1],
      validUntil: '2026-08-31',
      provider: { state: 'lapsed' },
    });
  });

  it('says which review is still to begin, and when to look again', () => {
    expect(decide({}, { reports: [audit(1, { validFrom: '2026-10-01' })] })).toMatchObject({
      code: 'NOT_YET_VALID',
      due: '2026-10-01',
    });
  });

  it('takes a review that has ended for expired although another is still to begin', () => {
    const reports = [audit(1, { validTo: '2026-08-31' }), audit(2, { validFrom: '2026-10-01' })];
    expect(decide({}, { reports })).toMatchObject({ code: 'EXPIRED', reports: [1], due: '2026-10-01' });
  });

  it('tells withheld reports from none, and drops those of agencies that were not registered', () => {
    expect(decide({}, { reports: [audit(1, { flag: 'high' })] })).toMatchObject({
      code: 'PENDING_EQAR_CHECK',
      reports: [],
    });
    expect(decide({}, {})).toMatchObject({ code: 'NO_REPORTS' });
    expect(decide({}, { reports: [audit(1, { validFrom: '2009-12-31' })] }).code).toBe('NO_REPORTS');
  });
});
