import { createHash } from 'node:crypto';
import { StoreError } from '../errors.ts';

const ID = /^sha256:([0-9a-f]{64})$/;

/** The hex digest in the id of a blob. @throws StoreError `blob-id`. */
export function digestOf(id: string): string {
  const digest = ID.exec(id)?.[1];
  if (digest === undefined)
    throw new StoreError('blob-id', 'a blob is named by sha256: and 64 hex digits', { facts: { id } });
  return digest;
}

/**
 * Passes bytes on, and checks at the end whether they were those of the id.
 * @throws StoreError `blob-damaged`, also for whatever `bytes` throws.
 */
export async function* checked(id: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  try {
    for await (const piece of bytes) {
      hash.update(piece);
      yield piece;
    }
  } catch (error) {
    throw damaged(id, error);
  }
  if (hash.digest('hex') !== digestOf(id)) throw damaged(id);
}

function damaged(id: string, cause?: unknown): StoreError {
  return new StoreError('blob-damaged', 'The bytes that were kept are not whole', { facts: { id }, cause });
}
