import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherPages, MAX_PAGES } from '../../../../../harvester/formats/elm/gather.ts';
import { MAX_RDF_BYTES } from '../../../../../harvester/formats/elm/limits.ts';
import type { Part } from '../../../../../harvester/formats/format.ts';
import { readSnapshot } from '../../../../../harvester/read/read.ts';
import { HALKYON, offerTurtle, readStaged, TURTLE_PREFIXES } from '../../../../helpers/reading.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HOST = 'https://halkyon.example';
const shared = { etag: null, lastModified: null, mediaType: null };

async function part(url: string, furtherPage: string | null, content = url): Promise<Part> {
  const path = join(folder, `${Buffer.from(url).toString('hex')}.bytes`);
  await writeFile(path, content);
  return { ...shared, path, url, furtherPage, id: `sha256:${Buffer.from(url).toString('hex')}` };
}

describe('Pages', () => {
  it('end with the one that names itself', async () => {
    const first = await part(`${HOST}/1`, null);
    const gathered = await gatherPages(first, {
      ask: () => Promise.reject(new Error('nobody is asked')),
      look: async () => `${HOST}/1#top`,
    });
    expect(gathered).toEqual({ parts: [first], lacks: null });
  });

  it('are not followed without end', async () => {
    let asked = 1;
    const gathered = await gatherPages(await part(`${HOST}/1`, `${HOST}/2`), {
      ask: async (address) => ({ state: 'part', part: await part(address, `${HOST}/${++asked + 1}`) }),
      look: async () => null,
    });
    expect(gathered.parts).toHaveLength(MAX_PAGES);
    expect(gathered.lacks).toEqual({ page: `${HOST}/${MAX_PAGES + 1}`, why: 'many', detail: '' });
  });

  it('are no more together than one document may be', async () => {
    const gathered = await gatherPages(await part(`${HOST}/1`, `${HOST}/2`), {
      ask: async (address) => ({ state: 'part', part: await part(address, null, 'x'.repeat(MAX_RDF_BYTES)) }),
      look: async () => null,
    });
    expect(gathered.parts).toHaveLength(1);
    expect(gathered.lacks).toEqual({ page: `${HOST}/2`, why: 'large', detail: '' });
  });

  it('speak of the same named things and each of its own blank nodes; what two describe is taken from the first', async () => {
    const run = (language: string) => `_:run a ql:LearningOpportunityInstance ; dc:language "${language}" .\n`;
    const pages = [
      `${offerTurtle('elm:learningOpportunity _:run ;', ':one')}${run('en')}`,
      `${offerTurtle('elm:learningOpportunity _:run, :late ;', ':two')}${run('de')}${offerTurtle('elm:EQFLevel "6" ;', ':one')}`,
      ':late a ql:LearningOpportunityInstance ; dc:language "fr" .',
    ];
    const parts = await Promise.all(
      pages.map(async (body, at) => ({
        path: (await part(`${HOST}/${at}`, null, TURTLE_PREFIXES + body)).path,
        ...{ mediaType: null, name: 'offers.ttl', url: `${HOST}/${at}` },
      })),
    );
    const spool = join(folder, 'spool');
    const source = { id: 's', type: 'elm', version: null, licence: null };
    const outcome = await readSnapshot({ parts, spool, contentTypeHint: null, source, provider: HALKYON });
    expect(outcome).toMatchObject({ state: 'complete', counts: { read: 2, rejected: 0 } });
    const staged = await readStaged(spool);
    expect(
      staged.map(({ content }) => [content.eqf, content.instances.map(({ language }) => language).sort()]),
    ).toEqual([
      [null, ['en']],
      [null, ['de', 'fr']],
    ]);
  });
});
