import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Queryable } from '../../../services/store/home/db.ts';
import { describeOnEachStore, describeOnPostgres, openTestStoreOn, shareStore } from '../../helpers/store.ts';

const wrong = 'select 1 / 0';
const insert = (q: Queryable, n: number) => q.query('insert into noted (n) values ($1)', [n]);

describeOnEachStore('A database', (open) => {
  const store = shareStore(open);
  const noted = async () =>
    (await store().db.query<{ n: number }>('select n from noted order by n')).map((row) => row.n);

  beforeEach(async () => {
    await store().db.exec('create table if not exists noted (n integer primary key); truncate noted;');
  });

  describe('rows', () => {
    it('come in the same shape from both homes', async () => {
      const [row] = await store().db.query(
        `select $1::text[] as texts, $2::int[] as numbers, $3::jsonb as json, 5::int8 as big, 1.5::numeric as exact, 7 as small, true as yes,
           '2026-03-01'::date as day, '2026-03-01T12:00:00.123456+02'::timestamptz as instant, '12'::xid8 as tx, null as nothing`,
        [['a', 'é'], [1, 2], '{"a":[1]}'],
      );
      expect(row).toEqual({
        texts: ['a', 'é'],
        numbers: [1, 2],
        json: { a: [1] },
        big: '5',
        exact: '1.5',
        small: 7,
        yes: true,
        day: '2026-03-01',
        instant: '2026-03-01T10:00:00.123Z',
        tx: '12',
        nothing: null,
      });
    });

    it('hold bytes as they were given', async () => {
      const bytes = Uint8Array.from([0, 1, 254, 255]);
      const [row] = await store().db.query<{ bytes: Uint8Array }>('select $1::bytea as bytes', [bytes]);
      expect(row?.bytes).toBeInstanceOf(Uint8Array);
      expect([...(row?.bytes ?? [])]).toEqual([...bytes]);
    });

    it('hold texts of sources without the characters that no text can hold', async () => {
      const [row] = await store().db.query('select $1 as one, $2::text[] as many', ['a\0b', ['c\0', 'd']]);
      expect(row).toEqual({ one: 'ab', many: ['c', 'd'] });
    });

    it('sort by bytes where the order is asked for, whatever the language of the machine', async () => {
      const rows = await store().db.query(
        `select word from unnest($1::text[]) as given (word) order by word collate "C"`,
        [['b', 'a', 'B', 'ä', '-']],
      );
      expect(rows.map((row) => row.word)).toEqual(['-', 'B', 'a', 'b', 'ä']);
    });
  });

  describe('a statement', () => {
    it('that is refused says by which SQL state, and nothing of its parameters', async () => {
      const secret = 'a value that is nobody’s business';
      const failure = await store()
        .db.query('select $1::text, 1 / 0', [secret])
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'statement', retryable: false, facts: { state: '22012' } });
      expect(JSON.stringify(failure)).not.toContain(secret);
    });

    it('leaves the next one alone when it is refused', async () => {
      await expect(store().db.query(wrong)).rejects.toMatchObject({ code: 'statement' });
      await insert(store().db, 1);
      expect(await noted()).toEqual([1]);
    });

    it('among several with a transaction of their own leaves none open when it is refused', async () => {
      const several = store().db.exec(`begin; insert into noted (n) values (1); ${wrong}; commit;`);
      await expect(several).rejects.toMatchObject({ code: 'statement' });
      await insert(store().db, 2);
      expect(await noted()).toEqual([2]);
    });
  });

  describe('a transaction', () => {
    it('keeps everything and answers what its work answered', async () => {
      const answer = await store().db.transaction(async (tx) => {
        await insert(tx, 1);
        await tx.exec('insert into noted (n) values (2); insert into noted (n) values (3);');
        return 'done';
      });
      expect(answer).toBe('done');
      expect(await noted()).toEqual([1, 2, 3]);
    });

    it('keeps nothing where its work throws, and throws that', async () => {
      const reason = new Error('changed its mind');
      const work = store().db.transaction(async (tx) => {
        await insert(tx, 1);
        throw reason;
      });
      await expect(work).rejects.toBe(reason);
      expect(await noted()).toEqual([]);
    });

    it('keeps nothing where a statement failed, even if its work did not mind', async () => {
      const work = store().db.transaction(async (tx) => {
        await insert(tx, 1);
        await tx.query(wrong).catch(() => {});
      });
      await expect(work).rejects.toMatchObject({ code: 'aborted', cause: { facts: { state: '22012' } } });
      expect(await noted()).toEqual([]);
    });

    it('counts the statements that its work did not wait for', async () => {
      await store().db.transaction(async (tx) => {
        void insert(tx, 1);
      });
      expect(await noted()).toEqual([1]);
      const failing = store().db.transaction(async (tx) => {
        await insert(tx, 2);
        tx.query(wrong).catch(() => {});
      });
      await expect(failing).rejects.toMatchObject({ code: 'aborted' });
      expect(await noted()).toEqual([1]);
    });

    it('lets no statement run after its end, where it could not be taken back', async () => {
      let late: Promise<unknown> = Promise.resolve();
      const work = store().db.transaction(async (tx) => {
        const slow = pause(50).then(() => insert(tx, 1));
        late = slow.catch((error: unknown) => error);
        await Promise.all([slow, tx.query(wrong)]);
      });
      await expect(work).rejects.toMatchObject({ code: 'statement' });
      expect(await late).toMatchObject({ code: 'transaction-over' });
      expect(await noted()).toEqual([]);
    });

    it('refuses a statement of its own that goes another way: it could wait for itself', async () => {
      const { db } = store();
      const work = db.transaction(async (tx) => {
        await insert(tx, 1);
        await db.query('select 1');
      });
      await expect(work).rejects.toMatchObject({ code: 'nested' });
      await expect(db.transaction(() => db.transaction(async () => {}))).rejects.toMatchObject({ code: 'nested' });
      await expect(db.transaction(() => db.exec('select 1; select 2;'))).rejects.toMatchObject({ code: 'nested' });
      expect(await noted()).toEqual([]);
    });

    it('is over for what was begun in it and goes on after it', async () => {
      const { db } = store();
      let ended = () => {};
      const end = new Promise<void>((resolve) => {
        ended = resolve;
      });
      let after: Promise<unknown> = Promise.resolve();
      await db.transaction(async (tx) => {
        await insert(tx, 1);
        after = end.then(() => insert(db, 2));
      });
      ended();
      await after;
      expect(await noted()).toEqual([1, 2]);
    });
  });

  it('carries out a hundred transactions at once without losing one', async () => {
    const { db } = store();
    await insert(db, 0);
    await Promise.all(
      Array.from({ length: 100 }, () =>
        db.transaction(async (tx) => {
          const [row] = await tx.query<{ n: number }>('select n from noted for update');
          await tx.query('update noted set n = $1', [(row?.n ?? 0) + 1]);
        }),
      ),
    );
    expect(await noted()).toEqual([100]);
  });
});

