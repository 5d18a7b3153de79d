import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const FEED = `@prefix ql: <http://data.quality-link.eu/ontology/v1#> . @prefix d: <http://purl.org/dc/terms/> .
<#soil> a ql:LearningOpportunitySpecification ; d:title "Soil"@en .
<water> a ql:LearningOpportunitySpecification ; d:title "Water"@en .
`;

let catalogue: Catalogue;
let publisher: Loopback;
beforeAll(async () => {
  catalogue = await openCatalogue();
  publisher = await serveLoopback((request, response) => {
    if (request.url === '/manifest.json') {
      const sources = [{ type: 'elm', path: `${publisher.url}/data/feed.ttl` }];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ sources }));
    } else if (request.url === '/data/feed.ttl') response.writeHead(302, { location: '/moved/today.ttl' }).end();
    else response.writeHead(200, { 'content-type': 'text/turtle' }).end(FEED);
  });
}, 60_000);
afterAll(async () => {
  await publisher.close();
  await catalogue.close();
});

it('reads relative IRIs against the address in the manifest, wherever redirects lead', async () => {
  const [id = ''] = await catalogue.add(`${publisher.url}/manifest.json`, [{ scheme: 'schac', value: 'uni.example' }]);
  expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { published: 2 } });
  const iris = (await catalogue.offers()).map(({ content }) => content.iri).sort();
  expect(iris).toEqual([`${publisher.url}/data/feed.ttl#soil`, `${publisher.url}/data/water`]);
});
