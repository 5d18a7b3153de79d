import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../api/app.ts';
import type { Command, RuntimeDeps } from '../cli/command.ts';
import { explain } from '../cli/commands/explain.ts';
import { findings } from '../cli/commands/findings.ts';
import { sourcesAdd, sourcesList } from '../cli/commands/sources.ts';
import { cannotSay } from '../harvester/formats/formats.ts';
import { giveAccess } from '../harvester/passes/give-access.ts';
import { harvestSource } from '../harvester/passes/harvest.ts';
import type { StoredKey } from '../services/keys/key.ts';
import { sealingWith } from '../services/keys/sealing.ts';
import { createLogger } from '../services/log/logger.ts';
import { Secret } from '../services/model/secret.ts';
import type { GivenAccess } from '../services/model/source-secret.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import { withSealing } from '../services/store/home/sealed-db.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { encryptedTo, encryptionKey } from './helpers/encryption-key.ts';
import { type Loopback, serveLoopback } from './helpers/loopback.ts';
import { TURTLE_PREFIXES } from './helpers/reading.ts';

const plantedFor = (kind: string) => `Pl4nted/${kind}+s3cr3t=&"9`;
const KINDS = [
  'header',
  'query',
  'basic',
  'bearer',
  'oauth2',
  'path',
  'login',
  'stated-header',
  'stated-query',
  'sealed',
];
const ENDS = ['ok', 'denied', 'elsewhere', 'reset', 'slow', 'half', 'malformed', 'no-rdf'] as const;
/** What the token endpoint gives out: as secret as what it is had for. */
const TOKEN = 'Pl4nted.token-s3cr3t_9';
/** Our own keys: what providers encrypt to us, and what seals the store. */
const KEY = encryptionKey('encryption-planted');
const KEYS: readonly StoredKey[] = [
  KEY,
  {
    ...{ kid: 'secrets-planted', use: 'secrets', notBefore: '2026-01-01T00:00:00.000Z', retired: null },
    jwk: { kty: 'oct', k: Buffer.alloc(32, 7).toString('base64url') },
  },
];
const SECRETS = [TOKEN, ...KINDS.map(plantedFor)];

function formsOf(secret: string): string[] {
  const coded = ['', 'user:', 'client:'].flatMap((before) => {
    const logins = [before + secret, before + encodeURIComponent(secret)].map((login) => Buffer.from(login));
    return logins.flatMap((bytes) => [bytes.toString('base64'), bytes.toString('base64url')]);
  });
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  const plain = [secret, encodeURIComponent(secret), form, JSON.stringify(secret).slice(1, -1)];
  return [...plain, ...coded.flatMap((text) => [text.replace(/=+$/, ''), encodeURIComponent(text)])];
}
const FORMS = SECRETS.flatMap((secret) => formsOf(secret).map((form) => [secret, form] as const));
const found = (text: string) => [...new Set(FORMS.filter(([, form]) => text.includes(form)).map(([secret]) => secret))];

let catalogue: Catalogue;
let own: Loopback;
let other: Loopback;
const outputs: string[] = [];
/** What each server was sent: addresses and headers. */
const sentTo: { own: string[]; other: string[] } = { own: [], other: [] };
const noted = ({ url, rawHeaders }: IncomingMessage) => [url, ...rawHeaders].join('\n');

/** Sends back all it was asked with, as badly made servers do. */
function answer(request: IncomingMessage, respond: ServerResponse): void {
  sentTo.own.push(noted(request));
  const url = new URL(request.url ?? '/', own.url);
  const [, kind = '', end = ''] = url.pathname.split('/');
  if (url.pathname === '/token') {
    respond.end(JSON.stringify({ access_token: TOKEN, token_type: 'Bearer', expires_in: 3_600 }));
    return;
  }
  const said = [request.url, request.headers.authorization, request.headers['x-api-key'], plantedFor(kind)].join(' ');
  const text = said.replaceAll('\\', '').replaceAll('"', '\\"');
  const page = url.searchParams.get('page') ?? '1';
  url.searchParams.delete('page');
  const iri = (more: string) => `${own.url}/${kind}/${end}?${url.searchParams}${more}`;
  switch (end) {
    case 'ok': {
      const next = page === '1' ? `<> <http://www.w3.org/ns/hydra/core#next> <${iri('&page=2')}> .` : '';
      respond.writeHead(200, { 'content-type': `text/turtle; for="${plantedFor(kind).replace('"', '')}"` });
      respond.end(
        `${TURTLE_PREFIXES}${next}
        <${iri(`&offer=${page}`)}> a elm:LearningAchievementSpecification ; dc:title "Tides ${kind}"@en ;
          dc:description "Asked with ${text}"@en ; dc:type "${text}" ; elm:unknown "${text}" .`,
      );
      return;
    }
    case 'denied':
      respond.writeHead(401, { 'www-authenticate': said.replace(/[^\x20-\x7e]/g, '') }).end(said);
      return;
    case 'elsewhere':
      respond.writeHead(302, { location: `${other.url}/${kind}${url.search}` }).end(said);
      return;
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'slow':
      respond.write(said);
      return;
    case 'half':
      respond.write(said);
      setTimeout(() => request.socket.resetAndDestroy(), 20);
      return;
    case 'malformed':
      respond
        .writeHead(200, { 'content-type': 'text/turtle' })
        .end(`${TURTLE_PREFIXES}<${iri('')}> a "${text}" "and ${text}`);
      return;
    default:
      respond.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ error: said, [said]: said }));
  }
}