describeOnPostgres('A transaction', (server) => {
  const store = shareStore(() => openTestStoreOn(server()));

  it('that its program forgot is ended by the server, and the next one finds a good connection', async () => {
    const { db } = store();
    await db.exec('create table noted (n integer primary key)');
    const work = db.transaction(async (tx) => {
      await tx.query("set local idle_in_transaction_session_timeout = '50ms'");
      await insert(tx, 1);
      await pause(400);
      await insert(tx, 2);
    });
    await expect(work).rejects.toMatchObject({ code: 'statement' });
    expect(await db.query('select n from noted')).toEqual([]);
  });

  it('that meets another one at a row from the other side is refused as one to try again', async () => {
    const { db } = store();
    await db.exec('create table pair (n integer primary key); insert into pair (n) values (1), (2);');
    const crossing = (first: number, second: number) =>
      db.transaction(async (tx) => {
        await tx.query('select n from pair where n = $1 for update', [first]);
        await tx.query('select pg_sleep(0.2)');
        await tx.query('select n from pair where n = $1 for update', [second]);
      });
    const ends = await Promise.allSettled([crossing(1, 2), crossing(2, 1)]);
    const refused = ends.filter((end) => end.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: 'statement', retryable: true, facts: { state: '40P01' } });
  });
});
