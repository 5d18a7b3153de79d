import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Enqueuing, isDue, startSchedule } from '../../../harvester/schedule.ts';
import { UsageError } from '../../../services/errors.ts';
import { createLogger, silentLogger } from '../../../services/log/logger.ts';
import type { Source } from '../../../services/model/source.ts';

interface Planned {
  readonly expression: string;
  readonly options: unknown;
  readonly call: (context: { readonly date: Date }) => unknown;
  destroyed: boolean;
}

const { planned } = vi.hoisted(() => ({ planned: [] as Planned[] }));

// The clock stands still: tests say when it calls.
vi.mock('node-cron', async (original) => ({
  ...(await original<typeof import('node-cron')>()),
  schedule: (expression: string, call: Planned['call'], options: unknown) => {
    const task: Planned = { expression, options, call, destroyed: false };
    planned.push(task);
    return {
      destroy: async () => {
        task.destroyed = true;
      },
    };
  },
}));

const HARVEST = '*/15 * * * *';
const REGISTRY = '30 2 * * *';
const at = (text: string) => ({ date: new Date(text) });
const source = (said: Partial<Source>) => ({ retiredAt: null, lastRunAt: null, refreshHours: 24, ...said }) as Source;

let called: string[];
const enqueuing: Enqueuing = {
  harvestDue: async (slot) => void called.push(`harvest ${slot}`),
  registrySync: async (slot) => void called.push(`registry ${slot}`),
  discover: async (slot) => void called.push(`discover ${slot}`),
  rejudge: async (slot) => void called.push(`rejudge ${slot}`),
  prune: async (slot) => void called.push(`prune ${slot}`),
  withdraw: async (slot) => void called.push(`withdraw ${slot}`),
  checkLinks: async (slot) => void called.push(`links ${slot}`),
};

beforeEach(() => {
  called = [];
  planned.length = 0;
});

describe('A source', () => {
  const now = new Date('2026-09-02T06:00:00Z');

  it('is due where it was never harvested', () => {
    expect(isDue(source({}), now)).toBe(true);
  });

  it('is due from the moment on at which its manifest asks for it, and not before', () => {
    expect(isDue(source({ lastRunAt: '2026-09-01T06:00:00.000Z' }), now)).toBe(true);
    expect(isDue(source({ lastRunAt: '2026-09-01T06:00:00.001Z' }), now)).toBe(false);
    expect(isDue(source({ lastRunAt: '2026-09-02T05:00:00.000Z', refreshHours: 1 }), now)).toBe(true);
  });

  it('is due where its last run was dated by a clock years ahead', () => {
    expect(isDue(source({ lastRunAt: '2036-09-01T06:00:00.000Z' }), now)).toBe(true);
    expect(isDue(source({ lastRunAt: '2026-09-02T06:01:00.000Z' }), now)).toBe(false);
  });

  it('is due sooner where it is to be tried again', () => {
    const tried = source({ lastRunAt: '2026-09-02T05:30:00.000Z' });
    expect(isDue(tried, now, '2026-09-02T06:00:00.000Z')).toBe(true);
    expect(isDue(tried, now, '2026-09-02T06:00:01.000Z')).toBe(false);
  });

  it('is due half as often where its server offers nothing by which to ask whether it changed', () => {
    const asked = { path: 'https://uni.example/o', lastRunAt: '2026-09-01T05:00:00.000Z', lastCompleteAt: 'then' };
    const silent = source({ ...asked, etag: null, lastModified: null });
    expect(isDue(silent, now)).toBe(false);
    expect(isDue(silent, new Date('2026-09-03T05:00:00Z'))).toBe(true);
    expect(isDue({ ...silent, etag: '"1"' }, now)).toBe(true);
    expect(isDue({ ...silent, lastCompleteAt: null }, now)).toBe(true);
    expect(isDue({ ...silent, refreshHours: 720 }, new Date('2026-10-01T05:00:00Z'))).toBe(true);
  });

  it('is never due again once it is retired', () => {
    expect(isDue(source({ retiredAt: '2026-09-01T00:00:00.000Z' }), now)).toBe(false);
  });
});

describe('The clock', () => {
  it('judges again at the beginning of a day in UTC and reads a register only where there is one', () => {
    startSchedule({ harvest: HARVEST, registry: null, discover: null }, enqueuing, { log: silentLogger });
    expect(planned.map(({ expression }) => expression)).toEqual([
      HARVEST,
      '5 0 * * *',
      '20 0 * * *',
      '45 3 * * *',
      '15 4 * * *',
    ]);
    expect(planned.every(({ options }) => (options as { timezone: string }).timezone === 'UTC')).toBe(true);
    startSchedule({ harvest: HARVEST, registry: REGISTRY, discover: null }, enqueuing, { log: silentLogger });
    expect(planned.at(-1)?.expression).toBe(REGISTRY);
  });

  it('names the minute for which it calls, so that clocks that go seconds apart name the same one', async () => {
    startSchedule({ harvest: HARVEST, registry: REGISTRY, discover: null }, enqueuing, { log: silentLogger });
    for (const { call } of planned) await call(at('2026-09-01T02:30:00.000Z'));
    await planned[0]?.call(at('2026-09-01T02:30:59.999Z'));
    await planned[0]?.call(at('2026-09-01T02:45:00.000Z'));
    expect(called).toEqual([
      'harvest 2026-09-01T02:30',
      'rejudge 2026-09-01T02:30',
      'withdraw 2026-09-01T02:30',
      'prune 2026-09-01T02:30',
      'links 2026-09-01T02:30',
      'registry 2026-09-01T02:30',
      'harvest 2026-09-01T02:30',
      'harvest 2026-09-01T02:45',
    ]);
  });

  it('goes on where the store does not answer, and says so in the log', async () => {
    const lines: string[] = [];
    const log = createLogger(
      'warn',
      (line) => lines.push(line),
      () => new Date(0),
    );
    const failing = { ...enqueuing, harvestDue: () => Promise.reject(new Error('the store is away')) };
    startSchedule({ harvest: HARVEST, registry: null, discover: null }, failing, { log });
    await planned[0]?.call(at('2026-09-01T02:30:00.000Z'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'schedule.failed', what: 'harvestDue', error: 'the store is away' },
    ]);
  });

  it('stops everything that it started', async () => {
    const stop = startSchedule({ harvest: HARVEST, registry: REGISTRY, discover: null }, enqueuing, {
      log: silentLogger,
    });
    await stop();
    expect(planned.map(({ destroyed }) => destroyed)).toEqual([true, true, true, true, true, true]);
  });

  it.each([
    ['HARVEST_CRON', { harvest: '99 * * * *', registry: REGISTRY, discover: null }],
    ['REGISTRY_CRON', { harvest: HARVEST, registry: 'a b c d e', discover: null }],
    ['DISCOVER_CRON', { harvest: HARVEST, registry: null, discover: '35 25 * * *' }],
  ])('starts nothing where %s is no timetable', (name, timetable) => {
    const start = () => startSchedule(timetable, enqueuing, { log: silentLogger });
    expect(start).toThrowError(UsageError);
    expect(start).toThrowError(name);
    expect(planned).toEqual([]);
  });
});
