import type { HttpClient } from '../../services/http/client.ts';
import type { Names } from '../../services/http/names.ts';
import type { ManifestMeta } from '../../services/model/manifest.ts';
import type { Probe, ProbeResult } from '../../services/model/probe.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { ManifestDomain } from '../../services/vocab/manifest-domains.ts';
import { type ManifestOutcome, manifestFrom } from './manifest.ts';
import { type ManifestText, manifestText } from './manifest-text.ts';
import { statedAddress } from './txt-record.ts';

/** The paths at which a domain may publish its manifest, in their order. */
export const WELL_KNOWN = ['', '.json', '.yaml'].map((ending) => `/.well-known/quality-link-manifest${ending}`);

/** A domain to ask. `shared`: several providers may be meant by it, so what is there must say that it is this one's. */
export interface Candidate extends ManifestDomain {
  readonly shared: boolean;
}

/** What looking for a manifest needs. */
export interface FindDeps {
  readonly http: HttpClient;
  readonly names: Names;
  /** Whether a host that does not answer over https is asked over http. */
  readonly plainHttp: boolean;
  readonly stopped?: AbortSignal;
}

type Usable = Extract<ManifestOutcome, { state: 'found' | 'opted-out' | 'invalid-manifest' }>;

/** How the search ended, and every look that was taken. */
export interface Search {
  readonly probes: readonly Probe[];
  /** What was found, which ends the search; null where nothing was. */
  readonly manifest: Usable | null;
  /** True where an earlier look, or with no manifest any look, could not be answered. */
  readonly unsure: boolean;
}

/** True for a text that means to be a manifest. Many servers answer an unknown path with a page of theirs and 200. */
export function meansManifest(text: string): boolean {
  return !/^\s*</.test(text.replace(/^\uFEFF/, '')) && /(?:^|[{,\s])["']?(?:sources|opt-?out)["']?\s*:/i.test(text);
}

const RESULT_OF: Readonly<Record<Usable['state'], ProbeResult>> = {
  found: 'found',
  'opted-out': 'opted-out',
  'invalid-manifest': 'invalid',
};

/**
 * Hop 1 (QualityLink discovery): asks the domains in their order, each for its TXT record and then at the well-known
 * paths, until a manifest is obtained. One that is there and cannot be used ends the search, too: its publisher is told,
 * and no other domain speaks in its place. `confirms` says whether a manifest names this provider.
 */
export async function findManifest(
  candidates: readonly Candidate[],
  confirms: (meta: ManifestMeta) => boolean,
  deps: FindDeps,
): Promise<Search> {
  const probes: Probe[] = [];
  let unsure = false;

  function note(probe: Omit<Probe, 'detail'>, detail: string | null): void {
    probes.push({ ...probe, asked: shownAddress(probe.asked), detail: detail === null ? null : shownAddress(detail) });
    if (probe.result === 'temporary') unsure = true;
  }

  /** What stands at an address, if it ends the search; else whether the host was reached at all. */
  async function look(
    { domain, origin, shared }: Candidate,
    mechanism: Probe['mechanism'],
    url: string,
  ): Promise<{ readonly manifest: Usable | null; readonly reached: boolean }> {
    const { http, stopped } = deps;
    const about = { domain, origin, mechanism, asked: url };
    const asked = await manifestText(url, { http, trusted: false, attempts: 1, ...(stopped ? { stopped } : {}) });
    if (asked.state === 'none') {
      note({ ...about, result: await resultOf(asked, new URL(url).hostname) }, asked.detail);
      return { manifest: null, reached: asked.reached };
    }
    const manifest = meansManifest(asked.text) ? manifestFrom(asked.text, url) : null;
    const from = asked.from === new URL(url).href ? null : `a redirect led to ${asked.from}`;
    if (manifest === null || manifest.state === 'no-manifest') {
      note({ ...about, result: 'no-manifest' }, 'what is there is no manifest');
      return { manifest: null, reached: true };
    }
    const named = manifest.state === 'found' && confirms(manifest.meta);
    if (shared && !named) {
      note(
        { ...about, result: 'unconfirmed' },
        'several providers share the domain, and “meta” does not name this one',
      );
      return { manifest: null, reached: true };
    }
    note({ ...about, result: RESULT_OF[manifest.state] }, from);
    return { manifest, reached: true };
  }

  async function resultOf(asked: Extract<ManifestText, { state: 'none' }>, host: string): Promise<ProbeResult> {
    if (asked.absent) return 'absent';
    // The look-up behind a request does not say whether there is no address, or whether nobody could say.
    if (asked.noAddress) return (await deps.names.hasAddress(host)) === false ? 'absent' : 'temporary';
    return asked.retryable ? 'temporary' : 'refused';
  }

  /** What the TXT records of a domain lead to. `exists` false: the domain does not exist. */
  async function lookAtRecords(
    candidate: Candidate,
  ): Promise<{ readonly manifest: Usable | null; readonly exists: boolean }> {
    const { domain, origin } = candidate;
    const about = { domain, origin, mechanism: 'txt', asked: `TXT ${domain}` } as const;
    const answer = await deps.names.txt(domain);
    if (answer.state !== 'found') {
      note({ ...about, result: answer.state === 'temporary' ? 'temporary' : 'absent' }, answer.detail);
      return { manifest: null, exists: answer.state !== 'no-name' };
    }
    const { url, warning } = statedAddress(answer.records);
    if (url === null) {
      note({ ...about, result: warning === null ? 'absent' : 'no-manifest' }, warning);
      return { manifest: null, exists: true };
    }
    note({ ...about, result: 'found' }, warning);
    return { manifest: (await look(candidate, 'txt', url)).manifest, exists: true };
  }

  async function lookAtPaths(candidate: Candidate, scheme: 'https' | 'http') {
    for (const path of WELL_KNOWN) {
      const { manifest, reached } = await look(candidate, 'well-known', `${scheme}://${candidate.domain}${path}`);
      if (manifest !== null || !reached) return { manifest, reached };
    }
    return { manifest: null, reached: true };
  }

  for (const candidate of candidates) {
    deps.stopped?.throwIfAborted();
    const { manifest, exists } = await lookAtRecords(candidate);
    if (manifest !== null) return { probes, manifest, unsure };
    if (!exists) continue;
    const secure = await lookAtPaths(candidate, 'https');
    if (secure.manifest !== null) return { probes, manifest: secure.manifest, unsure };
    if (secure.reached || !deps.plainHttp) continue;
    const plain = await lookAtPaths(candidate, 'http');
    if (plain.manifest !== null) return { probes, manifest: plain.manifest, unsure };
  }
  return { probes, manifest: null, unsure };
}
