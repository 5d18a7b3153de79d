import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addFromDomain } from '../../../../harvester/passes/add-domain.ts';
import { type DiscoverDeps, discoverSubject } from '../../../../harvester/passes/discover.ts';
import { discoverDue } from '../../../../harvester/passes/discover-due.ts';
import { removeSources } from '../../../../harvester/passes/remove-source.ts';
import { subjectAtDomain, subjectOfId } from '../../../../harvester/passes/subjects-named.ts';
import { namesAt } from '../../../../services/http/names.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { saveRegistryFacts } from '../../../../services/store/register/save-registry-facts.ts';
import { dueSubjects, readDiscovery } from '../../../../services/store/sources/discoveries.ts';
import { saveProviders } from '../../../../services/store/sources/providers.ts';
import { whoIsOut } from '../../../../services/store/sources/providers-out.ts';
import { listSources } from '../../../../services/store/sources/sources.ts';
import { type Hosts, type Page, serveHosts } from '../../../helpers/hosts.ts';
import { type Answer, type NameServer, serveNames } from '../../../helpers/name-server.ts';
import { AGENCY, provider } from '../../../helpers/register-records.ts';
import { provider as record } from '../../../helpers/source-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const PATH = '/.well-known/quality-link-manifest.json';
const AT_UNI = `https://www.uni.example${PATH}`;
const UNI = 'registry:DEQARINST0001';
const entry = (id: string, more: object = {}) => ({ id, type: 'elm', path: `https://uni.example/${id}.ttl`, ...more });
const manifest = (...sources: object[]): Page => ({ body: JSON.stringify({ sources }) });

let store: TestStore;
let server: NameServer;
let hosts: Hosts;
let zone: Record<string, Answer>;
let pages: Record<string, Page>;
let today: number;
let deps: DiscoverDeps;

beforeAll(async () => {
  store = await openTestStore();
  server = await serveNames((name) => zone[name] ?? (name.endsWith('.example') ? 'no-data' : undefined));
  hosts = await serveHosts((url) => pages[url]);
  const at = (id: number, website: string | null, more = {}) => provider(id, { website, ...more });
  await saveRegistryFacts(store.db, {
    ...{ registry: 'deqar', snapshot: '2026-08-01T00:00:00Z', reports: [], agencies: [AGENCY] },
    providers: [
      at(1, 'https://www.uni.example/en'),
      at(2, 'https://med.klinik.example'),
      at(3, 'https://nurse.klinik.example'),
      at(4, 'https://sites.shared.example/a'),
      at(5, 'https://sites.shared.example/b'),
      at(6, 'https://closed.example', { closedOn: '2020-01-01' }),
      at(7, null),
    ],
  });
  deps = {
    ...{ db: store.db, http: hosts.http, names: namesAt([server.address], { timeoutMs: 500 }), plainHttp: true },
    ...{ log: silentLogger, stopped: new AbortController().signal, now: () => new Date(Date.UTC(2026, 10, 1 + today)) },
  };
}, 60_000);
afterAll(async () => {
  await hosts.close();
  await server.close();
  await store.close();
});
beforeEach(async () => {
  [zone, pages, today] = [{}, {}, 0];
  await store.db.exec('truncate provider, source, discovery cascade');
});

const sources = async () =>
  (await listSources(store.db)).map(({ id, manifestEntryId, path, retiredFor = null }) => ({
    ...{ id, entry: manifestEntryId, path, retiredFor },
  }));
async function look(day: number, key = UNI) {
  today = day;
  const found = await discoverSubject(key, deps);
  if (found === null) throw new Error('nobody knows the subject');
  return found;
}

