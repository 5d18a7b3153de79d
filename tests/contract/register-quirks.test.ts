import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedRegister, serveRegister, TOKEN, type Told } from '../helpers/served-register.ts';

const WEB = '/webapi/v2/browse';
const CONNECT = '/connectapi/v1';
let [strict, fixed]: ServedRegister[] = [];
beforeAll(async () => {
  [strict, fixed] = [await serveRegister('strict'), await serveRegister('fixed')];
});
afterAll(() => [strict, fixed].forEach((register) => void register?.close()));

type Init = Parameters<ServedRegister['ask']>[1];
async function both(path: string, pick: (told: Told) => unknown, init: Init = {}): Promise<unknown[]> {
  if (!strict || !fixed) throw new Error('the registers are not served');
  return [pick(await strict.ask(path, init)), pick(await fixed.ask(path, init))];
}
const idsOf = ({ body }: Told) => body.results.map((row: { id: number }) => row.id);
const refusal = ({ status, body }: Told) => [status, body];

describe('What DEQAR does, and what its documentation says', () => {
  it('differ in where a page begins (2)', async () =>
    expect(await both(`${CONNECT}/providers/?ordering=deqar_id&limit=2&offset=3`, idsOf)).toEqual([
      [103, 104],
      [104, 105],
    ]));

  it('differ in how often a report counts in a facet (4)', async () => {
    const facet = ({ body }: Told) => body.facets.facet_fields.country_facet;
    const path = `${WEB}/reports/?agency=QAX&decision_id=2`;
    expect(await both(path, facet)).toEqual([
      ['Austria', 1, 'Germany', 2],
      ['Austria', 1, 'Germany', 1],
    ]);
  });

  it('differ in how a request without a token, or with a wrong one, is refused (5)', async () => {
    const detail = 'Authentication credentials were not provided.';
    expect(await both(`${WEB}/reports/`, refusal, { token: null })).toEqual([
      [403, { detail }],
      [401, { detail }],
    ]);
    const wrong = await both(`${CONNECT}/providers/`, refusal, { token: 'wrong' });
    expect(wrong).toEqual([
      [403, { detail: 'Invalid token.' }],
      [401, { detail: 'Invalid token.' }],
    ]);
    expect(await both(`${CONNECT}/providers/`, ({ status }) => status, { token: null })).toEqual([200, 200]);
  });

  it('differ in how a wrong boolean is refused (6)', async () => {
    const why = 'Incorrect value. Only a boolean value, or yes/no, true/false pairs are allowed.';
    expect(await both(`${WEB}/institutions/?crossborder=1`, refusal)).toEqual([
      [400, [why]],
      [400, { detail: why }],
    ]);
  });

  it('differ in a slash too many (7); one too few is another address for both', async () => {
    const status = ({ status }: Told) => status;
    expect(await both(`${CONNECT}/providers/101/`, status)).toEqual([404, 200]);
    const moved = ({ status, headers }: Told) => [status, headers.get('location')];
    const to = [301, `${WEB}/reports/?limit=1`];
    expect(await both(`${WEB}/reports?limit=1`, moved)).toEqual([to, to]);
  });

  it('differ in the order that is advertised for programmes (8)', async () =>
    expect(
      await both(`${WEB}/reports/programme/by-institution/101/?ordering=programme_sort`, ({ status }) => status),
    ).toEqual([400, 200]));

  it('differ in what a page says of its own name (9)', async () =>
    expect(await both(`${CONNECT}/providers/101`, ({ body }) => [body.deqar_id, body.name_primary])).toEqual([
      [undefined, undefined],
      ['DEQARINST0101', 'Lakeside University'],
    ]));

  it('differ in days that are seconds (10, 11)', async () => {
    const since = ({ body }: Told) => body.results[0].includes[0].valid_from;
    expect(await both(`${CONNECT}/providers/?query=lakeside`, since)).toEqual([1_262_304_000, '2010-01-01']);
    const place = ({ body }: Told) => body.results[0].institutions[0].locations[1].country_valid_from;
    expect(await both(`${WEB}/reports/?decision_id=1&valid_on=2023-01-01`, place)).toEqual([
      946_684_800,
      '2000-01-01T00:00:00Z',
    ]);
  });

  it('differ in what asks about borders (18)', async () =>
    expect(await both(`${WEB}/reports/501/`, ({ body }) => body.crossborder)).toEqual([true, false]));

  it('differ in what `activity_id` is (23)', async () =>
    expect(await both(`${WEB}/institutions/?activity_id=22`, idsOf)).toEqual([[], [104, 105, 101]]));

  it('differ in whose identifiers are found (24) and in those with a slash (26)', async () => {
    const status = ({ status }: Told) => status;
    expect(await both(`${CONNECT}/providers/by-identifier/EU-VAT/U1`, status)).toEqual([200, 404]);
    expect(await both(`${CONNECT}/providers/by-identifier/local%20identifier/77`, status)).toEqual([200, 404]);
    const ror = `${CONNECT}/providers/by-identifier/ROR/${encodeURIComponent('https://ror.org/02ab34567')}`;
    expect(await both(ror, status)).toEqual([404, 200]);
  });

  it('differ in what `registered` does to the agencies of a country (29, 34)', async () => {
    expect(await both(`${WEB}/agencies/based-in/10/?registered=All`, idsOf)).toEqual([
      [3, 2, 1],
      [2, 1],
    ]);
    expect(await both(`${WEB}/agencies/focusing-to/10/?registered=All`, ({ status }) => status)).toEqual([500, 200]);
  });

  it('differ in how reports of a country are counted (30)', async () => {
    const counts = ({ body }: Told) =>
      body.map((row: Record<string, unknown>) => [row.reports_total, row.institution_total]);
    expect(await both(`${WEB}/countries/by-reports/`, counts)).toEqual([
      [
        [6, 4],
        [4, 3],
      ],
      [
        [4, 3],
        [3, 3],
      ],
    ]);
  });

  it('differ in the address of a file that is not stored (33)', async () => {
    const path = `${WEB}/reports/?language=German`;
    const file = ({ body }: Told) => body.results[0].report_files[0].file;
    expect(await both(path, file)).toEqual([`${strict?.base}${path}`, null]);
  });

  it('differ in whether a report is valid on its last day and before its first', async () => {
    const valid = ({ body }: Told) => body.report_valid;
    expect(await both(`${WEB}/reports/502/`, valid)).toEqual([false, true]);
    expect(await both(`${WEB}/reports/503/`, valid)).toEqual([true, false]);
  });

  it('agree that a page shows a report that lists hold back (19), and that credits unstated are no micro-credential (28)', async () => {
    expect(await both(`${WEB}/reports/506/`, ({ body }) => body.flag)).toEqual(['high level', 'high level']);
    const kind = ({ body }: Told) => body.programmes[0].programme_type;
    expect(await both(`${WEB}/reports/505/`, kind)).toEqual(['Other provision', 'Other provision']);
  });
});

describe('Accounts', () => {
  it('give their token for JSON and for a form, and nothing for a wrong password', async () => {
    const ask = (type: string, body: string) =>
      both('/accounts/get_token/', refusal, { method: 'POST', body, headers: { 'content-type': type } });
    const good = { username: 'reader', password: 'of the tests' };
    const told = [200, { state: 'success', token: TOKEN, account: 'reader' }];
    expect(await ask('application/json', JSON.stringify(good))).toEqual([told, told]);
    const form = new URLSearchParams(good).toString();
    expect(await ask('application/x-www-form-urlencoded', form)).toEqual([told, told]);
    for (const body of ['{}', '[', 'null', JSON.stringify({ ...good, password: null })])
      expect(
        (await ask('application/json', body)).map((one) => (one as unknown[])[0]),
        body,
      ).toEqual([401, 401]);
  });
});
