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
/** Old bytes are let go of once a day. */
const PRUNE_CRON = '45 3 * * *';
const MS_PER_HOUR = 3_600_000;

/** True where a source was never harvested, or longer ago than its manifest asks for. */
export function isDue(source: Source, now: Date): boolean {
  if (source.retiredAt !== null) return false;
  return source.lastRunAt === null || now.getTime() - Date.parse(source.lastRunAt) >= source.refreshHours * MS_PER_HOUR;
}

/** What the clock calls. `slot` is the minute for which it does: the same for the clocks of all processes, however far apart they go. */
export interface Enqueuing {
  harvestDue(slot: string): Promise<void>;
  registrySync(slot: string): Promise<void>;
  rejudge(slot: string): Promise<void>;
  prune(slot: string): Promise<void>;
}

const MINUTE_CHARACTERS = 'YYYY-MM-DDThh:mm'.length;
const slotOf = (planned: Date): string => planned.toISOString().slice(0, MINUTE_CHARACTERS);

/** Starts the clock: it only enqueues, so that several schedulers make one job. Answers how to stop it. */
export function startSchedule(timetable: Timetable, enqueue: Enqueuing): () => Promise<void> {
  const options = { timezone: 'UTC', noOverlap: true };
  const tasks = [
    cron(timetable.harvest, ({ date }) => enqueue.harvestDue(slotOf(date)), options),
    cron(REJUDGE_CRON, ({ date }) => enqueue.rejudge(slotOf(date)), options),
    cron(PRUNE_CRON, ({ date }) => enqueue.prune(slotOf(date)), options),
  ];
  if (timetable.registry !== null)
    tasks.push(cron(timetable.registry, ({ date }) => enqueue.registrySync(slotOf(date)), options));
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
