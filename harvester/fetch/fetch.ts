import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { AppError, FetchError, messageOf } from '../../services/errors.ts';
import type { HttpClient } from '../../services/http/client.ts';
import type { Attempted } from '../../services/http/pacing.ts';
import type { Snapshot, Source } from '../../services/model/source.ts';
import type { Access } from '../access/access.ts';
import { formatOf } from '../formats/formats.ts';
import { unpacked } from './unpack.ts';

/** More than any publication of one institution. The reader of a format has a smaller limit of its own. */
const MAX_SNAPSHOT_BYTES = 2_000_000_000;
const FETCH_DEADLINE_MS = 600_000;
/** How often a body is asked for that breaks off while it is received. */
const READS_AT_MOST = 2;

/** The types of documents that are asked for where a format has none of its own. */
const RDF = 'text/turtle, application/ld+json;q=0.9, application/rdf+xml;q=0.9, */*;q=0.1';

/** What fetching a source led to. */
export type FetchStep =
  /** New bytes in the file `path`, which the caller must remove. */
  | {
      readonly state: 'fresh';
      readonly snapshot: Snapshot;
      readonly path: string;
      /** The page that follows this one, as the server says. */
      readonly furtherPage: string | null;
      /** How many records there are on all pages together. Absent where the server does not say. */
      readonly total?: number;
      /** True where the server reserves text and data mining of it (TDMRep). */
      readonly reserved?: true;
    }
  /** 304, or the same bytes as in the last complete run. The same bytes may have new validators. */
  | {
      readonly state: 'unchanged';
      readonly etag?: string | null;
      readonly lastModified?: string | null;
      readonly reserved?: true;
    }
  | { readonly state: 'gone'; readonly detail: string }
  | {
      readonly state: 'failed';
      readonly reason: string;
      readonly detail: string;
      /** Whether the failure may pass by itself; after how many seconds, where the server said so. */
      readonly retryable: boolean;
      readonly retryAfterSeconds?: number;
      /** The state with which the server answered, where it did. */
      readonly status?: number;
    };

/** What fetching needs. */
export interface FetchDeps {
  readonly http: HttpClient;
  /** A path in the working folder of this process that no other run uses. */
  readonly scratch: string;
  readonly access: Access;
  /** Ends requests and pauses when the program is told to end. */
  readonly stopped: AbortSignal;
}

interface Written {
  readonly sha256: string;
  readonly bytes: number;
}

async function writeHashed(body: AsyncIterable<Uint8Array>, path: string): Promise<Written> {
  const hash = createHash('sha256');
  const file = createWriteStream(path, { mode: 0o600 });
  const done = finished(file);
  done.catch(() => {});
  let bytes = 0;
  try {
    for await (const chunk of body) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      if (bytes > MAX_SNAPSHOT_BYTES) throw new FetchError('too-large', `more than ${MAX_SNAPSHOT_BYTES} bytes came`);
      if (!file.write(chunk)) await once(file, 'drain');
    }
  } finally {
    file.end();
  }
  await done;
  return { sha256: `sha256:${hash.digest('hex')}`, bytes };
}

/** Errors of a disk that is full or may not be written to. */
const OUR_DISK: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

function addressOf(source: Source): string {
  const url = new URL(source.path);
  for (const [name, value] of Object.entries(source.queryParameters)) {
    for (const item of Array.isArray(value) ? value : [value]) url.searchParams.append(name, item);
  }
  return url.href;
}

/** The headers without validators. We send those ourselves: one from a manifest would make every answer “unchanged”. */
function unconditional(headers: Source['headers']): Source['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:if-|range$)/i.test(name)));
}

type Opened =
  | {
      readonly state: 'open';
      readonly body: AsyncIterable<Uint8Array>;
      readonly url: string;
      readonly mediaType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly furtherPage: string | null;
      readonly total?: number;
      readonly reserved?: true;
    }
  | Exclude<FetchStep, { state: 'fresh' }>;

