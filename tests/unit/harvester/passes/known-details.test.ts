import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownDetails, saveKnownDetails } from '../../../../harvester/passes/known-details.ts';
import { saveRegistryFacts } from '../../../../services/store/register/save-registry-facts.ts';
import { AGENCY, audit, of, provider } from '../../../helpers/register-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const FROM = 'https://register.example/';
const began = new Date('2026-09-01T03:00:00Z');
let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const stored = (snapshot: string) =>
  saveRegistryFacts(
    store.db,
    { registry: 'deqar', snapshot, providers: [provider(1)], reports: [audit(1, of(1))], agencies: [AGENCY] },
    () => new Date(snapshot),
  );

describe('What an earlier read of a register has', () => {
  it('is nothing before the first read, and where nothing was stored', async () => {
    expect(await knownDetails(FROM, store.db, began)).toBeNull();
    await saveKnownDetails(FROM, store.db, { registry: 'deqar', detailed: [1], began }, null);
    expect(await knownDetails(FROM, store.db, began)).toBeNull();
  });

  it('are the details that it read, since the day on which it began, for a week after all were read', async () => {
    await stored('2026-09-01T03:10:00.000Z');
    await saveKnownDetails(FROM, store.db, { registry: 'deqar', detailed: [1, 7], began }, null);
    const known = await knownDetails(FROM, store.db, new Date('2026-09-02T03:00:00Z'));
    expect(known).toEqual({ since: '2026-09-01', reports: new Set([1, 7]) });
    await stored('2026-09-05T03:10:00.000Z');
    const later = new Date('2026-09-05T03:00:00Z');
    await saveKnownDetails(FROM, store.db, { registry: 'deqar', detailed: [1, 7], began: later }, known);
    expect((await knownDetails(FROM, store.db, new Date('2026-09-08T03:00:00Z')))?.since).toBe('2026-09-05');
    expect(await knownDetails(FROM, store.db, new Date('2026-09-08T03:00:01Z'))).toBeNull();
    expect(await knownDetails('https://other.example/', store.db, later)).toBeNull();
  });

  it('is nothing once another read was stored, whose facts may lack those details', async () => {
    await stored('2026-09-06T03:10:00.000Z');
    expect(await knownDetails(FROM, store.db, new Date('2026-09-06T04:00:00Z'))).toBeNull();
  });
});
