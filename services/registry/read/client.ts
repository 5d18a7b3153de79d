import { tmpdir } from 'node:os';
import { messageOf, RegistryError } from '../../errors.ts';
import { found } from '../../model/finding.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import { contributorsOf } from '../rules/relations.ts';
import { type Basis, type BasisRecords, basisOf } from './convert.ts';
import { COUNTRIES_AT_MOST } from './convert-countries.ts';
import { readAgencies } from './csv/agencies.ts';
import { fetchOpenFiles } from './csv/open-files.ts';
import { needAgencies, stageCsvReports } from './csv/read.ts';
import { fetchAccreditations, seatsOf } from './elm/fetch.ts';
import { KeptAnswers } from './kept-answers.ts';
import { type ListRequest, readList, walkList } from './pages.ts';
import { type Asking, type AskingDeps, asking } from './register-requests.ts';
import { isBreak, resuming } from './resuming.ts';
import { Stage } from './stage.ts';
import { type KnownDetails, StagedReports, type StreamedRead } from './staged-reports.ts';

const PROVIDERS: ListRequest = { path: 'connectapi/v1/providers/', query: {}, orders: ['deqar_id', '-deqar_id'] };
const REPORTS: ListRequest = { path: 'webapi/v2/browse/reports/', query: {}, orders: ['valid_from', '-valid_from'] };
/** Because the plain list hides reports that the register has not confirmed, these are asked for by their flag. */
const FLAGGED_REPORTS: ListRequest = { ...REPORTS, query: { flag: 'high level' } };
/** Agencies whose registration ended are asked for, too, because their reports stay valid. */
const AGENCIES: ListRequest = { path: 'webapi/v2/browse/agencies/', query: { registered: 'All' }, orders: null };
const COUNTRIES: ListRequest = { path: 'webapi/v2/browse/countries/', query: {}, orders: null };
const ACTIVITY_GROUPS: ListRequest = { path: 'webapi/v2/browse/agencies/activity-groups/', query: {}, orders: null };

const DETAILS_AT_MOST = 500_000;
/**
 * Where more than this share of the details (and more than this number) is missing, they are out of reach and not gone.
 */
const MISSING_SHARE = 0.5;
const MISSING_LEAST = 10;

/** What reading a register over the web needs. */
export interface RegistryClientDeps extends AskingDeps {
  /** The short name of a register that is neither DEQAR nor the demo's. */
  readonly registry?: string | null;
  /**
   * Picks the providers whose details (levels, history, identifiers of programmes) are read, from those in the lists:
   * the ones by which offers may be judged. All of them where absent.
   */
  readonly detailsOf?: (listed: readonly RegistryProvider[]) => Iterable<RegistryProvider>;
  /** Details of reports that need not be read again. None where absent. */
  readonly known?: KnownDetails | null;
  /** Folder for a file of this read. The system's own where absent. */
  readonly scratch?: string;
  /**
   * Folder in which the answers of a read that breaks off stay, so that the next one goes on there. Nothing stays where
   * absent.
   */
  readonly keepIn?: string;
}

/** Details that were asked for, and the ids of records that the register lists without having details of them. */
interface Details {
  readonly found: unknown[];
  readonly missing: number[];
}

/** Reads details of one kind, one after the other. */
async function details(
  ask: Asking,
  ids: Iterable<number>,
  path: (id: number) => string,
  query: Record<string, string>,
  take: (detail: unknown) => void,
): Promise<number[]> {
  const missing: number[] = [];
  let asked = 0;
  for (const id of ids) {
    if (++asked > DETAILS_AT_MOST)
      throw new RegistryError('registry-too-large', `More than ${DETAILS_AT_MOST} details of the register are wanted`);
    const detail = await ask.get(path(id), query);
    if (detail === null) missing.push(id);
    else take(detail);
  }
  if (missing.length > MISSING_LEAST && missing.length > asked * MISSING_SHARE)
    throw new RegistryError(
      'registry-incomplete',
      `The register has no details at ${path(missing[0] ?? 0)} and ${missing.length - 1} others of ${asked} that it lists`,
      { retryable: true, facts: { missing: missing.length, of: asked } },
    );
  return missing;
}

async function detailsAtHand(
  ...[ask, ids, path, query]: [Asking, Iterable<number>, (id: number) => string, Record<string, string>]
): Promise<Details> {
  const found: unknown[] = [];
  return { missing: await details(ask, ids, path, query, (detail) => found.push(detail)), found };
}

