import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredKey } from '../../services/keys/key.ts';
import { ensureKeys } from '../../services/keys/key-folder.ts';
import { signLink } from '../../services/keys/link-signature.ts';
import { signReplyLink } from '../../services/keys/reply-link.ts';
import { isCounted, isPublic } from '../../services/model/reply.ts';
import {
  decideReplies,
  matchesNoticed,
  noticeFindings,
  noticesOfOffer,
  readNotices,
  repliesOf,
  saveReply,
} from '../../services/store/register/replies.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const KEY = 'mismatch:ects:o1:5001';
const FINDING = { key: KEY, says: 'The source says 5 ECTS, the report 6.', offerId: 'o1', providerId: 'p1', agency: 1 };

describe('A reply to a finding', () => {
  let api: TestApi;
  let app: Express;
  let keys: readonly StoredKey[] = [];
  let clock = NOW;
  let link = '';
  beforeAll(async () => {
    api = await openTestApi();
    const folder = await mkdtemp(join(tmpdir(), 'accredex-reply-'));
    keys = await ensureKeys(folder, NOW);
    await rm(folder, { recursive: true });
    app = api.with({ keys: async () => keys, now: () => clock });
    await noticeFindings(api.db, [FINDING], NOW);
    await noticeFindings(api.db, [{ ...FINDING, says: 'Later.' }], new Date('2026-06-01T00:00:00Z'));
    link = signReplyLink({ finding: KEY, party: 'provider', who: 'p1' }, keys, NOW);
  });
  afterAll(() => api.close());

  const send = (fields: Record<string, string>, to = link) =>
    request(app).post(`/en/reply/${to}`).type('form').send(fields);
  const said = async (knownAt: string | null = null) => (await repliesOf(api.db, [KEY], knownAt)).get(KEY) ?? [];

  it('has its time before everybody sees the finding, from the day on which it was first made', async () => {
    const notice = (await readNotices(api.db, [KEY])).get(KEY);
    expect(notice).toMatchObject({ since: '2026-05-01', says: FINDING.says });
    if (notice === undefined) return;
    expect(isPublic(notice, '2026-05-14')).toBe(false);
    expect(isPublic(notice, '2026-05-15')).toBe(true);
    expect(isPublic(notice, '2026-05-01', 0)).toBe(true);
    const { text } = await request(app).get(`/en/reply/${link}`).expect(200);
    expect(text).toContain(FINDING.says);
    expect(text).toContain('15 May 2026');
  });

  it('is by a link of ours alone, for this finding, and for as long as a link holds', async () => {
    const foreign = signLink(JSON.stringify([KEY, 'provider', 'p1', '2026-05-01']), 'saved', keys, NOW);
    const unknown = signReplyLink({ finding: 'unknown', party: 'agency', who: '1' }, keys, NOW);
    for (const one of ['nonsense', `${link}x`, foreign, unknown]) {
      await request(app).get(`/en/reply/${one}`).expect(404);
      await send({ statement: 'x' }, one).expect(404);
    }
    clock = new Date('2027-05-02T00:00:00Z');
    await request(app).get(`/en/reply/${link}`).expect(404);
    clock = NOW;
  });

  it('stands with its time, keeps the finding from being counted, and is decided with a reason', async () => {
    await send({ statement: ' ', disputes: 'yes' }).expect(400);
    expect(await said()).toEqual([]);
    await send({ statement: 'We award 5. Ask mia@uni.example.', disputes: 'yes' }).expect(303);
    expect(await said()).toMatchObject([{ party: 'provider', who: 'p1', state: 'disputed' }]);
    expect((await said())[0]?.statement).not.toContain('mia@');
    expect(isCounted(await said())).toBe(false);

    clock = new Date('2026-05-03T09:00:00Z');
    const decision = { state: 'dropped', by: 'ines', why: 'The report was mended.' } as const;
    const decide = () => api.db.transaction((tx) => decideReplies(tx, KEY, decision, clock.toISOString()));
    expect(await decide()).toBe(1);
    expect(await decide()).toBe(0);
    expect(await said()).toMatchObject([{ state: 'dropped', why: 'The report was mended.', decidedBy: 'ines' }]);
    expect(await said('2026-05-02T00:00:00Z')).toMatchObject([{ state: 'disputed', why: null }]);
    expect(await said('2026-04-01T00:00:00Z')).toEqual([]);

    clock = new Date('2026-05-04T09:00:00Z');
    await send({ statement: 'Thank you.', disputes: 'yes' }).expect(303);
    expect(await said()).toMatchObject([{ statement: 'Thank you.', state: 'dropped', decidedBy: 'ines' }]);
    const { text } = await request(app).get(`/en/reply/${link}`).expect(200);
    expect(text).toContain('The report was mended.');
    expect(text).not.toContain('ines');
  });

  it('keeps a no that rests on our own matching from counting while it is disputed, and for ever where it was dropped', async () => {
    const key = 'negative-match:p1:5001';
    await noticeFindings(api.db, [{ ...FINDING, key }], NOW);
    expect(await matchesNoticed(api.db, null)).toEqual({ [key]: '2026-05-01' });
    const own = signReplyLink({ finding: key, party: 'agency', who: '1' }, keys, NOW);
    clock = new Date('2026-05-05T09:00:00Z');
    await send({ statement: 'It is about another course.', disputes: 'yes' }, own).expect(303);
    expect(await matchesNoticed(api.db, null)).toEqual({});
    expect(await matchesNoticed(api.db, '2026-05-04T00:00:00Z')).toEqual({ [key]: '2026-05-01' });
    const upheld = { state: 'upheld', by: 'ines', why: 'The course is the same.' } as const;
    // In the very millisecond of the reply.
    await api.db.transaction((tx) => decideReplies(tx, key, upheld, clock.toISOString()));
    expect(await matchesNoticed(api.db, null)).toEqual({ [key]: '2026-05-01' });
  });

  it('to a no that rests on our own matching has every offer of the provider judged again, and of nobody else', async () => {
    const rows = await api.db.query<{ id: string; provider_id: string }>(
      'select id, provider_id from offer order by id',
    );
    const [first] = rows;
    if (first === undefined) throw new Error('no offers');
    const key = `negative-match:${first.provider_id}:5002`;
    const finding = { ...FINDING, key, offerId: first.id, providerId: first.provider_id };
    await noticeFindings(api.db, [finding], NOW);
    const elsewhere = `mismatch:ects:${first.id}:5002`;
    await noticeFindings(api.db, [{ ...finding, key: elsewhere }], NOW);
    const due = async () =>
      (await api.db.query<{ id: string }>('select id from offer where due is not null order by id')).map(
        ({ id }) => id,
      );
    const reply = { party: 'agency', who: '1', statement: 'No.', disputes: true } as const;
    const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000).toISOString();
    const save = (finding: string, seconds: number) =>
      api.db.transaction((tx) => saveReply(tx, { ...reply, finding }, at(seconds)));

    await api.db.query('update offer set due = null');
    await save(elsewhere, 0);
    expect(await due()).toEqual([first.id]);
    await save(key, 0);
    expect((await due()).length).toBeGreaterThan(1);
    expect(await due()).toEqual(rows.filter((row) => row.provider_id === first.provider_id).map(({ id }) => id));

    await api.db.query('update offer set due = null');
    const own = rows.find((row) => row.id !== first.id)?.id ?? '';
    await api.db.query('update offer set provider_id = $2 where id = $1', [own, 'another']);
    await api.db.query('update offer_origin set provider_id = $2 where offer_id = $1', [own, 'another']);
    await api.db.transaction((tx) => decideReplies(tx, key, { state: 'upheld', by: 'ines', why: 'Same.' }, at(1)));
    expect(await due()).not.toContain(own);
    await api.db.query('update offer_origin set provider_id = $2 where offer_id = $1', [own, first.provider_id]);
    await save(key, 2);
    expect(await due()).toContain(own);
    await api.db.query('update offer set provider_id = $2 where id = $1', [own, first.provider_id]);
  });

  it('stands on the page of every offer that the finding concerns', async () => {
    const key = 'negative-match:p9:5003';
    await noticeFindings(api.db, [{ ...FINDING, key, offerId: 'o9' }], NOW);
    expect((await noticesOfOffer(api.db, 'o8', [key])).map((one) => one.key)).toEqual([key]);
    expect(await noticesOfOffer(api.db, 'o8')).toEqual([]);
  });
});
