import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../../../harvester/fetch/unpack.ts';

async function* pieces(bytes: Uint8Array, size = bytes.byteLength || 1) {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}
async function textOf(body: AsyncIterable<Uint8Array>) {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString();
}
const TEXT = '<a> <b> "Tide tables" .\n'.repeat(5_000);

describe('The bytes of a document', () => {
  it('are those in a gzip file, in whatever pieces it comes', async () => {
    for (const size of [1, 2, 3, 1_000]) expect(await textOf(unpacked(pieces(gzipSync(TEXT), size)))).toBe(TEXT);
    expect(await textOf(unpacked(pieces(Buffer.concat([gzipSync('a'), gzipSync('b')]))))).toBe('ab');
  });

  it('stay as they are where they are no gzip file', async () => {
    for (const text of ['', 'a', 'ab', TEXT]) expect(await textOf(unpacked(pieces(Buffer.from(text), 7)))).toBe(text);
    expect(await textOf(unpacked(pieces(Buffer.from([0x1f, 0x2e]))))).toBe('\x1f.');
  });

  it('are a failure that may pass where half a gzip file comes, never half a document', async () => {
    const half = gzipSync(TEXT).subarray(0, 100);
    await expect(textOf(unpacked(pieces(half)))).rejects.toMatchObject({ code: 'network', retryable: true });
  });

  it('end with what ended the answer', async () => {
    async function* broken() {
      yield gzipSync(TEXT).subarray(0, 50);
      throw new Error('reset');
    }
    await expect(textOf(unpacked(broken()))).rejects.toThrow('reset');
  });

  it('are unfolded no further than they are taken', async () => {
    let ended = false;
    async function* bomb() {
      try {
        yield* pieces(gzipSync(Buffer.alloc(50_000_000)), 1_000);
      } finally {
        ended = true;
      }
    }
    let taken = 0;
    for await (const chunk of unpacked(bomb())) {
      taken += chunk.byteLength;
      if (taken > 100_000) break;
    }
    await new Promise((done) => setTimeout(done, 50));
    expect(taken).toBeLessThan(1_000_000);
    expect(ended).toBe(true);
  });
});
