import { z } from 'zod';
import { Secret } from './secret.ts';

const SecretText = z.string().transform((text) => new Secret(text));

/** How a source is reached, as its operator said, with what gives access. */
export const GivenAccess = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('header'), name: z.string(), value: SecretText }),
  z.object({ kind: z.literal('query'), name: z.string(), value: SecretText }),
  z.object({ kind: z.literal('basic'), user: z.string(), password: SecretText }),
  z.object({ kind: z.literal('bearer'), token: SecretText }),
  /** Client credentials (RFC 6749 §4.4). */
  z.object({
    kind: z.literal('oauth2'),
    tokenUrl: z.string(),
    clientId: z.string(),
    clientSecret: SecretText,
    scope: z.string().nullable(),
  }),
]);
export type GivenAccess = Readonly<z.infer<typeof GivenAccess>>;
export const ACCESS_KINDS = [
  'header',
  'query',
  'basic',
  'bearer',
  'oauth2',
] as const satisfies readonly GivenAccess['kind'][];

/** How a manifest says that its source is reached. What is encrypted to us stays so until a request needs it. */
export const StatedAuth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('httpheader'), field: z.string(), value: SecretText }),
  /** Client credentials (RFC 6749 §4.4); only the secret is encrypted. */
  z.object({
    kind: z.literal('oauth2'),
    tokenUrl: z.string(),
    clientId: z.string(),
    clientSecret: SecretText,
    scope: z.string().nullable(),
  }),
  /** We sign our requests (RFC 9421). `alg`: the algorithm that the manifest wants. */
  z.object({ kind: z.literal('httpsig'), alg: z.string().nullable() }),
]);
export type StatedAuth = Readonly<z.infer<typeof StatedAuth>>;

/** What gives access to a source. It lies apart from the source, in a table that nothing is answered from. */
export const SourceSecret = z.object({
  /** JSON of what the manifest says is asked for, where a key stands in it; null where none does. */
  stated: SecretText.nullable(),
  /** What the operator gave, and the only origin that it is for. */
  given: z.object({ origin: z.string(), access: GivenAccess }).nullable(),
  /** How the manifest says that the source is reached. Absent or null where it says nothing of use. */
  auth: StatedAuth.nullable().optional(),
  /** True where it was sealed with a key that is gone. It stays as it is, because the key may come back. */
  lost: z.boolean().optional(),
});
export type SourceSecret = Readonly<z.infer<typeof SourceSecret>>;

export const NO_SECRET: SourceSecret = { stated: null, given: null };
