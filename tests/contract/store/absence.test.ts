import { beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../services/store/home/db.ts';
import { markNotSeen } from '../../../services/store/offers/not-seen.ts';
import { saveOffers } from '../../../services/store/offers/offers.ts';
import { saveProviders } from '../../../services/store/sources/providers.ts';
import { saveSource } from '../../../services/store/sources/sources.ts';
import { offerWrite } from '../../helpers/offer-writes.ts';
import { provider, source } from '../../helpers/source-records.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const at = (day: number) => `2026-03-0${day}T00:00:00.000Z`;

describeOnEachStore('The history of what a source no longer had', (open) => {
  const store = shareStore(open);
  let db: Db;
  const write = (day: number) => db.transaction((tx) => saveOffers(tx, [offerWrite('o1')], at(day)));
  const absences = () =>
    db.query<{ since: string; until: string | null }>(
      'select since, until from origin_absence where offer_id = $1 and source_id = $2 order by since',
      ['o1', 's1'],
    );
  beforeEach(async () => {
    ({ db } = store());
    await db.exec(
      'truncate provider, source, offer, offer_key, offer_origin, offer_version, offer_content, origin_absence cascade',
    );
    await saveProviders(db, [provider('p1')], at(1));
    await saveSource(db, source('s1', 'p1'));
    await write(1);
  });

  it('begins when a complete run lacks an offer, and goes on through further ones', async () => {
    expect(await absences()).toEqual([]);
    await markNotSeen(db, 's1', ['o1'], at(2));
    await markNotSeen(db, 's1', ['o1'], at(3));
    expect(await absences()).toEqual([{ since: at(2), until: null }]);
  });

  it('keeps every absence after the offer came back, although the offer itself no longer tells of it', async () => {
    await markNotSeen(db, 's1', ['o1'], at(2));
    await write(4);
    await markNotSeen(db, 's1', ['o1'], at(6));
    expect(await absences()).toEqual([
      { since: at(2), until: at(4) },
      { since: at(6), until: null },
    ]);
    await write(7);
    expect((await absences()).map(({ until }) => until)).toEqual([at(4), at(7)]);
  });
});
