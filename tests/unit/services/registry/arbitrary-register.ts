import fc from 'fast-check';
import { addDays } from '../../../../services/model/day.ts';
import {
  REPORT_DECISIONS,
  type RegistryProvider,
  type RegistryReport,
} from '../../../../services/model/registry-facts.ts';
import { indexFacts } from '../../../../services/registry/rules/facts-index.ts';
import { AGENCY, facts, offer, programme, provider, relation, report } from '../../../helpers/register-records.ts';
import { day } from './arbitrary.ts';

/** Small registers and offers that meet often: the same few providers, titles and years. */
export const PROVIDERS = 3;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const seldom = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, value);

export const aReport = fc
  .record({
    kind: fc.constantFrom(
      'institutional',
      'institutional',
      'programme',
      'programme',
      'institutional/programme',
      'joint programme' as const,
    ),
    decision: fc.constantFrom('positive', ...REPORT_DECISIONS),
    status: fc.constantFrom('obligatory', 'voluntary' as const),
    flag: fc.constantFrom('none', 'none', 'none', 'none', 'low', 'high' as const),
    agencyId: fc.constantFrom(1, 2),
    validFrom: day,
    length: maybe(fc.constantFrom(0, 400, 1200, 1200)),
    providers: fc.oneof(
      fc.constant<number[]>([1]),
      fc.uniqueArray(fc.integer({ min: 1, max: PROVIDERS }), { minLength: 1 }),
    ),
    names: fc.constantFrom<string[]>(['Ethics'], ['Data Science'], ['Ethics', 'Ethik']),
    level: maybe(fc.constantFrom(6, 7)),
    ects: maybe(fc.constantFrom(5, 6)),
    degree: maybe(fc.boolean()),
  })
  .map(
    ({ kind, length, providers, names, level, ects, degree, validFrom, ...rest }) =>
      (id: number): RegistryReport =>
        report(id, kind, {
          ...rest,
          validFrom,
          validTo: length === null ? null : addDays(validFrom, length),
          providers: providers.map((key) => provider(key).id),
          programmes: kind === 'institutional' ? [] : [programme(id, { names, level, ects, degree })],
        }),
  );
export const someReports = fc
  .array(aReport, { minLength: 1, maxLength: 8, size: 'max' })
  .map((made) => made.map((make, at) => make(at + 1)));

const aRelation = fc.record({
  kind: fc.constantFrom('part-of', 'includes', 'succeeded', 'absorbed', 'succeeded by' as const),
  other: fc.integer({ min: 1, max: PROVIDERS }),
  type: fc.constantFrom('faculty', 'consortium', 'European Universities alliance', 'educational platform', null),
  validFrom: seldom(day),
  validTo: seldom(day),
  date: seldom(day),
});
export const someProviders = fc
  .tuple(
    ...Array.from({ length: PROVIDERS }, () =>
      fc.record({
        closedOn: seldom(day),
        foundedOn: seldom(day),
        levels: fc.constantFrom<number[]>([], [6], [6, 7]),
        relations: fc.array(aRelation, { maxLength: 2 }),
      }),
    ),
  )
  .map((made) =>
    made.map(
      ({ relations, ...rest }, at): RegistryProvider =>
        provider(at + 1, {
          ...rest,
          website: `https://p${at}.example`,
          relations: relations.map(({ kind, other, ...more }) => relation(kind, other, more)),
        }),
    ),
  );

export const anOffer = fc
  .record({
    keys: fc.oneof(
      { weight: 4, arbitrary: fc.constant<number[]>([1]) },
      fc.uniqueArray(fc.integer({ min: 1, max: PROVIDERS }), { maxLength: 2 }),
    ),
    titles: fc.constantFrom(['Ethics'], ['Ethics'], ['ETHIK'], ['Chemistry']),
    eqf: fc.constantFrom(null, 5, 6, 6, 7, 7),
    ects: maybe(fc.constantFrom(5, 6)),
    leadsToDegree: maybe(fc.boolean()),
    ends: maybe(day),
    part: fc.boolean(),
  })
  .map(({ keys, part, ...rest }) =>
    offer({
      ...rest,
      providerIdentifiers: keys.map((key) => ({ scheme: 'deqar', value: provider(key).id })),
      providerDomains: ['p0.example'],
      partOf: part ? [{ titles: ['Data Science'], identifiers: [], leadsToDegree: null }] : [],
    }),
  );

export const agencies = [
  AGENCY,
  { ...AGENCY, id: 2, acronym: 'OLD', registered: false, registrationEnd: '2024-06-30' },
];
export const indexOf = (reports: readonly RegistryReport[], providers: readonly RegistryProvider[]) =>
  indexFacts({ ...facts(reports, providers), agencies });
