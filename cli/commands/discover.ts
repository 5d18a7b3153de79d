import { searchDomain } from '../../harvester/passes/add-domain.ts';
import { type AddedSources, takeManifest } from '../../harvester/passes/add-sources.ts';
import { type DiscoverDeps, type Discovered, discoverSubject } from '../../harvester/passes/discover.ts';
import { discoverDue } from '../../harvester/passes/discover-due.ts';
import { subjectAtDomain, subjectOfId } from '../../harvester/passes/subjects-named.ts';
import { UsageError } from '../../services/errors.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Command, RuntimeDeps } from '../command.ts';
import { discoveringWith } from '../discovering.ts';
import { enqueueOne } from '../handlers.ts';
import { isDomain } from '../meant-by.ts';
import { findingLine } from '../report/finding-line.ts';

const shownSources = (sources: AddedSources['sources']) =>
  sources.map(({ source, state }) => ({
    source: source.id,
    state,
    type: source.type,
    path: shownAddress(source.path),
  }));

function tell({ look, sources }: Discovered, { out, say }: Pick<RuntimeDeps, 'out' | 'say'>): void {
  const { findings, ...shown } = look;
  out(JSON.stringify({ ...shown, sources: shownSources(sources) }));
  for (const finding of findings) say(findingLine(finding));
}

/** A domain of which we do not know whose it is: what is found there must say so itself. Answers whether it was taken. */
async function lookAtDomain(domain: string, discovering: DiscoverDeps, { out, say }: RuntimeDeps): Promise<boolean> {
  const { manifest, probes, unsure } = await searchDomain(domain, discovering);
  const state =
    manifest?.state === 'invalid-manifest' ? 'invalid' : (manifest?.state ?? (unsure ? 'temporary' : 'none'));
  const told = { subject: `domain:${domain}`, state, manifestUrl: manifest && shownAddress(manifest.url), probes };
  try {
    const taken =
      manifest?.state === 'found'
        ? await takeManifest(
            manifest,
            { address: manifest.url, identifiers: [], name: null, country: null },
            discovering,
          )
        : null;
    for (const finding of taken?.findings ?? []) say(findingLine(finding));
    out(
      JSON.stringify({ ...told, providerId: taken?.provider.id ?? null, sources: shownSources(taken?.sources ?? []) }),
    );
    return taken !== null;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    out(JSON.stringify({ ...told, providerId: null, detail: error.message, sources: [] }));
    return false;
  }
}

export const discover: Command = {
  name: 'discover',
  summary: 'looks for manifests as QualityLink’s discovery says and takes what they name: one JSON line each',
  argument: {
    name: 'domain or provider',
    help: 'domains, ids of providers here or in the register; without any, those that are due',
    optional: true,
    several: true,
  },
  options: {},
  needs: 'runtime',
  async run(input, deps) {
    const { runtime, say } = deps;
    const discovering = discoveringWith(runtime, deps);
    if (input.positionals.length === 0) {
      const pass = await discoverDue(discovering, (found) => tell(found, deps));
      say(
        `${pass.looked} looked for; sources added: ${pass.added}, updated: ${pass.updated}, taken out: ${pass.retired}, no longer named: ${pass.left}`,
      );
      if (pass.added + pass.updated > 0) await enqueueOne('rejudge', await runtime.jobs());
      return (pass.byState.invalid ?? 0) + (pass.byState.error ?? 0) > 0 ? 2 : 0;
    }
    let all = true;
    for (const text of input.positionals) {
      const key =
        (await subjectOfId(text, runtime.db)) ?? (isDomain(text) ? await subjectAtDomain(text, runtime.db) : null);
      if (key === null && !isDomain(text))
        throw new UsageError('unknown-provider', `“${text}” is neither a domain nor the id of a provider`);
      const found = key === null ? null : await discoverSubject(key, discovering);
      if (found !== null) tell(found, deps);
      all &&= found === null ? await lookAtDomain(text, discovering, deps) : found.look.state === 'found';
    }
    await enqueueOne('rejudge', await runtime.jobs());
    return all ? 0 : 2;
  },
};
