import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpClient } from '../../services/http/client.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import { type RunReason, reasonOf } from '../../services/model/run-reason.ts';
import type { RunCounts } from '../../services/model/source.ts';
import { NO_SECRET } from '../../services/model/source-secret.ts';
import { hostOf } from '../../services/vocab/domains.ts';
import { openAccess } from '../access/access.ts';
import type { ManifestOutcome } from '../discover/manifest.ts';
import { fetchSource } from '../fetch/fetch.ts';
import type { Part } from '../formats/format.ts';
import { formatOf } from '../formats/formats.ts';
import { readSnapshot } from '../read/read.ts';
import { readHeads, readSpool } from '../read/spool-reader.ts';
import type { StagedOffer } from '../read/staged.ts';
import { sourceFrom } from './add-sources.ts';
import { speakersOf } from './check.ts';
import { gatherParts } from './gathering.ts';
import { providerFrom } from './resolve-provider.ts';

/** How many offers of a spool are looked at together. */
const BATCH_OFFERS = 500;
const BATCH_CHARACTERS = 4_000_000;

/** What a look at a source needs: no store, and a client that knows when to stop. */
export interface PreviewDeps {
  readonly http: HttpClient;
  readonly now: () => Date;
  readonly log: Logger;
  readonly stopped: AbortSignal;
  /** A folder of its own. Whoever made it removes it. */
  readonly folder: string;
}

/** What the only source of a manifest was found to hold. */
export interface PreviewRead {
  readonly counts: Pick<RunCounts, 'read' | 'rejected' | 'quarantined'>;
  /** How many offers state that they are withdrawn. */
  readonly withdrawn: number;
  readonly findings: readonly Finding[];
  /** The first offers, at most as many as were asked for. */
  readonly offers: readonly StagedOffer[];
  readonly provider: Provider;
  readonly mapping: string;
  /** Why there is nothing, or not all; null where all was read. */
  readonly reason: RunReason | null;
  readonly detail: string | null;
}

/**
 * Hops 2 to 4 for the first source of a manifest, without a store and without leaving anything behind: what it holds by
 * itself. Nothing is said of other sources, of a register, or of what was known before. What gives access is not used.
 */
export async function previewSource(
  manifest: Extract<ManifestOutcome, { state: 'found' }>,
  most: number,
  deps: PreviewDeps,
): Promise<PreviewRead> {
  const [entry] = manifest.entries;
  if (entry === undefined) throw new Error('A manifest without entries is no manifest');
  const at = deps.now().toISOString();
  const isFile = entry.path.startsWith('file:');
  const identifiers = speakersOf(manifest.meta, isFile ? null : hostOf(entry.path));
  const about = { address: manifest.url, identifiers, name: null, country: null };
  const provider = providerFrom({ identifiers, how: 'manifest' }, null, about, at);
  const source = sourceFrom(entry, 'preview', provider, manifest.url);
  const format = formatOf(source.type);
  const nothing = {
    ...{ counts: { read: 0, rejected: 0, quarantined: 0 }, withdrawn: 0, findings: [], offers: [], provider },
    ...{ mapping: format?.mapping ?? '', reason: null, detail: null },
  };
  if (format === null) return { ...nothing, reason: 'unsupported-type', detail: source.type };
  await mkdir(deps.folder, { recursive: true, mode: 0o700 });
  const scratch = join(deps.folder, `${randomUUID()}.bytes`);
  const place = { scratch, spool: `${scratch}.ndjson`, files: [scratch, `${scratch}.ndjson`] };
  const access = openAccess(source, NO_SECRET, { ...deps, keys: [] });
  const leaving = { keep: async () => {}, letGo: async () => {}, read: readSnapshot };
  const work = {
    ...{ input: { source, provider, access, millis: {} }, place, leaving, toldFor: null },
    deps: { ...deps, blobs: { get: async () => null } },
  };
  try {
    let first: Part | null = null;
    if (!('gatherAll' in format)) {
      const step = await fetchSource(source, false, { ...deps, access, scratch });
      if (step.state !== 'fresh')
        return {
          ...nothing,
          reason: step.state === 'failed' ? reasonOf(step.reason) : 'gone',
          detail: 'detail' in step ? step.detail : null,
        };
      first = { ...step.snapshot, path: scratch, furtherPage: step.furtherPage };
    }
    const gathered = await gatherParts(first, format, work, []);
    if ('state' in gathered) {
      const { step } = gathered;
      return { ...nothing, reason: step.state === 'failed' ? reasonOf(step.reason) : 'gone', detail: step.detail };
    }
    const read = await gathered.read();
    const { counts, findings } = read;
    if (read.state !== 'complete')
      return {
        ...{ ...nothing, counts, findings, detail: read.detail },
        reason: read.state === 'unreadable' ? 'unreadable' : reasonOf(read.reason),
      };
    const staged = await firstOf(place.spool, most);
    const { reason, detail } = read.lacks ?? { reason: null, detail: null };
    return {
      ...{ ...nothing, counts, findings, ...staged, detail },
      reason: reason === null ? null : reasonOf(reason),
    };
  } finally {
    await Promise.all(place.files.map((path) => rm(path, { force: true })));
  }
}

/** The first offers of a spool that are not withdrawn, and how many are. */
async function firstOf(spool: string, most: number): Promise<Pick<PreviewRead, 'offers' | 'withdrawn'>> {
  const places: { readonly place: number }[] = [];
  let [place, withdrawn] = [0, 0];
  for await (const heads of readHeads(spool, BATCH_OFFERS, BATCH_CHARACTERS))
    for (const head of heads) {
      if (head.withdrawn) withdrawn++;
      else if (places.length < most) places.push({ place });
      place++;
    }
  const offers: StagedOffer[] = [];
  for await (const batch of readSpool(spool, places, most, BATCH_CHARACTERS))
    offers.push(...batch.map(({ staged }) => staged));
  return { offers, withdrawn };
}
