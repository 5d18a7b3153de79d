import { describe, expect, it } from 'vitest';
import { Verdict } from '../../../../../services/model/verdict.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { traceOf } from '../../../../../services/registry/verdict/trace.ts';
import { explanationFacts, toStored, toVerdict } from '../../../../../services/registry/verdict/verdict.ts';
import { facts, offer, programme, provider, relation, report, TODAY } from '../../../../helpers/register-records.ts';

const named = provider(1, {
  names: [
    { name: 'Lakeside University', english: true, validTo: null },
    { name: 'Seeuniversität', english: false, validTo: null },
    { name: 'Seeschule', english: false, validTo: '1999-12-31' },
  ],
  countries: [
    { country: 'DE', city: null, legalSeat: false },
    { country: 'AT', city: null, legalSeat: true },
  ],
});

describe('the verdict to show', () => {
  const index = indexFacts(facts([report(2, 'programme', { validTo: null })], [named]));
  const verdict = toVerdict(judge(offer(), index, TODAY), index);

  it('writes the reports out with their own address, agency and effective end', () => {
    expect(verdict.reports).toEqual([
      {
        id: 2,
        key: 2,
        registry: 'deqar',
        url: 'https://data.deqar.eu/report/2',
        agency: 'QAX',
        agencyName: { und: 'Quality Agency X' },
        link: 'direct',
        reviewed: [],
        activity: 'Institutional audit',
        decision: 'positive',
        status: 'obligatory',
        validFrom: '2024-01-01',
        validTo: '2030-01-01',
      },
    ]);
  });

  it('names the provider by its present names without inventing a language, and its legal seat', () => {
    expect(verdict.subject).toMatchObject({
      registryId: 'DEQARINST0001',
      name: { en: 'Lakeside University', und: 'Seeuniversität' },
    });
    expect(verdict.context.country).toBe('AT');
  });

  it('has the shape of the model and leaves every sentence to the presenter', () => {
    expect(Verdict.parse(verdict)).toEqual(verdict);
    expect([verdict.label, verdict.explanation]).toEqual([{}, {}]);
  });

  it('says of which register and read it is; before the first read, of none', () => {
    expect([verdict.registry, verdict.registrySnapshot]).toEqual(['deqar', '2026-09-01T00:00:00.000Z']);
    const empty = indexFacts({ registry: '', snapshot: '', providers: [], reports: [], agencies: [] });
    expect(toVerdict(judge(offer(), empty, TODAY), empty)).toMatchObject({
      code: 'PROVIDER_NOT_FOUND',
      registry: null,
      registrySnapshot: null,
    });
  });
});

describe('the verdict to keep', () => {
  it('is what tells a change and when to look again', () => {
    const index = indexFacts(facts([report(1, 'institutional')]));
    expect(toStored(judge(offer(), index, TODAY), '2026-09-01T10:00:00Z')).toEqual({
      code: 'INSTITUTION_ASSURED',
      qualityAssured: true,
      scope: 'provider',
      flags: ['official', 'mc-coverage-implicit', 'level-unverified'],
      reports: [1],
      validUntil: '2029-12-31',
      registry: 'deqar',
      ruleset: 'esg2015-deqar@3',
      registrySnapshot: '2026-09-01T00:00:00.000Z',
      due: '2029-07-04',
      evaluatedAt: '2026-09-01T10:00:00Z',
    });
  });
});

describe('the facts behind a sentence', () => {
  it('name who took a closed provider’s place', () => {
    const closed = provider(1, { closedOn: '2025-12-31', relations: [relation('was absorbed by', 2)] });
    const index = indexFacts(facts([], [closed, provider(2)]));
    expect(explanationFacts(judge(offer(), index, TODAY), index)).toMatchObject({
      closedOn: '2025-12-31',
      successors: [{ id: 'DEQARINST0002', name: 'Provider 2' }],
    });
  });

  it('name the day on which the last review ended', () => {
    const index = indexFacts(facts([report(1, 'institutional', { validTo: '2026-01-31' })]));
    expect(explanationFacts(judge(offer(), index, TODAY), index)).toMatchObject({
      endedOn: '2026-01-31',
      successors: [],
    });
  });
});

describe('the trace', () => {
  const reports = [
    report(1, 'institutional'),
    report(2, 'programme', { validFrom: '2025-01-01' }),
    report(3, 'programme', { programmes: [programme(30, { level: 6 })] }),
    report(4, 'institutional', { flag: 'high' }),
    report(5, 'institutional', { validFrom: '2005-01-01' }),
    report(6, 'programme', { programmes: [programme(60, { names: ['Data Ethics Applied'] })] }),
  ];
  const trace = traceOf(offer(), indexFacts(facts(reports)), TODAY);

  it('comes to the same judgement, and lists what was passed on the way', () => {
    expect(trace.judgement.code).toBe('PROGRAMME_ASSURED');
    expect(trace.passed.at(-1)).toBe('NEGATIVE_PROGRAMME');
  });

  it('says of every report why it counted or did not', () => {
    const said = new Map(trace.reports.map((one) => [one.id, one]));
    expect(said.get(1)).toMatchObject({ institutionWide: true, match: null, state: 'current' });
    expect(said.get(2)).toMatchObject({ match: 'title+level+credits', accepted: true });
    expect(said.get(3)).toMatchObject({ match: null, contradictions: ['level'] });
    expect(said.get(4)).toMatchObject({ use: 'high-flag' });
    expect(said.get(5)).toMatchObject({ use: 'agency-not-registered' });
    expect(trace.reportsLeftOut).toBe(0);
  });

  it('neither counts a programme whose title is merely alike nor says that it is: that is a hint for its parties', () => {
    expect(trace.judgement.reports).toEqual([2]);
    expect(trace.reports.find(({ id }) => id === 6)).toMatchObject({ match: null, contradictions: [] });
    expect(JSON.stringify(trace)).not.toContain('Data Ethics Applied');
  });

  it('is short where there is no provider to speak of', () => {
    const { reports: none, judgement } = traceOf(offer({ eqf: 3 }), indexFacts(facts(reports)), TODAY);
    expect([judgement.code, none]).toEqual(['OUT_OF_SCOPE', []]);
  });
});
