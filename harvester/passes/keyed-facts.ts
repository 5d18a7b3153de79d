import { keyIn, REGISTER_SPAN } from '../../services/model/register-key.ts';
import type {
  RegistryAgency,
  RegistryProvider,
  RegistryReport,
  ReportStream,
} from '../../services/model/registry-facts.ts';
import type { GivenFacts } from './former-facts.ts';

const fits = (number: number): boolean => number < REGISTER_SPAN;
const isKeyable = ({ id, agencyId }: RegistryReport): boolean => fits(id) && fits(agencyId);

/**
 * A read with its reports and agencies under the keys that they have among several registers. A number that is too
 * large for its register's place cannot be kept, because it would be one of another register: such a record counts as one
 * that could not be read, also a report whose agency has such a number. A contributing agency of that kind is left out.
 * In slot 0 a key is the number itself.
 */
export function keyedFacts(given: GivenFacts, slot: number): GivenFacts {
  const key = (number: number) => keyIn(slot, number);
  const report = (one: RegistryReport): RegistryReport => {
    const contributing = one.contributingAgencies.filter(fits);
    if (slot === 0 && contributing.length === one.contributingAgencies.length) return one;
    return { ...one, id: key(one.id), agencyId: key(one.agencyId), contributingAgencies: contributing.map(key) };
  };
  const provider = (one: RegistryProvider): RegistryProvider =>
    slot === 0 || one.unreadReports === undefined ? one : { ...one, unreadReports: one.unreadReports.map(key) };
  const agency = (one: RegistryAgency): RegistryAgency => (slot === 0 ? one : { ...one, id: key(one.id) });
  const { reports, withoutDetail } = given;
  const unkeyable = 'ids' in reports ? [] : reports.filter((one) => !isKeyable(one)).map(({ id }) => id);
  const unreadable =
    given.unreadable ?? (unkeyable.length > 0 ? { providers: [], reports: [], agencies: [] } : undefined);
  return {
    ...given,
    providers: given.providers.map(provider),
    agencies: given.agencies.filter(({ id }) => fits(id)).map(agency),
    reports: 'ids' in reports ? streamOf(reports, report, key) : reports.filter(isKeyable).map(report),
    ...(unreadable
      ? {
          unreadable: {
            providers: unreadable.providers,
            reports: [...new Set([...unreadable.reports, ...unkeyable])].filter(fits).map(key),
            agencies: unreadable.agencies.filter(fits).map(key),
          },
        }
      : {}),
    ...(withoutDetail
      ? {
          withoutDetail: {
            providers: withoutDetail.providers,
            reports: withoutDetail.reports.filter(fits).map(key),
          },
        }
      : {}),
  };
}

function streamOf(
  reports: ReportStream,
  keyed: (report: RegistryReport) => RegistryReport,
  key: (number: number) => number,
): ReportStream {
  return {
    ids: new Set([...reports.ids].filter(fits).map(key)),
    async *[Symbol.asyncIterator]() {
      for await (const report of reports) if (isKeyable(report)) yield keyed(report);
    },
  };
}
