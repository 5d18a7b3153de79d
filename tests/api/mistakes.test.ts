import { connect } from 'node:net';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_NAMES } from '../../api/params/search-parameters.ts';
import { ProblemBody } from '../../api/problem.ts';
import { openTestApi, type TestApi } from '../helpers/api.ts';
import { type Loopback, serveLoopback } from '../helpers/loopback.ts';

describe('Parameters that cannot be used', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const refused = async (address: string) => {
    const { body, headers, text } = await request(api.app).get(address).expect(400);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toMatch(/node_modules|\.ts:\d|Error:/);
    return ProblemBody.parse(body);
  };
  const errors = async (query: string, path = '/v1/offers') => (await refused(`${path}?${query}`)).errors ?? [];

  it('are all named at once, each with what it says and what would be right', async () => {
    const problem = await refused(
      '/v1/offers?eqf=9,x&ects=7-3&isced=77&language=xyzzy&country=ZZ&mode=onlin&startsFrom=2026-02-30&kind=curse&microCredential=maybe' +
        '&openTo=all&assured=yes&verdict=ASSURED&sort=best&page=0&size=101&facets=levels&lang=english&strict=maybe&near=999,2&q=a&q=b',
    );
    expect(problem).toMatchObject({
      type: 'https://catalogue.example/openapi.json#/components/responses/InvalidParameters',
      status: 400,
    });
    const named = new Map(problem.errors?.map((error) => [`${error.parameter}=${error.value ?? ''}`, error]));
    expect([...named.keys()].sort()).toEqual(
      [
        'assured=yes',
        'country=ZZ',
        'ects=7-3',
        'eqf=9',
        'eqf=x',
        'facets=levels',
        'isced=77',
        'kind=curse',
        'lang=english',
        'language=xyzzy',
        'microCredential=maybe',
        'mode=onlin',
        'near=999,2',
        'openTo=all',
        'page=0',
        'q=',
        'size=101',
        'sort=best',
        'startsFrom=2026-02-30',
        'strict=maybe',
        'verdict=ASSURED',
      ].sort(),
    );
    const nearest = (key: string) => named.get(key)?.nearest;
    expect(nearest('kind=curse')?.[0]).toBe('course');
    expect(nearest('mode=onlin')).toContain('online');
    expect(nearest('eqf=9')).toEqual(['8']);
    expect(nearest('ects=7-3')).toEqual(['3-7']);
    expect(nearest('facets=levels')).not.toHaveLength(0);
    expect(nearest('isced=77')).not.toHaveLength(0);
  });

  it.each(['openOn', 'startsFrom', 'startsTo'])('are days of the year 0, which no calendar has (%s)', async (name) => {
    expect(await errors(`${name}=0000-01-01`)).toMatchObject([{ parameter: name, code: 'day' }]);
  });

  it('are named together where days or pages contradict each other, whatever else is wrong', async () => {
    const found = await errors('eqf=x&startsFrom=2026-12-01&startsTo=2026-01-01&page=50&size=100');
    expect(found.map(({ parameter, code }) => [parameter, code])).toEqual([
      ['eqf', 'range'],
      ['startsTo', 'dayOrder'],
      ['page', 'tooDeep'],
    ]);
  });

  it.each([
    ['eqf=1e9', 'range'],
    ['eqf=NaN', 'range'],
    ['eqf=-', 'range'],
    ['eqf=6.5', 'notInList'],
    ['eqf=٦', 'range'],
    ['ects=５', 'range'],
    ['ects=5,0x10', 'range'],
    ['ects=Infinity', 'range'],
    ['ects=1001', 'rangeBounds'],
    ['ects=--5', 'range'],
    ['ects=1-2-3', 'range'],
    ['page=1.5', 'whole'],
    ['page=9999999999999999', 'whole'],
    ['size=٥', 'whole'],
    ['startsFrom=tomorrow', 'day'],
    ['startsFrom=2026-1-1', 'day'],
    ['startsTo=2026-01-01,2026-02-01', 'repeated'],
    ['country=AT99', 'notInList'],
    ['page=1&page=2', 'repeated'],
    [`eqf=${'6,'.repeat(101)}`, 'tooMany'],
    ['q=%', 'encoding'],
    ['q=%E0%A4', 'encoding'],
    ['q=%ED%A0%80', 'encoding'],
    ['%ZZ=1', 'encoding'],
  ])('%s is %s', async (query, code) => {
    expect((await errors(query.replace(/[^ -~]/g, encodeURIComponent))).map((error) => error.code)).toEqual([code]);
  });

  it('are warnings where only the name is unknown, and mistakes with strict=true', async () => {
    const { body } = await request(api.app).get('/v1/offers?eqff=6&q[]=a&q[a]=b&__proto__=1&constructor=2').expect(200);
    expect(body.total).toBe(4);
    expect(body.warnings).toMatchObject([
      { parameter: 'eqff', nearest: ['eqf'] },
      { parameter: 'q[]' },
      { parameter: 'q[a]' },
      { parameter: '__proto__' },
      { parameter: 'constructor' },
    ]);
    expect(await errors('eqff=6&strict=true')).toMatchObject([{ parameter: 'eqff', code: 'unknownName' }]);
  });

  it('are counted beyond the first twenty names', async () => {
    const many = Array.from({ length: 500 }, (_, n) => `zz${n}`).join('&');
    const { body } = await request(api.app).get(`/v1/offers?${many}`).expect(200);
    expect(body.warnings).toHaveLength(21);
    expect(body.warnings.at(-1)).toMatchObject({ code: 'unknownNames' });
  });

  it.each([
    ['/v1/offers/full', 'asOf=yesterday&knownAt=soon&profile=2.0', ['asOf', 'knownAt', 'profile']],
    ['/v1/providers', 'size=1000&country=ZZ&page=2&strict=true', ['size', 'country', 'page']],
    ['/v1/sources', 'size=0', ['size']],
    ['/v1/sources/source1/runs', 'size=all&size=2', ['size']],
    ['/v1/providers/p1', 'lang=klingon', ['lang']],
  ])('%s?%s names %j', async (path, query, names) => {
    expect((await errors(query, path)).map(({ parameter }) => parameter)).toEqual(names);
  });
});

