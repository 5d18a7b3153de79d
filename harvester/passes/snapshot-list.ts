import { stat } from 'node:fs/promises';
import type { Blobs } from '../../services/blobs/blobs.ts';
import type { Part } from '../formats/format.ts';

/** What stands before the parts of a list: the list is kept among the bytes of others and has to be told from them. */
const BEGINNING = '{"snapshot":"accredex"';
/** A list is no longer than this: so many parts, each with its address. */
const MAX_LIST_CHARACTERS = 10_000_000;

/** A snapshot of several parts as it is kept: a line of JSON for each, behind a line that says what this is. */
export async function snapshotList(parts: readonly Part[]): Promise<string> {
  const lines = await Promise.all(
    parts.map(async ({ url, id, etag, lastModified, path }) => {
      const { size: bytes } = await stat(path);
      return JSON.stringify({ url, sha256: id, etag, lastModified, bytes });
    }),
  );
  return `${BEGINNING},"parts":${parts.length}}\n${lines.join('\n')}\n`;
}

/** The parts of a snapshot that is kept, by their sha256; none where it is not a list of parts, or is not there. */
export async function partsOf(snapshot: string, blobs: Blobs): Promise<string[]> {
  const body = await blobs.get(snapshot);
  if (body === null) return [];
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    // Somebody else's bytes.
    if (!text.startsWith(BEGINNING.slice(0, text.length)) || text.length > MAX_LIST_CHARACTERS) return [];
  }
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => /"sha256":"(sha256:[0-9a-f]{64})"/.exec(line)?.[1] ?? []);
}
