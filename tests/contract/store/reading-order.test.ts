import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Queryable, Transaction } from '../../../services/store/home/db.ts';
import { dropCursor, readCursor, saveCursor } from '../../../services/store/offers/cursors.ts';
import { markNotSeen } from '../../../services/store/offers/not-seen.ts';
import { type ChangeCursor, readChanges } from '../../../services/store/offers/offer-reading.ts';
import { listRevisions, saveOffers } from '../../../services/store/offers/offers.ts';
import { saveProviders } from '../../../services/store/sources/providers.ts';
import { saveSource } from '../../../services/store/sources/sources.ts';
import { offerWrite } from '../../helpers/offer-writes.ts';
import { provider, source } from '../../helpers/source-records.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const AT = '2026-03-01T09:00:00.000Z';

describeOnEachStore('A reader of changes', (open) => {
  const store = shareStore(open);
  beforeEach(async () => {
    const { db } = store();
    await db.exec('truncate offer, offer_key, offer_origin, offer_version, offer_instance, offer_content, cursor');
    await saveProviders(db, [provider('p1')], AT);
    await saveSource(db, source('s1', 'p1'));
  });

  const write = (tx: Queryable, id: string, eqf = 6) => saveOffers(tx, [offerWrite(id, { content: { eqf } })], AT);
  const commit = (id: string, eqf = 6) => store().db.transaction((tx) => write(tx, id, eqf));
  /** What a reader sees that goes on from `cursor` until nothing is new. */
  async function readOn(
    cursor: ChangeCursor | null,
    size = 100,
  ): Promise<{ ids: string[]; cursor: ChangeCursor | null }> {
    const ids: string[] = [];
    for (let at = cursor; ; ) {
      const page: { changes: readonly { id: string }[]; cursor: ChangeCursor | null } = await readChanges(
        store().db,
        at,
        size,
      );
      if (page.changes.length === 0) return { ids, cursor: page.cursor };
      ids.push(...page.changes.map(({ id }) => id));
      at = page.cursor;
    }
  }

  it('sees each offer once, in its latest state and in the order in which it was written', async () => {
    for (const id of ['c', 'a', 'b']) await commit(id);
    await commit('c', 7);
    const { ids } = await readOn(null);
    expect(ids).toEqual(['a', 'b', 'c']);
    const { changes } = await readChanges(store().db, null, 10);
    expect(changes.map(({ record }) => record?.content.eqf)).toEqual([6, 6, 7]);
  });

  it('reads large offers in pages of fewer, and still all of them', async () => {
    // Of the kind that packing does not make smaller.
    const text = (n: number) =>
      Array.from({ length: 10_000 }, (_, at) => createHash('sha256').update(`${n}/${at}`).digest('base64')).join(' ');
    await store().db.transaction((tx) =>
      saveOffers(
        tx,
        Array.from({ length: 6 }, (_, n) => offerWrite(`large${n}`, { content: { description: { en: text(n) } } })),
        AT,
      ),
    );
    const first = await readChanges(store().db, null, 100);
    expect(first.changes.length).toBeGreaterThan(0);
    expect(first.changes.length).toBeLessThan(6);
    const { ids } = await readOn(null);
    expect(ids.filter((id) => id.startsWith('large'))).toHaveLength(6);
  });

  it('sees everything however small its pages are', async () => {
    await store().db.transaction(async (tx) => {
      for (let n = 0; n < 25; n++) await write(tx, `o${n}`);
    });
    await commit('last');
    const { ids } = await readOn(null, 4);
    expect(ids).toHaveLength(26);
    expect(new Set(ids).size).toBe(26);
    expect(ids.at(-1)).toBe('last');
  });

  it('keeps its place where nothing is new', async () => {
    expect(await readChanges(store().db, null, 10)).toEqual({ changes: [], cursor: null });
    await commit('a');
    const { cursor } = await readOn(null);
    expect(await readChanges(store().db, cursor, 10)).toEqual({ changes: [], cursor });
  });

  it('is told of what was written anew, and of what is no longer seen', async () => {
    await commit('a');
    await commit('b');
    const { cursor } = await readOn(null);
    await commit('b', 7);
    await markNotSeen(store().db, 's1', ['a'], AT);
    expect((await readOn(cursor)).ids).toEqual(['b', 'a']);
  });

  it('is told of a row that somebody updates past every repository', async () => {
    await commit('a');
    const { cursor } = await readOn(null);
    await store().db.query("update offer set due = '2026-05-01'");
    expect((await readOn(cursor)).ids).toEqual(['a']);
  });

  it('is told that an offer is gone whose provider or content is, and comes to those behind it', async () => {
    for (const id of ['a', 'b', 'c']) await commit(id, id === 'b' ? 5 : 6);
    const { db } = store();
    await db.query("update offer set provider_id = 'gone' where id = 'a'");
    await db.query("delete from offer_content where hash = (select content_hash from offer where id = 'b')");
    const { changes } = await readChanges(db, null, 10);
    expect(changes.map(({ id, change, record }) => [id, change, record?.id ?? null])).toEqual([
      ['b', 'gone', null],
      ['c', 'put', 'c'],
      ['a', 'gone', null],
    ]);
    expect((await readOn(null, 1)).ids).toEqual(['b', 'c', 'a']);
    expect((await listRevisions(db, null, 10)).map(({ id }) => id)).toEqual(['c']);
  });

  it('misses nothing of what several write at once while it reads', async () => {
    const { db } = store();
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let n = 0; n < 25; n++) {
        await db.transaction(async (tx) => {
          await write(tx, `w${writer}-${n}`);
          await tx.query('select pg_sleep($1)', [writer * 0.002]);
        });
      }
    });
    const seen = new Set<string>();
    let writing = true;
    const written = Promise.all(writers).then(() => {
      writing = false;
    });
    for (let cursor: ChangeCursor | null = null; ; ) {
      const last = !writing;
      const page: { changes: readonly { id: string }[]; cursor: ChangeCursor | null } = await readChanges(
        db,
        cursor,
        7,
      );
      for (const { id } of page.changes) seen.add(id);
      cursor = page.cursor;
      if (last && page.changes.length === 0) break;
    }
    await written;
    expect(seen.size).toBe(100);
  });

  it('does not overtake a transaction that is open while a later one commits', async () => {
    const { db } = store();
    const order: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = (_: Transaction) => {};
    const begin = new Promise<Transaction>((resolve) => {
      begun = resolve;
    });
    const slow = db.transaction(async (tx) => {
      await write(tx, 'slow', 5);
      begun(tx);
      await held;
      order.push('slow');
    });
    await begin;
    // Of other content: the same text written twice at once would make one wait for the other.
    const quick = commit('quick', 7).then(() => order.push('quick'));
    if (db.kind === 'pglite') {
      // There is one connection: the later one waits, and so does the reader.
      const reading = readOn(null);
      release();
      await Promise.all([slow, quick]);
      expect(order).toEqual(['slow', 'quick']);
      const first = await reading;
      expect([...first.ids, ...(await readOn(first.cursor)).ids]).toEqual(['slow', 'quick']);
      return;
    }
    await quick;
    expect(order).toEqual(['quick']);
    const meanwhile = await readOn(null);
    expect(meanwhile.ids).toEqual([]);
    release();
    await slow;
    expect((await readOn(meanwhile.cursor)).ids).toEqual(['slow', 'quick']);
  });

  describe('keeps its cursor', () => {
    it('by its name, and goes on from there', async () => {
      const { db } = store();
      await commit('a');
      const { cursor } = await readOn(null);
      if (!cursor) throw new Error('nothing was read');
      expect(await readCursor(db, 'index:one')).toBeNull();
      await saveCursor(db, 'index:one', cursor, AT);
      await commit('b');
      const kept = await readCursor(db, 'index:one');
      expect(kept).toEqual(cursor);
      expect((await readOn(kept)).ids).toEqual(['b']);
    });

    it('apart from those of others, whatever their names begin with', async () => {
      const { db } = store();
      for (const [n, name] of ['index:b', 'index:a', 'feed', 'index%'].entries())
        await saveCursor(db, name, { tx: '18446744073709551615', revision: n }, AT);
      await saveCursor(db, 'index:a', { tx: '9', revision: 9 }, AT);
      await dropCursor(db, 'index:b');
      expect(await readCursor(db, 'index:b')).toBeNull();
      expect(await readCursor(db, 'index:a')).toEqual({ tx: '9', revision: 9 });
      expect(await readCursor(db, 'feed')).toEqual({ tx: '18446744073709551615', revision: 2 });
    });
  });
});
