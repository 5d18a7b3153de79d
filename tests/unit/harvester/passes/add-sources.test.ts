import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../../../harvester/discover/manifest.ts';
import { type AddSourcesInput, addSources, sameSource } from '../../../../harvester/passes/add-sources.ts';
import type { Source } from '../../../../services/model/source.ts';
import { saveRegistryFacts } from '../../../../services/store/register/save-registry-facts.ts';
import { listSources } from '../../../../services/store/sources/sources.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { AGENCY, provider } from '../../../helpers/register-records.ts';

const MANIFEST = 'https://uni.example/.well-known/quality-link-manifest.json';

const entry = (given: Partial<ReadEntry>): ReadEntry =>
  ({ type: 'elm', path: 'https://uni.example/offers.ttl', refresh: 24, ...given }) as ReadEntry;

const source = (given: Partial<Source>): Source =>
  ({
    ...{ id: 's1', type: 'elm', path: 'https://uni.example/offers.ttl', manifestEntryId: null, manifestUrl: MANIFEST },
    ...given,
  }) as Source;

function idOf(now: ReadEntry, before: readonly Source[], all: readonly ReadEntry[] = [now]): string | undefined {
  return sameSource(now, all, before, MANIFEST)?.id;
}

describe('The source that an entry of a manifest was before', () => {
  it('is the one with its id, wherever that has moved to', () => {
    const moved = entry({ id: 'a', path: 'https://uni.example/new.ttl' });
    expect(idOf(moved, [source({ id: 's0' }), source({ id: 's1', manifestEntryId: 'a' })])).toBe('s1');
  });

  it('goes along when an entry gets an id', () => {
    expect(idOf(entry({ id: 'a' }), [source({})])).toBe('s1');
  });

  it('goes along when the only entry of its type changes its path', () => {
    expect(idOf(entry({ path: 'https://uni.example/new.ttl' }), [source({})])).toBe('s1');
  });

  it('stays with the other entry where two share an address and have ids', () => {
    expect(idOf(entry({ id: 'b' }), [source({ manifestEntryId: 'a' })])).toBeUndefined();
  });

  it('does not follow a changed path where several entries are of the type', () => {
    const other = entry({ path: 'https://uni.example/other.ttl' });
    const moved = entry({ path: 'https://uni.example/new.ttl' });
    expect(idOf(moved, [source({})], [moved, other])).toBeUndefined();
  });

  it('is not taken from another manifest of the same provider', () => {
    const before = source({ manifestUrl: 'https://uni.example/second-manifest.json' });
    expect(idOf(entry({ path: 'https://uni.example/second.ttl' }), [before])).toBeUndefined();
  });

  it('is none where the type is another', () => {
    expect(idOf(entry({ type: 'ooapi' }), [source({})])).toBeUndefined();
  });
});

describe('Whose a manifest is', () => {
  const ours = provider(7);
  const now = () => new Date('2026-09-01T08:00:00Z');
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await openCatalogue({ now });
    await saveRegistryFacts(catalogue.db, {
      ...{ registry: 'deqar', snapshot: '2026-08-01T00:00:00Z', reports: [], agencies: [AGENCY] },
      providers: [ours, provider(8)],
    });
  }, 60_000);
  afterAll(() => catalogue.close());
  beforeEach(() => catalogue.db.exec('truncate provider, source cascade'));

  async function add(meta: Record<string, string>, said: Partial<AddSourcesInput> = {}) {
    const address = join(catalogue.folder, 'manifest.json');
    await writeFile(address, JSON.stringify({ meta, sources: [{ type: 'elm', path: 'x.ttl', id: 'a' }] }));
    const { db, harvesting } = catalogue;
    const input = { address, identifiers: [], name: null, country: null, ...said };
    return addSources(input, { db, http: harvesting.http, now });
  }

  it('is what the register knows of the identifiers that it states', async () => {
    const added = await add({ deqarid: ours.id });
    expect(added.provider).toMatchObject({ registryIds: [{ id: ours.id }], resolution: { how: 'manifest' } });
    expect(added.findings).toEqual([]);
  });

  it('makes nobody the owner of a domain that only the manifest claims', async () => {
    const added = await add({ deqarid: ours.id, schac: 'victim.example' });
    expect(added.provider.domains).not.toContain('victim.example');
    expect(added.provider.identifiers).not.toContainEqual({ scheme: 'schac', value: 'victim.example' });
    expect(added.findings).toMatchObject([{ code: 'manifest-meta-unconfirmed', value: 'schac:victim.example' }]);
  });

  it('makes nobody another institution of the register by what the manifest says later', async () => {
    const mine = [{ scheme: 'schac', value: 'small.example' }];
    const before = await add({}, { identifiers: mine });
    const after = await add({ schac: 'small.example', deqarid: provider(8).id });
    expect(after.provider).toEqual(before.provider);
    expect(after.findings).toMatchObject([{ code: 'manifest-meta-unconfirmed' }]);
  });

  it('is what the operator says, who may add identifiers later', async () => {
    await add({}, { identifiers: [{ scheme: 'schac', value: 'small.example' }] });
    const both = ['schac:small.example', 'ror:05njb9z20'].map((text) => {
      const [scheme = '', value = ''] = text.split(':');
      return { scheme, value };
    });
    expect((await add({}, { identifiers: both })).provider.identifiers).toEqual(both);
  });

  it('is called what the operator says now, unless the register names it', async () => {
    const mine = { identifiers: [{ scheme: 'schac', value: 'small.example' }] };
    await add({}, { ...mine, name: 'Smal' });
    const { provider: named } = await add({}, { ...mine, name: 'Small College', country: 'AT' });
    expect(named).toMatchObject({ name: { und: 'Small College' }, country: 'AT' });
    expect((await add({}, mine)).provider).toMatchObject({ name: { und: 'Small College' }, country: 'AT' });
    const known = { identifiers: [{ scheme: 'deqar', value: ours.id }] };
    const before = (await add({}, known)).provider.name;
    expect((await add({}, { ...known, name: 'Another name' })).provider.name).toEqual(before);
  });

  it.each(['ac.uk', 'com'])('owns no domain that many share: %s', async (value) => {
    const { provider: one } = await add({}, { identifiers: [{ scheme: 'schac', value }] });
    expect(one.domains).toEqual([]);
  });

  it.each([
    ['no-provider', {}],
    ['unknown-provider', { eterid: 'XX0001' }],
  ] as const)('has to be stated where it stays open: %s for %j', async (code, meta) => {
    await expect(add({ ...meta })).rejects.toMatchObject({ code });
  });
});

