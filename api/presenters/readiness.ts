import { z } from 'zod';

/** The answer of `/readyz`. */
export const Readiness = z.object({
  status: z.enum(['ready', 'not-ready']),
  /** Parts that do not answer. */
  notReady: z.array(z.enum(['store', 'engine'])),
  store: z.enum(['ok', 'failed']),
  /** `index`: version of the index that is searched, null before the first. */
  engine: z.object({
    name: z.string(),
    state: z.enum(['ok', 'failed']),
    index: z.string().nullable(),
    /** Of several servers, how many answer. `fallback`: none does, and the store's own search answers. */
    servers: z.object({ answering: z.int(), of: z.int(), fallback: z.boolean() }).optional(),
  }),
  registry: z.string().nullable(),
  /** The last complete read of the register, and of any source. */
  lastSync: z.string().nullable(),
  lastSyncAgeSeconds: z.int().nullable(),
  /** True where that was too long ago. Null before the first. */
  registryStale: z.boolean().nullable(),
  lastHarvest: z.string().nullable(),
  lastHarvestAgeSeconds: z.int().nullable(),
});
export type Readiness = z.infer<typeof Readiness>;
