import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../../../../services/registry/rules/judged-offer.ts';
import { toVerdict } from '../../../../services/registry/verdict/verdict.ts';
import { readShared, SHARED, scenarioFacts } from './scenario.ts';

interface Golden {
  readonly offer: {
    id: string;
    provider: [string, string][];
    title: string;
    as_of: string;
    eqf?: number;
    ects?: number;
    degree?: boolean;
  };
  readonly expected: {
    code: string;
    provider?: string;
    reports?: number[];
    flags: string[];
    valid_until?: string | null;
    via?: string[];
    quality_assured: boolean | null;
    scope: string | null;
  };
}

const REASON = SHARED ? '' : ' (skipped: the reference cases are not beside this checkout)';

describe.skipIf(!SHARED)(`judging the reference cases${REASON}`, () => {
  const cases = SHARED ? (readShared('scenario/golden_cases.json') as { cases: Golden[] }).cases : [];

  const index = SHARED ? indexFacts(scenarioFacts()) : null;
  const decided = new Set<string>();

  it.each(cases.map((one) => [one.offer.id, one] as const))('decides %s as the reference does', (id, {
    offer,
    expected,
  }) => {
    if (!index) throw new Error('there are no facts to judge by');
    const judged: JudgedOffer = {
      providerIdentifiers: offer.provider.map(([scheme, value]) => ({ scheme, value })),
      providerDomains: [],
      awardingBodyIdentifiers: [],
      titles: [offer.title],
      programmeIdentifiers: [],
      eqf: offer.eqf ?? null,
      ects: offer.ects ?? null,
      leadsToDegree: offer.degree ?? null,
      partOf: [],
      ends: null,
      deliveryCountries: [],
    };
    const verdict = toVerdict(judge(judged, index, offer.as_of), index);
    expect({
      code: verdict.code,
      qualityAssured: verdict.qualityAssured,
      scope: verdict.scope,
      provider: verdict.subject?.registryId ?? null,
      reports: verdict.reports.map(({ id }) => id),
      validUntil: verdict.validUntil,
      via: verdict.via,
    }).toEqual({
      code: expected.code,
      qualityAssured: expected.quality_assured,
      scope: expected.scope,
      provider: expected.provider ?? null,
      reports: expected.reports ?? [],
      validUntil: expected.valid_until ?? null,
      via: expected.via ?? [],
    });
    expect(verdict.flags).toEqual(expect.arrayContaining(expected.flags));
    decided.add(id);
  });

  it('has decided every one of them', () => {
    expect(cases).toHaveLength(27);
    expect([...decided].sort()).toEqual(cases.map(({ offer }) => offer.id).sort());
  });
});
