import { Router } from 'express';
import { z } from 'zod';
import { shownKey } from '../../services/keys/key.ts';
import { endpoint } from '../endpoint.ts';
import { PLAIN_PARAMETERS } from '../params/other-parameters.ts';
import type { Serving } from '../serving.ts';

/** The answer of `GET /v1/keys`: a JWK set (RFC 7517) of public keys. */
export const KeysAnswer = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: z.string(),
      kid: z.string(),
      use: z.literal('sig'),
      alg: z.literal('EdDSA'),
      notBefore: z.string(),
      retired: z.string().nullable(),
    }),
  ),
});

/** `GET /v1/keys`: the public halves of the keys that sign here. Keys that have none are never told. */
export function keyRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/keys',
    endpoint(
      PLAIN_PARAMETERS,
      async () => {
        const keys = ((await deps.keys?.()) ?? []).map(shownKey).flatMap(({ kid, x, notBefore, retired }) =>
          x === undefined
            ? []
            : [
                {
                  kty: 'OKP' as const,
                  crv: 'Ed25519' as const,
                  x,
                  kid,
                  use: 'sig' as const,
                  alg: 'EdDSA' as const,
                  notBefore,
                  retired,
                },
              ],
        );
        return { body: { keys } satisfies z.infer<typeof KeysAnswer> };
      },
      deps,
    ),
  );
  return router;
}
