import type {
  GivenRegistryFacts,
  RegistryProvider,
  RegistryReport,
  ReportStream,
} from '../../services/model/registry-facts.ts';
import { type UnreadableRecords, withUnread } from '../../services/registry/read/convert.ts';
import type { WithoutDetail } from '../../services/registry/read/staged-reports.ts';
import type { Db } from '../../services/store/home/db.ts';
import type { ReadAt } from '../../services/store/register/registers.ts';
import { readVersions } from '../../services/store/register/registry-versions.ts';
import type { KeptFacts } from '../../services/store/register/save-registry-facts.ts';

/** A read of the register. Where its reader says so, with the records in it that could not be read. */
export type GivenFacts = GivenRegistryFacts & {
  readonly unreadable?: UnreadableRecords;
  readonly withoutDetail?: WithoutDetail;
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

/** The reports. Those without details get what their details said before. */
function completed(
  reports: GivenRegistryFacts['reports'],
  former: ReadonlyMap<number, RegistryReport>,
): GivenRegistryFacts['reports'] {
  if (former.size === 0) return reports;
  const complete = (report: RegistryReport) => {
    const known = former.get(report.id);
    return known ? withProgrammeDetails(report, known) : report;
  };
  if (!('ids' in reports)) return reports.map(complete);
  const stream: ReportStream = {
    ids: reports.ids,
    async *[Symbol.asyncIterator]() {
      for await (const report of reports) yield complete(report);
    },
  };
  return stream;
}

/**
 * Completes a read with what was known after the former one. Records that could not be read stay as they are known
 * (`kept`), and where details are missing, what they said before is added. Providers that an unreadable report named are
 * marked.
 */
export async function withFormer(
  given: GivenFacts,
  before: ReadAt,
  db: Db,
): Promise<{ readonly facts: GivenRegistryFacts; readonly kept: KeptFacts }> {
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
  const details = new Map<number, RegistryReport>();
  for await (const report of inBatches(withoutDetail.reports, before, db)) details.set(report.id, report);
  const providers = [...given.providers.filter(({ key }) => !lost.has(key)), ...stays].map((provider) => {
    const known = bareBefore.get(provider.id);
    return known ? withDetail(provider, known) : provider;
  });
  const known = new Set(providers.map(({ key }) => key));
  // Only a part of it could not be read, and it was never known before. So what could be read is taken.
  const partly = given.providers.filter(({ key }) => lost.has(key) && !known.has(key));
  return {
    facts: {
      ...given,
      providers: withUnread([...providers, ...partly], unread),
      reports: completed(given.reports, details),
    },
    kept: {
      providers: new Set(),
      reports: new Set(unreadable.reports),
      agencies: new Set(unreadable.agencies),
    },
  };
}
