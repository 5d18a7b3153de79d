import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../services/errors.ts';
import type { Snapshot, Source } from '../../services/model/source.ts';
import { type FetchStep, fetchSource } from '../fetch/fetch.ts';
import type { HarvestDeps } from './harvest.ts';

type BytesDeps = Pick<HarvestDeps, 'http' | 'blobs' | 'log' | 'stopped'>;

/** Bytes to read, and whether they have to be kept. */
export type Bytes = {
  readonly state: 'bytes';
  readonly snapshot: Pick<Snapshot, 'id' | 'etag' | 'lastModified' | 'mediaType'>;
  readonly name: string;
  /** Where they came from, after redirects. */
  readonly url: string;
  readonly kept: boolean;
  /** The page that the server says follows this one. */
  readonly furtherPage: string | null;
};

/**
 * The bytes of a source's last complete run, from where they are kept; null where they are no longer there or are
 * damaged.
 */
async function storedBytes(source: Source, path: string, deps: BytesDeps): Promise<Bytes | null> {
  const { snapshot: id, etag, lastModified } = source;
  const body = id === null ? null : await deps.blobs.get(id);
  if (id === null || body === null) return null;
  try {
    await pipeline(body, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    deps.log.warn({ event: 'harvest.stored-bytes', source: source.id, error: messageOf(error) });
    return null;
  }
  return {
    state: 'bytes',
    snapshot: { id, etag, lastModified, mediaType: null },
    name: new URL(source.path).pathname,
    url: source.path,
    kept: true,
    furtherPage: null,
  };
}

function bytesFrom({ snapshot, furtherPage }: Extract<FetchStep, { state: 'fresh' }>): Bytes {
  return {
    state: 'bytes',
    snapshot,
    name: new URL(snapshot.url).pathname,
    url: snapshot.url,
    kept: false,
    furtherPage,
  };
}

/**
 * What is to be read: nothing where neither the bytes nor anything else that enters a reading moved. Where only that
 * moved, the bytes are asked for by their validators, and the stored ones are read again; where address or parameters
 * moved, they are asked for in any case.
 */
export async function bytesOf(
  { source, conditional }: { readonly source: Source; readonly conditional: boolean },
  moved: { readonly asked: boolean; readonly read: boolean },
  scratch: string,
  deps: BytesDeps,
): Promise<Bytes | Exclude<FetchStep, { state: 'fresh' }>> {
  const fetched = await fetchSource(source, conditional && !moved.asked, { ...deps, scratch });
  if (fetched.state === 'fresh') return bytesFrom(fetched);
  if (fetched.state !== 'unchanged' || !moved.read) return fetched;
  const stored = await storedBytes(source, scratch, deps);
  if (stored !== null) return stored;
  const again = await fetchSource(source, false, { ...deps, scratch });
  return again.state === 'fresh' ? bytesFrom(again) : again;
}
