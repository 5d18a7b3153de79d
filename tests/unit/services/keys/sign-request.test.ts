import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { createSignature, verifySignature } from 'http-message-sig';
import { describe, expect, it } from 'vitest';
import { requestSignature, type SigningKey } from '../../../../services/keys/sign-request.ts';

/** The key `test-key-ed25519` of RFC 9421, appendix B.1.4. */
const JWK = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
  d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
} as const;
const KEY: SigningKey = {
  ...{ kid: 'test-key-ed25519', use: 'signature', notBefore: '2021-01-01T00:00:00Z', retired: null },
  jwk: JWK,
};
const AT = new Date('2026-11-24T09:00:00.900Z');

describe('The signature of a request', () => {
  it('is made by a library that gives the one of RFC 9421 B.2.6', async () => {
    const fields = [
      { name: 'Date', value: 'Tue, 20 Apr 2021 02:07:55 GMT' },
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Content-Length', value: '18' },
    ];
    const key = createPrivateKey({ key: { ...JWK }, format: 'jwk' });
    const made = await createSignature(
      { kind: 'request', method: 'POST', targetUri: 'https://example.com/foo?param=Value&Pet=dog', fields },
      {
        label: 'sig-b26',
        components: ['date', '@method', '@path', '@authority', 'content-type', 'content-length'],
        parameters: { created: 1_618_884_473, keyid: 'test-key-ed25519' },
        signer: { algorithm: 'ed25519', sign: (data) => sign(null, data, key) },
      },
    );
    expect(made.signature).toBe(
      'sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:',
    );
  });

  it('is over the host in small letters with its port, and says what QualityLink asks for', async () => {
    const made = await requestSignature({ method: 'GET', url: 'https://API.uni.example:8443/x?y=1' }, KEY, AT);
    const input =
      'ql=("@authority");created=1795510800;expires=1795511100;keyid="test-key-ed25519";alg="ed25519";tag="qualitylink-v1"';
    expect(made['signature-input']).toBe(input);
    const base = `"@authority": api.uni.example:8443\n"@signature-params": ${input.slice('ql='.length)}`;
    const signature = Buffer.from(/^ql=:(.+):$/.exec(made.signature)?.[1] ?? '', 'base64');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: JWK.x }, format: 'jwk' });
    expect(verify(null, Buffer.from(base), key, signature)).toBe(true);
    expect(verify(null, Buffer.from(base.replace('api', 'other')), key, signature)).toBe(false);
  });

  it('is accepted by a receiver that checks as the standard says, and by none for another host or hour', async () => {
    const made = await requestSignature({ method: 'GET', url: 'https://uni.example/x' }, KEY, AT);
    const fields = Object.entries(made).map(([name, value]) => ({ name, value }));
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: JWK.x }, format: 'jwk' });
    const receive = (url: string, seconds: number) =>
      verifySignature(
        { kind: 'request', method: 'GET', targetUri: url, fields },
        {
          policy: {
            algorithms: ['ed25519'],
            requiredComponents: ['@authority'],
            requiredParameters: ['created', 'expires', 'keyid', 'alg', 'tag'],
            now: Math.floor(AT.getTime() / 1_000) + seconds,
            validate: ({ parameters }) => parameters.tag === 'qualitylink-v1',
          },
          resolveVerifier: () => ({
            algorithm: 'ed25519',
            verify: (data, signature) => verify(null, data, key, signature),
          }),
        },
      );
    await expect(receive('https://uni.example/y', 5)).resolves.toMatchObject({ label: 'ql' });
    await expect(receive('https://other.example/x', 5)).rejects.toThrow();
    await expect(receive('https://uni.example/x', 3_600)).rejects.toThrow();
  });
});
