import type { HttpClient } from '../../services/http/client.ts';
import type { ProbeResult } from '../../services/model/probe.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Search } from './find-manifest.ts';
import { manifestFrom } from './manifest.ts';
import { manifestText } from './manifest-text.ts';

/** Looks again at the address of a manifest that the operator gave, which may be private therefore. */
export async function readGivenManifest(url: string, { http }: { readonly http: HttpClient }): Promise<Search> {
  const asked = await manifestText(url, { http, trusted: true, attempts: 1 });
  const ended = (result: ProbeResult, manifest: Search['manifest'], detail: string | null = null): Search => ({
    manifest,
    unsure: result === 'temporary',
    probes: [
      {
        domain: new URL(url).hostname,
        origin: 'operator',
        mechanism: 'given',
        asked: shownAddress(url),
        result,
        detail: detail === null ? null : shownAddress(detail),
      },
    ],
  });
  if (asked.state === 'none')
    return ended(asked.absent ? 'absent' : asked.retryable ? 'temporary' : 'refused', null, asked.detail);
  const manifest = manifestFrom(asked.text, url);
  switch (manifest.state) {
    case 'found':
    case 'opted-out':
      return ended(manifest.state, manifest);
    case 'invalid-manifest':
      return ended('invalid', manifest);
    case 'no-manifest':
      return ended('no-manifest', null, manifest.detail);
    default:
      return manifest satisfies never;
  }
}
