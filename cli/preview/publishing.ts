import type { Publishing } from '../../api/publishing.ts';
import { isReadable } from '../../harvester/access/way.ts';
import { WELL_KNOWN } from '../../harvester/discover/find-manifest.ts';
import { manifestFrom } from '../../harvester/discover/manifest.ts';
import { statedAddress } from '../../harvester/discover/txt-record.ts';
import type { Keyring } from '../../services/keys/keyring.ts';
import { type Finding, found } from '../../services/model/finding.ts';
import type { CommandDeps } from '../command.ts';
import { createPreviews } from './previews.ts';

/** No manifest is there: one that is being made has no address yet. It is none of a file, so that it may name no file. */
const NOWHERE = 'https://manifest.invalid/';

/** Institutions of a demonstration that may be looked at although they have private addresses. */
export interface Shown {
  /** `host:port`, each of them served by the demonstration itself. */
  readonly hosts: readonly string[];
  /** The fields of the page's form for one of them. */
  readonly example: Readonly<Record<string, string>> | null;
}

/** What is wrong with what the sources encrypt to us: that none of our keys opens it. */
async function unreadable(text: string, keys: Keyring, now: () => Date): Promise<Finding[]> {
  const { sources } = JSON.parse(text) as { readonly sources: readonly unknown[] };
  const findings: Finding[] = [];
  for (const [index, source] of sources.entries()) {
    const read = manifestFrom(JSON.stringify({ sources: [source] }), NOWHERE);
    const access = read.state === 'found' ? (read.entries[0]?.access ?? null) : null;
    if (access === null || access.kind === 'httpsig' || isReadable(access, { keys: await keys(), now })) continue;
    const member = access.kind === 'httpheader' ? 'value' : 'client_secret';
    findings.push(found('manifest-auth-unreadable', { path: `/sources/${index}/auth/${member}` }));
  }
  return findings;
}

/** What the page on which manifests are made works with. `shown`: what a demonstration has to look at. */
export function publishingWith(
  keys: Keyring,
  shown: Shown | null,
  { config, now, log }: Pick<CommandDeps, 'config' | 'now' | 'log'>,
): Publishing {
  const { contact, policy, discovery, previews } = config;
  const about = {
    ...{ contact, policy, privateHosts: shown?.hosts ?? [] },
    ...{ nameServers: discovery.nameServers, plainHttp: discovery.plainHttp },
  };
  return {
    paths: WELL_KNOWN,
    async read(text) {
      const { state, ...said } = manifestFrom(text, NOWHERE);
      const findings = 'findings' in said ? said.findings : [];
      return { state, findings: state === 'found' ? [...findings, ...(await unreadable(text, keys, now))] : findings };
    },
    leads: (record, address) => statedAddress([[record]]).url === address,
    preview: previews === null || previews === 0 ? null : createPreviews({ atOnce: previews, about, log }),
    example: shown?.example ?? null,
  };
}
