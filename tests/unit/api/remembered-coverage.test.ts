import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rememberedCoverage } from '../../../api/coverage/remembered-coverage.ts';
import type { Coverage } from '../../../services/coverage/coverage.ts';
import { DEFAULT_POLICY } from '../../../services/registry/rules/policy.ts';
import { publishOffers, seedSource } from '../../helpers/indexing.ts';
import { openTestStore, type TestStore } from '../../helpers/store.ts';

const NOW = new Date('2026-09-10T12:00:00.000Z');
const TODAY = '2026-09-10';
const PAST = '2026-09-01T08:00:00.';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await seedSource(store.db);
  await publishOffers(store.db, { o1: {} });
  await store.db.query(`update offer_version set at = '2026-08-01T00:00:00Z'`);
  await store.db.query(`update offer_origin set first_seen = '2026-08-01T00:00:00Z'`);
  await store.db.query(`update provider_version set known_from = '2026-08-01T00:00:00Z'`);
});
afterAll(() => store.close());

/** Coverage that is computed when it is let go. */
function computing() {
  const begun: string[] = [];
  const held: (() => void)[] = [];
  const ask = rememberedCoverage({ db: store.db, now: () => NOW, policy: DEFAULT_POLICY }, async (_db, moment) => {
    begun.push(`${moment.asOf} ${moment.knownAt}`);
    await new Promise<void>((resolve) => void held.push(resolve));
    return { moment } as Coverage;
  });
  const counted = async <T>(answer: Promise<T>): Promise<T> => {
    let waits = true;
    const done = () => {
      waits = false;
    };
    answer.then(done, done);
    while (waits) {
      held.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return answer;
  };
  return { ask, begun, counted };
}

describe('Coverage that is remembered', () => {
  it('is counted once for all moments between two changes, and each answer has the moment asked for', async () => {
    const { ask, begun, counted } = computing();
    const moments = Array.from({ length: 40 }, (_, n) => `${PAST}${100 + n}Z`);
    const answers = await counted(Promise.all(moments.map((knownAt) => ask({ asOf: TODAY, knownAt }))));
    expect(answers.map(({ moment }) => moment.knownAt)).toEqual(moments);
    expect(begun).toHaveLength(1);
    await counted(ask({ asOf: TODAY, knownAt: '2026-07-01T00:00:00.000Z' }));
    expect(begun).toHaveLength(2);
  });

  it('counts the present before the past that waits, also where no more of the past is taken', async () => {
    const { ask, begun, counted } = computing();
    const days = Array.from({ length: 14 }, (_, n) => `2025-01-${10 + n}`);
    let refused = 0;
    const past = days.map((asOf) => ask({ asOf, knownAt: null }).catch(() => void refused++));
    while (refused < 3) await store.db.query('select 1');
    const present = ask({ asOf: TODAY, knownAt: null });
    // Until it waits, too.
    for (let n = 0; n < 10; n++) await store.db.query('select 1');
    expect((await counted(present)).moment.asOf).toBe(TODAY);
    expect(begun.map((moment) => moment.split(' ')[0]).slice(0, 2)).toEqual(['2025-01-10', TODAY]);
    await counted(Promise.all(past));
    expect(refused).toBe(3);
  });

  it('is not forgotten of the present while others ask about the past', async () => {
    const { ask, begun, counted } = computing();
    const { moment } = await counted(ask({ asOf: TODAY, knownAt: null }));
    for (let n = 1; n <= 9; n++) await counted(ask({ asOf: `2025-02-0${n}`, knownAt: null }));
    expect((await ask({ asOf: TODAY, knownAt: null })).moment).toEqual(moment);
    expect((await ask(moment)).moment).toEqual(moment);
    expect(begun).toHaveLength(10);
  });
});
