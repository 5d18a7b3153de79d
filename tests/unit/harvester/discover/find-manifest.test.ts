import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Candidate, findManifest, WELL_KNOWN } from '../../../../harvester/discover/find-manifest.ts';
import { type Names, namesAt } from '../../../../services/http/names.ts';
import { type Hosts, type Page, serveHosts } from '../../../helpers/hosts.ts';
import { type Answer, type NameServer, serveNames } from '../../../helpers/name-server.ts';

const [BARE = '', JSON_PATH = '', YAML_PATH = ''] = WELL_KNOWN.map((path) => `https://uni.example${path}`);
const GOOD = JSON.stringify({ sources: [{ type: 'elm', path: 'https://uni.example/offers.ttl' }] });
const NAMING = JSON.stringify({
  meta: { schac: 'uni.example' },
  sources: [{ type: 'elm', path: 'https://uni.example/x' }],
});
const YAML = 'sources:\n  - type: elm\n    path: https://uni.example/offers.ttl\n';
const HTML = '<!doctype html><p>Not found</p><script>x = {sources: []}</script>';
const ELSEWHERE = 'https://cdn.example/manifest.json';
const TXT: Answer = [[`v=qldiscover1; m=${ELSEWHERE}`]];

let zone: Record<string, Answer>;
let pages: Record<string, Page | null>;
let server: NameServer;
let names: Names;
let hosts: Hosts;
beforeAll(async () => {
  server = await serveNames((name) => zone[name]);
  names = namesAt([server.address], { timeoutMs: 100 });
  hosts = await serveHosts((url) => pages[url]);
});
afterAll(async () => {
  await hosts.close();
  await server.close();
});
beforeEach(() => {
  zone = { 'uni.example': 'no-data', 'second.example': 'no-data' };
  pages = {};
  hosts.asked.length = 0;
});

const ask = (domain: string, shared = false): Candidate => ({ domain, origin: 'website', shared });
function find(candidates: readonly Candidate[] = [ask('uni.example')], plainHttp = true) {
  const confirms = ({ schac }: { readonly schac?: string | undefined }) => schac === 'uni.example';
  return findManifest(candidates, confirms, { http: hosts.http, names, plainHttp });
}
const HERE = [ask('uni.example'), ask('second.example')];
const SECOND = `https://second.example${JSON_PATH.slice('https://uni.example'.length)}`;