/** A manifest entry of a kind, with its secret where a manifest has it. */
function entryOf(kind: string, end: string) {
  const secret = plantedFor(kind);
  const path = `${own.url}/${kind}/${end}`;
  const entry = { id: `${kind}-${end}`, type: 'elm', name: `${kind} ${end}`, path };
  if (kind === 'path') return { ...entry, path: `${path}?a=1&api_key=${encodeURIComponent(secret)}&b=2` };
  if (kind === 'login') return { ...entry, path: path.replace('//', `//user:${encodeURIComponent(secret)}@`) };
  if (kind === 'stated-header') return { ...entry, headers: { Accept: 'text/turtle', 'X-API-Key': secret } };
  if (kind === 'sealed')
    return { ...entry, auth: { type: 'httpheader', field: 'X-API-Key', value: encryptedTo(KEY, secret, 'sha1') } };
  if (kind === 'stated-query') return { ...entry, queryParameters: { year: '2026', access_token: secret } };
  return entry;
}

function givenOf(kind: string): GivenAccess | null {
  const secret = new Secret(plantedFor(kind));
  if (kind === 'header') return { kind, name: 'X-API-Key', value: secret };
  if (kind === 'query') return { kind, name: 'k', value: secret };
  if (kind === 'basic') return { kind, user: 'user', password: secret };
  if (kind === 'bearer') return { kind, token: secret };
  if (kind === 'oauth2')
    return { kind, tokenUrl: `${own.url}/token`, clientId: 'client', clientSecret: secret, scope: null };
  return null;
}

const log = createLogger(
  'debug',
  (line) => outputs.push(line),
  () => new Date('2026-11-24T09:00:00Z'),
);

async function tell(command: Command, positionals: string[], values: Record<string, string | boolean> = {}) {
  if (command.needs !== 'runtime') throw new Error('it needs no runtime');
  const { db, harvesting } = catalogue;
  const write = (line: string) => outputs.push(line);
  const deps = {
    ...{ log, say: write, out: write, now: harvesting.now, drained: async () => {}, folder: catalogue.folder },
    config: { policy: DEFAULT_POLICY, registry: { url: null } },
    runtime: { db, http: harvesting.http, now: harvesting.now, jobs: async () => ({ enqueue: async () => {} }) },
  };
  await command.run({ positionals, values }, deps as unknown as RuntimeDeps).catch((error: unknown) => {
    outputs.push(String(error), JSON.stringify(error));
  });
}

