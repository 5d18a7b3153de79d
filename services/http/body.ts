import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError, messageOf } from '../errors.ts';

function decoded(body: Readable, encoding: string | null): Readable {
  const decoder =
    encoding === null || encoding === 'identity' || encoding === ''
      ? null
      : encoding === 'gzip' || encoding === 'x-gzip'
        ? createGunzip()
        : encoding === 'br'
          ? createBrotliDecompress()
          : encoding === 'deflate'
            ? createInflate()
            : undefined;
  if (decoder === undefined)
    throw new FetchError('network', `the server used the unknown content coding “${encoding}”`);
  if (decoder === null) return body;
  pipeline(body, decoder, () => {});
  return decoder;
}

/**
 * A body that brings fewer bytes than this in a window of time is given up. Otherwise a source could keep its place
 * among those that are asked by sending drop by drop.
 */
const WINDOW_MS = 30_000;
const LEAST_BYTES = 1_024;

/**
 * Ends a body that brings too little while we wait for it. Answers a function to call with each piece, and one to stop
 * watching.
 */
function watchRate(body: Readable, windowMs: number) {
  let bytes = 0;
  let waiting = true;
  const window = setInterval(() => {
    if (waiting && bytes < LEAST_BYTES) {
      const said = `the server sent less than ${LEAST_BYTES} bytes in ${windowMs / 1_000} s`;
      body.destroy(new FetchError('timeout', said, { retryable: true }));
    }
    bytes = 0;
  }, windowMs);
  return {
    came(more: number) {
      bytes += more;
      waiting = false;
    },
    waits() {
      waiting = true;
    },
    stop: () => clearInterval(window),
  };
}

/** No data of courses is packed more than this. What is was made to fill disks. */
const MOST_UNPACKED_PER_BYTE = 200;
/** So many bytes may come of anything, since even empty pages of a small answer are packed well. */
const UNPACKED_FREELY = 10_000_000;

/** The decoded bytes of an answer, at most `maxBytes`. A compressed body is measured as it is unpacked. */
export async function* boundedBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
  windowMs: number = WINDOW_MS,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const rate = watchRate(body, windowMs);
  try {
    const unpacked = decoded(body, encoding?.trim().toLowerCase() ?? null);
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      rate.came(chunk.byteLength);
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new FetchError('too-large', `more than ${maxBytes} bytes came`);
      if (
        'bytesWritten' in unpacked &&
        bytes > UNPACKED_FREELY &&
        bytes > Number(unpacked.bytesWritten) * MOST_UNPACKED_PER_BYTE
      )
        throw new FetchError('too-large', `more than ${MOST_UNPACKED_PER_BYTE} bytes came of each packed one`);
      yield chunk;
      rate.waits();
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const slow =
      error instanceof Error &&
      (error.name === 'TimeoutError' || error.name === 'BodyTimeoutError' || error.name === 'AbortError');
    throw slow
      ? new FetchError('timeout', 'the server took too long', { cause: error, retryable: true })
      : new FetchError('network', `the answer broke off: ${messageOf(error)}`, { cause: error, retryable: true });
  } finally {
    rate.stop();
    body.on('error', () => {});
    body.destroy();
  }
}

/** A body as text (UTF-8, without a byte order mark). It must have a limit. */
export async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return new TextDecoder('utf-8').decode(Buffer.concat(parts));
}
