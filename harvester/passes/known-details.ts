import { z } from 'zod';
import { dayOf } from '../../services/model/day.ts';
import type { KnownDetails } from '../../services/registry/read/staged-reports.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readMeta, saveMeta } from '../../services/store/home/meta.ts';
import { lastSyncOf } from '../../services/store/register/registers.ts';
import { publicSource } from './recorded-sync.ts';

const DAY_MS = 86_400_000;
/**
 * After this many days every detail is read again: the register may change one without saying so, as where a decision
 * with conditions becomes one without (decision 0028).
 */
const FULL_AFTER_DAYS = 7;

const Known = z.object({
  registry: z.string(),
  /** The read that is stored, by its moment. Where another one came after it, what is known here is not what is stored. */
  read: z.string(),
  began: z.string(),
  fullAt: z.string(),
  reports: z.array(z.int()),
});

const keyOf = (source: string) => `registry-details ${publicSource(source)}`;

async function stored(source: string, db: Db): Promise<z.infer<typeof Known> | null> {
  const text = await readMeta(db, keyOf(source));
  const known = text === null ? null : Known.safeParse(JSON.parse(text));
  if (!known?.success) return null;
  const last = await lastSyncOf(db, known.data.registry);
  return last?.at === known.data.read ? known.data : null;
}

/** Which details of reports need not be read from `source` again. Null: all are to be read. */
export async function knownDetails(source: string, db: Db, now: Date): Promise<KnownDetails | null> {
  const known = await stored(source, db);
  if (known === null || now.getTime() - Date.parse(known.fullAt) > FULL_AFTER_DAYS * DAY_MS) return null;
  return { since: dayOf(new Date(known.began)), reports: new Set(known.reports) };
}

/** Keeps which details the read that is now stored has. `used`: what the read was told that it need not read. */
export async function saveKnownDetails(
  source: string,
  db: Db,
  read: { readonly registry: string; readonly detailed: readonly number[]; readonly began: Date },
  used: KnownDetails | null,
): Promise<void> {
  const before = used === null ? null : await readMeta(db, keyOf(source));
  const full = before === null ? null : Known.safeParse(JSON.parse(before));
  const last = await lastSyncOf(db, read.registry);
  if (!last) return;
  const began = read.began.toISOString();
  const known: z.infer<typeof Known> = {
    registry: read.registry,
    read: last.at,
    began,
    fullAt: full?.success ? full.data.fullAt : began,
    reports: [...read.detailed],
  };
  await saveMeta(db, keyOf(source), JSON.stringify(known));
}
