import { performance } from 'node:perf_hooks';
import type { RegistryAgency, RegistryProvider, RegistryReport } from '../services/model/registry-facts.ts';
import { indexFacts } from '../services/registry/rules/facts-index.ts';
import { judge } from '../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../services/registry/rules/judged-offer.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import { traceOf } from '../services/registry/verdict/trace.ts';
import { createRandom } from './random.ts';
import { WORDS } from './words.ts';

const OFFERS = 100_000;
const PROVIDERS = 5_000;
const REPORTS = 120_000;
const AGENCIES = 50;
const AS_OF = '2026-09-01';
const ROUNDS = 3;

const registryId = (n: number) => `DEQARINST${String(n).padStart(4, '0')}`;
const eter = (n: number) => `AT${String(n).padStart(4, '0')}`;

/** A register of realistic size and shape: one report in ten institutional, some heirs and faculties, all decisions. */
export function benchRegister(random: ReturnType<typeof createRandom>, size = REPORTS) {
  const title = () => `${random.pick(WORDS.en)} ${random.pick(WORDS.en)} ${random.pick(WORDS.en)}`;
  const agencies = Array.from(
    { length: AGENCIES },
    (_, n): RegistryAgency => ({
      id: n,
      acronym: `AG${n}`,
      name: `Agency ${n}`,
      country: 'AT',
      registered: n % 9 !== 0,
      registrationStart: '2008-01-01',
      registrationEnd: null,
    }),
  );
  const providers = Array.from(
    { length: PROVIDERS },
    (_, n): RegistryProvider => ({
      id: registryId(n),
      key: n,
      name: `University ${n}`,
      names: [],
      website: `https://www.university${n}.example`,
      identifiers: [{ scheme: 'eter', value: eter(n), validFrom: null, validTo: null }],
      otherProvider: n % 20 === 0,
      alliance: false,
      foundedOn: null,
      closedOn: n % 50 === 7 ? '2024-01-01' : null,
      countries: [{ country: 'AT', city: null, legalSeat: true }],
      levels: n % 3 === 0 ? [] : [6, 7],
      relations:
        n % 10 === 1 && n > 1
          ? [
              {
                other: registryId(n - 1),
                otherName: '',
                kind: 'absorbed',
                type: null,
                validFrom: null,
                validTo: null,
                date: '2023-01-01',
              },
            ]
          : [],
    }),
  );
  const reports = Array.from({ length: size }, (_, n): RegistryReport => {
    const institutional = random.whole(10) === 0;
    return {
      id: n,
      url: `https://register.example/report/${n}`,
      agencyId: random.whole(AGENCIES),
      contributingAgencies: [],
      activities: [
        { id: 1, groupId: institutional ? 1 : 2, type: institutional ? 'institutional' : 'programme', name: 'Review' },
      ],
      status: random.whole(5) === 0 ? 'voluntary' : 'obligatory',
      decision: random.pick([
        'positive',
        'positive',
        'positive',
        'positive with conditions or restrictions',
        'negative',
        'not applicable',
      ] as const),
      validFrom: `${2014 + random.whole(14)}-0${1 + random.whole(9)}-01`,
      validTo: random.whole(3) === 0 ? null : `${2024 + random.whole(8)}-0${1 + random.whole(9)}-28`,
      flag: random.whole(40) === 0 ? 'high' : 'none',
      crossBorder: false,
      localIdentifier: null,
      providers: [registryId(random.whole(PROVIDERS))],
      platforms: [],
      programmes: institutional
        ? []
        : [
            {
              id: n,
              names: [title()],
              identifiers: [],
              level: 6 + random.whole(3),
              degree: random.whole(4) !== 0,
              ects: 1 + random.whole(60),
              assessment: null,
              isced: null,
              countries: [],
            },
          ],
    };
  });
  return { registry: 'deqar', snapshot: AS_OF, agencies, providers, reports };
}

/**
 * One offer in this many has the title of a programme on which its provider has a report. Half of these have its level
 * and credits, too.
 */
const TITLED_ONE_IN = 5;

function offersOf(
  random: ReturnType<typeof createRandom>,
  { reports }: ReturnType<typeof benchRegister>,
): JudgedOffer[] {
  const reviewed = reports.filter(({ programmes }) => programmes.length > 0);
  return Array.from({ length: OFFERS }, (_, n): JudgedOffer => {
    const report = n % TITLED_ONE_IN === 0 ? random.pick(reviewed) : undefined;
    const [programme] = report?.programmes ?? [];
    const isSame = random.whole(2) === 0;
    const key = Number(report?.providers[0]?.replace('DEQARINST', '') ?? random.whole(PROVIDERS));
    return {
      providerIdentifiers: [{ scheme: 'eter', value: n % 40 === 1 ? 'XX9999' : eter(key) }],
      providerDomains: [],
      awardingBodyIdentifiers: [],
      titles: [
        programme?.names[0] ?? `${random.pick(WORDS.en)} ${random.pick(WORDS.en)} ${random.pick(WORDS.en)}`,
        `${random.pick(WORDS.de)} ${random.pick(WORDS.de)}`,
      ],
      programmeIdentifiers: [],
      eqf: (isSame ? programme?.level : undefined) ?? 4 + random.whole(5),
      ects: (isSame ? programme?.ects : undefined) ?? 1 + random.whole(30),
      leadsToDegree: (isSame ? programme?.degree : undefined) ?? false,
      partOf: [],
      ends: null,
      deliveryCountries: [],
    };
  });
}

/** Judges offers in random order, with compact results. With `--trace`, the whole reasoning of a tenth of them. */
export async function verdict(flags: readonly string[]): Promise<Record<string, unknown>> {
  const random = createRandom(42);
  const register = benchRegister(random);
  const index = indexFacts(register);
  const offers = offersOf(random, register);
  const traced = flags.includes('--trace');
  const judged = traced ? offers.slice(0, OFFERS / 10) : offers;
  const rates: number[] = [];
  const ownRates: number[] = [];
  let codes: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    codes = {};
    const start = performance.now();
    const cpu = process.cpuUsage();
    for (const offer of judged) {
      const { code } = traced ? traceOf(offer, index, AS_OF).judgement : judge(offer, index, AS_OF, DEFAULT_POLICY);
      codes[code] = (codes[code] ?? 0) + 1;
    }
    rates.push(judged.length / ((performance.now() - start) / 1_000));
    const { user, system } = process.cpuUsage(cpu);
    ownRates.push(judged.length / ((user + system) / 1_000_000));
  }
  ownRates.sort((a, b) => a - b);
  rates.sort((a, b) => a - b);
  return {
    bench: 'verdict',
    offers: judged.length,
    providers: PROVIDERS,
    reports: REPORTS,
    trace: traced,
    verdictsPerSecond: Math.round(rates[1] ?? Number.NaN),
    /**
     * By the time in which the process itself was working, so that figures are comparable on a machine with other work.
     */
    verdictsPerCpuSecond: Math.round(ownRates[1] ?? Number.NaN),
    codes,
  };
}
