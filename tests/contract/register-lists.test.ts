import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedRegister, serveRegister } from '../helpers/served-register.ts';

const WEB = '/webapi/v2/browse';
const CONNECT = '/connectapi/v1';
let register: ServedRegister;
beforeAll(async () => {
  register = await serveRegister('strict');
});
afterAll(() => register.close());

const ids = async (path: string) => {
  const { status, body } = await register.ask(path);
  expect(status, JSON.stringify(body)).toBe(200);
  return (Array.isArray(body) ? body : body.results).map((row: { id: number }) => row.id);
};

describe('Lists of institutions', () => {
  it.each([
    [`${CONNECT}/providers/?ordering=deqar_id`, [101, 102, 103, 104, 105, 106]],
    [`${CONNECT}/institutions/?ordering=-deqar_id`, [104, 103, 102, 101]],
    [`${CONNECT}/providers/?country=DE&ordering=deqar_id`, [101, 105, 106]],
    [`${CONNECT}/providers/?query=lakesi`, [101]],
    [`${CONNECT}/providers/?query=AT9103&search_field=eter_id`, [103]],
    [`${CONNECT}/providers/?query=AT9103&search_field=website_link`, []],
    [`${CONNECT}/providers/?other_provider=yes&ordering=name_sort`, [105, 106]],
    [`${CONNECT}/providers/?ordering=closure_date&limit=1`, [103]],
    [`${WEB}/institutions/?ordering=name_sort`, [104, 105, 101, 102, 103]],
    [`${WEB}/institutions/?agency=GER`, [101]],
    [`${WEB}/institutions/?agency_id=999`, []],
    [`${WEB}/institutions/?country=Germany&ordering=name_sort`, [105, 101]],
    [`${WEB}/institutions/?status=voluntary&ordering=name_sort`, [105, 101]],
    [`${WEB}/institutions/?status_id=2&ordering=name_sort`, [105, 101]],
    [`${WEB}/institutions/?qf_ehea_level=second%20cycle`, [101]],
    [`${WEB}/institutions/?activity=Audit&ordering=name_sort`, [105, 101, 102, 103]],
    [`${WEB}/institutions/?crossborder=true`, [105]],
  ])('%s holds %j', async (path, expected) => expect(await ids(path)).toEqual(expected));
});

describe('Lists of reports', () => {
  it.each([
    ['', [501, 502, 503, 504, 505]],
    ['flag=high%20level', [506]],
    ['agency=GER', [501]],
    ['activity_id=22', [502, 505]],
    ['activity_group_id=11', [501, 503, 504]],
    ['activity_group=Audit', [501, 503, 504]],
    ['activity_type_id=2', [501, 503, 504]],
    ['country=Germany', [501, 502]],
    ['status_id=2', [502]],
    ['decision=negative', [503]],
    ['decision_id=4', [505]],
    ['language=German', [501]],
    ['cross_border=True', [502]],
    ['other_provider_covered=true', [502]],
    ['degree_outcome=no', [502, 505]],
    ['programme_type=Micro-credential', [502]],
    ['query=wasser', [502]],
    // Until its midnight only: the day of 502 has begun, so it is not active any more; 503 has not begun, and is.
    ['active=true', [501, 503, 505]],
    ['valid_on=2026-09-01', [501, 502, 505]],
    ['valid_on=2026-09-02', [501, 505]],
    ['valid_on=2022-03-01', [501, 504]],
    ['year=2016', [504]],
    ['ordering=-valid_from', [503, 505, 502, 501, 504]],
    ['ordering=valid_to_calculated&limit=1', [504]],
  ])('reports?%s holds %j', async (query, expected) => expect(await ids(`${WEB}/reports/?${query}`)).toEqual(expected));

  it.each([
    [101, [501, 503, 504]],
    [102, [503]],
    [103, [504]],
    [104, []],
  ])('shows institution %i its own reviews, its faculty’s, and what it absorbed while that was valid', async (id, expected) =>
    expect(await ids(`${WEB}/reports/institutional/by-institution/${id}/`)).toEqual(expected));

  it.each([
    ['101/?ordering=name', [701, 703, 702]],
    ['105/?degree_outcome=false', [701]],
    ['104/', [703]],
    ['101/?qf_ehea_level=second%20cycle', [703]],
    ['101/?query=boote', [701]],
  ])('lists programmes of %s, an alliance’s for its members too', async (path, expected) =>
    expect(await ids(`${WEB}/reports/programme/by-institution/${path}`)).toEqual(expected));

  it('counts kinds of reports over all pages', async () => {
    const { body } = await register.ask(`${WEB}/reports/?limit=0`);
    expect([body.count, body.results]).toEqual([5, []]);
    expect(body.facets.facet_fields).toMatchObject({
      agency_facet: ['GER', 1, 'QAX', 5],
      decision_facet: [
        'negative',
        1,
        'not applicable',
        1,
        'positive',
        2,
        'positive with conditions or restrictions',
        1,
      ],
      degree_outcome_facet: ['1', 1, '2', 2],
      programme_type_facet: ['Full recognised degree programme', 1, 'Micro-credential', 1, 'Other provision', 1],
    });
  });
});

