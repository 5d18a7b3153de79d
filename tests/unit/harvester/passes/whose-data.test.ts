import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const offer = (name: string, title: string, host = 'uni.example') =>
  `<https://${host}/${name}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "${title}"@en .\n`;

describe('An offer that two sources have', () => {
  let catalogue: Catalogue;
  let server: Loopback;
  const feeds: Record<string, string> = {};
  let requests = 0;
  const add = async (name: string, schac: string) => {
    const [id = ''] = await catalogue.add(`${server.url}/${name}.json`, [{ scheme: 'schac', value: schac }]);
    return id;
  };
  beforeAll(async () => {
    catalogue = await openCatalogue();
    server = await serveLoopback((request, response) => {
      const [, name = '', kind] = /^\/(\w+)\.(\w+)$/.exec(request.url ?? '') ?? [];
      if (kind === 'json') {
        response.setHeader('content-type', 'application/json');
        return response.end(JSON.stringify({ sources: [{ type: 'elm', path: `${server.url}/${name}.ttl` }] }));
      }
      requests++;
      const tag = `"${feeds[name]?.length}"`;
      if (name === 'tagged' && request.headers['if-none-match'] === tag) {
        response.statusCode = 304;
        return response.end();
      }
      response.setHeader('content-type', 'text/turtle');
      if (name === 'tagged') response.setHeader('etag', tag);
      return response.end(feeds[name]);
    });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await catalogue.close();
  });

  it('is kept once with both origins; the record on the provider’s own domain is shown, whoever came first', async () => {
    // Nobody is known to own the domain when the platform's source is read.
    feeds.platform =
      offer('o', 'Of the platform') + offer('p', 'Else', 'free.example') + offer('q', 'Else', 'free.example');
    const platform = await add('platform', 'platform.example');
    await catalogue.harvest(platform);
    const [first] = (await catalogue.offers()).filter(({ content }) => content.title.en === 'Of the platform');
    feeds.own = offer('o', 'Of its provider') + offer('r', 'More') + offer('s', 'More');
    const own = await add('own', 'uni.example');
    await catalogue.harvest(own);
    const [shown] = (await catalogue.offers()).filter(({ id }) => id === first?.id);
    expect(shown).toMatchObject({ content: { title: { en: 'Of its provider' } }, sourceId: own });
    const origins = new Map(shown?.origins.map((origin) => [origin.sourceId, origin]));
    expect(origins.get(own)).toMatchObject({ published: true, owned: true });
    expect(origins.get(platform)).toMatchObject({ published: false, owned: false });
  });

  it('is taken over by the other origin where the published one withdraws, and is no tombstone', async () => {
    feeds.one = offer('t', 'From one') + offer('u', 'Stays');
    feeds.two = offer('t', 'From two');
    const [one, two] = [await add('one', 'uni.example'), await add('two', 'uni.example')];
    await catalogue.harvest(one);
    await catalogue.harvest(two);
    const shownNow = async () =>
      (await catalogue.offers()).find(({ origins }) => origins.length === 2 && origins.some((o) => o.sourceId === two));
    const before = await shownNow();
    expect(before).toMatchObject({ sourceId: one, content: { title: { en: 'From one' } } });
    feeds.one = offer('u', 'Stays');
    expect(await catalogue.harvest(one)).toMatchObject({ outcome: 'complete', counts: { notSeen: 1 } });
    expect(await shownNow()).toMatchObject({
      ...{ id: before?.id, sourceId: two, content: { title: { en: 'From two' } } },
      ...{ notSeenSince: null, withdrawn: null },
    });
  });

  it('costs one request and no write but that of its run where its source is unchanged', async () => {
    feeds.tagged = offer('v', 'Tagged');
    const id = await add('tagged', 'uni.example');
    await catalogue.harvest(id);
    const written = async () => {
      const tables = [
        'offer',
        'offer_version',
        'offer_origin',
        'offer_content',
        'offer_key',
        'provider',
        'source_reading',
      ];
      const rows = await Promise.all(
        tables.map((table) =>
          catalogue.db.query(`select xmin::text as x, ctid::text as c from ${table} order by 1, 2`),
        ),
      );
      return JSON.stringify(rows);
    };
    const [before, asked] = [await written(), requests];
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'unchanged', reason: null, counts: { read: 0 } });
    expect(requests - asked).toBe(1);
    expect(await written()).toBe(before);
    // What did not change of a source that did is not written either.
    feeds.tagged = offer('v', 'Tagged') + offer('w', 'New');
    expect(await catalogue.harvest(id)).toMatchObject({ counts: { added: 1, unchanged: 1, changed: 0 } });
    const versions = await catalogue.db.query(
      'select 1 from offer_version join offer on offer.id = offer_id where offer.source_id = $1',
      [id],
    );
    expect(versions).toHaveLength(2);
  });
});
