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

/** The decoded bytes of an answer, at most `maxBytes` of them: a compressed body is measured as it unfolds. */
export async function* boundedBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of decoded(body, encoding?.trim().toLowerCase() ?? null) as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new FetchError('too-large', `more than ${maxBytes} bytes came`);
      yield chunk;
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
    body.on('error', () => {});
    body.destroy();
  }
}

/** A bounded body as text (UTF-8; a byte order mark is dropped). */
export async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return new TextDecoder('utf-8').decode(Buffer.concat(parts));
}
