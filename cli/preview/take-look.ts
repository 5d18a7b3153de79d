import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ManifestLook,
  type NoPreview,
  PREVIEW_BOUNDS,
  PREVIEW_OFFERS,
  type PreviewAsked,
  type SourcePreview,
} from '../../api/publishing.ts';
import { findManifest } from '../../harvester/discover/find-manifest.ts';
import { manifestFrom } from '../../harvester/discover/manifest.ts';
import { cannotSay } from '../../harvester/formats/formats.ts';
import { type PreviewRead, previewSource } from '../../harvester/passes/preview.ts';
import { projected } from '../../indexer/documents.ts';
import { allowedHosts } from '../../services/http/allowed-hosts.ts';
import { boundedClient } from '../../services/http/bounded.ts';
import { createHttpClient } from '../../services/http/client.ts';
import { type Names, namesAt } from '../../services/http/names.ts';
import { silentLogger } from '../../services/log/logger.ts';
import { shortId } from '../../services/model/short-id.ts';
import { openJudging } from '../../services/registry/rules/judging.ts';
import { NO_FACTS } from '../../services/registry/rules/no-facts.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import type { OfferRecord } from '../../services/store/offers/records.ts';
import { manifestDomains } from '../../services/vocab/manifest-domains.ts';
import { resolveName } from '../resolve-name.ts';

/** A look to take, with all that it may know of us. */
export interface PreviewTask {
  readonly asked: PreviewAsked;
  /** A folder that is there and is removed afterwards. */
  readonly folder: string;
  readonly contact: string | null;
  /** Hosts with private addresses that may be asked: those of the demonstration, and never those of the operator. */
  readonly privateHosts: readonly string[];
  readonly nameServers: readonly string[];
  readonly plainHttp: boolean;
  readonly policy: RulePolicy;
}

/** What the process of a look answers. */
export type PreviewAnswer = { readonly look: SourcePreview | ManifestLook | NoPreview } | { readonly error: string };

/** Name servers as a stranger may ask them through us: they do not tell which names exist in a network of our own. */
const discreetNames = (names: Names): Names => ({
  async txt(name) {
    const answer = await names.txt(name);
    return answer.state === 'no-name' ? { state: 'none', detail: 'it has no TXT record' } : answer;
  },
  hasAddress: async () => null,
});

/** The manifest of a source, or of what was pasted in its place, which is then a file beside the manifest. */
async function manifestOf(text: string, pasted: string | null, folder: string) {
  if (pasted === null) return manifestFrom(text, 'https://manifest.invalid/');
  const name = 'pasted';
  await writeFile(join(folder, name), pasted, { mode: 0o600 });
  const { sources, ...others } = JSON.parse(text) as { readonly sources: readonly object[] };
  // Nothing but this one file is named, and what it names itself is asked for as ever.
  const [only] = sources;
  const own = { ...others, sources: [{ ...only, path: name }] };
  return manifestFrom(JSON.stringify(own), pathToFileURL(join(folder, 'manifest.json')).href);
}

function recordsOf({ offers, provider, mapping }: PreviewRead, at: string): OfferRecord[] {
  return offers.map(({ content, hash, keys }) => ({
    ...{ id: shortId(keys[0]?.key ?? hash), revision: 1, tx: '0', content, contentHash: hash, mapping, provider },
    ...{ alsoPublishedBy: [], sourceId: 'preview', verdict: null, due: null, origins: [] },
    ...{ firstSeen: at, changedAt: at, notSeenSince: null, withdrawn: null },
    ...{ lastSeen: null, runId: null, snapshot: null },
  }));
}

/** Takes one look. Rejects for no fault of the other side. */
export async function takeLook(task: PreviewTask): Promise<SourcePreview | ManifestLook | NoPreview> {
  const { asked, folder, policy } = task;
  const now = () => new Date();
  const client = createHttpClient({
    contact: task.contact,
    resolve: resolveName,
    allowsPrivate: allowedHosts(task.privateHosts),
  });
  const http = boundedClient(client, PREVIEW_BOUNDS, now);
  try {
    if (asked.kind === 'domain') {
      const candidates = manifestDomains([], asked.domain).map((one) => ({ ...one, shared: false }));
      const names = discreetNames(namesAt(task.nameServers));
      const { probes, manifest } = await findManifest(candidates, () => true, {
        ...{ http, names, plainHttp: task.plainHttp },
      });
      const findings = manifest === null || manifest.state === 'opted-out' ? [] : manifest.findings;
      return { state: 'looked', probes, manifest: manifest && { state: manifest.state, findings } };
    }
    const manifest = await manifestOf(asked.manifest, asked.pasted, folder);
    if (manifest.state !== 'found') throw new Error('Only what can be read as a manifest is looked at');
    const needsAccess = manifest.entries.some(({ auth }) => auth !== undefined && auth.type !== 'none');
    if (needsAccess && asked.pasted === null) return { state: 'needs-access' };
    const stopped = new AbortController().signal;
    const read = await previewSource(manifest, PREVIEW_OFFERS, { http, now, log: silentLogger, stopped, folder });
    const judging = await openJudging(NO_FACTS, policy);
    const concepts = async () => new Map();
    const documents = await projected(recordsOf(read, now().toISOString()), { judging, concepts }, { now, cannotSay });
    const isCut = http.reached() !== null;
    const { counts, withdrawn, reason, detail } = read;
    return {
      ...{ state: 'preview', counts, withdrawn, reason, detail, isCut },
      // Where we stopped, what is missing is nothing that the provider could mend.
      findings: isCut ? read.findings.filter(({ code }) => code !== 'more-pages') : read.findings,
      offers: documents.map(({ hit }) => ({ hit })),
    };
  } finally {
    await http.close();
  }
}
