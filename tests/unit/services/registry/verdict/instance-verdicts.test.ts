import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { judgedOffer, type PublishedOffer } from '../../../../../services/registry/rules/judged-offer.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { instanceVerdicts } from '../../../../../services/registry/verdict/instance-verdicts.ts';
import { REGISTER_FACTS } from '../../../../helpers/api-register.ts';
import { offerContent, offerInstance } from '../../../../helpers/offer-records.ts';
import { PROVIDER } from '../../../../helpers/source-records.ts';

const TODAY = '2026-05-01';
const index = indexFacts(REGISTER_FACTS, DEFAULT_POLICY);

/** Judges an offer with these starts today, and its instances; says also which days were judged for themselves. */
function judged(...starts: (string | null)[]) {
  const content = offerContent({
    eqf: 6,
    instances: starts.map((start, at) => offerInstance(String(at), { start, openStart: start === null })),
  });
  const days: string[] = [];
  const judging = {
    judge(one: PublishedOffer, asOf: string) {
      days.push(asOf);
      return judge(judgedOffer(one), index, asOf, DEFAULT_POLICY);
    },
  };
  const judgement = judging.judge({ content, provider: PROVIDER }, TODAY);
  return { found: instanceVerdicts({ content, provider: PROVIDER }, judgement, judging), days: days.slice(1) };
}

describe('instanceVerdicts', () => {
  it('says of an instance that starts after the evidence ends what will hold then', () => {
    const { found } = judged('2026-09-01', '2030-01-01');
    expect([...found]).toMatchObject([['1', { code: 'EXPIRED', qualityAssured: null, scope: null }]]);
  });

  it('differs from the last valid day to the next', () => {
    expect(judged('2029-12-31').found.get('0')?.code ?? 'INSTITUTION_ASSURED').toBe('INSTITUTION_ASSURED');
    expect(judged('2030-01-01').found.get('0')?.code).toBe('EXPIRED');
  });

  it('is silent about what began, what may begin any day, and what is said of the offer anyway', () => {
    expect(judged('2020-01-01', null, '2026-05-02').found.size).toBe(0);
  });

  it('judges no day before anything can differ', () => {
    expect(judged('2026-05-02', '2026-06-01').days).toEqual([]);
    expect(judged('2030-01-01').days).toEqual(['2030-01-01']);
  });
});
