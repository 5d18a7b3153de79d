import { describe, expect, it } from 'vitest';
import { concealing } from '../../../../harvester/access/conceal.ts';
import { concealedIn } from '../../../../harvester/access/concealed-in.ts';

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

  it.each([
    ['in an address, as .NET writes it', 'a%2fb%2bc%3dd%c3%a91%20234'],
    ['in an address, as Python writes it', 'a%2Fb%2Bc%3Dd%C3%A91+234'],
    ['in a page', 'a/b&#43;c&#x3D;d&#xe9;1&#32;234'],
    ['in JSON without letters of other scripts', 'a\\/b\\u002bc\\u003Dd\\u00e91 234'],
  ])('has no secret in it %s', async (_, said) => {
    const secret = 'a/b+c=dé1 234';
    const { text, used } = concealing([secret]);
    expect([text(said), used(said)]).toEqual(['***', '***']);
    for (const size of [1, 5, 1_000])
      expect(String(await through([secret], Buffer.from(`<${said}>`), size))).toBe('<***>');
  });
});

describe('Secrets that a hostile manifest states', () => {
  it.each([
    ['very long', `${'/'.repeat(15_000)}a1`, '/'.repeat(100_000)],
    ['of one letter', `${'a'.repeat(15_000)}1`, 'a'.repeat(100_000)],
    ['of backslashes', `${'\\'.repeat(40)}key1`, '\\'.repeat(1_000)],
  ])('take no more time than others: %s', async (_, secret, body) => {
    const start = process.cpuUsage().user;
    await through([secret], Buffer.from(body), 65_536);
    expect(concealing([secret]).text(secret)).toBe('***');
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(2_000);
  });

  it('may be many', () => {
    const { text } = concealing(Array.from({ length: 5_000 }, (_, n) => `many-secrets-${n}`));
    expect(text('many-secrets-4999 and the other')).toBe('*** and the other');
  });
});

describe('What is shown of a run', () => {
  it('keeps its codes where somebody took one of them for a password, and quotes no password', () => {
    const { text } = concealing(['complete', 'warning']);
    const finding = {
      code: 'complete',
      severity: 'warning',
      subject: null,
      path: 'p',
      value: 'complete 1',
      facts: { n: 1 },
    };
    expect(concealedIn({ outcome: 'complete', detail: 'a warning', findings: [finding] } as never, text)).toEqual({
      outcome: 'complete',
      detail: 'a ***',
      findings: [{ ...finding, value: '*** 1' }],
    });
  });
});
