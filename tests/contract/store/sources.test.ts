import { beforeEach, describe, expect, it } from 'vitest';
import { found } from '../../../services/model/finding.ts';
import { NO_COUNTS, type Run } from '../../../services/model/source.ts';
import type { Db } from '../../../services/store/home/db.ts';
import { readConfirmations } from '../../../services/store/offers/offer-reading.ts';
import { providersAsKnown } from '../../../services/store/sources/known-providers.ts';
import {
  findProviders,
  listProviders,
  ownersOfDomains,
  readProviders,
  saveProviders,
} from '../../../services/store/sources/providers.ts';
import {
  countFindings,
  endRun,
  lastCompleteRun,
  lastReadRun,
  latestRuns,
  listFindings,
  listRuns,
  saveFindings,
  startRun,
} from '../../../services/store/sources/runs.ts';
import { listSources, readSource, saveSource, updateSourceState } from '../../../services/store/sources/sources.ts';

import { provider, run as runOf, source } from '../../helpers/source-records.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const at = (minute: number) => `2026-03-01T09:${String(minute).padStart(2, '0')}:00.000Z`;

describeOnEachStore('The store of who publishes', (open) => {
  const store = shareStore(open);
  let db: Db;
  beforeEach(async () => {
    ({ db } = store());
    await db.exec(
      'truncate provider, source, run, finding, offer, offer_key, offer_origin, offer_version, offer_content cascade',
    );
    await saveProviders(db, [provider('p1'), provider('p2')], at(0));
  });

  describe('keeps what was known of a provider', () => {
    const named = (name: string) => provider('p1', { name: { en: name } });
    const nameAt = async (minute: number) =>
      (await providersAsKnown(db, ['p1', 'p2', 'none'], at(minute))).get('p1')?.name.en;

    it('as it stood at any moment since it became known, and before that as it was known first', async () => {
      await saveProviders(db, [named('Old College')], at(10));
      await saveProviders(db, [named('New University')], at(20));
      expect(await nameAt(19)).toBe('Old College');
      expect(await nameAt(20)).toBe('New University');
      const before = await providersAsKnown(db, ['p1', 'none'], '2026-02-28T00:00:00.000Z');
      expect([...before].map(([id, { name }]) => [id, name.en])).toEqual([['p1', provider('p1').name.en]]);
    });

    it('with no version for what says the same as before', async () => {
      const versions = async () =>
        (await db.query('select from provider_version where provider_id = $1', ['p1'])).length;
      await saveProviders(db, [named('Old College')], at(10));
      const before = await versions();
      await saveProviders(db, [named('Old College')], at(20));
      expect(await versions()).toBe(before);
    });

    it('with the last word last, even where the clock went back', async () => {
      await saveProviders(db, [named('Old College')], at(20));
      await saveProviders(db, [named('New University')], at(10));
      expect(await nameAt(21)).toBe('New University');
    });
  });

  describe('finds providers', () => {
    const identifiers = [
      { scheme: 'eter', value: 'SI0001' },
      { scheme: 'schac', value: 'uni-lj.si' },
    ];

    it('by any of their identifiers, all of them where several bear one', async () => {
      await saveProviders(
        db,
        [provider('p1', { identifiers }), provider('p2', { identifiers: identifiers.slice(1) })],
        at(0),
      );
      expect(await findProviders(db, [...identifiers, { scheme: 'eter', value: 'none' }])).toEqual(
        new Map([
          ['eter:SI0001', ['p1']],
          ['schac:uni-lj.si', ['p1', 'p2']],
        ]),
      );
      expect(await findProviders(db, [])).toEqual(new Map());
    });

    it('no longer by what they do not bear any more', async () => {
      await saveProviders(db, [provider('p1', { identifiers, domains: ['uni-lj.si'] })], at(0));
      await saveProviders(db, [provider('p1', { identifiers: identifiers.slice(1), name: { sl: 'Univerza' } })], at(0));
      expect([...(await findProviders(db, identifiers)).keys()]).toEqual(['schac:uni-lj.si']);
      expect(await ownersOfDomains(db, ['uni-lj.si'])).toEqual(new Map());
      expect((await readProviders(db, ['p1', 'none'])).get('p1')?.name).toEqual({ sl: 'Univerza' });
    });

    it('by exactly their domain, whatever its letters', async () => {
      await saveProviders(db, [provider('p1', { domains: ['Uni-LJ.si'] })], at(0));
      expect(await ownersOfDomains(db, ['uni-lj.si', 'fri.uni-lj.si'])).toEqual(new Map([['uni-lj.si', ['p1']]]));
    });

    it('page by page, and by country or the broader one', async () => {
      await saveProviders(
        db,
        [
          provider('a', { country: 'BE-fl' }),
          provider('b', { country: 'BE' }),
          provider('c', { country: null }),
          provider('p1', { country: 'BG' }),
          provider('p2', { country: 'AT' }),
        ],
        at(0),
      );
      const ids = async (asked: Parameters<typeof listProviders>[1]) =>
        (await listProviders(db, asked)).map(({ id }) => id);
      expect(await ids({ size: 2 })).toEqual(['a', 'b']);
      expect(await ids({ size: 2, after: 'b' })).toEqual(['c', 'p1']);
      expect(await ids({ size: 9, countries: ['BE'] })).toEqual(['a', 'b']);
      expect(await ids({ size: 9, countries: ['BE-fl', 'unknown'] })).toEqual(['a', 'c']);
    });
  });

  it('finds providers by identifiers that are too long for an index', async () => {
    const value = Array.from({ length: 950 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7919) % 20_000))).join('');
    const identifier = { scheme: 'local', value };
    await saveProviders(db, [provider('p1', { identifiers: [identifier] })], at(0));
    expect(await findProviders(db, [identifier])).toEqual(new Map([[`local:${value}`, ['p1']]]));
  });

  describe('keeps sources', () => {
    it('as they were given, with what runs left of them', async () => {
      const given = source('s1', 'p1', { headers: { accept: 'text/turtle' }, queryParameters: { page: ['1', '2'] } });
      await saveSource(db, given);
      expect(await readSource(db, 's1')).toEqual(given);
      const state = {
        etag: '"1"',
        lastModified: null,
        snapshot: 'sha256:00',
        mapping: 'elm@1',
        lastOutcome: 'complete',
        lastRunAt: at(2),
        lastCompleteAt: at(2),
      } as const;
      await updateSourceState(db, 's1', state);
      expect(await readSource(db, 's1')).toEqual({ ...given, ...state });
      expect(await readSource(db, 'none')).toBeNull();
    });

    it('in the order of their ids, by provider and page by page', async () => {
      for (const [id, of] of [
        ['b', 'p1'],
        ['a', 'p1'],
        ['c', 'p2'],
      ] as const)
        await saveSource(db, source(id, of));
      const ids = async (asked: Parameters<typeof listSources>[1]) =>
        (await listSources(db, asked)).map(({ id }) => id);
      expect(await ids({})).toEqual(['a', 'b', 'c']);
      expect(await ids({ providerId: 'p1' })).toEqual(['a', 'b']);
      expect(await ids({ after: 'a', size: 1 })).toEqual(['b']);
    });

    it('only of providers that it knows', async () => {
      await expect(saveSource(db, source('s1', 'nobody'))).rejects.toMatchObject({ facts: { state: '23503' } });
    });
  });

  describe('keeps runs', () => {
    const run = (id: string, said: Partial<Run> = {}) => runOf(id, 's1', { startedAt: at(1), ...said });
    const ended = (id: string, minute: number, said: Partial<Run> = {}) =>
      startRun(db, run(id, { startedAt: at(minute), endedAt: at(minute + 1), outcome: 'complete', ...said }));
    beforeEach(async () => {
      await saveSource(db, source('s1', 'p1'));
      await saveSource(db, source('s2', 'p1', { snapshot: 'sha256:of-the-source' }));
    });

    it('from their beginning to their end', async () => {
      await startRun(db, run('r1'));
      expect(await listRuns(db, 's1', 10)).toEqual([run('r1')]);
      expect(await latestRuns(db, ['s1'])).toEqual(new Map());
      const end = run('r1', {
        endedAt: at(2),
        outcome: 'partial',
        reason: 'truncated',
        detail: 'line 7',
        snapshot: 'sha256:00',
        counts: { ...NO_COUNTS, read: 3, rejected: 1 },
        millis: { fetch: 12, read: 34 },
      });
      await endRun(db, end);
      expect(await latestRuns(db, ['s1', 's2'])).toEqual(new Map([['s1', end]]));
    });

    it('newest first, in the order in which they were entered: one of a clock years ahead is not the latest for ever', async () => {
      for (const [id, minute] of [
        ['r1', 1],
        ['r2', 50],
        ['r3', 30],
      ] as const)
        await ended(id, minute);
      expect((await listRuns(db, 's1', 2)).map(({ id }) => id)).toEqual(['r3', 'r2']);
      expect((await latestRuns(db, ['s1'])).get('s1')?.id).toBe('r3');
    });

    it('and says which one last read a source whole, whatever came after it', async () => {
      await ended('r1', 1);
      await ended('r2', 5);
      for (const [id, minute, outcome] of [
        ['r3', 9, 'unchanged'],
        ['r4', 13, 'partial'],
        ['r5', 17, 'failed'],
      ] as const)
        await ended(id, minute, { outcome });
      expect(await lastCompleteRun(db, 's1')).toBe('r2');
      expect(await lastCompleteRun(db, 's2')).toBeNull();
    });

    it('and says which one last read something of a source, also where a clock went back between two', async () => {
      await ended('r1', 9);
      await ended('r2', 5);
      await ended('r3', 1, { outcome: 'unchanged' });
      expect((await lastReadRun(db, 's1'))?.id).toBe('r2');
    });

    it('and says which one last confirmed what a source publishes: one that read it whole or found it unchanged', async () => {
      await ended('r1', 1, { snapshot: 'sha256:01' });
      await ended('r2', 5, { outcome: 'failed' });
      await ended('r3', 9, { outcome: 'partial' });
      await ended('r4', 1, { sourceId: 's2', outcome: 'unchanged' });
      const confirmed = await readConfirmations(db, ['s1', 's2', 'none']);
      expect(confirmed.get('s1')).toEqual({ source_id: 's1', run_id: 'r1', at: at(2), snapshot: 'sha256:01' });
      expect(confirmed.get('s2')).toMatchObject({ run_id: 'r4', snapshot: 'sha256:of-the-source' });
      expect(confirmed.size).toBe(2);
    });

    describe('with their findings', () => {
      const many = Array.from({ length: 450 }, (_, n) =>
        n % 3 === 0
          ? found('manifest-member-missing', { value: 'x\0y', facts: { member: `m${n}` } })
          : found('registry-findings-cut', { value: 'x\0y', facts: { of: 'x\0y', count: n } }),
      );

      it('in the order in which they were made, as many as are asked for', async () => {
        await ended('r1', 1);
        await saveFindings(db, 'r1', many);
        const listed = await listFindings(db, { runId: 'r1' });
        expect(listed.map(({ facts }) => facts.member ?? facts.count)).toEqual(
          many.map(({ facts }) => facts.member ?? facts.count),
        );
        expect(listed[0]).toEqual({ ...many[0], value: 'xy' });
        expect(listed[1]?.facts).toEqual({ of: 'xy', count: 1 });
        expect(await listFindings(db, { runId: 'r1' }, 7)).toHaveLength(7);
      });

      it('of a source: those of its newest run that has ended', async () => {
        await ended('r1', 1);
        await saveFindings(db, 'r1', many.slice(0, 1));
        await startRun(db, run('r2', { startedAt: at(30) }));
        await saveFindings(db, 'r2', many.slice(1, 3));
        expect(await listFindings(db, { sourceId: 's1' })).toHaveLength(1);
        expect(await listFindings(db, { sourceId: 's2' })).toEqual([]);
      });

      it('counted by code, the most frequent first', async () => {
        await ended('r1', 1);
        await saveFindings(db, 'r1', many);
        expect(await countFindings(db, ['r1', 'none'])).toEqual(
          new Map([
            [
              'r1',
              [
                { code: 'registry-findings-cut', severity: 'note', count: 300 },
                { code: 'manifest-member-missing', severity: 'error', count: 150 },
              ],
            ],
          ]),
        );
      });
    });
  });
});
