import { stat } from 'node:fs/promises';
import type { Blobs } from '../../services/blobs/blobs.ts';
import type { Part } from '../formats/format.ts';

/** The beginning of a list of parts. Because it is kept among the bytes of others, it must be told from them. */
const BEGINNING = '{"snapshot":"accredex"';
/** A list is never longer than this: so many parts, each with its address. */
const MAX_LIST_CHARACTERS = 10_000_000;

/** A snapshot of several parts as it is kept: a line that says what this is, and a line of JSON for each part. */
export async function snapshotList(parts: readonly Part[]): Promise<string> {
  const lines = await Promise.all(
    parts.map(async ({ url, id, etag, lastModified, path }) => {
      const { size: bytes } = await stat(path);
      return JSON.stringify({ url, sha256: id, etag, lastModified, bytes });
    }),
  );
  return `${BEGINNING},"parts":${parts.length}}\n${lines.join('\n')}\n`;
}

/** The parts of a kept snapshot, by their sha256. None where it is no list of parts, or is not there. */
export async function partsOf(snapshot: string, blobs: Blobs): Promise<string[]> {
  const body = await blobs.get(snapshot);
  if (body === null) return [];
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    // These are the bytes of a publication.
    if (!text.startsWith(BEGINNING.slice(0, text.length)) || text.length > MAX_LIST_CHARACTERS) return [];
  }
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => /"sha256":"(sha256:[0-9a-f]{64})"/.exec(line)?.[1] ?? []);
}
