import { UsageError } from '../../services/errors.ts';
import type { Probe } from '../../services/model/probe.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import { manifestDomains } from '../../services/vocab/manifest-domains.ts';
import { findManifest, type Search } from '../discover/find-manifest.ts';
import { type AddedSources, type AddSourcesInput, shownFinding, takeManifest } from './add-sources.ts';
import type { DiscoverDeps } from './discover.ts';
import { retireSources } from './retire.ts';

/** One look in words: where, and what it led to. */
const lineOf = ({ asked, result, detail }: Probe): string =>
  `${asked}: ${result}${detail === null ? '' : ` (${detail})`}`;

/** Looks for a manifest as if this were the host of somebody's website. Nothing is kept of it. */
export function searchDomain(domain: string, deps: DiscoverDeps): Promise<Search> {
  const candidates = manifestDomains([], domain).map((one) => ({ ...one, shared: false }));
  return findManifest(candidates, () => true, deps);
}

/**
 * Adds the sources of the manifest that a domain publishes (QualityLink discovery), for whom the operator says or the
 * manifest itself.
 * @throws UsageError `no-manifest`, `invalid-manifest`, `opted-out`, and those of `takeManifest`.
 */
export async function addFromDomain(
  domain: string,
  about: Omit<AddSourcesInput, 'address'>,
  deps: DiscoverDeps,
): Promise<AddedSources> {
  const { manifest, probes, unsure } = await searchDomain(domain, deps);
  if (manifest === null)
    throw new UsageError('no-manifest', `No manifest of ${domain} was found:\n${probes.map(lineOf).join('\n')}`, {
      retryable: unsure,
    });
  const url = shownAddress(manifest.url);
  switch (manifest.state) {
    case 'found':
      return takeManifest(manifest, { ...about, address: manifest.url }, deps);
    case 'opted-out': {
      const retired = await retireSources({ manifestUrl: url }, 'opt-out', deps);
      throw new UsageError(
        'opted-out',
        `The manifest at ${url} says that its provider does not want to be listed (optOut); ${retired.length} of its sources were taken out`,
      );
    }
    case 'invalid-manifest':
      throw new UsageError('invalid-manifest', `The manifest at ${url} cannot be used`, {
        facts: { findings: manifest.findings.map(shownFinding) },
      });
    default:
      return manifest satisfies never;
  }
}
