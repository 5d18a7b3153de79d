import { createHash } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeDifferences } from '../../harvester/passes/notice-differences.ts';
import { DEFAULT_POLICY } from '../../services/registry/rules/policy.ts';
import { decideReplies, listNotices, saveReply } from '../../services/store/register/replies.ts';
import { NOW, openTestApi, type TestApi } from '../helpers/api.ts';

const sha256 = (token: string) => createHash('sha256').update(token).digest('hex');
const ADMIN = 'open-sesame-open-sesame';
const LAPSE = 'lapse:p1:5001';
type Rows = readonly Readonly<Record<string, string | number | null>>[];

/** One offer states 5 credits where the report on it has 10. */
describe('A difference from the register', () => {
  let api: TestApi;
  let app: Express;
  let at = NOW;
  let key = '';
  beforeAll(async () => {
    api = await openTestApi();
    await api.db.query('update registry_sync set known_at = at');
    await api.publish('clash', 'p1', { title: { en: 'Data ethics' }, eqf: 7, ects: 5, kind: 'course' });
    app = api.with({ now: () => at, admins: [{ name: 'ines', sha256: sha256(ADMIN) }], replyDays: 14 });
  });
  afterAll(() => api.close());
  const on = (day: string) => {
    at = new Date(`${day}T09:00:00Z`);
  };
  const notice = () => noticeDifferences({ db: api.db, policy: DEFAULT_POLICY, now: () => at });
  const rows = async (table: string, more = ''): Promise<Rows> => {
    const { body } = await request(app)
      .get(`/v1/coverage?table=${table}${more}`)
      .set({ Authorization: `Bearer ${ADMIN}` })
      .expect(200);
    return body.tables[0].rows;
  };
  const credits = async (more = '') => (await rows('mismatch-list', more)).find(({ kind }) => kind === 'credits');
  const pageOf = async (path: string) => (await request(app).get(path).expect(200)).text;
  const HEADING = 'Found in the comparison with the register';
  const say = (finding: string, disputes: boolean) =>
    api.db.transaction((tx) =>
      saveReply(
        tx,
        { finding, party: 'provider', who: 'p1', statement: 'We award <b>5</b>.', disputes },
        at.toISOString(),
      ),
    );
  const decide = (finding: string, state: 'upheld' | 'dropped') =>
    api.db.transaction((tx) =>
      decideReplies(tx, finding, { state, by: 'ines', why: 'We asked both.' }, at.toISOString()),
    );

  it('is told to its parties first, and stands on the page of the offer when their days are over', async () => {
    expect(await credits()).toMatchObject({ stated: '5', registered: '10', publicFrom: null, standing: 'counted' });
    await notice();
    key = (await listNotices(api.db)).find(({ offerId }) => offerId === 'clash')?.key ?? '';
    expect(key).toMatch(/^mismatch:credits:clash:5002:/);
    expect(await credits()).toMatchObject({ publicFrom: '2026-05-15', statement: null });
    on('2026-05-14');
    expect(await pageOf('/en/offers/clash')).not.toContain(HEADING);
    on('2026-05-15');
    const page = await pageOf('/en/offers/clash');
    expect(page).toContain(HEADING);
    expect(page).toContain('the source says “5”, report 5002 in the register “10”');
    expect(await pageOf('/en/offers/full')).not.toContain(HEADING);
  });

  it('has the statement of a party wherever it stands, and is not counted while it is disputed', async () => {
    const counted = { kind: 'credits', country: 'AT', found: 1, disputed: 0, dropped: 0 };
    expect(await rows('mismatches')).toContainEqual(counted);
    await say(key, true);
    expect(await rows('mismatches')).toContainEqual({ ...counted, found: 0, disputed: 1 });
    const said = { standing: 'disputed', statement: 'We award <b>5</b>.', statementBy: 'provider', decision: null };
    expect(await credits()).toMatchObject(said);
    const page = await pageOf('/en/offers/clash');
    expect(page).toContain('We award &lt;b&gt;5&lt;/b&gt;.');
    expect(page).toContain('not counted until it is decided');

    on('2026-05-16');
    await decide(key, 'upheld');
    expect(await rows('mismatches')).toContainEqual(counted);
    expect(await credits()).toMatchObject({ ...said, standing: 'counted', decision: 'We asked both.' });
    // What was known before is told as it was.
    expect(await credits('&knownAt=2026-05-15T12:00:00Z')).toMatchObject(said);
    expect(await credits('&knownAt=2026-05-02T12:00:00Z')).toMatchObject({ statement: null });
  });

  it('is neither counted nor shown once it was decided not to hold, for these values alone', async () => {
    on('2026-05-17');
    await api.db.query(`update reply set state = 'disputed' where known_to is null`);
    await decide(key, 'dropped');
    expect(await rows('mismatches')).toContainEqual({
      ...{ kind: 'credits', country: 'AT', found: 0, disputed: 0, dropped: 1 },
    });
    expect(await pageOf('/en/offers/clash')).not.toContain(HEADING);
    await api.publish('clash', 'p1', { title: { en: 'Data ethics' }, eqf: 7, ects: 6, kind: 'course' });
    await api.db.query(`update offer_version set at = $1 where offer_id = 'clash'`, [at]);
    expect(await credits()).toMatchObject({ stated: '6', standing: 'counted', publicFrom: null });
    expect(await notice()).toMatchObject({ gone: 1 });
    expect(await credits()).toMatchObject({ publicFrom: '2026-05-31' });
  });

  it('that is a lapse is public in its time on the page of the provider, too, and counts nowhere while disputed', async () => {
    on('2030-06-01');
    await notice();
    expect((await listNotices(api.db)).map(({ key: one }) => one)).toContain(LAPSE);
    expect(await rows('lapsed-list')).toContainEqual(
      expect.objectContaining({ offer: 'full', ended: '2029-12-31', report: '5001', publicFrom: '2030-06-15' }),
    );
    expect(await pageOf('/en/providers/p1')).not.toContain(HEADING);
    on('2030-06-15');
    expect(await pageOf('/en/providers/p1')).toContain('The review in report 5001 ended on 2029-12-31');
    const lapsed = async () => (await rows('evidence')).filter(({ evidence }) => String(evidence).startsWith('lapse'));
    const [before] = await lapsed();
    await say(LAPSE, true);
    const after = await lapsed();
    expect(after).toContainEqual({ ...before, evidence: 'lapse-not-counted' });
    // Who evaluates a credential reads it beside the lapse, and not on a day on which nothing had ended.
    const statement = 'The provider: We award &lt;b&gt;5&lt;/b&gt;.';
    expect(await pageOf('/en/offers/full/dossier')).toContain(statement);
    expect(await pageOf('/en/offers/full/dossier?asOf=2029-06-01')).not.toContain(statement);
    expect(await pageOf('/en/offers/full/dossier?knownAt=2030-06-14')).not.toContain('ended on 2029-12-31, and');
    on('2030-06-16');
    await decide(LAPSE, 'upheld');
    expect(await lapsed()).toEqual([before]);
    expect(await pageOf('/en/offers/full/dossier')).toContain('It was disputed, and stands. We asked both.');
  });
});
