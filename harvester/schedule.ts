import { schedule as cron, validate } from 'node-cron';
import { messageOf, UsageError } from '../services/errors.ts';
import type { Logger } from '../services/log/logger.ts';
import type { Source } from '../services/model/source.ts';

/** When each kind of job is enqueued. Cron expressions, in UTC. */
export interface Timetable {
  readonly harvest: string;
  readonly registry: string | null;
  /** Null: nobody’s manifest is looked for by the clock. */
  readonly discover: string | null;
}

/** How often we look for sources that are due. */
export const DEFAULT_HARVEST_CRON = '*/15 * * * *';
export const DEFAULT_REGISTRY_CRON = '30 2 * * *';
export const DEFAULT_DISCOVER_CRON = '35 * * * *';
/** A day begins: what changes with the day is due. */
const REJUDGE_CRON = '5 0 * * *';
/** Home and registration pages are asked for in the quiet hours, some of them every day. */
const LINKS_CRON = '15 4 * * *';
/** Offers whose grace is over are withdrawn once a day. */
const WITHDRAW_CRON = '20 0 * * *';
/** Old bytes are deleted once a day. */
const PRUNE_CRON = '45 3 * * *';
const MS_PER_HOUR = 3_600_000;
/** The clocks of machines that work together may differ by this much. */
const CLOCK_DIFFERENCE_MS = 300_000;

/** So many times longer we wait where a server offers no validator, since each look costs it the whole publication. */
const SLOWER = 2;
/** And never longer than this, which is the longest that a manifest may ask for. */
const LONGEST_HOURS = 720;

/** How many hours lie between two looks at a source. A publication in pages has no validator of its own. */
function hoursBetween({ path, etag, lastModified, lastCompleteAt, refreshHours }: Source): number {
  const isSilent = lastCompleteAt !== null && etag === null && lastModified === null && /^https?:/.test(path);
  return isSilent ? Math.min(refreshHours * SLOWER, Math.max(refreshHours, LONGEST_HOURS)) : refreshHours;
}

/**
 * True where a source was never harvested, or longer ago than its manifest asks for, or where a failed one is to be
 * tried again now. A last run in the future comes from a wrong clock and is ignored.
 */
export function isDue(source: Source, now: Date, retryAt: string | null = null): boolean {
  if (source.retiredAt !== null) return false;
  if (source.lastRunAt === null) return true;
  const since = now.getTime() - Date.parse(source.lastRunAt);
  if (since < -CLOCK_DIFFERENCE_MS || since >= hoursBetween(source) * MS_PER_HOUR) return true;
  return retryAt !== null && Date.parse(retryAt) <= now.getTime();
}

/** Those of the sources that are due. */
export function dueOf(sources: readonly Source[], now: Date, retries: ReadonlyMap<string, string>): Source[] {
  return sources.filter((source) => isDue(source, now, retries.get(source.id) ?? null));
}

/**
 * What the clock calls. `slot` is the minute for which it calls: the same for the clocks of all processes, however much
 * they differ.
 */
export interface Enqueuing {
  harvestDue(slot: string): Promise<void>;
  registrySync(slot: string): Promise<void>;
  discover(slot: string): Promise<void>;
  rejudge(slot: string): Promise<void>;
  withdraw(slot: string): Promise<void>;
  prune(slot: string): Promise<void>;
  checkLinks(slot: string): Promise<void>;
}

const MINUTE_CHARACTERS = 'YYYY-MM-DDThh:mm'.length;
const slotOf = (planned: Date): string => planned.toISOString().slice(0, MINUTE_CHARACTERS);

/** A sentence for each of these settings that is no cron expression. An absent or empty one is no mistake. */
export function timetableMistakes(given: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(given)
    .filter(([, expression]) => expression !== undefined && expression !== '' && !validate(expression))
    .map(([name, expression]) => `${name}: ${JSON.stringify(expression)} is no cron expression`);
}

function checked(name: string, expression: string): string {
  const [mistake] = timetableMistakes({ [name]: expression });
  if (mistake !== undefined) throw new UsageError('config', mistake);
  return expression;
}

/**
 * Starts the clock. It only enqueues, so that several schedulers make one job. A call that fails is made again the next
 * time. Answers a function that stops the clock.
 * @throws UsageError `config` where the timetable cannot be read.
 */
export function startSchedule(
  timetable: Timetable,
  enqueue: Enqueuing,
  { log }: { readonly log: Logger },
): () => Promise<void> {
  const harvest = checked('HARVEST_CRON', timetable.harvest);
  const registry = timetable.registry === null ? null : checked('REGISTRY_CRON', timetable.registry);
  const discover = timetable.discover === null ? null : checked('DISCOVER_CRON', timetable.discover);
  // The library itself may report a missed minute, or a call that still runs. Without this it would print that beside
  // our log.
  const said = (level: 'debug' | 'info' | 'warn' | 'error') => (message: string | Error) =>
    log[level]({ event: 'schedule.clock', message: messageOf(message) });
  const logger = { debug: said('debug'), info: said('info'), warn: said('warn'), error: said('error') };
  const at = (expression: string, what: keyof Enqueuing) =>
    cron(
      expression,
      ({ date }) =>
        enqueue[what](slotOf(date)).catch((error: unknown) =>
          log.warn({ event: 'schedule.failed', what, error: messageOf(error) }),
        ),
      { timezone: 'UTC', noOverlap: true, logger },
    );
  const tasks = [
    at(harvest, 'harvestDue'),
    at(REJUDGE_CRON, 'rejudge'),
    at(WITHDRAW_CRON, 'withdraw'),
    at(PRUNE_CRON, 'prune'),
    at(LINKS_CRON, 'checkLinks'),
  ];
  if (registry !== null) tasks.push(at(registry, 'registrySync'));
  if (discover !== null) tasks.push(at(discover, 'discover'));
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
