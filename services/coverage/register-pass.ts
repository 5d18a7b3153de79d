import type { KnownCountry } from '../model/country-context.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Moment } from '../model/moment.ts';
import { ownNumber, slotOf } from '../model/register-key.ts';
import type { RegistryAgency, RegistryProvider, RegistryReport } from '../model/registry-facts.ts';
import type { RulePolicy } from '../registry/rules/policy.ts';
import { effectiveEnd, isAccepted, reportState, useOf } from '../registry/rules/report-state.ts';
import { seatOf } from '../registry/verdict/verdict.ts';
import type { Queryable } from '../store/home/db.ts';
import { ofJoined, readJoined } from '../store/register/joined-facts.ts';
import { knownCountries } from '../store/register/known-countries.ts';
import { lastSyncs, type RegistrySync } from '../store/register/registers.ts';
import { readVersions, versionsOf } from '../store/register/registry-versions.ts';
import { Contradictions } from './contradictions.ts';
import { type Attribution, UNKNOWN } from './covered-offer.ts';
import { noteListing } from './listing-quality.ts';
import { QualityNotes } from './quality-notes.ts';
import { reportQuality } from './report-quality.ts';

/** Within how many days a report is about to end. */
export const HORIZONS = [30, 90, 180] as const;
export type Horizon = (typeof HORIZONS)[number];

/** A report that ends soon. */
export interface ExpiringReport {
  readonly report: RegistryReport;
  readonly end: Day;
  readonly horizon: Horizon;
}

/** What agencies did to one institution. */
export interface Reviewed {
  readonly all: Set<number>;
  readonly main: Set<number>;
  /** True where a usable, accepted report on it is valid. */
  current: boolean;
  reports: number;
}

/** Reports of one agency. `main`: those of which it is the main agency. */
export interface AgencyReports {
  reports: number;
  main: number;
  current: number;
  currentMain: number;
  readonly institutions: Set<string>;
  readonly institutionsMain: Set<string>;
  /** Programme rows that are no degree and have fewer than 60 ECTS. */
  microCredentials: number;
  microCredentialsMain: number;
}

/** What one pass over all reports of the registers gives. */
export interface RegisterPass {
  readonly reads: readonly RegistrySync[];
  readonly providers: ReadonlyMap<string, RegistryProvider>;
  readonly agencies: ReadonlyMap<number, RegistryAgency>;
  readonly reviewed: ReadonlyMap<string, Reviewed>;
  /** By `agencyInCountry`. */
  readonly byAgency: ReadonlyMap<string, AgencyReports>;
  readonly expiring: ReadonlyMap<number, ExpiringReport>;
  readonly quality: QualityNotes;
  /** Whether a register says that it lists every institution of a country (`plainCountry`). Missing: none says it. */
  readonly fullLists: ReadonlyMap<string, boolean>;
}

/** A degree has at least so many credits (docs/rules.md 2.7.1). */
const DEGREE_FROM_ECTS = 60;

export const countryOf = (provider: RegistryProvider | undefined): string =>
  (provider ? seatOf(provider) : null) ?? UNKNOWN;

/** The register says `UK` and ISO 3166-1 says `GB`. */
export const plainCountry = (country: string): string => (country === 'GB' ? 'UK' : country);

/** A country; of a system of quality assurance that and its country. */
export const placesOf = (country: string): readonly string[] => [
  ...new Set([plainCountry(country), plainCountry(country.split('-')[0] ?? country)]),
];

/** The main agency of a report, and all of them. */
export const attributionOf = ({ agencyId, contributingAgencies }: RegistryReport): Attribution => ({
  all: [...new Set([agencyId, ...contributingAgencies])].sort((a, b) => a - b),
  main: [agencyId],
});

/** Stands for all countries together. */
export const EVERYWHERE = '';

/** The key of what one agency did in one country. */
export const agencyInCountry = (agency: number, country: string): string => `${agency}\n${country}`;

const noReports = (): AgencyReports => ({
  ...{ reports: 0, main: 0, current: 0, currentMain: 0, microCredentials: 0, microCredentialsMain: 0 },
  ...{ institutions: new Set<string>(), institutionsMain: new Set<string>() },
});

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The register that a key is of. */
export function registryOf(key: number, reads: readonly RegistrySync[]): string {
  const slot = slotOf(key);
  return reads.find((read) => read.slot === slot)?.registry ?? reads[0]?.registry ?? '';
}

/**
 * Reads the registers once as they were known at a moment: institutions and agencies are kept, reports go by. Memory
 * grows with the number of institutions and with a few numbers for each report, never with its text.
 */
