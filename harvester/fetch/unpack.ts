import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FetchError, messageOf } from '../../services/errors.ts';

/** The beginning of every gzip file: its mark, and the only method that there is. */
export const GZIP = [0x1f, 0x8b, 0x08] as const;

/** A head that was taken off, and the rest behind it. */
export async function* from(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.byteLength > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Takes pieces off until there are `length` bytes, or nothing more comes. */
export async function headOf(rest: AsyncIterator<Uint8Array>, length: number): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.byteLength < length) {
    const next = await rest.next();
    if (next.done) break;
    head = head.byteLength === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return head;
}

/**
 * The bytes of a document. A gzip file, known by its beginning, is unpacked. The caller limits how many bytes it takes.
 */
export async function* unpacked(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const rest = body[Symbol.asyncIterator]();
  const head = await headOf(rest, GZIP.length);
  const whole = from(head, rest);
  if (!GZIP.every((byte, index) => head[index] === byte)) {
    yield* whole;
    return;
  }
  const gunzip = createGunzip();
  pipeline(Readable.from(whole, { objectMode: false }), gunzip, () => {});
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) yield chunk;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
    const said = `the gzip file is damaged or not whole: ${messageOf(error)}`;
    throw new FetchError('network', said, { cause: error, retryable: true });
  }
}
