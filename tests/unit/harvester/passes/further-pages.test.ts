import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prune } from '../../../../harvester/passes/prune.ts';
import { partsOf } from '../../../../harvester/passes/snapshot-list.ts';
import { openPublishing, PUBLISHER, type Publishing } from '../../../helpers/publishing.ts';
import { TURTLE_PREFIXES } from '../../../helpers/reading.ts';

const PAGED = new URL('../../../../../shared/data/cases/K03-paged-feed/page1.ttl', import.meta.url);

describe('An answer', () => {
  let publishing: Publishing;
  beforeAll(async () => {
    publishing = await openPublishing();
  }, 60_000);
  afterAll(() => publishing.close());

  const offers = (...iris: string[]) =>
    TURTLE_PREFIXES +
    iris.map((iri) => `<${iri}> a elm:LearningAchievementSpecification ; dc:title "Tides"@en .\n`).join('');
  const turtle = (respond: ServerResponse, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    void respond.writeHead(200, { 'content-type': 'text/turtle', ...headers }).end(body);

  it('that is said to go on elsewhere is published, but takes nothing for gone', async () => {
    const [first, second] = [publishing.ownIri(), publishing.ownIri()];
    const manifest = JSON.stringify({ sources: [{ type: 'elm', path: `${publishing.web.url}/paged` }] });
    publishing.answer('/paged-manifest', (respond) => respond.end(manifest));
    publishing.answer('/paged', (respond) => turtle(respond, offers(first, second)));
    const { catalogue } = publishing;
    const [source = ''] = await catalogue.add(`${publishing.web.url}/paged-manifest`, PUBLISHER);
    const whole = await publishing.outcomeOf(source, await publishing.knownIds());
    expect(whole.run).toMatchObject({ outcome: 'complete', counts: { published: 2 } });

    const third = publishing.ownIri();
    const before = await publishing.knownIds();
    const link = { link: '</paged?page=1>; rel="first", </paged?page=2>; rel="next"' };
    publishing.answer('/paged', (respond) => turtle(respond, offers(first, third), link));
    const paged = await publishing.outcomeOf(source, before);
    expect(paged.run).toMatchObject({ outcome: 'partial', reason: 'more-pages', counts: { read: 2, notSeen: 0 } });
    expect(paged.codes).toContain('more-pages');
    expect(paged.offers).toHaveLength(1);
  });

  it('that goes on behind a signed address shows nobody the signature', async () => {
    const link = { link: '<https://me:pw@store.example/2?page=2&X-Amz-Signature=abcd>; rel=next' };
    const { run } = await publishing.harvestAnswer((respond) => turtle(respond, offers(publishing.ownIri()), link));
    const [told] = (await publishing.catalogue.findings(run)).filter(({ code }) => code === 'more-pages');
    expect([told?.value, run.detail]).toEqual(Array(2).fill('https://store.example/2?page=2&X-Amz-Signature=…'));
  });

  it('that says so from now on is partial, although its bytes are those of a complete run', async () => {
    const iri = publishing.ownIri();
    let headers: Record<string, string> = {};
    const whole = await publishing.harvestAnswer((respond) => turtle(respond, offers(iri), headers));
    expect(whole.run.outcome).toBe('complete');
    headers = { link: '<?page=2>; rel=next' };
    const paged = await publishing.outcomeOf(whole.run.sourceId, new Set());
    expect(paged.run).toMatchObject({ outcome: 'partial', reason: 'more-pages' });
  });

  it.skipIf(!existsSync(PAGED))('in pages is read whole (needs ../shared)', async () => {
    const place = `${publishing.web.url}/k03`;
    const first = readFileSync(PAGED, 'utf8').replaceAll('https://cases.example/feed?page=2', `${place}/2`);
    publishing.answer('/k03/manifest', (respond) =>
      respond.end(JSON.stringify({ sources: [{ type: 'elm', path: `${place}/1` }] })),
    );
    publishing.answer('/k03/1', (respond) => turtle(respond, first));
    publishing.answer('/k03/2', (respond) => turtle(respond, offers('https://cases.example/paged/c2')));
    const { catalogue } = publishing;
    const [source = ''] = await catalogue.add(`${place}/manifest`, [{ scheme: 'schac', value: 'cases.example' }]);
    const { run, offers: taken } = await publishing.outcomeOf(source, await publishing.knownIds());
    expect(run).toMatchObject({ outcome: 'complete', counts: { read: 2, published: 2 } });
    expect(taken.map(({ content }) => content.iri).sort()).toEqual([
      'https://cases.example/paged/c1',
      'https://cases.example/paged/c2',
    ]);

    // The list of its pages, and every page, are kept while it is the last one that was read whole.
    const { blobs, db, log } = catalogue.harvesting;
    const parts = await partsOf(run.snapshot ?? '', blobs);
    expect(parts).toHaveLength(2);
    await prune({ db, blobs, log, now: () => new Date(Date.now() + 2 * 86_400_000) });
    expect(await Promise.all([run.snapshot ?? '', ...parts].map((id) => blobs.has(id)))).toEqual([true, true, true]);
  });

  it('that is a gzip file is read as what is in it', async () => {
    const body = gzipSync(offers(publishing.ownIri()));
    const packed = await publishing.harvestAnswer((respond) =>
      turtle(respond, body, { 'content-type': 'application/gzip' }),
    );
    expect(packed.run).toMatchObject({ outcome: 'complete', counts: { published: 1 } });
    const file = await publishing.harvestBytes(gzipSync(offers(publishing.ownIri())), 'ttl.gz');
    expect(file.run).toMatchObject({ outcome: 'complete', counts: { published: 1 } });
  });

  it('in pages costs a 304 for each page that is as it was, and brings the others', async () => {
    const place = `${publishing.web.url}/kept`;
    const pages = [1, 2, 3].map(() => ({ offer: publishing.ownIri(), version: 1, sent: 0, confirmed: 0 }));
    publishing.answer('/kept/manifest', (respond) =>
      respond.end(JSON.stringify({ sources: [{ type: 'elm', path: `${place}/1` }] })),
    );
    for (const [at, page] of pages.entries())
      publishing.answer(`/kept/${at + 1}`, (respond) => {
        const etag = `"${at}-${page.version}"`;
        if (respond.req.headers['if-none-match'] === etag) {
          page.confirmed++;
          respond.writeHead(304).end();
          return;
        }
        page.sent++;
        const link = at < 2 ? { link: `<${place}/${at + 2}>; rel=next` } : {};
        turtle(respond, offers(page.offer).replace('Tides', `Tides ${page.version}`), { etag, ...link });
      });
    const [source = ''] = await publishing.catalogue.add(`${place}/manifest`, PUBLISHER);
    const outcome = async () => (await publishing.outcomeOf(source, new Set())).run;
    const costs = () => pages.map(({ sent, confirmed }) => `${sent} sent, ${confirmed} confirmed`);
    expect(await outcome()).toMatchObject({ outcome: 'complete', counts: { read: 3 } });

    expect(await outcome()).toMatchObject({ outcome: 'unchanged' });
    expect(costs()).toEqual(Array.from({ length: 3 }, () => '1 sent, 1 confirmed'));

    Object.assign(pages[1] ?? {}, { version: 2 });
    expect(await outcome()).toMatchObject({ outcome: 'complete', counts: { read: 3, changed: 1, notSeen: 0 } });
    expect(costs()).toEqual(['1 sent, 2 confirmed', '2 sent, 1 confirmed', '1 sent, 2 confirmed']);
    expect(await outcome()).toMatchObject({ outcome: 'unchanged' });
    expect(costs()).toEqual(['1 sent, 3 confirmed', '2 sent, 2 confirmed', '1 sent, 3 confirmed']);

    // Bytes that are no longer kept are asked for again.
    await rm(join(publishing.catalogue.folder, 'blobs'), { recursive: true });
    expect(await outcome()).toMatchObject({ outcome: 'unchanged' });
    expect(pages.map(({ sent }) => sent)).toEqual([2, 3, 2]);
  });
});