export async function passRegisters(
  q: Queryable,
  { asOf, knownAt }: Moment,
  policy: RulePolicy,
  stopped?: AbortSignal,
): Promise<RegisterPass> {
  const reads = await lastSyncs(q, knownAt);
  const joined = await readJoined(q, 'all', reads);
  const providers = new Map(joined.providers.map((provider) => [provider.id, provider]));
  const agencies = new Map(
    (await readVersions<RegistryAgency>(q, 'registry_agency', 'all', reads)).map((agency) => [agency.id, agency]),
  );
  const reviewed = new Map<string, Reviewed>();
  const byAgency = new Map<string, AgencyReports>();
  const expiring = new Map<number, ExpiringReport>();
  const quality = new QualityNotes();
  const contrary = new Contradictions(policy);
  const noted = new Map<number, { readonly url: string; readonly agencies: Attribution }>();
  for (const read of reads) {
    for await (const stated of versionsOf<RegistryReport>(q, 'registry_report', 'all', read)) {
      stopped?.throwIfAborted();
      const report = ofJoined(stated, joined.same);
      const by = attributionOf(report);
      const end = effectiveEnd(report);
      const usable = useOf(report, agencies.get(report.agencyId)) === 'usable';
      const state = reportState(report.validFrom, end, asOf);
      const counts = usable && state === 'current' && isAccepted(report, policy);
      countReport(report, by, counts, { reviewed, byAgency }, providers);
      const horizon = HORIZONS.find((days) => end <= addDays(asOf, days));
      if (counts && horizon !== undefined) expiring.set(report.id, { report, end, horizon });
      const about = {
        of: 'report',
        id: String(ownNumber(report.id)),
        registry: read.registry,
        url: report.url,
      } as const;
      const country = countryOf(report.providers.flatMap((id) => providers.get(id) ?? [])[0]);
      for (const [kind, detail] of reportQuality(report, { providers, agencies }))
        quality.add({ kind, ...about, detail, country, agencies: by });
      if (usable) {
        contrary.add(report);
        if (report.decision === 'negative') noted.set(report.id, { url: report.url, agencies: by });
      }
    }
  }
  for (const { provider, no, yes } of contrary.pairs()) {
    const said = noted.get(no);
    quality.add({
      kind: 'decisions-contradict',
      of: 'report',
      id: String(ownNumber(no)),
      registry: registryOf(no, reads),
      url: said?.url ?? null,
      detail: `negative, while report ${ownNumber(yes)} on ${provider} is not`,
      country: countryOf(providers.get(provider)),
      agencies: said?.agencies ?? { all: [], main: [] },
    });
  }
  noteListing({ providers, reads, notes: joined.notes, reviewed, asOf }, quality);
  const fullLists = fullListsOf(await knownCountries(q, knownAt));
  return { reads, providers, agencies, reviewed, byAgency, expiring, quality, fullLists };
}

/** Where several registers speak of a country, one that lists every institution is enough: together they list no fewer. */
function fullListsOf(countries: ReadonlyMap<string, readonly KnownCountry[]>): ReadonlyMap<string, boolean> {
  const lists = new Map<string, boolean>();
  for (const [country, known] of countries) {
    const said = known.flatMap(({ said: { fullInstitutionList } }) => fullInstitutionList ?? []);
    if (said.length > 0) lists.set(plainCountry(country), said.includes(true));
  }
  return lists;
}

function countReport(
  report: RegistryReport,
  by: Attribution,
  counts: boolean,
  { reviewed, byAgency }: { reviewed: Map<string, Reviewed>; byAgency: Map<string, AgencyReports> },
  providers: ReadonlyMap<string, RegistryProvider>,
): void {
  const micro = report.programmes.filter(
    ({ degree, ects }) => degree === false && ects !== null && ects > 0 && ects < DEGREE_FROM_ECTS,
  ).length;
  for (const id of new Set(report.providers)) {
    const one = entry(reviewed, id, () => ({
      ...{ all: new Set<number>(), main: new Set<number>() },
      ...{ current: false, reports: 0 },
    }));
    for (const agency of by.all) one.all.add(agency);
    one.main.add(report.agencyId);
    one.reports++;
    one.current ||= counts;
  }
  const countries = new Map<string, string[]>([[EVERYWHERE, [...report.providers]]]);
  for (const id of report.providers)
    for (const place of placesOf(countryOf(providers.get(id))))
      countries.set(place, [...(countries.get(place) ?? []), id]);
  for (const agency of by.all) {
    const isMain = agency === report.agencyId;
    for (const [country, ids] of countries) {
      const one = entry(byAgency, agencyInCountry(agency, country), noReports);
      one.reports++;
      if (isMain) one.main++;
      if (counts) one.current++;
      if (counts && isMain) one.currentMain++;
      one.microCredentials += micro;
      if (isMain) one.microCredentialsMain += micro;
      for (const id of ids) one.institutions.add(id);
      if (isMain) for (const id of ids) one.institutionsMain.add(id);
    }
  }
}
