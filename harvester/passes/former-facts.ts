import type {
  GivenRegistryFacts,
  RegistryAgency,
  RegistryProvider,
  RegistryReport,
  ReportStream,
} from '../../services/model/registry-facts.ts';
import { type UnreadableRecords, withUnread } from '../../services/registry/read/convert.ts';
import type { OpenFilesRead, WithoutDetail } from '../../services/registry/read/staged-reports.ts';
import type { Db } from '../../services/store/home/db.ts';
import type { ReadAt } from '../../services/store/register/registers.ts';
import { idsAt, readVersions } from '../../services/store/register/registry-versions.ts';
import type { KeptFacts } from '../../services/store/register/save-registry-facts.ts';
import { knownAgency, knownProvider, knownReport } from './known-rather.ts';

/** A read of the register. Where its reader says so, with the records in it that could not be read. */
export type GivenFacts = GivenRegistryFacts & {
  readonly unreadable?: UnreadableRecords;
  readonly withoutDetail?: WithoutDetail;
  readonly openFiles?: OpenFilesRead;
};

/** How many reports are looked up at once. */
const REPORTS_AT_ONCE = 1_000;

/** A provider as its list item says. What only details say (levels, history, kind) is taken from what was known. */
function withDetail(now: RegistryProvider, former: RegistryProvider): RegistryProvider {
  const known = new Set(now.relations.map(({ other, kind }) => `${kind} ${other}`));
  const history = former.relations.filter(({ date, kind, other }) => date !== null && !known.has(`${kind} ${other}`));
  return {
    ...now,
    levels: now.levels.length > 0 ? now.levels : former.levels,
    alliance: now.alliance || former.alliance,
    relations: [...now.relations, ...history],
  };
}

/** A report as its list item says. Identifiers and countries of its programmes are taken from what was known. */
function withProgrammeDetails(now: RegistryReport, former: RegistryReport): RegistryReport {
  const known = new Map(former.programmes.map((programme) => [programme.id, programme]));
  return {
    ...now,
    programmes: now.programmes.map((programme) => {
      const { identifiers = [], countries = [] } = known.get(programme.id) ?? {};
      return {
        ...programme,
        identifiers: programme.identifiers.length > 0 ? programme.identifiers : identifiers,
        countries: programme.countries.length > 0 ? programme.countries : countries,
      };
    }),
  };
}

async function* inBatches(ids: readonly number[], read: ReadAt, db: Db): AsyncGenerator<RegistryReport> {
  for (let start = 0; start < ids.length; start += REPORTS_AT_ONCE)
    yield* await readVersions<RegistryReport>(db, 'registry_report', ids.slice(start, start + REPORTS_AT_ONCE), [read]);
}

type Complete = (reports: readonly RegistryReport[]) => Promise<readonly RegistryReport[]>;

/** The reports, completed some at a time, so that they need not be in memory together. */
function completed(reports: GivenRegistryFacts['reports'], complete: Complete): ReportStream {
  return {
    ids: 'ids' in reports ? reports.ids : new Set(reports.map(({ id }) => id)),
    async *[Symbol.asyncIterator]() {
      let batch: RegistryReport[] = [];
      for await (const report of reports) {
        batch.push(report);
        if (batch.length < REPORTS_AT_ONCE) continue;
        yield* await complete(batch);
        batch = [];
      }
      yield* await complete(batch);
    },
  };
}

/**
 * Completes reports: those without details, and those that came by an interface that says less, which go into `rather`.
 */
function completing(bare: ReadonlySet<number>, before: ReadAt, db: Db, rather: Set<number>): Complete {
  const isLacking = ({ id, unstated }: RegistryReport) => bare.has(id) || unstated !== undefined;
  return async (reports) => {
    const ids = reports.filter(isLacking).map(({ id }) => id);
    if (ids.length === 0) return reports;
    const known = await readVersions<RegistryReport>(db, 'registry_report', ids, [before]);
    const former = new Map(known.map((report) => [report.id, report]));
    return reports.map((report) => {
      const one = former.get(report.id);
      if (!one) return report;
      const stated = report.unstated === undefined ? report : knownReport(report, one);
      if (stated !== report) rather.add(report.id);
      return bare.has(report.id) ? withProgrammeDetails(stated, one) : stated;
    });
  };
}

