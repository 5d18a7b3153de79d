import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks, MOST_OF_A_HOST } from '../../../../harvester/passes/check-links.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { deadLinks, deadLinksFrom, dueLinks, saveOfferLinks } from '../../../../services/store/offers/links.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const DAY_MS = 86_400_000;
const PREFIXES = `@prefix ql: <http://data.quality-link.eu/ontology/v1#> . @prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix dcterms: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .\n`;
const offer = (n: number, page: string) =>
  `<https://uni.example/o/${n}> a ql:LearningOpportunitySpecification ; dcterms:title "Offer ${n}"@en ;
   foaf:homepage [ elm:contentUrl "${page}" ] .\n`;

describe('Checking links', () => {
  let catalogue: Catalogue;
  let server: Loopback;
  let source: string;
  let day = 0;
  /** What was asked, `METHOD path`, and what a path is answered with. */
  const asked: string[] = [];
  const answers: Record<string, number> = {};
  const now = () => new Date(Date.UTC(2026, 10, 1) + day * DAY_MS);
  const pass = () => {
    const { db, http } = catalogue.harvesting;
    return checkLinks({ db, http, now, log: silentLogger, stopped: new AbortController().signal });
  };
  const publish = async (text: string) => {
    await writeFile(join(catalogue.folder, 'feed.ttl'), PREFIXES + text);
    expect((await catalogue.harvest(source)).outcome).toBe('complete');
  };

  beforeAll(async () => {
    catalogue = await openCatalogue({ now });
    server = await serveLoopback((req, res) => {
      asked.push(`${req.method} ${req.url}`);
      res.statusCode = answers[`${req.method} ${req.url}`] ?? answers[req.url ?? ''] ?? 200;
      res.end();
    });
    await writeFile(join(catalogue.folder, 'feed.ttl'), PREFIXES);
    [source = ''] = await catalogue.addFiles(
      [join(catalogue.folder, 'feed.ttl')],
      [{ scheme: 'schac', value: 'uni.example' }],
    );
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await catalogue.close();
  });

  it('asks for each address once a week, with HEAD, and for one that fails on the next day', async () => {
    await publish(
      offer(1, `${server.url}/works`) + offer(2, `${server.url}/gone`) + offer(3, `${server.url}/works#top`),
    );
    answers['/gone'] = 404;
    expect(await pass()).toEqual({ asked: 3, failed: 1, waiting: false });
    expect(asked.splice(0).sort()).toEqual(['GET /gone', 'HEAD /gone', 'HEAD /works', 'HEAD /works']);
    expect(await pass()).toMatchObject({ asked: 0 });
    day += 1;
    expect(await pass()).toMatchObject({ asked: 1, failed: 1 });
    day += 6;
    asked.splice(0);
    expect((await pass()).asked).toBe(3);
    expect(asked.splice(0).filter((one) => one.endsWith('/works'))).toHaveLength(2);
  });

  it('hides an address after four failures in a row, tells the provider of it, and shows it again once it works', async () => {
    const { db } = catalogue;
    expect((await deadLinks(db)).size).toBe(0);
    day += 1;
    await pass();
    expect([...(await deadLinks(db)).keys()]).toEqual([`${server.url}/gone`]);
    const [dead, ...others] = await deadLinksFrom(db, source);
    expect(others).toEqual([]);
    expect(dead).toMatchObject({ pointer: '/homepage', url: `${server.url}/gone`, said: 'the server answered 404' });
    answers['/gone'] = 200;
    day += 1;
    await pass();
    expect((await deadLinks(db)).size).toBe(0);
  });

  it.each([
    ['HEAD is not known there, but the page is', { 'HEAD /page': 405, 'GET /page': 200 }],
    ['it is for people who are signed in', { '/page': 403 }],
    ['the server wants to be asked less', { '/page': 429 }],
  ])('never counts an address as failed where %s', async (why, given) => {
    Object.assign(answers, { 'HEAD /page': undefined, 'GET /page': undefined, '/page': undefined }, given);
    await publish(offer(1, `${server.url}/page#${why.length}`));
    day += 8;
    expect(await pass()).toEqual({ asked: 1, failed: 0, waiting: false });
  });

  it('forgets addresses to which no offer leads any more, and asks one host for no more than its share', async () => {
    await publish(Array.from({ length: MOST_OF_A_HOST + 1 }, (_, n) => offer(n, `${server.url}/many/${n}`)).join(''));
    day += 8;
    expect(await pass()).toEqual({ asked: MOST_OF_A_HOST, failed: 0, waiting: true });
    expect(await pass()).toEqual({ asked: 1, failed: 0, waiting: false });
    const [row] = await catalogue.db.query<{ links: number }>('select count(*)::int as links from link', []);
    expect(row?.links).toBe(MOST_OF_A_HOST + 1);
  });

  it('lets a host with many addresses keep no other host waiting', async () => {
    const { db } = catalogue;
    await saveOfferLinks(
      db,
      ['beside'],
      [{ offerId: 'beside', pointer: '/homepage', url: 'https://other.example/page' }],
      '2027-01-01T00:00:00.000Z',
    );
    const due = await dueLinks(db, '2027-01-02T00:00:00.000Z', { most: 3, ofAHost: 2 });
    expect(due.map(({ url }) => new URL(url).hostname)).toEqual(['127.0.0.1', '127.0.0.1', 'other.example']);
  });
});
