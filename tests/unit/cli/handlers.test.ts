import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandDeps } from '../../../cli/command.ts';
import { enqueueDue, enqueueOne, jobHandlers } from '../../../cli/handlers.ts';
import type { Runtime } from '../../../cli/runtime.ts';
import { configFrom } from '../../../config/config.ts';
import type { Job, Jobs } from '../../../services/jobs/jobs.ts';
import { silentLogger } from '../../../services/log/logger.ts';
import type { Run } from '../../../services/model/source.ts';
import { acquireLease, sourceLease } from '../../../services/store/home/leases.ts';
import { type Catalogue, openCatalogue } from '../../helpers/catalogue.ts';

const OFFER =
  '<https://uni.example/o/1> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "One"@en .\n';

let catalogue: Catalogue;
let at = new Date('2026-11-24T09:00:00Z');
const now = () => at;
let enqueued: unknown[][] = [];
const jobs: Jobs = {
  async enqueue(...asked) {
    enqueued.push(asked);
    return 'job';
  },
  work: () => Promise.reject(new Error('nobody works here')),
  close: async () => {},
};
const runs: Run[] = [];
let runtime: Runtime;
let feed: string;
let source: string;

const handlers = () =>
  jobHandlers(runtime, jobs, { config: configFrom({}), log: silentLogger } as CommandDeps, (run) => runs.push(run));
const job = (payload: Job['payload']): Job => ({ id: 'j1', kind: 'harvest', payload });

beforeAll(async () => {
  catalogue = await openCatalogue({ now });
  const { db, harvesting } = catalogue;
  runtime = { db, harvesting, now } as Runtime;
  feed = join(catalogue.folder, 'feed.ttl');
  await writeFile(feed, OFFER);
  [source = ''] = await catalogue.addFiles([feed], [{ scheme: 'schac', value: 'uni.example' }]);
}, 60_000);
afterAll(() => catalogue.close());

describe('A harvest job', () => {
  it('has the indexes brought up to date after every run: a process that was killed may have told them nothing', async () => {
    for (const outcome of ['complete', 'unchanged']) {
      enqueued = [];
      expect(await handlers().harvest?.(job({ source, force: false }))).toBe('done');
      expect(runs.at(-1)?.outcome).toBe(outcome);
      expect(enqueued).toContainEqual(['index-sync', {}, 'one']);
    }
  });

  it('has what changed held against shapes, and nothing that is as it was', async () => {
    await writeFile(feed, `${OFFER}# changed\n`);
    for (const held of [1, 0]) {
      enqueued = [];
      await handlers().harvest?.(job({ source, force: false }));
      expect(enqueued.filter(([kind]) => kind === 'shapes')).toHaveLength(held);
    }
  });

  it('of sources that are as they were tells the indexes once for many, and of one that changed at once', async () => {
    const one = handlers();
    enqueued = [];
    for (let n = 0; n < 5; n++) await one.harvest?.(job({ source, force: false }));
    const told = () => enqueued.filter(([kind]) => kind === 'index-sync').length;
    expect(told()).toBe(1);
    await one.harvest?.(job({ source, force: true }));
    expect(told()).toBe(2);
  });

  it('is given back while another process is at its source', async () => {
    const lease = await acquireLease(catalogue.db, sourceLease('elsewhere'), 'another');
    expect(lease).not.toBeNull();
    enqueued = [];
    expect(await handlers().harvest?.(job({ source: 'elsewhere' }))).toBe('later');
    expect(enqueued).toEqual([]);
  });

  it('is done where its source is not there any more', async () => {
    enqueued = [];
    expect(await handlers().harvest?.(job({ source: 'gone' }))).toBe('done');
    expect(enqueued).toEqual([]);
  });
});

describe('A registry-sync job', () => {
  it('asks nobody where no register is configured', async () => {
    enqueued = [];
    expect(await handlers()['registry-sync']?.({ id: 'j2', kind: 'registry-sync', payload: {} })).toBe('done');
    expect(enqueued).toEqual([]);
  });
});

describe('The clock', () => {
  it('makes a job of each source that is due, under the slot for which it called', async () => {
    enqueued = [];
    expect(await enqueueDue(runtime, jobs, '2026-11-24T09:00')).toBe(0);
    at = new Date(at.getTime() + 48 * 3_600_000);
    expect(await enqueueDue(runtime, jobs, '2026-11-26T09:00')).toBe(1);
    expect(enqueued).toEqual([['harvest', { source, force: false }, source, '2026-11-26T09:00']]);
  });

  it('also makes one of a source that is not due and is to be read again from what is kept', async () => {
    await handlers().harvest?.(job({ source, force: true }));
    enqueued = [];
    expect(await enqueueDue(runtime, jobs)).toBe(0);
    const { db } = catalogue;
    await db.query(`update source_reading set read = jsonb_set(read::jsonb, '{licence}', '"of before"')::text`);
    expect(await enqueueDue(runtime, jobs)).toBe(1);
    expect(enqueued).toEqual([['harvest', { source, force: false }, source, undefined]]);
    await handlers().harvest?.(job({ source, force: false }));
    expect(runs.at(-1)).toMatchObject({ outcome: 'complete', fromStore: true });
    expect(await enqueueDue(runtime, jobs)).toBe(0);
  });

  it('makes one job of what there is one of', async () => {
    enqueued = [];
    await enqueueOne('prune', jobs, '2026-11-24T03:45');
    expect(enqueued).toEqual([['prune', {}, 'one', '2026-11-24T03:45']]);
  });
});
