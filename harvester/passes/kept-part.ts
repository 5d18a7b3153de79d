import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { messageOf, StoreError } from '../../services/errors.ts';
import type { Source } from '../../services/model/source.ts';
import type { KeptPart } from '../../services/store/sources/readings.ts';
import type { FetchStep } from '../fetch/fetch.ts';
import type { Part } from '../formats/format.ts';
import type { Bringing } from './to-plan.ts';

/** A part from where it is kept, in the file `path`; null where it is no longer there or is damaged. */
export async function storedPart(
  kept: KeptPart,
  path: string,
  { input, leaving, deps }: Bringing,
): Promise<Part | null> {
  const body = await deps.blobs.get(kept.id);
  if (body === null) return null;
  try {
    await pipeline(body, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    deps.log.warn({ event: 'harvest.stored-bytes', source: input.source.id, error: messageOf(error) });
    if (error instanceof StoreError && error.code === 'blob-damaged') await leaving.letGo(kept.id);
    return null;
  }
  const { id, url, mediaType, furtherPage, etag = null, lastModified = null, asked, total } = kept;
  const more = { ...(asked === undefined ? {} : { asked }), ...(total === undefined ? {} : { total }) };
  return { id, url, mediaType, furtherPage, etag, lastModified, ...more, path };
}

/**
 * A part of which the server says that it is as it was: by its validators, or by sending the same bytes again, which
 * then come with new ones and without a word of a further page.
 */
export function confirmed(
  kept: KeptPart,
  { etag, lastModified }: Extract<FetchStep, { state: 'unchanged' }>,
): KeptPart {
  const isSentAgain = etag !== undefined;
  return isSentAgain ? { ...kept, etag, lastModified: lastModified ?? null, furtherPage: null } : kept;
}

/** A source as it is asked for one part that is kept. */
export function askedAgain(source: Source, { id, etag = null, lastModified = null }: KeptPart): Source {
  return { ...source, etag, lastModified, snapshot: id };
}
