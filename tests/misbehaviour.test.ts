import { readFileSync } from 'node:fs';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../api/app.ts';
import { type DemoInstitution, readInstitutions } from '../demo/content.ts';
import { startFederation } from '../demo/federation.ts';
import { serveInstitution } from '../demo/institution-server.ts';
import {
  changingNames,
  isMisbehaviour,
  MISBEHAVIOURS,
  type MisbehaviourName,
} from '../demo/misbehaviour/misbehaviours.ts';
import { whoMisbehaves } from '../demo/misbehaviour/who.ts';
import { cannotSay } from '../harvester/formats/formats.ts';
import { approve } from '../harvester/passes/approve.ts';
import { harvestSource } from '../harvester/passes/harvest.ts';
import { withdraw } from '../harvester/passes/withdraw.ts';
import type { GetOptions } from '../services/http/client.ts';
import type { Run } from '../services/model/source.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';

const DAY_MS = 86_400_000;
const OFFERS = 40;
const TODAY = '2026-11-24';
/** Limits that would otherwise take minutes or gigabytes to reach. */
const BOUNDS: Partial<Record<MisbehaviourName, Partial<GetOptions>>> = {
  'slow-drip': { windowMs: 100 },
  'endless-body': { maxBytes: 2_000_000 },
  'gzip-bomb': { maxBytes: 2_000_000 },
};

/** A row of docs/misbehaviour.md. */
interface Row {
  readonly name: MisbehaviourName;
  readonly harvests: readonly [string, string];
  readonly offers: number;
  /** Codes of what both runs told, in their order. */
  readonly findings: readonly string[];
}

const DOCUMENT = readFileSync(new URL('../docs/misbehaviour.md', import.meta.url), 'utf8');
const bare = (cell: string) => cell.trim().replaceAll('`', '');
const cells = DOCUMENT.split('\n').flatMap((line) =>
  line.startsWith('| `') ? [line.split('|').slice(1, -1).map(bare)] : [],
);
const rows = cells.map(([name = '', _what, first = '', second = '', offers, codes = '']): Row => {
  if (!isMisbehaviour(name)) throw new Error(`docs/misbehaviour.md names “${name}”, which nobody can do`);
  return {
    name,
    harvests: [first, second],
    offers: Number(offers),
    findings: codes.split(', ').filter((code) => code !== ''),
  };
});

/** An institution with many offers on a domain of its own. */
function institutionOf(key: string): DemoInstitution {
  const [model] = readInstitutions();
  if (!model) throw new Error('the demo has no institution');
  const offers = Array.from({ length: OFFERS }, (_, index) => {
    const offer = model.offers[index % model.offers.length] as DemoInstitution['offers'][number];
    return { ...offer, code: `${offer.code}-${index}` };
  });
  return { ...model, registryId: null, domain: `${key}.example`, offers };
}

let now = new Date(`${TODAY}T09:00:00Z`);
const names = changingNames();
const lookedUp: string[] = [];
let catalogue: Catalogue;
const servers: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  const resolve = async (name: string) => {
    lookedUp.push(name);
    return names(name) ?? [];
  };
  catalogue = await openCatalogue({ now: () => now, resolve });
});
afterAll(async () => {
  await catalogue.close();
  for (const server of servers) await server.close();
});

/** Serves an institution and adds its source. Answers the source's id. */
async function publish(key: string, misbehaves?: MisbehaviourName, publishes?: 'ooapi'): Promise<string> {
  const institution = { ...institutionOf(key), ...(publishes ? { publishes } : {}) };
  const toServe = { institution, index: 0, today: TODAY, ...(misbehaves ? { misbehaves } : {}) };
  const served = await serveInstitution(toServe, 0);
  servers.push(served);
  const [source = ''] = await catalogue.add(served.manifestUrl, [{ scheme: 'schac', value: institution.domain }]);
  return source;
}

/** Asks a source and harvests it whole. */
async function harvest(sourceId: string, bounds: Partial<GetOptions> = {}): Promise<Run> {
  const { http } = catalogue.harvesting;
  const bounded = { ...http, get: (url: string, options: GetOptions) => http.get(url, { ...options, ...bounds }) };
  const input = { sourceId, force: false, asks: true, holder: 'test' };
  const ended = await harvestSource(input, { ...catalogue.harvesting, http: bounded });
  if (ended.state !== 'ran') throw new Error(`the harvest did not run: ${ended.state}`);
  return ended.run;
}

const said = ({ outcome, reason }: Run) => (reason === null ? `${outcome}` : `${outcome}: ${reason}`);

/** What the catalogue has of a source. */
interface Kept {
  readonly id: string;
  readonly isMarked: boolean;
  readonly isWithdrawn: boolean;
}

const keptOf = (source: string): Promise<readonly Kept[]> =>
  catalogue.db.query<{ id: string; isMarked: boolean; isWithdrawn: boolean }>(
    `select id, not_seen_since is not null as "isMarked", withdrawn_at is not null as "isWithdrawn"
     from offer where source_id = $1 order by id`,
    [source],
  );
const idsOf = (kept: readonly Kept[]) => kept.map(({ id }) => id);
const codesOf = async (...runs: readonly Run[]) =>
  new Set((await Promise.all(runs.map(catalogue.findings))).flat().map(({ code }) => code));

