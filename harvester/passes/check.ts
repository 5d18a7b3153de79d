import type { Finding } from '../../services/model/finding.ts';
import type { ProviderIdentifier } from '../../services/model/identifier.ts';
import type { ManifestMeta, SourceType } from '../../services/model/manifest.ts';
import type { Probe } from '../../services/model/probe.ts';
import type { ShapesReport } from '../../services/model/shapes-report.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Run, Source } from '../../services/model/source.ts';
import { listFindings } from '../../services/store/sources/runs.ts';
import { readSource } from '../../services/store/sources/sources.ts';
import { hostOf } from '../../services/vocab/domains.ts';
import type { ManifestOutcome } from '../discover/manifest.ts';
import { whatIsAt } from '../discover/what-is-at.ts';
import { searchDomain } from './add-domain.ts';
import { shownFinding, takeManifest } from './add-sources.ts';
import { type ShapesDeps, shapesOfSource } from './check-shapes.ts';
import type { DiscoverDeps } from './discover.ts';
import { type HarvestDeps, harvestSource } from './harvest.ts';
import { identifiersIn } from './resolve-provider.ts';

/** At most so many sources of a manifest are read in one check. */
export const MOST_SOURCES_CHECKED = 20;

/** What is to be checked. */
export interface CheckInput {
  /** A domain, an http(s) address, or an absolute path of this machine. */
  readonly target: { readonly domain: string } | { readonly address: string };
  /** The type of a feed. Null: it may be a manifest, and a feed's type is guessed. */
  readonly type: SourceType | null;
  /** Who publishes. Empty: as the manifest says, and whoever has the domain of the address. */
  readonly identifiers: readonly ProviderIdentifier[];
}

/** What checking needs. `db` is a store of its own that nobody else sees, and is empty. */
export type CheckDeps = HarvestDeps &
  Pick<DiscoverDeps, 'names' | 'plainHttp'> & {
    readonly shapes: Pick<ShapesDeps, 'validate' | 'paths'>;
  };

/** One source of a checked publication, as a harvest left it. */
export interface CheckedRun {
  readonly source: Source;
  readonly run: Run;
  readonly findings: readonly Finding[];
  /** What shapes say of it; null where it is no ELM, or none of its bytes can be published. */
  readonly shapes: ShapesReport | null;
}

/** What a check came to. */
export interface Check {
  /** `none`: there is no manifest. `invalid`: it cannot be used. `opted-out`: it says not to list its provider. */
  readonly state: 'read' | 'none' | 'invalid' | 'opted-out';
  /** Where the manifest or feed is, without what gives access. Null where none was found. */
  readonly address: string | null;
  /** Why there is nothing; null where something was read. */
  readonly detail: string | null;
  /** Where a domain's manifest was looked for. */
  readonly probes: readonly Probe[];
  /** The type of a feed that nobody stated; null where it was stated, or a manifest says it. */
  readonly guessed: SourceType | null;
  /** About the manifest. */
  readonly findings: readonly Finding[];
  /** As whom the publication was read. */
  readonly identifiers: readonly ProviderIdentifier[];
  readonly runs: readonly CheckedRun[];
  /** How many sources of the manifest were left out because there are more than `MOST_SOURCES_CHECKED`. */
  readonly leftOut: number;
}

/** What is at the target, and how it was found. */
async function lookAt(
  { target, type }: CheckInput,
  deps: CheckDeps,
): Promise<{
  readonly manifest: ManifestOutcome;
  readonly probes: readonly Probe[];
  readonly guessed: SourceType | null;
}> {
  if ('address' in target) {
    const there = await whatIsAt(target.address, type, deps);
    const guessed = there.kind === 'feed' && there.guessed ? there.type : null;
    return { manifest: there.manifest, probes: [], guessed };
  }
  const { manifest, probes, unsure } = await searchDomain(target.domain, deps);
  const none = { state: 'no-manifest', url: '', detail: 'No manifest was found', retryable: unsure } as const;
  return { manifest: manifest ?? none, probes, guessed: null };
}

/**
 * As whom a manifest is read. Here is no register, so whoever has the domain counts as its owner, and what the manifest
 * says of its institution is taken as said.
 */
function spokenFor(
  { target, identifiers }: CheckInput,
  manifest: Extract<ManifestOutcome, { state: 'found' }>,
): readonly ProviderIdentifier[] {
  if (identifiers.length > 0) return identifiers;
  const host = hostOf('domain' in target ? target.domain : manifest.url.startsWith('file:') ? '' : manifest.url);
  return speakersOf(manifest.meta, host);
}

/** The institution that `meta` names; where it names no domain, also whoever has `host`; else nobody in particular. */
export function speakersOf(meta: ManifestMeta, host: string | null): readonly ProviderIdentifier[] {
  const stated = identifiersIn(meta);
  if (stated.some(({ scheme }) => scheme === 'schac')) return stated;
  if (host !== null) return [...stated, { scheme: 'schac', value: host }];
  return stated.length > 0 ? stated : [{ scheme: 'local', value: 'check' }];
}

/** Reads what a publication would become into a store of its own. Throws only where that store fails. */
export async function checkPublication(input: CheckInput, deps: CheckDeps): Promise<Check> {
  const { manifest, probes, guessed } = await lookAt(input, deps);
  const address = manifest.url === '' ? null : shownAddress(manifest.url);
  const nothing = {
    ...{ address, probes, guessed, findings: [], identifiers: [], runs: [], leftOut: 0 },
    detail: null,
  };
  switch (manifest.state) {
    case 'no-manifest':
      return { ...nothing, state: 'none', detail: shownAddress(manifest.detail) };
    case 'opted-out':
      return { ...nothing, state: 'opted-out' };
    case 'invalid-manifest':
      return { ...nothing, state: 'invalid', findings: manifest.findings.map(shownFinding) };
    case 'found':
      break;
    default:
      return manifest satisfies never;
  }
  const identifiers = spokenFor(input, manifest);
  const name = hostOf(manifest.url.startsWith('file:') ? '' : manifest.url);
  const taken = await takeManifest(manifest, { address: manifest.url, identifiers, name, country: null }, deps);
  const runs: CheckedRun[] = [];
  for (const { source } of taken.sources.slice(0, MOST_SOURCES_CHECKED)) {
    const outcome = await harvestSource({ sourceId: source.id, force: true, holder: 'check' }, deps);
    if (outcome.state !== 'ran') continue;
    const { run } = outcome;
    const findings = await listFindings(deps.db, { runId: run.id });
    const kept = source.type === 'elm' ? await readSource(deps.db, source.id) : null;
    const shapes = kept === null ? null : await shapesOfSource(kept, { ...deps, ...deps.shapes });
    runs.push({ source, run, findings, shapes });
  }
  const leftOut = Math.max(0, taken.sources.length - MOST_SOURCES_CHECKED);
  return { ...nothing, state: 'read', findings: taken.findings, identifiers, runs, leftOut };
}
