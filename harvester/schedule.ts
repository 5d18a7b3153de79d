import { schedule as cron } from 'node-cron';
import type { Source } from '../services/model/source.ts';

/** What is enqueued when. Cron expressions, in UTC. */
export interface Timetable {
  readonly harvest: string;
  readonly registry: string | null;
}

/** Sources whose time has come are looked for this often. */
export const DEFAULT_HARVEST_CRON = '*/15 * * * *';
export const DEFAULT_REGISTRY_CRON = '30 2 * * *';
/** The day begins: what moves with it is due. */
const REJUDGE_CRON = '5 0 * * *';
const MS_PER_HOUR = 3_600_000;

/** True where a source was never harvested, or longer ago than its manifest asks for. */
export function isDue(source: Source, now: Date): boolean {
  if (source.retiredAt !== null) return false;
  return source.lastRunAt === null || now.getTime() - Date.parse(source.lastRunAt) >= source.refreshHours * MS_PER_HOUR;
}

export interface Enqueuing {
  harvestDue(): Promise<void>;
  registrySync(): Promise<void>;
  rejudge(): Promise<void>;
}

/** Starts the clock: it only enqueues, so that several schedulers make one job. Answers how to stop it. */
export function startSchedule(timetable: Timetable, enqueue: Enqueuing): () => Promise<void> {
  const options = { timezone: 'UTC', noOverlap: true };
  const tasks = [
    cron(timetable.harvest, () => enqueue.harvestDue(), options),
    cron(REJUDGE_CRON, () => enqueue.rejudge(), options),
  ];
  if (timetable.registry !== null) tasks.push(cron(timetable.registry, () => enqueue.registrySync(), options));
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
