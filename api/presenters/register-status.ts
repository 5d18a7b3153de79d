import { z } from 'zod';
import { RegistryRead } from '../../services/model/registry-read.ts';

/** An attempt to read a register, as anybody may see it. What went wrong may name hosts and folders: only its code. */
const ShownRead = RegistryRead.omit({ detail: true });

/** The answer of `/v1/registry`: the registers on which verdicts rest, and how fresh they are. */
export const RegistersAnswer = z.object({
  registries: z.array(
    z.object({
      registry: z.string(),
      snapshot: z.string(),
      lastSync: z.string(),
      lastSyncAgeSeconds: z.int(),
      stale: z.boolean(),
      providers: z.int(),
      reports: z.int(),
      agencies: z.int(),
      reads: z.array(ShownRead),
    }),
  ),
});
export type RegistersAnswer = z.infer<typeof RegistersAnswer>;