it('docs/misbehaviour.md has a row for everything that the demo can do wrong, and no other', () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(MISBEHAVIOURS).toSorted());
});

describe('A source that misbehaves', () => {
  let neighbour = '';
  /** What there is to find in the offers themselves, by how they are published. */
  const usual = new Map<string, ReadonlySet<string>>();
  beforeAll(async () => {
    neighbour = await publish('neighbour');
    const [document, service] = [await harvest(neighbour), await harvest(await publish('service', undefined, 'ooapi'))];
    expect([said(document), said(service)]).toEqual(['complete', 'complete']);
    usual.set('elm', await codesOf(document)).set('ooapi', await codesOf(service));
  });

  it.each(rows)('ends as its row says, and no offer goes: $name', async ({ name, harvests, offers, findings }) => {
    const source = await publish(name, name);
    const bounds = BOUNDS[name];
    const first = await harvest(source, bounds);
    now = new Date(now.getTime() + DAY_MS);
    const second = await harvest(source, bounds);
    expect([said(first), said(second)], `${first.detail} | ${second.detail}`).toEqual(harvests);
    const kept = await keptOf(source);
    expect(kept).toHaveLength(offers);
    expect(kept.filter(({ isMarked, isWithdrawn }) => isMarked || isWithdrawn)).toEqual([]);
    const told = await codesOf(first, second);
    expect([...told].filter((code) => !usual.get(MISBEHAVIOURS[name].publishes)?.has(code))).toEqual(findings);
  });

  it('leaves its neighbour alone', async () => {
    expect(said(await harvest(neighbour))).toBe('unchanged');
    expect((await keptOf(neighbour)).filter(({ isMarked }) => !isMarked)).toHaveLength(OFFERS);
  });

  it('is looked up once for each connection, and the connection goes to the address that was checked', () => {
    expect(lookedUp).toEqual(['changing.demo.example', 'changing.demo.example']);
  });
});

it('A source that shrinks to 5 % is held and, once approved for the number shown, gives up exactly those', async () => {
  const source = await publish('shrunk', 'shrinks');
  await harvest(source);
  const before = await keptOf(source);
  const held = await harvest(source);
  expect(held).toMatchObject({ outcome: 'held', reason: 'lacks-many', counts: { read: 2, notSeen: 38 } });
  const graced = { ...catalogue.harvesting, graceDays: 7 };
  now = new Date(now.getTime() + 30 * DAY_MS);
  await withdraw(graced);
  expect(await keptOf(source)).toEqual(before);

  // Fewer than were shown let nothing go.
  await approve(source, 37, 'test', catalogue.harvesting);
  expect(said(await harvest(source))).toBe('held: lacks-many');
  expect(await keptOf(source)).toEqual(before);
  await approve(source, 38, 'test', catalogue.harvesting);
  expect(said(await harvest(source))).toBe('complete');
  const marked = (await keptOf(source)).filter(({ isMarked }) => isMarked);
  expect(marked).toHaveLength(38);
  now = new Date(now.getTime() + 8 * DAY_MS);
  await withdraw(graced);
  const withdrawn = (await keptOf(source)).filter(({ isWithdrawn }) => isWithdrawn);
  expect(idsOf(withdrawn)).toEqual(idsOf(marked));
});

it('With misbehaviour on, the demo answers with every offer of every institution that behaves', async () => {
  const keys = ['halkyon', 'oderbogen', 'zuiderdiep', 'kolpa', 'norrvik'];
  const institutions = readInstitutions().filter(({ key }) => keys.includes(key));
  const misbehave = whoMisbehaves('gzip-bomb=halkyon,slow-drip=kolpa,redirect-loop=norrvik', keys);
  const federation = await startFederation(TODAY, { institutions, misbehave });
  servers.push(federation);
  const ends: string[] = [];
  for (const { manifestUrl, institution, misbehaves } of federation.members) {
    const [source = ''] = await catalogue.add(manifestUrl, [{ scheme: 'schac', value: institution.domain }]);
    ends.push(said(await harvest(source, misbehaves === null ? {} : BOUNDS[misbehaves])));
  }
  expect(ends.toSorted()).toEqual(['complete', 'complete', 'failed: redirect', 'failed: timeout', 'failed: too-large']);
  await catalogue.sync();
  const { db, engine, harvesting } = catalogue;
  const { log, policy } = harvesting;
  const settings = {
    publicUrl: 'https://catalogue.example',
    trustProxy: false as const,
    rateLimit: 0,
    rememberMs: 0,
    demo: true,
  };
  const app = createApp({ ...settings, db, engine, log, policy, cannotSay, now: () => now });
  for (const { institution, misbehaves } of federation.members) {
    const [provider] = await db.query<{ id: string }>(
      'select provider_id as id from provider_domain where domain = $1',
      [institution.domain],
    );
    const { body } = await request(app)
      .get('/v1/offers')
      .query({ size: 100, provider: provider?.id ?? '' })
      .expect(200);
    const titles = (body.hits as { title: object }[]).map(({ title }) => title);
    const stated = misbehaves === null ? institution.offers.map(({ title }) => title) : [];
    expect(titles).toHaveLength(stated.length);
    expect(titles).toEqual(expect.arrayContaining(stated));
  }
}, 120_000);