/**
 * Reports that were withheld (a high-level flag) and that the open files do not list: because these never list such a
 * report, that it is not among them says nothing.
 */
async function withheldBefore(given: GivenFacts, before: ReadAt, db: Db): Promise<number[]> {
  if (given.openFiles === undefined) return [];
  const { reports } = given;
  const listed = 'ids' in reports ? reports.ids : new Set(reports.map(({ id }) => id));
  const known = (await idsAt(db, 'registry_report', before)) as ReadonlySet<number>;
  const withheld: number[] = [];
  for await (const { id, flag } of inBatches(
    [...known].filter((id) => !listed.has(id)),
    before,
    db,
  ))
    if (flag === 'high') withheld.push(id);
  return withheld;
}

async function byId<T extends { readonly id: string | number }>(
  table: 'registry_provider' | 'registry_agency',
  before: ReadAt,
  db: Db,
): Promise<ReadonlyMap<T['id'], T>> {
  return new Map((await readVersions<T>(db, table, 'all', [before])).map((fact) => [fact.id, fact]));
}

/** Providers and agencies of open files, with what these cannot say as it was known. */
async function knownPartiesOf(given: GivenFacts, before: ReadAt, db: Db): Promise<GivenFacts> {
  if (given.openFiles === undefined) return given;
  const agencies = await byId<RegistryAgency>('registry_agency', before, db);
  const rather = <T extends { readonly id: string | number }>(
    now: T,
    former: ReadonlyMap<T['id'], T>,
    known: (now: T, former: T) => T,
  ) => {
    const one = former.get(now.id);
    return one ? known(now, one) : now;
  };
  const withAgencies = { ...given, agencies: given.agencies.map((agency) => rather(agency, agencies, knownAgency)) };
  if (given.openFiles !== 'all') return withAgencies;
  const providers = await byId<RegistryProvider>('registry_provider', before, db);
  return {
    ...withAgencies,
    providers: given.providers.map((provider) => rather(provider, providers, knownProvider)),
  };
}

/**
 * Completes a read with what was known after the former one. Records that could not be read stay as they are known
 * (`kept`), and where details are missing, or the interface says less than an earlier one, what was known before is
 * added; `rather` has those reports once all were read. Providers that an unreadable report named are marked.
 */
export async function withFormer(
  read: GivenFacts,
  before: ReadAt,
  db: Db,
): Promise<{ readonly facts: GivenRegistryFacts; readonly kept: KeptFacts; readonly rather: ReadonlySet<number> }> {
  const given = await knownPartiesOf(read, before, db);
  const unreadable = given.unreadable ?? { providers: [], reports: [], agencies: [] };
  const withoutDetail = given.withoutDetail ?? { providers: [], reports: [] };
  const [lost, bare] = [new Set(unreadable.providers), new Set(withoutDetail.providers)];
  const former =
    lost.size + bare.size === 0
      ? []
      : (await readVersions<RegistryProvider>(db, 'registry_provider', 'all', [before])).filter(
          ({ key }) => lost.has(key) || bare.has(key),
        );
  const stays = former.filter(({ key }) => lost.has(key));
  const bareBefore = new Map(former.filter(({ key }) => bare.has(key)).map((provider) => [provider.id, provider]));
  const unread = new Map<string, Set<number>>();
  for await (const { id, providers } of inBatches(unreadable.reports, before, db))
    for (const provider of providers) unread.set(provider, (unread.get(provider) ?? new Set()).add(id));
  const rather = new Set<number>();
  const complete = completing(new Set(withoutDetail.reports), before, db, rather);
  const withheld = await withheldBefore(given, before, db);
  const providers = [...given.providers.filter(({ key }) => !lost.has(key)), ...stays].map((provider) => {
    const known = bareBefore.get(provider.id);
    return known ? withDetail(provider, known) : provider;
  });
  const known = new Set(providers.map(({ key }) => key));
  // Only a part of it could not be read, and it was never known before. So what could be read is taken.
  const partly = given.providers.filter(({ key }) => lost.has(key) && !known.has(key));
  for (const id of withheld) rather.add(id);
  return {
    rather,
    facts: {
      ...given,
      providers: withUnread([...providers, ...partly], unread),
      reports: completed(given.reports, complete),
    },
    kept: {
      providers: new Set(),
      reports: new Set([...unreadable.reports, ...withheld]),
      agencies: new Set(unreadable.agencies),
    },
  };
}
