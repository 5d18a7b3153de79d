import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../../../harvester/read/read.ts';
import { HALKYON, offerTurtle, readStaged, TURTLE_PREFIXES } from '../../../../helpers/reading.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HOST = 'https://halkyon.example';

describe('Pages', () => {
  it('speak of the same named things and each of its own blank nodes; what two describe is taken from the first', async () => {
    const run = (language: string) => `_:run a ql:LearningOpportunityInstance ; dc:language "${language}" .\n`;
    const pages = [
      `${offerTurtle('elm:learningOpportunity _:run ;', ':one')}${run('en')}`,
      `${offerTurtle('elm:learningOpportunity _:run, :late ;', ':two')}${run('de')}${offerTurtle('elm:EQFLevel "6" ;', ':one')}`,
      ':late a ql:LearningOpportunityInstance ; dc:language "fr" .',
    ];
    const parts = await Promise.all(
      pages.map(async (body, at) => {
        const path = join(folder, `${at}.ttl`);
        await writeFile(path, TURTLE_PREFIXES + body);
        return { path, mediaType: null, name: 'offers.ttl', url: `${HOST}/${at}` };
      }),
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
