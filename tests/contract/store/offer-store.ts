import { beforeEach } from 'vitest';
import { readOffers } from '../../../services/store/offers/offer-reading.ts';
import { saveOffers } from '../../../services/store/offers/offers.ts';
import type { OfferWrite } from '../../../services/store/offers/records.ts';
import { saveProviders } from '../../../services/store/sources/providers.ts';
import { saveSource } from '../../../services/store/sources/sources.ts';
import { offerWrite, type WriteSaid } from '../../helpers/offer-writes.ts';
import { provider, source } from '../../helpers/source-records.ts';
import { shareStore, type TestStore } from '../../helpers/store.ts';

/** Instants of the tests about offers, in order. */
export const [T1, T2, T3, T4] = ['01', '02', '03', '04'].map((day) => `2026-03-${day}T09:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];

/** A store with two sources of two providers, emptied of offers before each test, and short ways to write and read. */
export function useOffers(open: () => Promise<TestStore>) {
  const store = shareStore(open);
  beforeEach(async () => {
    const { db } = store();
    await db.exec('truncate offer, offer_key, offer_origin, offer_version, offer_instance, offer_content');
    await saveProviders(db, [provider('p1'), provider('p2')], T1);
    await saveSource(db, source('s1', 'p1'));
    await saveSource(db, source('s2', 'p2'));
  });

  const save = (writes: readonly OfferWrite[], at: string) =>
    store().db.transaction((tx) => saveOffers(tx, writes, at));
  const write = (id: string, said: WriteSaid, at: string) => save([offerWrite(id, said)], at);
  const read = async (id: string) => {
    const record = (await readOffers(store().db, [id])).get(id);
    if (!record) throw new Error(`there is no offer ${id}`);
    return record;
  };
  const versions = async (id: string) =>
    (await store().db.query('select 1 from offer_version where offer_id = $1', [id])).length;
  /** What tells a row that was written from one that was left alone. */
  const stamp = async (id: string) => {
    const [row] = await store().db.query('select tx, revision, xmin::text, ctid::text from offer where id = $1', [id]);
    return row;
  };
  return { store, save, write, read, versions, stamp };
}
