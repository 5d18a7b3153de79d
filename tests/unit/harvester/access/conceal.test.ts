import { describe, expect, it } from 'vitest';
import { concealing } from '../../../../harvester/access/conceal.ts';

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function through(secrets: string[], bytes: Buffer, size: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of concealing(secrets).body(inPieces(bytes, size))) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('What comes back', () => {
  it.each([1, 2, 7, 64, 10_000])('has no secret in it, however it comes: in pieces of %s bytes', async (size) => {
    const secret = 'kéy/1234=';
    const coded = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')];
    const text = `Grüße ${coded.join(' – ')} ${secret}${secret} k kéy/123`;
    expect(String(await through([secret], Buffer.from(text), size))).toBe('Grüße *** – *** – *** ****** k kéy/123');
  });

  it('is otherwise what was sent, byte for byte, whatever its encoding', async () => {
    const bytes = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7) % 256));
    expect((await through(['s3cr3t/key'], bytes, 333)).equals(bytes)).toBe(true);
  });

  it('has no secret in it, however long that is', async () => {
    const secret = 'aB3/+&"'.repeat(2_500);
    const { text } = concealing([secret, `Bearer ${secret}`]);
    expect(text(`<${secret}> Bearer ${secret}`)).toBe('<***> ***');
    expect(String(await through([secret], Buffer.from(`<${secret}>`), 1_000))).toBe('<***>');
  });

  it('keeps its words, even where somebody took one of them for a password', async () => {
    const text = Buffer.from('The university of Halkyon');
    expect((await through(['university', 'of', ''], text, 5)).equals(text)).toBe(true);
  });
});