describe('Discovery', () => {
  it('finds an institution of the register, and keeps every look', async () => {
    pages = { [AT_UNI]: manifest(entry('a')) };
    const { look: kept } = await look(0);
    expect(await sources()).toMatchObject([{ entry: 'a', retiredFor: null }]);
    expect(await readDiscovery(store.db, UNI)).toEqual(kept);
    expect(kept).toMatchObject({ state: 'found', manifestUrl: AT_UNI, missing: null });
    expect(kept.probes.map(({ result }) => result)).toEqual(['absent', 'absent', 'found']);
  });

  it('looks for whoever is due, bounded, and for nobody who is closed or has no website', async () => {
    expect(await dueSubjects(store.db, '2026-11-01T00:00:00Z', 3)).toHaveLength(3);
    pages = { [AT_UNI]: manifest(entry('a')) };
    const pass = await discoverDue(deps);
    expect(pass).toMatchObject({ looked: 5, byState: { found: 1, none: 4 }, added: 1 });
    expect(hosts.asked.filter((url) => url.includes('closed.example'))).toEqual([]);
    expect(await discoverDue(deps)).toMatchObject({ looked: 0 });
    // Whoever publishes is asked every day, the others once a week.
    today = 1;
    expect(await discoverDue(deps)).toMatchObject({ looked: 1, updated: 1, added: 0 });
    today = 7;
    expect(await discoverDue(deps)).toMatchObject({ looked: 5 });
  });

  it('keeps who a source is when its path changes or it gets an id', async () => {
    pages = { [AT_UNI]: manifest(entry('a'), { type: 'ooapi', path: 'https://uni.example/api' }) };
    await look(0);
    const before = await sources();
    pages = {
      [AT_UNI]: manifest(entry('a', { path: 'https://uni.example/new.ttl' }), {
        id: 'b',
        type: 'ooapi',
        path: 'https://uni.example/api',
      }),
    };
    await look(1);
    const after = await sources();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after).toContainEqual(expect.objectContaining({ entry: 'b' }));
    expect(after).toContainEqual(expect.objectContaining({ path: 'https://uni.example/new.ttl' }));
  });

  it('does not take up again whom an operator took out', async () => {
    pages = { [AT_UNI]: manifest(entry('a')) };
    const id = (await look(0)).look.providerId ?? '';
    await removeSources(id, 'asked by the provider', 'operator', { ...deps, policy: DEFAULT_POLICY });
    expect((await look(1)).look).toMatchObject({ state: 'found', detail: 'an operator took this provider out' });
    expect(await sources()).toMatchObject([{ entry: 'a', retiredFor: 'removed' }]);
  });

  it('does not take up again a single source that an operator took out, and an operator does', async () => {
    pages = { [AT_UNI]: manifest(entry('a'), entry('b')) };
    const { sources: added } = await look(0);
    const removed = added.find(({ source }) => source.manifestEntryId === 'a')?.source.id ?? '';
    await removeSources(removed, 'twice the same', 'operator', { ...deps, policy: DEFAULT_POLICY });
    await look(1);
    const standing = async () => (await sources()).map(({ entry: name, retiredFor }) => `${name} ${retiredFor}`).sort();
    expect(await standing()).toEqual(['a removed', 'b null']);
    const identifiers = [{ scheme: 'deqar' as const, value: 'DEQARINST0001' }];
    await addFromDomain('www.uni.example', { identifiers, name: null, country: null }, deps);
    expect(await standing()).toEqual(['a null', 'b null']);
  });

  it('takes out every record of a provider that does not want to be listed', async () => {
    pages = { [AT_UNI]: manifest(entry('a')) };
    await look(0);
    const identifiers = [{ scheme: 'deqar', value: 'DEQARINST0001' }];
    await saveProviders(store.db, [record('beside', { identifiers })], '2026-11-01T00:00:00Z');
    pages = { [AT_UNI]: { body: '{"optOut": true}' } };
    expect((await look(1)).look).toMatchObject({ state: 'opted-out' });
    expect(await whoIsOut(store.db, ['beside'])).toEqual(new Set(['beside']));
  });

  it('tells what has left a manifest, and takes everything out where it says optOut', async () => {
    pages = { [AT_UNI]: manifest(entry('a'), entry('b')) };
    await look(0);
    pages = { [AT_UNI]: manifest(entry('a')) };
    expect((await look(1)).sources.map(({ state }) => state).sort()).toEqual(['left', 'updated']);
    pages = { [AT_UNI]: { body: '{"optOut": true}' } };
    expect((await look(2)).look).toMatchObject({ state: 'opted-out' });
    expect((await sources()).map(({ retiredFor }) => retiredFor)).toEqual(['opt-out', 'opt-out']);
    const known = (await sources()).find(({ entry: name }) => name === 'a');
    pages = { [AT_UNI]: manifest(entry('a')) };
    await look(3);
    expect(await sources()).toContainEqual({ ...known, retiredFor: null });
  });

  it.each<[string, Page]>([
    ['vanished', { status: 404 }],
    ['lists nothing', { body: '{"sources": []}' }],
  ])('takes the sources of a manifest that %s out after three looks over seven days, and not before', async (_, page) => {
    pages = { [AT_UNI]: manifest(entry('a')) };
    await look(0);
    pages = { [AT_UNI]: page };
    for (const day of [1, 4, 7]) {
      expect((await look(day)).look).toMatchObject({ state: 'none', manifestUrl: AT_UNI });
      expect(await sources()).toMatchObject([{ retiredFor: null }]);
    }
    expect((await look(8)).look).toMatchObject({ manifestUrl: null, missing: null });
    expect(await sources()).toMatchObject([{ retiredFor: 'manifest-gone' }]);
  });

  it('does not count looks that nobody could answer', async () => {
    pages = { [AT_UNI]: manifest(entry('a')) };
    await look(0);
    pages = {};
    zone = { 'www.uni.example': 'broken' };
    for (const day of [1, 4, 8, 30])
      expect((await look(day)).look).toMatchObject({ state: 'temporary', missing: null });
    pages = { [AT_UNI]: { status: 403 } };
    zone = {};
    for (const day of [31, 35, 50]) expect((await look(day)).look).toMatchObject({ missing: null });
    expect(await sources()).toMatchObject([{ retiredFor: null }]);
  });

  it('begins to count anew when the manifest comes back', async () => {
    pages = { [AT_UNI]: manifest(entry('a')) };
    await look(0);
    for (const day of [1, 4, 6, 8]) {
      pages = day === 6 ? { [AT_UNI]: manifest(entry('a')) } : {};
      await look(day);
    }
    expect((await readDiscovery(store.db, UNI))?.missing?.checks).toBe(1);
  });

  it('keeps what was known where a manifest has mistakes, and tells them', async () => {
    pages = { [AT_UNI]: manifest(entry('a')) };
    await look(0);
    pages = { [AT_UNI]: { body: '{"sources": [{"type": "elm"}]}' } };
    const { look: kept } = await look(1);
    expect(kept).toMatchObject({ state: 'invalid', manifestUrl: AT_UNI });
    expect(kept.findings).toMatchObject([{ code: 'manifest-member-missing', path: '/sources/0/path' }]);
    expect(await sources()).toMatchObject([{ retiredFor: null }]);
  });

  it('stays with the manifest it knows while the place of that cannot be asked', async () => {
    const further = `https://uni.example${PATH}`;
    pages = { [AT_UNI]: manifest(entry('a')) };
    await look(0);
    pages = { [AT_UNI]: { status: 503 }, [further]: manifest(entry('x')) };
    expect((await look(1)).look).toMatchObject({ state: 'temporary', manifestUrl: AT_UNI });
    expect(await sources()).toMatchObject([{ entry: 'a', retiredFor: null }]);
    pages = { [further]: manifest(entry('a'), entry('x')) };
    expect((await look(2)).look).toMatchObject({ state: 'found', manifestUrl: further });
    expect((await sources()).map(({ entry: name, retiredFor }) => [name, retiredFor]).sort()).toEqual([
      ['a', null],
      ['x', null],
    ]);
  });

  it('takes a manifest at a domain of several institutions only for those that it names', async () => {
    const shared = `https://klinik.example${PATH}`;
    const named = { meta: { deqarid: 'DEQARINST0003' }, sources: [entry('n')] };
    pages = { [shared]: { body: JSON.stringify(named) } };
    expect((await look(0, 'registry:DEQARINST0002')).look).toMatchObject({ state: 'none' });
    expect((await look(0, 'registry:DEQARINST0003')).look).toMatchObject({ state: 'found', manifestUrl: shared });
    pages = { [`https://sites.shared.example${PATH}`]: manifest(entry('s')) };
    for (const id of ['registry:DEQARINST0004', 'registry:DEQARINST0005'])
      expect((await look(0, id)).look.probes).toContainEqual(expect.objectContaining({ result: 'unconfirmed' }));
  });

  it('looks again at the addresses of manifests that the operator gave', async () => {
    const given = 'https://elsewhere.example/manifest';
    pages = { [given]: manifest(entry('a')), [AT_UNI]: { status: 404 } };
    zone = { 'uni.example': [[`v=qldiscover1; m=${given}`]] };
    const identifiers = [{ scheme: 'local', value: 'x' }];
    await addFromDomain('uni.example', { identifiers, name: 'X', country: null }, deps);
    const due = await dueSubjects(store.db, deps.now().toISOString(), 100);
    const key = due.find((one) => one.startsWith('manifest:')) ?? '';
    expect(key).toContain(given);
    pages = { [given]: { body: '{"optOut": true}' } };
    expect((await look(0, key)).look).toMatchObject({ state: 'opted-out' });
    expect(await sources()).toMatchObject([{ retiredFor: 'opt-out' }]);
  });

  it('knows whose a domain or an id is', async () => {
    expect(await subjectAtDomain('www.uni.example', store.db)).toBe(UNI);
    expect(await subjectAtDomain('uni.example', store.db)).toBe(UNI);
    expect(await subjectAtDomain('sites.shared.example', store.db)).toBe(null);
    expect(await subjectAtDomain('klinik.example', store.db)).toBe(null);
    expect(await subjectOfId('deqarinst0001', store.db)).toBe(UNI);
    pages = { [AT_UNI]: manifest(entry('a')) };
    const { look: kept } = await look(0);
    expect(await subjectOfId(kept.providerId ?? '', store.db)).toBe(UNI);
  });
});
