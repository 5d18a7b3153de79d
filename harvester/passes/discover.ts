import { UsageError } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { Names } from '../../services/http/names.ts';
import type { Keyring } from '../../services/keys/keyring.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Finding } from '../../services/model/finding.ts';
import { identifierKey } from '../../services/model/identifier.ts';
import type { ManifestMeta } from '../../services/model/manifest.ts';
import type { DiscoveryState, ProbeResult } from '../../services/model/probe.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Source } from '../../services/model/source.ts';
import { isGone, missedAgain } from '../../services/model/vanishing.ts';
import type { Db } from '../../services/store/home/db.ts';
import { type Discovery, readDiscovery, saveDiscovery } from '../../services/store/sources/discoveries.ts';
import { findProviders } from '../../services/store/sources/providers.ts';
import { wasRemoved } from '../../services/store/sources/providers-out.ts';
import { findManifest, type Search } from '../discover/find-manifest.ts';
import { readGivenManifest } from '../discover/given-manifest.ts';
import { type AddedSources, shownFinding, takeManifest } from './add-sources.ts';
import { type Subject, subjectOf } from './discovery-subject.ts';
import { identifiersIn } from './resolve-provider.ts';
import { retireSources } from './retire.ts';

/** What discovery needs. */
export interface DiscoverDeps {
  readonly db: Db;
  readonly http: HttpClient;
  readonly names: Names;
  /** Whether a host that does not answer over https is asked over http. */
  readonly plainHttp: boolean;
  readonly now: () => Date;
  /** Our keys, to tell whether what a manifest encrypts to us can be opened. */
  readonly keys?: Keyring;
  readonly log: Logger;
  readonly stopped: AbortSignal;
}

/** What one look led to: what is kept of it, and what was done about sources. */
export interface Discovered {
  readonly look: Discovery;
  readonly sources: AddedSources['sources'];
}

const MS_PER_HOUR = 3_600_000;
/** After how many hours somebody is looked for again. Most institutions publish no manifest, and are asked once a week. */
const AGAIN_AFTER_HOURS: Readonly<Record<DiscoveryState, number>> = {
  found: 24,
  'opted-out': 24,
  invalid: 24,
  temporary: 12,
  none: 168,
};
/** Whoever's manifest was found once is asked as often as if it were still there. */
const FOUND_ONCE_HOURS = 24;
/** Only these looks say that there is no manifest. */
const SAYS_NONE: ReadonlySet<ProbeResult> = new Set(['absent', 'no-manifest', 'unconfirmed']);

/** The manifest lists no source. That is no mistake to be mended but a publication that ended, so it counts as gone. */
const listsNothing = ({ manifest }: Search) =>
  manifest?.state === 'invalid-manifest' && manifest.findings.some(({ code }) => code === 'manifest-sources-empty');

type Ended = Pick<Discovery, 'state' | 'providerId' | 'manifestUrl' | 'missing' | 'detail'> & {
  readonly findings?: readonly Finding[];
  readonly sources?: AddedSources['sources'];
};

/** Looks for the manifest of one subject, as discovery or its operator says where. */
async function searchFor(subject: Subject, deps: DiscoverDeps): Promise<Search> {
  const { address } = subject;
  if (address !== null) return readGivenManifest(address, deps);
  const confirms = (meta: ManifestMeta) => identifiersIn(meta).some((one) => subject.bears.has(identifierKey(one)));
  return findManifest(subject.candidates, confirms, deps);
}

/** Our providers that bear an identifier of a subject: none where it is not known here yet. */
async function providersOf({ identifiers }: Subject, db: Db): Promise<readonly string[]> {
  return [...new Set([...(await findProviders(db, identifiers)).values()].flat())];
}

/** What follows where no manifest was found: nothing, until enough looks have agreed that there is none. */
async function vanished(search: Search, before: Discovery | null, deps: DiscoverDeps): Promise<Ended> {
  const { providerId = null, manifestUrl = null, missing = null } = before ?? {};
  const known = { providerId, manifestUrl };
  const isSure = listsNothing(search) || search.probes.every(({ result }) => SAYS_NONE.has(result));
  const findings = search.manifest?.state === 'invalid-manifest' ? search.manifest.findings : [];
  if (!isSure || search.unsure)
    return { state: search.unsure ? 'temporary' : 'none', ...known, missing, detail: 'what was known before stands' };
  if (manifestUrl === null || providerId === null)
    return { state: 'none', ...known, missing: null, detail: null, findings };
  const now = deps.now();
  const longer = missedAgain(missing, now);
  if (!isGone(longer, now))
    return { state: 'none', ...known, missing: longer, detail: 'what was known before stands', findings };
  const retired = await retireSources({ providerId, manifestUrl }, 'manifest-gone', deps);
  const sources = retired.map((source) => ({ source, state: 'retired' as const }));
  const detail = `the manifest has vanished; ${retired.length} sources were taken out`;
  return { state: 'none', providerId, manifestUrl: null, missing: null, detail, findings, sources };
}

