import { isStale } from '../services/model/registry-read.ts';
import { lastSyncs } from '../services/store/register/registers.ts';
import { listReads } from '../services/store/register/registry-reads.ts';
import type { RegistersAnswer } from './presenters/register-status.ts';
import type { Serving } from './serving.ts';

/** The newest attempts that are looked through, and how many of each register are shown. */
const READS_READ = 200;
const READS_SHOWN = 20;
const MS_PER_SECOND = 1_000;

/** The registers on which verdicts rest, how fresh each is, and what its last reads changed. */
export async function readRegisters({ db, now }: Pick<Serving, 'db' | 'now'>): Promise<RegistersAnswer> {
  const reads = await listReads(db, READS_READ);
  const registries = (await lastSyncs(db)).map(({ registry, snapshot, at, providers, reports, agencies }) => ({
    registry,
    snapshot,
    lastSync: at,
    lastSyncAgeSeconds: Math.max(0, Math.round((now().getTime() - Date.parse(at)) / MS_PER_SECOND)),
    stale: isStale(at, now()),
    ...{ providers, reports, agencies },
    reads: reads
      .filter((read) => read.registry === registry)
      .slice(0, READS_SHOWN)
      .map(({ state, reason, startedAt, endedAt, snapshot, changes }) => ({
        ...{ state, reason, startedAt, endedAt, snapshot, changes },
      })),
  }));
  return { registries };
}
