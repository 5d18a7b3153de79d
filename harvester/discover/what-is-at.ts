import { open } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { messageOf } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { SourceType } from '../../services/model/manifest.ts';
import { meansManifest } from './find-manifest.ts';
import { type ManifestOutcome, manifestFrom } from './manifest.ts';
import { MAX_MANIFEST_BYTES, manifestText } from './manifest-text.ts';

/** What an address or a file turned out to be. `guessed`: nobody said of which type the feed is. */
export type WhatIsThere =
  | { readonly kind: 'manifest'; readonly manifest: ManifestOutcome }
  | { readonly kind: 'feed'; readonly manifest: ManifestOutcome; readonly type: SourceType; readonly guessed: boolean };

/** Names that say of a text that it means to be a manifest, however wrong it is. */
const MANIFEST_NAME = /quality-?link-manifest[^/]*$|(?:^|\/)manifest\.(?:json|ya?ml)$/i;
const SHEET_NAME = /\.(?:csv|tsv|xlsx)$/i;
/** Roots of services as institutions have them: `https://api.university.example/ooapi/v5`. */
const SERVICE_NAME = /(?:^|[/.-])(?:ooapi|oeapi)(?:[/.-]|$)|\/v[56](?:\.\d+)?\/?$/i;

/** The type of a feed, by the name of its address. Documents in RDF are the rule. */
function typeOf(path: string): SourceType {
  if (SHEET_NAME.test(path)) return 'sheet';
  return SERVICE_NAME.test(path) ? 'ooapi' : 'elm';
}

/** A feed alone, as a manifest that has it as its only entry. */
function asManifest(path: string, url: string, said: SourceType | null): WhatIsThere {
  const type = said ?? typeOf(new URL(url).pathname);
  const manifest = manifestFrom(JSON.stringify({ sources: [{ type, path }] }), url);
  return { kind: 'feed', manifest, type, guessed: said === null };
}

/** The beginning of a file; null where it is too long for a manifest. @throws where it cannot be read. */
async function shortText(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > MAX_MANIFEST_BYTES ? null : await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/**
 * Looks at an http(s) address or an absolute path of this machine: a manifest, or a feed. With `type` it is a feed of
 * that type, and nothing is asked. Never throws for what is there.
 */
export async function whatIsAt(
  address: string,
  type: SourceType | null,
  { http, stopped }: { readonly http: HttpClient; readonly stopped: AbortSignal },
): Promise<WhatIsThere> {
  const isWeb = /^https?:/i.test(address);
  const url = isWeb ? new URL(address).href : pathToFileURL(address).href;
  if (type !== null) return asManifest(address, url, type);
  const isNamed = MANIFEST_NAME.test(new URL(url).pathname);
  let text: string | null;
  if (isWeb) {
    const asked = await manifestText(url, { http, trusted: false, attempts: 1, stopped });
    if (asked.state === 'none' && isNamed) {
      const { detail, retryable } = asked;
      return { kind: 'manifest', manifest: { state: 'no-manifest', url, detail, retryable } };
    }
    text = asked.state === 'text' ? asked.text : null;
  } else {
    try {
      text = await shortText(address);
    } catch (error) {
      return {
        kind: 'manifest',
        manifest: { state: 'no-manifest', url, detail: messageOf(error), retryable: false },
      };
    }
  }
  const isManifest = text !== null && (isNamed || meansManifest(text));
  return isManifest ? { kind: 'manifest', manifest: manifestFrom(text ?? '', url) } : asManifest(address, url, null);
}