/** Takes what was found. What cannot be taken is a reason and no error: an operator may say whose it is. */
async function took(
  manifest: Extract<NonNullable<Search['manifest']>, { state: 'found' }>,
  subject: Subject,
  before: Discovery | null,
  deps: DiscoverDeps,
): Promise<Ended> {
  const url = shownAddress(manifest.url);
  const [found, ...others] = await providersOf(subject, deps.db);
  const known = before?.providerId ?? (others.length === 0 ? (found ?? null) : null);
  // Whom an operator took out comes back by an operator's word alone (`sources add`), and not by being found again.
  if (known !== null && (await wasRemoved(deps.db, known))) {
    const detail = 'an operator took this provider out';
    return { state: 'found', providerId: known, manifestUrl: url, missing: null, detail };
  }
  try {
    const whose = { identifiers: subject.identifiers, name: null, country: null };
    const input = { address: manifest.url, ...whose, isDiscovered: true };
    const { provider, sources, findings } = await takeManifest(manifest, input, deps);
    const former = before?.manifestUrl ?? null;
    // Its manifest is elsewhere now. What that one no longer names has left it.
    const left =
      former === null || former === url
        ? []
        : await retireSources({ providerId: provider.id, manifestUrl: former }, 'left-manifest', deps);
    const done = [...sources, ...left.map((source) => ({ source, state: 'retired' as const }))];
    const ended = { state: 'found', providerId: provider.id, manifestUrl: url, missing: null, detail: null } as const;
    return { ...ended, findings, sources: done };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { providerId = null, manifestUrl = null } = before ?? {};
    return { state: 'found', providerId, manifestUrl, missing: null, detail: error.message };
  }
}

async function endOf(search: Search, subject: Subject, before: Discovery | null, deps: DiscoverDeps): Promise<Ended> {
  const { manifest, unsure } = search;
  const { providerId = null, manifestUrl = null } = before ?? {};
  if (manifest === null || listsNothing(search)) return vanished(search, before, deps);
  // An earlier place could not be asked, and may have the manifest that is known.
  if (unsure && manifestUrl !== null && shownAddress(manifest.url) !== manifestUrl)
    return { state: 'temporary', providerId, manifestUrl, missing: null, detail: 'what was known before stands' };
  switch (manifest.state) {
    case 'found':
      return took(manifest, subject, before, deps);
    case 'opted-out': {
      // Several records of ours may be this provider, one for each source that named it by other identifiers.
      const all = new Set([...(providerId === null ? [] : [providerId]), ...(await providersOf(subject, deps.db))]);
      const [known = null] = all;
      const retired: Source[] = [];
      for (const one of all) retired.push(...(await retireSources({ providerId: one }, 'opt-out', deps)));
      const detail = `the provider does not want to be listed; ${retired.length} sources were taken out`;
      const sources = retired.map((source) => ({ source, state: 'retired' as const }));
      const url = shownAddress(manifest.url);
      return { state: 'opted-out', providerId: known, manifestUrl: url, missing: null, detail, sources };
    }
    case 'invalid-manifest': {
      const { findings } = manifest;
      const detail = manifestUrl === null ? null : 'what was known before stands';
      return { state: 'invalid', providerId, manifestUrl, missing: null, detail, findings };
    }
    default:
      return manifest satisfies never;
  }
}

/** Looks for one subject, takes what is found, and keeps how it ended. Null where the subject is no longer known. */
export async function discoverSubject(key: string, deps: DiscoverDeps): Promise<Discovered | null> {
  const { db, now } = deps;
  const subject = await subjectOf(key, deps);
  const before = await readDiscovery(db, key);
  const search = subject === null ? null : await searchFor(subject, deps);
  deps.stopped.throwIfAborted();
  const nothing: Ended = { state: 'none', providerId: null, manifestUrl: null, missing: null, detail: null };
  const ended = subject === null || search === null ? nothing : await endOf(search, subject, before, deps);
  const { findings = [], sources = [], ...kept } = ended;
  const hours =
    kept.manifestUrl === null
      ? AGAIN_AFTER_HOURS[kept.state]
      : Math.min(FOUND_ONCE_HOURS, AGAIN_AFTER_HOURS[kept.state]);
  const checked = now();
  const look: Discovery = {
    ...kept,
    subject: key,
    checkedAt: checked.toISOString(),
    nextAt: new Date(checked.getTime() + hours * MS_PER_HOUR).toISOString(),
    probes: [...(search?.probes ?? [])],
    findings: findings.map(shownFinding),
  };
  await saveDiscovery(db, look);
  return subject === null ? null : { look, sources };
}
