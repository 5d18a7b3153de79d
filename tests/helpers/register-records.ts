import type {
  RegistryAgency,
  RegistryFacts,
  RegistryProgramme,
  RegistryProvider,
  RegistryReport,
} from '../../services/model/registry-facts.ts';
import { indexFacts } from '../../services/registry/rules/facts-index.ts';
import { judge } from '../../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../../services/registry/rules/judged-offer.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';

/** Small complete records with only what a test is about spelt out. */

export const AGENCY: RegistryAgency = {
  id: 1,
  acronym: 'QAX',
  name: 'Quality Agency X',
  country: 'AT',
  registered: true,
  registrationStart: '2010-01-01',
  registrationEnd: null,
};

export function provider(key: number, more: Partial<RegistryProvider> = {}): RegistryProvider {
  return {
    id: `DEQARINST${String(key).padStart(4, '0')}`,
    key,
    name: `Provider ${key}`,
    names: [{ name: `Provider ${key}`, english: true, validTo: null }],
    website: null,
    identifiers: [],
    otherProvider: false,
    alliance: false,
    foundedOn: null,
    closedOn: null,
    countries: [{ country: 'AT', city: null, legalSeat: true }],
    levels: [],
    relations: [],
    ...more,
  };
}

export function relation(
  kind: RegistryProvider['relations'][number]['kind'],
  otherKey: number,
  more: Partial<RegistryProvider['relations'][number]> = {},
): RegistryProvider['relations'][number] {
  const other = provider(otherKey);
  return {
    other: other.id,
    otherName: other.name,
    kind,
    type: null,
    validFrom: null,
    validTo: null,
    date: null,
    ...more,
  };
}

export function programme(id: number, more: Partial<RegistryProgramme> = {}): RegistryProgramme {
  return {
    id,
    names: ['Applied Data Ethics'],
    identifiers: [],
    level: 7,
    degree: false,
    ects: 5,
    assessment: 'Assessment based certificate',
    isced: null,
    countries: [],
    ...more,
  };
}

type Kind = RegistryReport['activities'][number]['type'];

/** A current, positive, obligatory report of 2024–2029 on provider 1, of one activity. */
export function report(id: number, kind: Kind, more: Partial<RegistryReport> = {}): RegistryReport {
  return {
    id,
    url: `https://data.deqar.eu/report/${id}`,
    agencyId: AGENCY.id,
    contributingAgencies: [],
    activities: [{ id: 10, groupId: 100, type: kind, name: 'Institutional audit' }],
    status: 'obligatory',
    decision: 'positive',
    validFrom: '2024-01-01',
    validTo: '2029-12-31',
    flag: 'none',
    crossBorder: false,
    localIdentifier: null,
    providers: [provider(1).id],
    platforms: [],
    programmes: kind === 'institutional' ? [] : [programme(id * 10)],
    ...more,
  };
}

export function facts(
  reports: readonly RegistryReport[],
  providers: readonly RegistryProvider[] = [provider(1)],
): RegistryFacts {
  return { registry: 'deqar', snapshot: '2026-09-01T00:00:00.000Z', providers, reports, agencies: [AGENCY] };
}

export function offer(more: Partial<JudgedOffer> = {}): JudgedOffer {
  return {
    providerIdentifiers: [{ scheme: 'deqar', value: provider(1).id }],
    providerDomains: [],
    awardingBodyIdentifiers: [],
    titles: ['Applied Data Ethics'],
    programmeIdentifiers: [],
    eqf: 7,
    ects: 5,
    leadsToDegree: false,
    partOf: [],
    ends: null,
    deliveryCountries: [],
    ...more,
  };
}

export const TODAY = '2026-09-01';

export interface Setting {
  readonly reports?: readonly RegistryReport[];
  readonly providers?: readonly RegistryProvider[];
  readonly asOf?: string;
  readonly policy?: RulePolicy;
}

/** Judges the offer with what is spelt out. */
export function decide(judged: Partial<JudgedOffer>, { reports = [], providers, asOf = TODAY, policy }: Setting) {
  return judge(offer(judged), indexFacts(facts(reports, providers)), asOf, policy);
}

export const audit = (id: number, more: Partial<RegistryReport> = {}) => report(id, 'institutional', more);
export const of = (key: number) => ({ providers: [provider(key).id] });
