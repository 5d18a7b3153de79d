import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RejudgeDeps, rejudgeDue } from '../../../../harvester/passes/rejudge.ts';
import { openJudging } from '../../../../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { factsIn } from '../../../../services/store/register/registry-facts.ts';
import { publishOffers, seedSource } from '../../../helpers/indexing.ts';
import { offerInstance } from '../../../helpers/offer-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

let store: TestStore;
const deps = async (day: string): Promise<RejudgeDeps> => ({
  db: store.db,
  judging: await openJudging(factsIn(store.db), DEFAULT_POLICY),
  now: () => new Date(`${day}T00:05:00Z`),
});
const dues = async () =>
  Object.fromEntries(
    (await store.db.query<{ id: string; due: string | null }>('select id, due from offer order by id')).map(
      ({ id, due }) => [id, due],
    ),
  );

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.exec('truncate provider, source, offer, offer_content, offer_version cascade');
  await seedSource(store.db);
});

describe('The daily pass', () => {
  it('looks at what is due by today, leaves the rest, and says when to look again', async () => {
    const instances = [offerInstance('i1', { start: '2026-06-01', end: '2026-06-30' })];
    await publishOffers(store.db, { a: { instances }, b: {}, c: {} });
    await store.db.query(
      `update offer set due = case id when 'a' then '2026-06-02'::date when 'b' then '2026-06-03' else '2026-06-04' end`,
    );
    expect(await rejudgeDue(await deps('2026-06-03'))).toMatchObject({ looked: 2 });
    expect(await dues()).toEqual({ a: '2026-07-01', b: null, c: '2026-06-04' });
    expect(await rejudgeDue(await deps('2026-06-03'))).toEqual({ looked: 0, changed: 0 });
  });

  it('ends also where an offer cannot be read and stays due', async () => {
    await publishOffers(store.db, { a: {}, b: {} });
    await store.db.query(
      `update offer set due = '2026-06-01', provider_id = case id when 'a' then 'gone' else provider_id end`,
    );
    expect(await rejudgeDue(await deps('2026-06-03'))).toMatchObject({ looked: 2 });
    expect(await dues()).toEqual({ a: '2026-06-01', b: null });
  });

  it('comes to the offers behind hundreds that stay due', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`a${n}`, {}]));
    await publishOffers(store.db, { ...many, z: {} });
    await store.db.query(
      `update offer set due = '2026-06-01', provider_id = case id when 'z' then provider_id else 'gone' end`,
    );
    expect(await rejudgeDue(await deps('2026-06-03'))).toMatchObject({ looked: 251 });
    expect((await dues()).z).toBeNull();
  });
});
