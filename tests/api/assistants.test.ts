import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, SKILL, type TestApi } from '../helpers/api.ts';

let api: TestApi;
let server: Server;
let client: Client;
const ADDRESS = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;

beforeAll(async () => {
  api = await openTestApi();
  server = createServer(api.app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  client = new Client({ name: 'coach', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL(ADDRESS())));
});
afterAll(async () => {
  await client?.close();
  server?.closeAllConnections();
  server?.close();
  await api?.close();
});

async function call(name: string, asked: Readonly<Record<string, unknown>>) {
  const answer = await client.callTool({ name, arguments: asked });
  const [content] = answer.content as readonly { readonly type: string; readonly text: string }[];
  return { isError: answer.isError === true, text: content?.text ?? '' };
}
const data = async (name: string, asked: Readonly<Record<string, unknown>>) =>
  JSON.parse((await call(name, asked)).text);

describe('assistants', () => {
  it('are offered tools that only read, and are told how to speak of quality assurance', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search_offers',
      'get_offer',
      'get_verdict',
      'find_skills',
      'find_providers',
    ]);
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
    expect(client.getInstructions()).toContain('keep apart what is about the offer and what is about the provider');
  });

  it('find what the API finds, in the language of the learner, each with its page and two statements', async () => {
    const found = await data('search_offers', { q: 'data', eqf: '6', lang: 'de' });
    const { body } = await request(api.app).get('/v1/offers?q=data&eqf=6&lang=de');
    expect(found.total).toBe(body.total);
    expect(found.offers[0]).toMatchObject({ id: 'full', title: { language: 'de', text: 'Datenanalyse' }, eqf: 6 });
    expect(found.offers[0].page).toMatch(/\/offers\/full$/);
    const { qualityAssurance } = found.offers[0];
    expect(qualityAssurance.sentence).toBe(body.hits[0].verdict.label.de);
    expect(qualityAssurance.aboutTheOffer).not.toBe('');
    expect(qualityAssurance.about.statement).not.toBe(qualityAssurance.aboutTheOffer);
    expect(found.caution).toContain('Qualität');
  });

  it('are told what is wrong with a search, and the nearest right values', async () => {
    const { isError, text } = await call('search_offers', { eqf: 'nine', country: ['Germny'] });
    expect(isError).toBe(true);
    expect(text).toMatch(/^eqf: /m);
    expect(text).toMatch(/^country: /m);
  });

  it('are told that nothing was stated by nulls, and never by an invented value', async () => {
    const { offers } = await data('search_offers', { q: 'welding' });
    expect(offers[0]).toMatchObject({ id: 'undated', ects: null, nextDates: [] });
  });

  it('read the verdict with its reports, agencies by name, and where to read them', async () => {
    const verdict = await data('get_verdict', { id: 'full' });
    const { body } = await request(api.app).get('/v1/offers/full?lang=en');
    expect(verdict).toMatchObject({
      code: body.verdict.code,
      scope: body.verdict.scope,
      explanation: body.verdict.explanation.en,
    });
    expect(verdict.reports.map(({ id }: { id: number }) => id)).toEqual(
      [...body.verdict.reports, ...body.verdict.alsoFound].map(({ id }) => id),
    );
    for (const { url, agency } of verdict.reports) {
      expect(url).toMatch(/^https?:/);
      expect(agency).not.toBe('');
    }
  });

  it('learn that an offer or a provider is not there', async () => {
    for (const [name, id] of [
      ['get_offer', 'nobody'],
      ['get_verdict', 'nobody'],
      ['find_providers', 'nobody'],
    ] as const) {
      const { isError, text } = await call(name, { id });
      expect([isError, text]).toEqual([true, expect.stringContaining('nobody')]);
    }
  });

  it('learn that in their own language', async () => {
    const { text } = await call('get_offer', { id: 'nobody', lang: 'de' });
    const { body } = await request(api.app).get('/v1/offers/nobody?lang=de');
    expect(text).toBe(body.detail);
    expect(body.detail).not.toContain('There is no');
  });

  it('find skills by label and providers by country', async () => {
    const { skills } = await data('find_skills', { q: 'analyse', lang: 'de' });
    expect(skills[0]).toMatchObject({ uri: SKILL, label: { language: 'de', text: 'Daten analysieren' } });
    const inCountry = async (country: string) =>
      (await data('find_providers', { country })).providers.map(({ id }: { id: string }) => id);
    expect(await inCountry('UK-SCT')).toEqual(['p2']);
    expect([await inCountry('at'), await inCountry('AT')]).toEqual([['p1'], ['p1']]);
  });

  it('cannot send a question of any length, or anything that is not one', async () => {
    const send = (body: string) =>
      request(api.app)
        .post('/mcp')
        .set('content-type', 'application/json')
        .set('accept', 'application/json, text/event-stream')
        .send(body);
    expect((await send(JSON.stringify({ padding: 'x'.repeat(70_000) }))).status).toBe(413);
    expect((await send('{"jsonrpc":')).status).toBe(400);
    const long = await call('find_skills', { q: 'x'.repeat(600) }).catch((error: Error) => ({
      isError: true,
      text: error.message,
    }));
    expect(long.isError).toBe(true);
  });

  it('ask by POST only, and nothing else here is asked by POST', async () => {
    const got = await request(api.app).get('/mcp');
    expect([got.status, got.headers.allow]).toEqual([405, 'POST, OPTIONS']);
    expect((await request(api.app).post('/v1/offers')).status).toBe(405);
  });

  it('understand the revision of 2025, too', async () => {
    const { status, text } = await request(api.app)
      .post('/mcp')
      .set('accept', 'application/json, text/event-stream')
      .send({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'old', version: '1' } },
      });
    expect([status, /"protocolVersion":"2025-06-18"/.test(text)]).toEqual([200, true]);
  });
});

describe('/llms.txt', () => {
  it('says how to tell what stands here, and where the tools are', async () => {
    const { text, type } = await request(api.app).get('/llms.txt');
    expect(type).toBe('text/plain');
    expect(text).toMatch(/A review of the provider is not a review of the offer/);
    expect(text).toMatch(/\/mcp\)/);
    expect(text).not.toMatch(/demonstration/);
  });

  it('says first of all where everything is invented', async () => {
    const { text } = await request(api.with({ demo: true })).get('/llms.txt');
    expect(text).toMatch(/all providers, offers and reports here are invented/);
  });
});
