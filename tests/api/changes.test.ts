import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedChange } from '../../api/changes.ts';
import { feedCursorOf } from '../../api/params/feed-cursor.ts';
import { NO_SCHEDULE } from '../../services/model/instance.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { readMeta } from '../../services/store/home/meta.ts';
import { markNotSeen } from '../../services/store/offers/not-seen.ts';
import { saveOffers } from '../../services/store/offers/offers.ts';
import { NOW, OFFERS, openTestApi, type TestApi } from '../helpers/api.ts';
import { offerInstance } from '../helpers/offer-records.ts';
import { offerWrite } from '../helpers/offer-writes.ts';

let api: TestApi;
let next: string | null = null;
beforeAll(async () => {
  api = await openTestApi();
}, 60_000);
afterAll(() => api.close());

async function ask(query: Record<string, string> = {}, status = 200) {
  const { body } = await request(api.app)
    .get(`/v1/changes?${new URLSearchParams(query)}`)
    .expect(status);
  return body;
}
/** What came since the last time, to the end. */
async function since(): Promise<readonly FeedChange[]> {
  const changes: FeedChange[] = [];
  for (;;) {
    const answer = await ask(next === null ? { size: '2' } : { since: next, size: '2' });
    changes.push(...answer.changes);
    next = answer.next;
    if (!answer.more) return changes;
  }
}
const told = (changes: readonly FeedChange[]) => changes.map(({ id, change }) => `${id} ${change}`);
const REUSABLE = { licence: 'CC BY 4.0', basis: 'source', attribution: null, textsReusable: true } as const;

describe('GET /v1/changes', () => {
  it('is a full copy from the beginning, page by page, and silent where nothing happened since', async () => {
    const changes = await since();
    expect(told(changes).sort()).toEqual(
      Object.keys(OFFERS)
        .map((id) => `${id} upsert`)
        .sort(),
    );
    const full = changes.find(({ id }) => id === 'full')?.offer;
    const { body } = await request(api.app).get('/v1/offers/full').expect(200);
    expect(full).toEqual({ ...body, description: {}, entryRequirements: expect.anything(), openTo: expect.anything() });
    expect(await since()).toEqual([]);
  });

  it('leaves every text but titles and names at its source, also those of instances', async () => {
    const text = { en: 'Only for those who read this' };
    const instances = [
      offerInstance('noted', {
        schedule: {
          ...NO_SCHEDULE,
          note: text,
          sessions: [{ date: null, weekday: 'monday', from: null, to: null, note: text }],
        },
        enrolment: [{ for: 'anyone', opens: null, closes: null, note: text }],
        accessibility: [{ feature: 'captions', stated: true, note: text }],
        prices: [{ amount: 5, currency: 'EUR', covers: 'all', for: 'members', condition: text }],
      }),
    ];
    const content: Partial<OfferContent> = {
      ...{ ...OFFERS.full?.content, instances, teaser: text, description: text, gradingScheme: text },
      openTo: { who: 'anyone', groups: [], note: text },
      entryRequirements: { text, offers: [], languageLevel: [] },
      learningOutcomes: [{ title: { en: 'Titles stay' }, type: null, skills: [], note: text }],
    };
    await api.publish('full', 'p1', content);
    const [change] = await since();
    expect(change?.offer?.instances[0]).toMatchObject({ schedule: { note: {} }, enrolment: [{ note: {} }] });
    expect(JSON.stringify(change)).toContain('Titles stay');
    expect(JSON.stringify(change)).not.toContain(text.en);
  });

  it('leaves texts at their source unless its licence lets them be reused', async () => {
    const content = { ...OFFERS.full?.content, rights: REUSABLE };
    await api.publish('full', 'p1', content);
    const [change, ...others] = await since();
    expect(others).toEqual([]);
    expect(change).toMatchObject({ id: 'full', change: 'upsert' });
    expect(change?.offer?.description).toEqual(OFFERS.full?.content.description);
  });

  it('says nothing of an offer that indexes only take again', async () => {
    await api.db.query(`update offer set changed_at = changed_at where id = 'open'`);
    expect(await since()).toEqual([]);
  });

  it('tells what is corrected by us, judged anew, or no longer seen, and its return, in this order', async () => {
    const open = offerWrite('open', {
      source: 'source1',
      provider: 'p1',
      content: { ...OFFERS.open?.content, ects: 9 },
    });
    const corrected = { ...open, origin: { ...open.origin, mapping: 'elm@99' } };
    await api.db.transaction((tx) => saveOffers(tx, [corrected], NOW.toISOString()));
    expect(told(await since())).toEqual(['open corrected']);
    await api.db.query(
      `update offer set verdict = jsonb_set(verdict, '{code}', '"NOT_FOUND_ANEW"'), revision = nextval('offer_revision') where id = 'full'`,
    );
    await api.db.query(
      `insert into offer_version (offer_id, revision, provider_id, source_id, content_hash, mapping, verdict, at)
       select id, revision, provider_id, source_id, content_hash, mapping, verdict, now() from offer where id = 'full'`,
    );
    expect(told(await since())).toEqual(['full verdict-changed']);
    await markNotSeen(api.db, 'source1', ['vague'], NOW.toISOString());
    expect(told(await since())).toEqual(['vague not-seen-since']);
    await api.publish('vague', 'p2', OFFERS.vague?.content ?? {});
    expect(told(await since())).toEqual(['vague upsert']);
  });

  it('gives a tombstone of what is withdrawn, for ever, and the fact alone of what is erased', async () => {
    await api.db.query(
      `update offer set withdrawn_at = now(), withdrawn_reason = 'stated', not_seen_since = now(), revision = nextval('offer_revision') where id = 'vague'`,
    );
    const [gone] = await since();
    expect(gone).toMatchObject({ id: 'vague', change: 'withdrawn', tombstone: { reason: 'stated' } });
    expect(gone?.offer).toBeUndefined();
    next = null;
    expect(told(await since())).toContain('vague withdrawn');
  });

  it('is gone for a place in a database that was here before, and names what is no place at all', async () => {
    const epoch = (await readMeta(api.db, 'epoch')) ?? '';
    const place = { tx: '1', revision: 1 };
    expect((await ask({ since: feedCursorOf('another', place) }, 410)).title).toMatch(/gone/);
    await ask({ since: feedCursorOf(epoch, place) });
    for (const wrong of ['x', 'eyJ', `${feedCursorOf(epoch, place)}=`, 'a'.repeat(5_000)]) {
      const { errors } = await ask({ since: wrong }, 400);
      expect(errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['since']);
    }
    expect((await ask({ since: 'x', size: '0' }, 400)).errors).toHaveLength(1);
  });
});