async function open(source: Source, conditional: boolean, { http, access, stopped }: FetchDeps): Promise<Opened> {
  if (source.path.startsWith('file:')) {
    // Only a manifest that is itself a file of this machine may name a file.
    if (!source.manifestUrl.startsWith('file:'))
      return {
        state: 'failed',
        reason: 'refused-address',
        detail: 'file: is refused over the network',
        retryable: false,
      };
    return {
      state: 'open',
      body: createReadStream(fileURLToPath(source.path)),
      url: source.path,
      mediaType: null,
      etag: null,
      lastModified: null,
      furtherPage: null,
    };
  }
  if (access.refused !== null) return { state: 'failed', ...access.refused, retryable: false };
  const accept = source.contentType ?? formatOf(source.type)?.accept ?? RDF;
  const ask = async () => {
    await access.ready();
    return http.get(addressOf(source), {
      headers: { accept, ...unconditional(source.headers) },
      authorise: (hop) => access.authorise(hop),
      etag: conditional ? source.etag : null,
      lastModified: conditional ? source.lastModified : null,
      maxBytes: MAX_SNAPSHOT_BYTES,
      deadlineMs: FETCH_DEADLINE_MS,
      stopped,
    });
  };
  let outcome = await ask();
  if (outcome.state === 'failed' && outcome.reason === 'access-denied' && access.renew()) outcome = await ask();
  switch (outcome.state) {
    case 'fresh': {
      const { body, url, mediaType, etag, lastModified, nextPage: furtherPage = null, total } = outcome;
      const said = access.concealUsed({ url, mediaType, etag, lastModified, furtherPage });
      const more = {
        ...(total === undefined ? {} : { total }),
        ...(outcome.reserved ? { reserved: true as const } : {}),
      };
      return { state: 'open', body, ...said, ...more };
    }
    case 'unchanged':
      if (conditional && (source.etag !== null || source.lastModified !== null))
        return { state: 'unchanged', ...(outcome.reserved ? { reserved: true } : {}) };
      return {
        state: 'failed',
        reason: 'http-status',
        detail: 'the server answered 304 to an unconditional request',
        retryable: true,
      };
    case 'gone':
      return { state: 'gone', detail: `the server answered ${outcome.status}` };
    case 'failed':
      return outcome;
    default:
      return outcome satisfies never;
  }
}

/**
 * Hop 2: gets the bytes of a source, unless they are those of the last complete run. With `conditional` = false they
 * are asked for in any case (another mapping, or forced). Never throws for what the other side does. Leaves a file
 * behind only where the state is `fresh`.
 */
export function fetchSource(source: Source, conditional: boolean, deps: FetchDeps): Promise<FetchStep> {
  return deps.http.again(() => fetchOnce(source, conditional, deps), READS_AT_MOST, deps.stopped);
}

async function fetchOnce(source: Source, conditional: boolean, deps: FetchDeps): Promise<Attempted<FetchStep>> {
  const end = (ended: FetchStep, againAfter: number | null = null) => ({ ended, againAfter });
  try {
    const opened = await open(source, conditional, deps);
    if (opened.state !== 'open') return end(opened);
    const written = await writeHashed(deps.access.concealBody(unpacked(opened.body)), deps.scratch);
    // Where the server now says that there are further pages, the same bytes are not the same publication.
    if (conditional && written.sha256 === source.snapshot && opened.furtherPage === null) {
      await rm(deps.scratch, { force: true });
      const { etag, lastModified, reserved } = opened;
      return end({ state: 'unchanged', etag, lastModified, ...(reserved ? { reserved } : {}) });
    }
    const { url, mediaType, etag, lastModified, furtherPage, total } = opened;
    return end({
      state: 'fresh',
      path: deps.scratch,
      furtherPage,
      ...(total === undefined ? {} : { total }),
      ...(opened.reserved ? { reserved: true } : {}),
      snapshot: { id: written.sha256, bytes: written.bytes, url, mediaType, etag, lastModified },
    });
  } catch (error) {
    await rm(deps.scratch, { force: true });
    if (error instanceof FetchError) {
      const { code, message, retryable } = error;
      const brokeOff = code === 'network' && retryable;
      return end({ state: 'failed', reason: code, detail: message, retryable }, brokeOff ? 0 : null);
    }
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (missing) return end({ state: 'gone', detail: 'there is no such file' });
    // Our own disk is full, which is no fault of the source.
    if (OUR_DISK.has((error as NodeJS.ErrnoException).code ?? '')) {
      const message = `DATA_DIR has no room for what the source sent: ${messageOf(error)}`;
      throw new AppError('disk-full', message, { cause: error, retryable: true });
    }
    return end({ state: 'failed', reason: 'network', detail: messageOf(error), retryable: true });
  }
}
