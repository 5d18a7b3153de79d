import { Router } from 'express';
import { z } from 'zod';
import { publicPem } from '../../services/keys/decrypt.ts';
import type { StoredKey } from '../../services/keys/key.ts';
import { endpoint } from '../endpoint.ts';
import { PLAIN_PARAMETERS } from '../params/other-parameters.ts';
import type { Serving } from '../serving.ts';

const when = { kid: z.string(), notBefore: z.string(), retired: z.string().nullable() };

/** The answer of `GET /v1/keys`: a JWK set (RFC 7517) of public keys. */
export const KeysAnswer = z.object({
  keys: z.array(
    z.discriminatedUnion('use', [
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        use: z.literal('sig'),
        alg: z.literal('EdDSA'),
        ...when,
      }),
      z.object({
        kty: z.literal('RSA'),
        n: z.string(),
        e: z.string(),
        use: z.literal('enc'),
        alg: z.literal('RSA-OAEP-256'),
        pem: z.string(),
        ...when,
      }),
    ]),
  ),
});

/** The public half of a key. None of a key that has none. */
function publicHalf(key: StoredKey): z.infer<typeof KeysAnswer>['keys'] {
  const { kid, notBefore, retired } = key;
  if (key.use === 'signature')
    return [{ kty: 'OKP', crv: 'Ed25519', x: key.jwk.x, kid, use: 'sig', alg: 'EdDSA', notBefore, retired }];
  if (key.use !== 'encryption') return [];
  const { n, e } = key.jwk;
  return [{ kty: 'RSA', n, e, kid, use: 'enc', alg: 'RSA-OAEP-256', notBefore, retired, pem: publicPem(key) }];
}

/** `GET /v1/keys`: the public halves of our keys: those that sign, and the one that providers encrypt to. */
export function keyRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/keys',
    endpoint(
      PLAIN_PARAMETERS,
      async () => {
        const keys = ((await deps.keysToShow?.()) ?? (await deps.keys?.()) ?? []).flatMap(publicHalf);
        return { body: { keys } satisfies z.infer<typeof KeysAnswer> };
      },
      deps,
    ),
  );
  return router;
}