describe('Lists of agencies and countries', () => {
  it.each([
    [`${WEB}/agencies/`, [3, 1]],
    [`${WEB}/agencies/?registered=False`, [2]],
    [`${WEB}/agencies/?registered=All&ordering=name_primary`, [3, 2, 1]],
    [`${WEB}/agencies/based-in/10/`, [1]],
    [`${WEB}/agencies/based-in/10/?history=true`, [2, 1]],
    [`${WEB}/agencies/focusing-to/10/`, [1, 2]],
    [`${WEB}/agencies/focusing-to/64/`, []],
    [`${WEB}/agencies/focusing-to/64/?history=true`, [1]],
    [`${WEB}/agencies/activities/`, [23, 21, 22]],
    [`${WEB}/agencies/activity-groups/`, [11, 12]],
    [`${WEB}/countries/`, [10, 64]],
    [`${WEB}/countries/?external_qaa=1`, [64]],
    [`${WEB}/countries/?eqar_governmental_member=true`, [10]],
    [`${WEB}/countries/by-reports/`, [10, 64]],
  ])('%s holds %j', async (path, expected) => expect(await ids(path)).toEqual(expected));

  it('tells of an agency what it does and did', async () => {
    const { body } = await register.ask(`${WEB}/agencies/1/`);
    expect(body).toMatchObject({ report_count: 6, institution_count: 5, is_registered: true });
    expect((await register.ask(`${WEB}/agencies/decisions/`)).body).toMatchObject([{ agency_acronym: 'QAX' }]);
    const focus = await register.ask(`${WEB}/countries/by-agency-focus/1/?history=true`);
    expect(focus.body.results.map((row: { country: string }) => row.country)).toEqual(['Austria', 'Germany']);
  });
});

describe('Pages', () => {
  it('find an institution by its number, its ETER id and an identifier', async () => {
    for (const path of ['101/', 'by-eter/AT9101/', 'by-identifier/SCHAC/lakeside.example'])
      expect((await register.ask(`${WEB}/institutions/${path}`)).body.id, path).toBe(101);
    expect((await register.ask(`${CONNECT}/providers/by-eter/at9101`)).status).toBe(404);
  });

  it('leave out places that ended, unless history is asked for', async () => {
    const cities = async (query: string) =>
      (await register.ask(`${CONNECT}/providers/101${query}`)).body.countries.map((row: { city: string }) => row.city);
    expect(await cities('')).toEqual(['Bregenz', 'Lindau']);
    expect(await cities('?history=true')).toEqual(['Bregenz', 'Lindau', 'Dornbirn']);
    expect(await cities('?history=1')).toEqual(['Bregenz', 'Lindau']);
  });

  it('name the kinds of identifiers in use', async () => {
    const { body } = await register.ask(`${CONNECT}/providers/resources/`, { token: null });
    expect(body.map((row: { resource: string }) => row.resource)).toEqual([
      'EU-VAT',
      'ROR',
      'SCHAC',
      'local identifier',
    ]);
  });
});