function idsOf(records: readonly unknown[]): number[] {
  const ids = records.map((record) => Number((record as { id?: unknown } | null)?.id ?? Number.NaN));
  return [...new Set(ids.filter((id) => Number.isSafeInteger(id)))];
}

/**
 * Reads a DEQAR-like register. The lists give all providers, reports (withheld ones too), agencies and activity groups.
 * Details are read of the providers that `detailsOf` picks, of the reports that list programmes of these or of those
 * they inherit from, and of all agencies. For all others the lists say enough for a verdict on somebody else's offer.
 * Without a token only providers can be asked for; agencies and reports are then taken from the register's open files.
 * `from` is the register's address, `https://backend.deqar.eu` or a local one. The reports lie in a file until the read
 * is closed. With `keepIn` it asks for no details again that an earlier read of the same register got that broke off not
 * long ago (`RESUME_WITHIN_HOURS`).
 * @throws RegistryError `registry-address`, `registry-denied`, `registry-unreachable`, `registry-incomplete`,
 * `registry-unreadable`, `registry-csv`, `registry-no-agencies`, `registry-mixed`.
 */
export async function readRegistry(from: string, deps: RegistryClientDeps): Promise<StreamedRead> {
  const base = URL.canParse(from) ? new URL(from) : null;
  if (base?.protocol !== 'https:' && base?.protocol !== 'http:') {
    throw new RegistryError('registry-address', `“${from}” is no address of a register`);
  }
  const ask = asking(base.href, deps);
  const of = JSON.stringify([base.href, deps.registry ?? null, deps.token === null]);
  const kept = deps.keepIn === undefined ? null : KeptAnswers.open(deps.keepIn, of, deps.now());
  return kept === null ? readWhole(ask, base, deps) : readResumed(ask, base, deps, kept);
}

/** Takes the details that an earlier read got before it broke off, and reads everything else. */
async function readResumed(ask: Asking, base: URL, deps: RegistryClientDeps, kept: KeptAnswers): Promise<StreamedRead> {
  const { log } = deps;
  try {
    if (kept.resumed) log.info({ event: 'registry.resumed', began: kept.began.toISOString() });
    const read = await readWhole(resuming(ask, kept), base, deps);
    kept.discard();
    return kept.resumed ? { ...read, began: kept.began } : read;
  } catch (error) {
    if (isBreak(error)) kept.keep();
    else kept.discard();
    throw error;
  }
}

async function readWhole(ask: Asking, base: URL, deps: RegistryClientDeps): Promise<StreamedRead> {
  const providers = await readList(ask, PROVIDERS);
  deps.log.info({ event: 'registry.providers', count: providers.length });
  const agencies = await readList(ask, AGENCIES).catch((error: unknown) => withoutToken(error, deps));
  if (agencies !== null) return readByApi(ask, base, deps, { providers, agencies });
  const files = await fetchOpenFiles(ask, deps.scratch ?? tmpdir());
  if (files === null)
    throw new RegistryError(
      'registry-denied',
      'The register wants a token for its reports and has no open files: set REGISTRY_TOKEN',
    );
  deps.log.info({ event: 'registry.open-files' });
  try {
    const agencies = await readAgencies(files.folder);
    const { basis, bearing, missing } = await readBasis(ask, base, deps, { providers, agencies, activityGroups: [] });
    await fetchAccreditations(ask, files.folder, seatsOf(basis.providers, bearing), deps.log);
    return await staging(deps, async (stage) => {
      const staged = await stageCsvReports(files.folder, stage, basis);
      return { ...staged.read({ providers: missing, reports: [] }), openFiles: 'reports' };
    });
  } finally {
    await files.remove();
  }
}

/** Null where the register wants a token and we have none. Any other error is thrown again. */
function withoutToken(error: unknown, { token }: RegistryClientDeps): null {
  if (token === null && error instanceof RegistryError && error.code === 'registry-denied') return null;
  throw error;
}

/** Reads into a file that is removed where the read breaks off. */
async function staging(
  { scratch }: RegistryClientDeps,
  read: (stage: Stage) => Promise<StreamedRead>,
): Promise<StreamedRead> {
  const stage = new Stage(scratch ?? tmpdir());
  try {
    return await read(stage);
  } catch (error) {
    stage.close();
    throw error;
  }
}

