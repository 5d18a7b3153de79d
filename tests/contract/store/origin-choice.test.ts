import { beforeEach, expect, it } from 'vitest';
import { markNotSeen } from '../../../services/store/offers/not-seen.ts';
import { saveOffers } from '../../../services/store/offers/offers.ts';
import { chooseOrigin } from '../../../services/store/offers/origin-choice.ts';
import { readOrigins } from '../../../services/store/offers/origins.ts';
import { saveProviders } from '../../../services/store/sources/providers.ts';
import { saveSource } from '../../../services/store/sources/sources.ts';
import { offerWrite } from '../../helpers/offer-writes.ts';
import { provider, source } from '../../helpers/source-records.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const EARLY = '2026-03-01T00:00:00.000Z';
const LATE = '2026-03-02T00:00:00.000Z';
const GONE = '2026-03-09T00:00:00.000Z';

describeOnEachStore('Which origin is published next', (open) => {
  const store = shareStore(open);
  beforeEach(async () => {
    await store().db.exec(
      'truncate provider, source, offer, offer_content, offer_origin, offer_version, offer_key cascade',
    );
    await saveProviders(store().db, [provider('p1')], EARLY);
    for (const id of ['s1', 's2', 's3']) await saveSource(store().db, source(id, 'p1'));
  });

  it('is the same one by the database as by the rule of planning, whatever is known of the two that are left', async () => {
    const kinds = [EARLY, LATE].flatMap((at) =>
      [true, false].flatMap((owned) => [true, false].map((statesPublisher) => ({ at, owned, statesPublisher }))),
    );
    for (const a of kinds)
      for (const b of kinds) {
        const id = `o${kinds.indexOf(a)}-${kinds.indexOf(b)}`;
        const save = (write: Parameters<typeof offerWrite>[1], at: string) =>
          store().db.transaction((tx) => saveOffers(tx, [offerWrite(id, write)], at));
        await save({ source: 's1', owned: true }, EARLY);
        await save({ source: 's2', verdict: null, ...a }, a.at);
        await save({ source: 's3', verdict: null, ...b }, b.at);
        const left = ((await readOrigins(store().db, [id])).get(id) ?? []).filter(({ sourceId }) => sourceId !== 's1');
        await markNotSeen(store().db, 's1', [id], GONE);
        const published = (await readOrigins(store().db, [id])).get(id)?.find((origin) => origin.published);
        expect([id, published?.sourceId]).toEqual([id, chooseOrigin(left)?.sourceId]);
      }
  });
});