describe('Entries of a manifest that look alike', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await openCatalogue();
  }, 60_000);
  afterAll(() => catalogue.close());

  async function add(...entries: readonly object[]) {
    const address = join(catalogue.folder, 'alike.json');
    await writeFile(address, JSON.stringify({ sources: entries.map((given) => ({ type: 'elm', ...given })) }));
    const { db, harvesting } = catalogue;
    const identifiers = [{ scheme: 'schac', value: 'alike.example' }];
    const added = await addSources(
      { address, identifiers, name: null, country: null },
      { db, http: harvesting.http, now: () => new Date('2026-09-01T08:00:00Z') },
    );
    return added.sources.map(({ source, state }) => ({ id: source.id, path: source.path.split('/').at(-1), state }));
  }

  it('stay a source each where they share an id, and are the same ones the next time', async () => {
    await add({ path: 'b.ttl', id: 'x' });
    const first = await add({ path: 'a.ttl', id: 'x' }, { path: 'b.ttl', id: 'x' });
    expect(first.map(({ path }) => path)).toEqual(['a.ttl', 'b.ttl']);
    expect(new Set(first.map(({ id }) => id)).size).toBe(2);
    const again = await add({ path: 'a.ttl', id: 'x' }, { path: 'b.ttl', id: 'x' });
    expect(again).toEqual(first.map((source) => ({ ...source, state: 'updated' })));
  });

  it('stay a source each where they ask one address for different things, in any order', async () => {
    const [one, two] = [1, 2].map((page) => ({ path: 'c.ttl', queryParameters: { page } }));
    const first = await add({ ...one }, { ...two });
    expect(new Set(first.filter(({ state }) => state !== 'left').map(({ id }) => id)).size).toBe(2);
    const turned = await add({ ...two }, { ...one });
    const named = turned.filter(({ state }) => state !== 'left');
    expect(named.map(({ id }) => id)).toEqual([first[1]?.id, first[0]?.id]);
  });
});

describe('A source that its manifest names no more', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await openCatalogue();
  }, 60_000);
  afterAll(() => catalogue.close());

  const states = async (sources: readonly object[]) => {
    const address = join(catalogue.folder, 'manifest.json');
    await writeFile(address, JSON.stringify({ sources }));
    const input = { address, identifiers: [{ scheme: 'schac', value: 'uni.example' }], name: null, country: null };
    const { db, harvesting } = catalogue;
    const added = await addSources(input, { db, http: harvesting.http, now: harvesting.now });
    return Object.fromEntries(added.sources.map(({ source, state }) => [source.manifestEntryId, state]));
  };
  const entryOf = (id: string) => ({ type: 'elm', path: `${id}.ttl`, id });

  it('counts as gone, is retired only by checks over days, and is taken up again when it is back', async () => {
    expect(await states([entryOf('a'), entryOf('b')])).toEqual({ a: 'added', b: 'added' });
    expect(await states([entryOf('a')])).toEqual({ a: 'updated', b: 'left' });
    expect(await states([entryOf('a')])).toEqual({ a: 'updated', b: 'left' });
    const sources = await listSources(catalogue.db);
    expect(sources.every(({ retiredAt }) => retiredAt === null)).toBe(true);
    const left = sources.find((one) => one.manifestEntryId === 'b')?.id ?? '';
    expect(await catalogue.harvest(left)).toMatchObject({ outcome: 'failed', reason: 'gone' });
    expect(await states([entryOf('a'), entryOf('b')])).toEqual({ a: 'updated', b: 'updated' });
  });

  it('is not taken for gone where its entry cannot be read', async () => {
    expect(await states([entryOf('a'), { type: 'elm', id: 'b' }])).toEqual({ a: 'updated' });
    expect((await listSources(catalogue.db)).every(({ retiredAt }) => retiredAt === null)).toBe(true);
  });
});