beforeAll(async () => {
  const plain = await openCatalogue();
  const sealed = withSealing(
    plain.db,
    sealingWith(async () => KEYS, plain.harvesting.now),
  );
  catalogue = { ...plain, db: sealed, harvesting: { ...plain.harvesting, db: sealed } };
  own = await serveLoopback(answer);
  other = await serveLoopback((request, respond) => {
    sentTo.other.push(noted(request));
    respond.writeHead(200, { 'content-type': 'text/turtle' }).end(TURTLE_PREFIXES);
  });
  const manifest = JSON.stringify({ sources: KINDS.flatMap((kind) => ENDS.map((end) => entryOf(kind, end))) });
  const publisher = await serveLoopback((_, respond) => respond.end(manifest));
  const address = `${publisher.url}/manifest.json?token=${encodeURIComponent(plantedFor('path'))}`;
  for (let twice = 0; twice < 2; twice++)
    await tell(sourcesAdd, [address], { provider: 'schac:halkyon.example', name: 'Halkyon', country: 'AT' });
  await publisher.close();
  await tell(sourcesAdd, [address], { provider: 'schac:halkyon.example' });
  const { db, harvesting } = catalogue;
  const quick: typeof harvesting = {
    ...{ ...harvesting, log, keys: async () => KEYS },
    http: { ...harvesting.http, get: (url, options) => harvesting.http.get(url, { ...options, deadlineMs: 300 }) },
  };
  const rows = await db.query<{ id: string; name: string }>(
    `select id, body->>'name' as name from source order by id`,
    [],
  );
  for (const { id, name } of rows) {
    const given = givenOf(name.split(' ')[0] ?? '');
    if (given !== null) outputs.push(await giveAccess(id, given, db));
    // The second time with validators, should there be any.
    for (const _ of name.endsWith(' ok') ? [1, 2] : [1])
      outputs.push(JSON.stringify(await harvestSource({ sourceId: id, force: false, holder: 'test' }, quick)));
  }
  await catalogue.sync();
  await tell(sourcesList, []);
  await tell(sourcesList, [], { json: true });
  for (const format of ['text', 'json', 'csv', 'sarif']) await tell(findings, [], { format });
  for (const { id } of await catalogue.offers()) await tell(explain, [id]);
  const api = createApp({
    ...{ db, engine: catalogue.engine, now: harvesting.now, log, publicUrl: 'https://catalogue.example' },
    ...{ trustProxy: false, rateLimit: 0, rememberMs: 0, demo: false, policy: DEFAULT_POLICY, cannotSay },
  });
  const get = async (path: string, accept = 'application/json') => {
    const { text } = await supertest(api).get(path).set('accept', accept);
    outputs.push(text);
    return text;
  };
  for (const path of ['/openapi.json', '/metrics', '/v1/offers?size=100', '/v1/sources?size=100', '/v1/providers'])
    await get(path);
  for (const { id } of rows) {
    const runs = JSON.parse(await get(`/v1/sources/${id}/runs`));
    for (const run of runs.runs ?? []) await get(`/v1/sources/${id}/runs/${run.id}/findings`);
  }
  for (const { id } of await catalogue.offers())
    for (const accept of ['application/json', 'application/ld+json', 'text/turtle', 'text/html'])
      await get(`/v1/offers/${id}`, accept);
  await get('/?q=tides', 'text/html');
}, 300_000);
afterAll(async () => {
  await own.close();
  await other.close();
  await catalogue.close();
});

describe('A secret that is planted in every kind of access', () => {
  it('gives access: each kind was asked for with it, and published', async () => {
    expect(found(sentTo.own.join('\n')).sort()).toEqual(SECRETS.toSorted());
    const titles = (await catalogue.offers()).map(({ content }) => content.title.en);
    expect(KINDS.filter((kind) => !titles.includes(`Tides ${kind}`))).toEqual([]);
  });

  it('is sent for the second page, too', () => {
    const second = sentTo.own.filter((sent) => /page=2/.test(sent.split('\n')[0] ?? ''));
    expect(found(second.join('\n')).sort()).toEqual(
      [TOKEN, ...KINDS.filter((kind) => kind !== 'oauth2').map(plantedFor)].sort(),
    );
  });

  it('goes to no other host, even where its server names it in a redirect', () => {
    expect(sentTo.other.length).toBeGreaterThanOrEqual(KINDS.length);
    expect(found(sentTo.other.join('\n'))).toEqual([]);
  });

  it('ends in every way that there is', () => {
    for (const reason of ['"complete"', '"auth"', 'timeout', 'network', 'unreadable', 'syntax-error'])
      expect([reason, outputs.some((output) => output.includes(reason))]).toEqual([reason, true]);
  });

  it('occurs in no output: of commands, log, findings, API and pages', () => {
    expect(outputs.length).toBeGreaterThan(100);
    expect(outputs.filter((output) => found(output).length > 0).map((output) => output.slice(0, 3_000))).toEqual([]);
  });

  it('lies in no table: what is kept of it is sealed', async () => {
    const { db } = catalogue;
    const tables = await db.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      [],
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await db.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`, []);
      if (rows.some(({ row }) => found(row).length > 0)) holding.push(name);
    }
    expect(holding).toEqual([]);
    expect((await db.query('select 1 from source_secret')).length).toBeGreaterThan(KINDS.length);
  });

  it('lies in no file of snapshots', async () => {
    const names = await readdir(catalogue.folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const bytes = await readFile(file);
      const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
      expect([file, found(text)]).toEqual([file, []]);
    }
  });
});
