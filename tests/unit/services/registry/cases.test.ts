import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../../../../services/registry/rules/judged-offer.ts';
import { toVerdict } from '../../../../services/registry/verdict/verdict.ts';
import { readShared, type Scenario, SHARED, scenarioFacts } from './scenario.ts';

/** A case that the rules got wrong, or that was open: a small register with offers (see README.md beside them). */
interface Case {
  readonly recommended?: string;
  readonly scenario?: Scenario;
  readonly offers?: readonly {
    readonly id: string;
    readonly provider: readonly [string, string][];
    readonly title: string;
    readonly as_of: string;
    readonly eqf?: number;
    readonly ects?: number;
    readonly degree?: boolean;
    readonly awarding?: readonly (readonly [string, string][])[];
    readonly programme_ids?: readonly string[];
    readonly part_of?: JudgedOffer['partOf'];
    readonly expected?: {
      readonly code?: string;
      readonly qualityAssured?: boolean | null;
      readonly flags?: readonly string[];
      readonly offerState?: string;
      readonly due?: string | null;
    };
  }[];
}

/** The agency whose programme identifiers the cases use. */
const AUTHORITY = 'AQEX';
const REASON = SHARED ? '' : ' (skipped: the reference cases are not beside this checkout)';

function casesIn(folder: string): [name: string, Case][] {
  return readdirSync(`${SHARED}/data/deqar/${folder}`)
    .filter((name) => name.endsWith('.json') && !name.startsWith('sync-'))
    .sort()
    .map((name) => [name.replace('.json', ''), readShared(`${folder}/${name}`) as Case]);
}

const identifiers = (list: readonly [string, string][]) => list.map(([scheme, value]) => ({ scheme, value }));

function judged(offer: NonNullable<Case['offers']>[number]): JudgedOffer {
  const { provider, title, eqf, ects, degree, awarding = [], programme_ids = [], part_of = [] } = offer;
  return {
    providerIdentifiers: identifiers(provider),
    providerDomains: [],
    awardingBodyIdentifiers: awarding.map(identifiers),
    titles: [title],
    programmeIdentifiers: programme_ids.map((value) => ({ authority: AUTHORITY, value })),
    eqf: eqf ?? null,
    ects: ects ?? null,
    leadsToDegree: degree ?? null,
    partOf: part_of,
    ends: null,
    deliveryCountries: [],
  };
}

describe.skipIf(!SHARED)(`what is settled of the cases that were open${REASON}`, () => {
  const offers = (SHARED ? casesIn('cases') : []).flatMap(([name, { scenario, offers = [] }]) =>
    scenario
      ? offers.flatMap((offer) => (offer.expected ? [{ name, scenario, offer, expected: offer.expected }] : []))
      : [],
  );

  it('are there', () => {
    expect(offers.length).toBeGreaterThan(20);
  });

  it.each(offers.map((one) => [`${one.name}: ${one.offer.id}`, one] as const))('holds in %s', (_name, one) => {
    const index = indexFacts(scenarioFacts(one.scenario));
    const judgement = judge(judged(one.offer), index, one.offer.as_of);
    const verdict = toVerdict(judgement, index);
    const { code, qualityAssured, flags, offerState, due } = one.expected;
    expect({
      ...(code === undefined ? {} : { code: verdict.code }),
      ...(qualityAssured === undefined ? {} : { qualityAssured: verdict.qualityAssured }),
      ...(offerState === undefined ? {} : { offerState: verdict.offer.state }),
      ...(due === undefined ? {} : { due: judgement.due }),
    }).toEqual({
      ...(code === undefined ? {} : { code }),
      ...(qualityAssured === undefined ? {} : { qualityAssured }),
      ...(offerState === undefined ? {} : { offerState }),
      ...(due === undefined ? {} : { due }),
    });
    expect(verdict.flags).toEqual(expect.arrayContaining([...(flags ?? [])]));
  });
});
