import { RegistryError } from '../errors.ts';
import type { RegistryProvider } from '../model/registry-facts.ts';
import { type Asking, type AskingDeps, asking } from './asking.ts';
import { convertRecords, type RegistryRead } from './convert.ts';
import { type ListRequest, readList } from './pages.ts';
import { contributorsOf } from './relations.ts';

const PROVIDERS: ListRequest = { path: 'connectapi/v1/providers/', query: {}, orders: ['deqar_id', '-deqar_id'] };
const REPORTS: ListRequest = { path: 'webapi/v2/browse/reports/', query: {}, orders: ['valid_from', '-valid_from'] };
/** The plain list hides reports that the register has not confirmed; they are asked for by their flag. */
const FLAGGED_REPORTS: ListRequest = { ...REPORTS, query: { flag: 'high level' } };
/** Lapsed agencies too: their reports stay valid. */
const AGENCIES: ListRequest = { path: 'webapi/v2/browse/agencies/', query: { registered: 'All' }, orders: null };
const ACTIVITY_GROUPS: ListRequest = { path: 'webapi/v2/browse/agencies/activity-groups/', query: {}, orders: null };

const DETAILS_AT_MOST = 500_000;

export interface RegistryClientDeps extends AskingDeps {
  /**
   * Picks, from the providers as the lists tell of them, those whose details are read (levels, history, programme identifiers): the ones that offers may be judged
   * by. All where absent.
   */
  readonly detailsOf?: (listed: readonly RegistryProvider[]) => Iterable<RegistryProvider>;
}

interface Keyed {
  readonly id: number;
  readonly institutions: readonly { readonly id: number }[];
  readonly programmes: number;
}

function keyed(record: unknown): Keyed {
  const { id, institutions, programmes } = (record ?? {}) as {
    id?: unknown;
    institutions?: unknown;
    programmes?: unknown;
  };
  const parties = Array.isArray(institutions) ? (institutions as { id?: unknown }[]) : [];
  return {
    id: Number(id),
    institutions: parties.map((party) => ({ id: Number(party?.id) })),
    programmes: Array.isArray(programmes) ? programmes.length : 0,
  };
}

async function details(
  ask: Asking,
  records: readonly unknown[],
  wanted: (record: Keyed) => boolean,
  path: (id: number) => string,
  query: Record<string, string>,
): Promise<unknown[]> {
  const found: unknown[] = [];
  let asked = 0;
  for (const record of records) {
    const one = keyed(record);
    if (!Number.isSafeInteger(one.id) || !wanted(one)) continue;
    if (++asked > DETAILS_AT_MOST)
      throw new RegistryError('registry-too-large', `More than ${DETAILS_AT_MOST} details of the register are wanted`);
    const detail = await ask.get(path(one.id), query);
    // Listed but gone by now: the list's word stays.
    if (detail !== null) found.push(detail);
  }
  return found;
}

/**
 * Reads a DEQAR-like register: all providers, reports (withheld ones too), agencies and activity groups from its lists, and the details of those providers that
 * `detailsOf` picks (with history), of the reports that list programmes of theirs or of those they inherit from, and of all agencies. For the others the lists say
 * all that a verdict on somebody else's offer can need. `from` is its address, `https://backend.deqar.eu` or a local one.
 * @throws RegistryError `registry-address`, `registry-denied`, `registry-unreachable`, `registry-incomplete`, `registry-unreadable`, `registry-mixed`.
 */
export async function readRegistry(from: string, deps: RegistryClientDeps): Promise<RegistryRead> {
  const base = URL.canParse(from) ? new URL(from) : null;
  if (base?.protocol !== 'https:' && base?.protocol !== 'http:') {
    throw new RegistryError('registry-address', `“${from}” is no address of a register`);
  }
  const ask = asking(base.href, deps);
  const started = deps.now();
  const options = {
    now: started,
    reportBase: new URL('report/', base.href.endsWith('/') ? base.href : `${base.href}/`).href,
  };
  const nothing = { reports: [], reportDetails: [], agencies: [], activityGroups: [] };

  const providers = await readList(ask, PROVIDERS);
  deps.log.info({ event: 'registry.providers', count: providers.length });
  const reports = [...(await readList(ask, REPORTS)), ...(await readList(ask, FLAGGED_REPORTS))];
  deps.log.info({ event: 'registry.reports', count: reports.length });
  const agencies = await readList(ask, AGENCIES);
  if (reports.length > 0 && agencies.length === 0)
    throw new RegistryError(
      'registry-no-agencies',
      'The register lists reports and no agency: without its agency no report counts',
      { retryable: true },
    );
  const activityGroups = await readList(ask, ACTIVITY_GROUPS);

  const listed = convertRecords({ ...nothing, providers, providerDetails: [] }, options).providers;
  const picked = deps.detailsOf?.(listed) ?? listed;
  const pickedKeys = new Set([...picked].map(({ key }) => key));
  const providerDetails = await details(
    ask,
    providers,
    ({ id }) => pickedKeys.has(id),
    (id) => `connectapi/v1/providers/${id}`,
    { history: 'true' },
  );
  const detailed = convertRecords({ ...nothing, providers, providerDetails }, options).providers;
  const bearing = bearingOn(
    detailed.filter(({ key }) => pickedKeys.has(key)),
    detailed,
  );
  const reportDetails = await details(
    ask,
    reports,
    ({ institutions, programmes }) => programmes > 0 && institutions.some(({ id }) => bearing.has(id)),
    (id) => `webapi/v2/browse/reports/${id}/`,
    {},
  );
  const agencyDetails = await details(
    ask,
    agencies,
    () => true,
    (id) => `webapi/v2/browse/agencies/${id}/`,
    {},
  );
  deps.log.info({
    event: 'registry.details',
    providers: providerDetails.length,
    reports: reportDetails.length,
    agencies: agencyDetails.length,
  });
  return convertRecords(
    { providers, providerDetails, reports, reportDetails, agencies: [...agencies, ...agencyDetails], activityGroups },
    options,
  );
}

/** Keys of these providers and of those whose reports they inherit: one step, as the rules go. */
function bearingOn(picked: readonly RegistryProvider[], all: readonly RegistryProvider[]): ReadonlySet<number> {
  const keys = new Map(all.map(({ id, key }) => [id, key]));
  const contributors = picked.flatMap(contributorsOf).flatMap(({ provider }) => keys.get(provider) ?? []);
  return new Set([...picked.map(({ key }) => key), ...contributors]);
}
