import { beforeEach, expect, it } from 'vitest';
import { addPlaces, cityNames, MAX_NEAR, spotsWithin } from '../../../services/store/search/places.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const NOWHERE = { place: null, country: null, region: null, city: null, lat: null, lon: null };
const GRAZ = { ...NOWHERE, country: 'AT', city: 'Graz', lat: 47.067, lon: 15.442 };
const VIENNA = { ...NOWHERE, country: 'AT', city: 'Wien', lat: 48.208, lon: 16.372 };
const FIJI = { ...NOWHERE, country: 'FJ', lat: -17, lon: 179.95 };

describeOnEachStore('Places that occur', (open) => {
  const store = shareStore(open);
  beforeEach(() => store().db.exec('truncate place'));

  it('are found within a distance, nearest first', async () => {
    const { db } = store();
    await addPlaces(db, [VIENNA, GRAZ, GRAZ, NOWHERE]);
    await addPlaces(db, [GRAZ]);
    const near = (within: number) => spotsWithin(db, { lat: 47.1, lon: 15.4, within });
    expect(await near(20)).toEqual({ spots: ['47.07:15.44'], more: false });
    // Vienna is some 144 km away.
    expect((await near(140)).spots).toHaveLength(1);
    expect((await near(150)).spots).toEqual(['47.07:15.44', '48.21:16.37']);
    expect(await spotsWithin(db, { lat: 0, lon: 0, within: 1 })).toEqual({ spots: [], more: false });
  });

  it('are found across the line where the degrees of longitude begin anew', async () => {
    await addPlaces(store().db, [FIJI]);
    expect((await spotsWithin(store().db, { lat: -17, lon: -179.9, within: 20 })).spots).toHaveLength(1);
  });

  it('are as many as one question may have, and that there are more is said', async () => {
    await addPlaces(
      store().db,
      Array.from({ length: MAX_NEAR + 5 }, (_, at) => ({ ...NOWHERE, lat: 10, lon: at / 10 })),
    );
    const { spots, more } = await spotsWithin(store().db, { lat: 10, lon: 0, within: 5_000 });
    expect([spots.length, spots[0], more]).toEqual([MAX_NEAR, '10.00:0.00', true]);
  });

  it('keep the names of cities as they were stated', async () => {
    await addPlaces(store().db, [{ ...NOWHERE, country: 'FR', city: 'Port-Genêt' }, VIENNA]);
    expect(await cityNames(store().db, ['city:port genet', 'city:nowhere'])).toEqual(
      new Map([['city:port genet', 'Port-Genêt']]),
    );
  });
});