async function readByApi(
  ask: Asking,
  base: URL,
  deps: RegistryClientDeps,
  lists: { readonly providers: readonly unknown[]; readonly agencies: readonly unknown[] },
): Promise<StreamedRead> {
  const activityGroups = await readList(ask, ACTIVITY_GROUPS);
  const path = (id: number) => `webapi/v2/browse/agencies/${id}/`;
  const ofAgencies = await detailsAtHand(ask, idsOf(lists.agencies), path, {});
  deps.log.info({ event: 'registry.agencies', details: ofAgencies.found.length });
  const agencies = [...lists.agencies, ...ofAgencies.found];
  const countries = await readCountries(ask, deps);
  const { basis, bearing, missing } = await readBasis(ask, base, deps, {
    ...lists,
    agencies,
    activityGroups,
    countries,
  });
  return staging(deps, async (stage) => {
    const staged = new StagedReports(stage, basis, bearing);
    await staged.takeList((take) => walkList(ask, REPORTS, take), false);
    await staged.takeList((take) => walkList(ask, FLAGGED_REPORTS, take), true);
    deps.log.info({ event: 'registry.reports', count: staged.size });
    needAgencies(basis, staged.size);
    const path = (id: number) => `webapi/v2/browse/reports/${id}/`;
    const known = staged.known(deps.known ?? null);
    const gone = await details(ask, staged.wanted(deps.known ?? null), path, {}, (detail) => staged.takeDetail(detail));
    for (const id of gone) noteMissing(basis, `report ${id}`);
    deps.log.info({ event: 'registry.report-details', missing: gone.length, known: known.length });
    return staged.read({ providers: missing, reports: gone }, known);
  });
}

/**
 * What the register says of countries. Null where it cannot be read: because no verdict depends on it, the read goes on,
 * and what is known of countries stays.
 */
async function readCountries(ask: Asking, { log }: RegistryClientDeps): Promise<readonly unknown[] | null> {
  try {
    const listed = (await readList(ask, COUNTRIES)).slice(0, COUNTRIES_AT_MOST);
    const path = (id: number) => `webapi/v2/browse/countries/${id}/`;
    const { found: read } = await detailsAtHand(ask, idsOf(listed), path, {});
    log.info({ event: 'registry.countries', count: listed.length, details: read.length });
    return listed.length === 0 ? null : [...listed, ...read];
  } catch (error) {
    log.warn({ event: 'registry.countries-unread', error: messageOf(error) });
    return null;
  }
}

function noteMissing({ findings }: Basis, subject: string): void {
  findings.add(found('registry-detail-missing', { subject }));
}

/** Reads the details of providers, and answers the keys of those whose reports are wanted with details. */
async function readBasis(
  ask: Asking,
  base: URL,
  deps: RegistryClientDeps,
  lists: Omit<BasisRecords, 'providerDetails'>,
) {
  const options = {
    now: deps.now(),
    registry: deps.registry ?? null,
    reportBase: new URL('report/', base.href.endsWith('/') ? base.href : `${base.href}/`).href,
  };
  const { providers } = lists;
  const listed = basisOf({ providers, providerDetails: [], agencies: [], activityGroups: [] }, options).providers;
  const picked = [...(deps.detailsOf?.(listed) ?? listed)];
  const pickedKeys = new Set(picked.map(({ key }) => key));
  const ofProviders = await detailsAtHand(
    ask,
    idsOf(providers).filter((id) => pickedKeys.has(id)),
    (id) => `connectapi/v1/providers/${id}`,
    { history: 'true' },
  );
  deps.log.info({ event: 'registry.details', providers: ofProviders.found.length });
  const basis = basisOf({ ...lists, providerDetails: ofProviders.found }, options);
  for (const key of ofProviders.missing) noteMissing(basis, `provider ${key}`);
  const bearing = bearingOn(
    basis.providers.filter(({ key }) => pickedKeys.has(key)),
    basis.providers,
  );
  return { basis, bearing, missing: ofProviders.missing };
}

/** The keys of these providers and of those whose reports they inherit. The rules go one step, so this does, too. */
function bearingOn(picked: readonly RegistryProvider[], all: readonly RegistryProvider[]): ReadonlySet<number> {
  const keys = new Map(all.map(({ id, key }) => [id, key]));
  const contributors = picked.flatMap(contributorsOf).flatMap(({ provider }) => keys.get(provider) ?? []);
  return new Set([...picked.map(({ key }) => key), ...contributors]);
}