describe('Hostile addresses', () => {
  let api: TestApi;
  let server: Loopback;
  beforeAll(async () => {
    api = await openTestApi();
    server = await serveLoopback(api.app);
  });
  afterAll(async () => {
    await server.close();
    await api.close();
  });

  const HOSTILE = [
    `${'OR '.repeat(3_000)}`,
    '") OR ("1"="1',
    "'; drop table offer; --",
    '\\',
    `${'('.repeat(5_000)}`,
    `${'"'.repeat(3_000)}`,
    'a & | ! <-> :* b',
    '{"$ne":null}',
    '\u202e\u0301🎓',
    '%00%00',
  ];
  const open = ['q', 'skill', 'occupation', 'want', 'provider', 'alliance', 'credits', 'licence'];
  // A place may be a city, which is any name with a letter.
  const closed = SEARCH_NAMES.list.filter((name) => ![...open, 'facets', 'place', 'have'].includes(name));

  it.each(
    HOSTILE.map((value) => [value.slice(0, 20), value]),
  )('%s is literal text in every open parameter', async (_, value) => {
    for (const name of open) {
      const { body } = await request(api.app)
        .get(`/v1/offers?${name}=${encodeURIComponent(value)}`)
        .expect(200);
      if (name !== 'q') expect(body.total).toBe(0);
    }
  });

  it.each(
    HOSTILE.map((value) => [value.slice(0, 20), value]),
  )('%s is no place: it is a mistake, or a city in which nothing is', async (_, value) => {
    const { status, body } = await request(api.app).get(`/v1/offers?online=false&place=${encodeURIComponent(value)}`);
    if (status === 200) expect(body.total).toBe(0);
    else expect({ status, parameter: body.errors[0].parameter }).toEqual({ status: 400, parameter: 'place' });
  });

  it.each(
    HOSTILE.map((value) => [value.slice(0, 20), value]),
  )('%s is no value of any closed list', async (_, value) => {
    for (const name of closed) {
      const { body } = await request(api.app)
        .get(`/v1/offers?${name}=${encodeURIComponent(value)}`)
        .expect(400);
      expect(body.errors[0].parameter).toBe(name);
      expect(JSON.stringify(body).length).toBeLessThan(200_000);
    }
  });

  it('stand within a hundred values of ten thousand characters', async () => {
    const languages = Array.from({ length: 100 }, (_, n) => `${'x'.repeat(90)}${n}`).join(',');
    const { body } = await request(api.app).get(`/v1/offers?language=${languages}`).expect(400);
    expect(body.errors).toHaveLength(100);
  });

  it.each([
    ['/v1/offers/%00', 404],
    ['/v1/offers/%E0%A4%A', 400],
    ['/v1/offers/%ED%A0%80', 400],
    [`/v1/offers/${'a'.repeat(5_000)}`, 404],
    ['/v1/offers/..%2F..%2Fetc%2Fpasswd', 404],
    ['/v1/providers/%00', 404],
    ['/v1/sources/%27%20or%201%3D1/runs', 404],
    ['/v1/providers?after=%00%00', 200],
    ['/offers/%E0%A4%A', 400],
    ['/%', 404],
    ['/v1/offers?q=%00', 200],
  ])('%s is %i', async (path, status) => {
    // By hand: clients mend such addresses.
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('end', () => resolve(text)).on('error', reject);
    });
    expect(answer.split('\r\n', 1)[0]).toContain(` ${status} `);
    expect(answer).not.toMatch(/node_modules|\.ts:\d|URIError/);
    if (status >= 400) expect(answer).toContain('application/problem+json');
    if (status >= 400) expect(answer.length).toBeLessThan(4_000);
  });
});
