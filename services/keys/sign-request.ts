import { createPrivateKey, sign } from 'node:crypto';
import { createSignature } from 'http-message-sig';
import type { StoredKey } from './key.ts';

/** The key that signs requests. */
export type SigningKey = Extract<StoredKey, { use: 'signature' }>;

/** For how many seconds a signature holds. The request arrives within that, and the standard allows an hour. */
const HOLDS_SECONDS = 300;
const LABEL = 'ql';
const TAG = 'qualitylink-v1';

/**
 * The headers that sign a request (RFC 9421, as QualityLink's data exchange wants it): over the host it goes to, from
 * now on for five minutes, by a key that `/v1/keys` shows.
 */
export async function requestSignature(
  request: { readonly method: string; readonly url: string },
  key: SigningKey,
  now: Date,
): Promise<Readonly<Record<'signature' | 'signature-input', string>>> {
  const created = Math.floor(now.getTime() / 1_000);
  const secret = createPrivateKey({ key: { ...key.jwk }, format: 'jwk' });
  const { signature, signatureInput } = await createSignature(
    { kind: 'request', method: request.method, targetUri: request.url, fields: [] },
    {
      label: LABEL,
      components: ['@authority'],
      parameters: { created, expires: created + HOLDS_SECONDS, keyid: key.kid, alg: 'ed25519', tag: TAG },
      signer: { algorithm: 'ed25519', sign: (data) => sign(null, data, secret) },
    },
  );
  return { signature, 'signature-input': signatureInput };
}
