import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSources } from '../../../../harvester/passes/add-sources.ts';
import { approve } from '../../../../harvester/passes/approve.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const offer = (iri: string) =>
  `<${iri}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "Soil"@en .\n`;

describe('A source whose bytes stay as they are is read again', () => {
  let catalogue: Catalogue;
  let server: Loopback;
  let bodies = 0;
  let manifest: Record<string, unknown> = {};
  let text = offer('https://neutral.example/o');
  beforeEach(async () => {
    catalogue = await openCatalogue();
    [bodies, text] = [0, offer('https://neutral.example/o')];
    server = await serveLoopback((request, response) => {
      if (request.url === '/manifest.json') {
        response.setHeader('content-type', 'application/json');
        return response.end(JSON.stringify(manifest));
      }
      const tag = `"${text.length}"`;
      if (request.headers['if-none-match'] === tag) {
        response.statusCode = 304;
        return response.end();
      }
      bodies++;
      response.setHeader('etag', tag);
      response.setHeader('content-type', 'text/turtle');
      return response.end(request.url?.includes('v=de') ? text.replace('Soil', 'Boden') : text);
    });
  }, 60_000);
  afterEach(async () => {
    await catalogue.close();
    await server.close();
  });

  const add = async (entry: Record<string, unknown> = {}, schac = 'uni.example', local = 'u1') => {
    const { path = '/feed.ttl', ...more } = entry;
    manifest = { sources: [{ type: 'elm', path: `${server.url}${path}`, id: local, ...more }] };
    const { db, harvesting } = catalogue;
    const identifiers = [
      { scheme: 'local', value: local },
      { scheme: 'schac', value: schac },
    ];
    const added = await addSources(
      { address: `${server.url}/manifest.json`, identifiers, name: null, country: null },
      { db, http: harvesting.http, now: harvesting.now },
    );
    return added.sources[0]?.source.id ?? '';
  };

  it('when the manifest states a licence, from the bytes that are kept', async () => {
    const id = await add();
    await catalogue.harvest(id);
    expect((await catalogue.harvest(id)).outcome).toBe('unchanged');
    await add({ licence: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { published: 1, changed: 1 } });
    expect((await catalogue.offers())[0]?.content.rights.licence).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(bodies).toBe(1);
    expect((await catalogue.harvest(id)).outcome).toBe('unchanged');
  });

  it('when what it is asked with changes, and then in any case', async () => {
    const id = await add({ queryParameters: { v: 'en' } });
    await catalogue.harvest(id);
    await add({ queryParameters: { v: 'de' } });
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { changed: 1 } });
    expect((await catalogue.offers())[0]?.content.title).toEqual({ en: 'Boden' });
  });

  it('when it moves, and what it names relative to its address is then another offer', async () => {
    text = `${offer('#relative')}${offer('https://neutral.example/absolute')}`;
    const id = await add();
    await catalogue.harvest(id);
    expect(await add({ path: '/moved.ttl' })).toBe(id);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { published: 2, notSeen: 1 } });
    const seen = (await catalogue.offers()).filter(({ notSeenSince }) => notSeenSince === null);
    expect(seen.map(({ content }) => content.iri).sort()).toEqual([
      `${server.url}/moved.ttl#relative`,
      'https://neutral.example/absolute',
    ]);
    expect((await catalogue.harvest(id)).outcome).toBe('unchanged');
  });

  it('when its provider turns out to own the domain that its offers name', async () => {
    text = offer('urn:schac:courseId:uni.example:1');
    const id = await add({}, 'wrong.example');
    expect(await catalogue.harvest(id)).toMatchObject({ counts: { published: 0, quarantined: 1 } });
    await add({}, 'uni.example');
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { published: 1 } });
  });

  it('when another provider turns out to own the domain, whoever came first', async () => {
    const id = await add();
    await catalogue.harvest(id);
    expect((await catalogue.offers())[0]?.notSeenSince).toBeNull();
    await add({ path: '/other.ttl' }, 'neutral.example', 'owner');
    // All that it had would go, so a person decides.
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'held', counts: { quarantined: 1, notSeen: 1 } });
    await approve(id, 1, 'eva', catalogue.harvesting);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { quarantined: 1, notSeen: 1 } });
    expect((await catalogue.harvest(id)).outcome).toBe('unchanged');
  });

  it('when the kept bytes are gone, by fetching them once more', async () => {
    const id = await add();
    await catalogue.harvest(id);
    for await (const { id: blob } of catalogue.harvesting.blobs.list()) await catalogue.harvesting.blobs.remove(blob);
    await add({ licence: 'CC0' });
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { changed: 1 } });
    expect(bodies).toBe(2);
  });
});

describe('A second manifest of a provider', () => {
  it('is said to take over the entry of another that has the same id', async () => {
    const catalogue = await openCatalogue();
    try {
      const identifiers = [{ scheme: 'schac', value: 'uni.example' }];
      const { db, harvesting } = catalogue;
      const findings = [];
      for (const name of ['one', 'two']) {
        const address = join(catalogue.folder, `${name}.json`);
        await writeFile(address, JSON.stringify({ sources: [{ type: 'elm', path: `${name}.ttl`, id: 'offers' }] }));
        expect(await readFile(address, 'utf8')).toContain(name);
        const added = await addSources(
          { address, identifiers, name: null, country: null },
          { db, http: harvesting.http, now: harvesting.now },
        );
        findings.push(added.findings.map(({ code }) => code));
      }
      expect(findings).toEqual([[], ['entry-taken-over']]);
    } finally {
      await catalogue.close();
    }
  });
});