interface Case {
  readonly zone?: Record<string, Answer>;
  readonly pages?: Record<string, Page | null>;
  readonly candidates?: readonly Candidate[];
  readonly plainHttp?: boolean;
  /** The address of what was found, with its state; null where nothing was. */
  readonly found: string | null;
  readonly unsure?: boolean;
  readonly probes: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a TXT record goes before the well-known paths': {
    zone: { 'uni.example': TXT },
    pages: { [ELSEWHERE]: { body: GOOD }, [BARE]: { body: GOOD } },
    found: `found ${ELSEWHERE}`,
    probes: ['TXT uni.example found', `${ELSEWHERE} found`],
  },
  'a TXT record whose address is broken is told, and the well-known paths are asked': {
    zone: { 'uni.example': TXT },
    pages: { [ELSEWHERE]: { status: 404 }, [BARE]: { body: GOOD } },
    found: `found ${BARE}`,
    probes: ['TXT uni.example found', `${ELSEWHERE} absent`, `${BARE} found`],
  },
  'a TXT record without an address is told': {
    zone: { 'uni.example': [['v=qldiscover1; m=']] },
    pages: { [BARE]: { body: GOOD } },
    found: `found ${BARE}`,
    probes: ['TXT uni.example no-manifest', `${BARE} found`],
  },
  'the three paths are asked in their order, whatever their media types': {
    pages: { [YAML_PATH]: { body: YAML, headers: { 'content-type': 'text/plain' } } },
    found: `found ${YAML_PATH}`,
    probes: ['TXT uni.example absent', `${BARE} absent`, `${JSON_PATH} absent`, `${YAML_PATH} found`],
  },
  'the path without an ending may be YAML': {
    pages: { [BARE]: { body: `\uFEFF${YAML.replaceAll('\n', '\r\n')}` } },
    found: `found ${BARE}`,
    probes: ['TXT uni.example absent', `${BARE} found`],
  },
  'a page that is answered to everything is none': {
    pages: {
      [BARE]: { body: HTML },
      [JSON_PATH]: { body: '{"error":"not found"}' },
      [YAML_PATH]: { body: 'Not found' },
    },
    found: null,
    probes: ['TXT uni.example absent', `${BARE} no-manifest`, `${JSON_PATH} no-manifest`, `${YAML_PATH} no-manifest`],
  },
  'a manifest with mistakes ends the search, and no other domain speaks in its place': {
    pages: { [JSON_PATH]: { body: '{"sources":[{"type":"elm"}]}' }, [SECOND]: { body: GOOD } },
    candidates: HERE,
    found: `invalid-manifest ${JSON_PATH}`,
    probes: ['TXT uni.example absent', `${BARE} absent`, `${JSON_PATH} invalid`],
  },
  'JSON that breaks off ends the search': {
    pages: { [BARE]: { body: '{"sources": [{"type": "elm", "pa' }, [JSON_PATH]: { body: GOOD } },
    found: `invalid-manifest ${BARE}`,
    probes: ['TXT uni.example absent', `${BARE} invalid`],
  },
  'one bad source does not spoil the others': {
    pages: { [BARE]: { body: '{"sources":[{"type":"elm"},{"type":"elm","path":"https://uni.example/a"}]}' } },
    found: `found ${BARE}`,
    probes: ['TXT uni.example absent', `${BARE} found`],
  },
  'the next domain is asked after one that has none': {
    pages: { [SECOND]: { body: GOOD } },
    candidates: HERE,
    found: `found ${SECOND}`,
    probes: [
      ...['TXT uni.example absent', `${BARE} absent`, `${JSON_PATH} absent`, `${YAML_PATH} absent`],
      ...['TXT second.example absent', `${SECOND.replace('.json', '')} absent`, `${SECOND} found`],
    ],
  },
  'a name that does not exist is asked for nothing more': {
    zone: { 'uni.example': 'no-name' },
    found: null,
    probes: ['TXT uni.example absent'],
  },
  'a name server that fails says nothing about what is published': {
    zone: { 'uni.example': 'broken' },
    found: null,
    unsure: true,
    probes: ['TXT uni.example temporary', `${BARE} absent`, `${JSON_PATH} absent`, `${YAML_PATH} absent`],
  },
  'a server that fails says nothing about what is published': {
    pages: { [BARE]: { status: 503 }, [JSON_PATH]: { body: GOOD } },
    found: `found ${JSON_PATH}`,
    unsure: true,
    probes: ['TXT uni.example absent', `${BARE} temporary`, `${JSON_PATH} found`],
  },
  'a server that asks who we are has no manifest for us': {
    pages: { [BARE]: { status: 403 } },
    found: null,
    probes: ['TXT uni.example absent', `${BARE} refused`, `${JSON_PATH} absent`, `${YAML_PATH} absent`],
  },
  'a host that takes no secure connection is asked without': {
    pages: { [BARE]: null, [JSON_PATH.replace('https', 'http')]: { body: GOOD } },
    found: `found ${JSON_PATH.replace('https', 'http')}`,
    unsure: true,
    probes: [
      ...['TXT uni.example absent', `${BARE} temporary`],
      ...[`${BARE.replace('https', 'http')} absent`, `${JSON_PATH.replace('https', 'http')} found`],
    ],
  },
  'a host that takes no secure connection is left alone where that is switched off': {
    pages: { [BARE]: null, [JSON_PATH.replace('https', 'http')]: { body: GOOD } },
    plainHttp: false,
    found: null,
    unsure: true,
    probes: ['TXT uni.example absent', `${BARE} temporary`],
  },
  'a host that answers securely is not asked without': {
    pages: { [JSON_PATH.replace('https', 'http')]: { body: GOOD } },
    found: null,
    probes: ['TXT uni.example absent', `${BARE} absent`, `${JSON_PATH} absent`, `${YAML_PATH} absent`],
  },
  'at a domain that several share, a manifest counts only where it names this provider': {
    pages: { [BARE]: { body: GOOD }, [JSON_PATH]: { body: NAMING } },
    candidates: [ask('uni.example', true)],
    found: `found ${JSON_PATH}`,
    probes: ['TXT uni.example absent', `${BARE} unconfirmed`, `${JSON_PATH} found`],
  },
  'a domain that several share withdraws nobody': {
    pages: { [BARE]: { body: '{"optOut": true}' } },
    candidates: [ask('uni.example', true)],
    found: null,
    probes: ['TXT uni.example absent', `${BARE} unconfirmed`, `${JSON_PATH} absent`, `${YAML_PATH} absent`],
  },
  'a provider that does not want to be listed says so, with or without sources': {
    pages: { [BARE]: { body: `optOut: true\n${YAML}` } },
    found: `opted-out ${BARE}`,
    probes: ['TXT uni.example absent', `${BARE} opted-out`],
  },
};

describe('Looking for a manifest', () => {
  it.each(Object.entries(CASES))('%s', async (_, given) => {
    zone = { ...zone, ...given.zone };
    pages = given.pages ?? {};
    const { manifest, probes, unsure } = await find(given.candidates, given.plainHttp);
    expect(manifest && `${manifest.state} ${manifest.url}`).toBe(given.found);
    expect(probes.map(({ asked, result }) => `${asked} ${result}`)).toEqual(given.probes);
    expect(unsure).toBe(given.unsure ?? false);
    // Every address that was asked is told, and none besides.
    expect(probes.map(({ asked }) => asked).filter((asked) => asked.startsWith('http'))).toEqual(hosts.asked);
  });

  it('tells which of several TXT records it took', async () => {
    zone = { 'uni.example': [['v=qldiscover1; m=https://b.example/m'], [`v=qldiscover1; m=${BARE}`]] };
    pages = { 'https://b.example/m': { body: GOOD } };
    const { manifest, probes } = await find();
    expect(probes[0]?.detail).toContain('2 TXT records');
    expect(manifest?.url).toBe('https://b.example/m');
  });

  it('shows no key that stands in an address', async () => {
    zone = { 'uni.example': [['v=qldiscover1; m=https://me:word@b.example/m?api_key=s3cr3t']] };
    const { probes } = await find();
    expect(JSON.stringify(probes)).not.toMatch(/s3cr3t|word@/);
  });
});
