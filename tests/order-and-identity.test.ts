import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const there = existsSync(join(DATA, 'cases')) && existsSync(join(DATA, 'attack'));
const OWNER = [{ scheme: 'local', value: 'cases' }];

/** A document with the lines below its prefixes in the opposite order. */
function reversed(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const prefixes = lines.filter((line) => line.startsWith('@prefix'));
  return `${[...prefixes, ...lines.filter((line) => !line.startsWith('@prefix')).reverse()].join('\n')}\n`;
}

let catalogue: Catalogue | null = null;
afterEach(async () => {
  await catalogue?.close();
  catalogue = null;
});

/** Harvests one text after the other at one address, and answers with the runs. */
async function inTurn(...texts: readonly string[]) {
  catalogue ??= await openCatalogue();
  const path = join(catalogue.folder, 'feed.ttl');
  await writeFile(path, texts[0] ?? '');
  const [id = ''] = await catalogue.addFiles([path], OWNER);
  const runs = [];
  for (const text of texts) {
    await writeFile(path, text);
    runs.push(await catalogue.harvest(id));
  }
  return { runs, offers: await catalogue.offers(), catalogue };
}
const textOf = (path: string) => readFile(join(DATA, path), 'utf8');

describe.skipIf(!there)('Cases of order and identity (needs ../shared)', () => {
  it('K02: documents whose lines are reversed change nothing', async () => {
    const folder = 'cases/K02-order';
    for (const name of (await readdir(join(DATA, folder))).filter((file) => file.endsWith('.ttl'))) {
      const text = await textOf(`${folder}/${name}`);
      const { runs } = await inTurn(text, reversed(text));
      expect([name, runs[1]?.outcome, runs[1]?.counts.changed]).toEqual([name, 'complete', 0]);
      const [before, after] = await Promise.all(
        runs.map(async (run) => (await catalogue?.findings(run))?.map((item) => JSON.stringify(item)).sort()),
      );
      expect(after).toEqual(before);
    }
  }, 60_000);

  it('K04: of 300 weekly runs those that come are kept, in whatever order they are listed', async () => {
    const text = await textOf('cases/K04-many-instances/st-300-instances.ttl');
    const { runs, offers } = await inTurn(text, reversed(text));
    expect(runs[1]?.counts.changed).toBe(0);
    const starts = offers[0]?.content.instances.map(({ start }) => start ?? '') ?? [];
    expect([starts.length, starts.at(-1)]).toEqual([200, '2027-09-27']);
  }, 60_000);

  it.each([
    'hostcase',
    'port',
    'https',
  ])('K18: an offer under another spelling of its address stays one (%s)', async (name) => {
    const folder = 'cases/K18-identity';
    const { runs, offers } = await inTurn(
      await textOf(`${folder}/${name}-1.ttl`),
      await textOf(`${folder}/${name}-2.ttl`),
    );
    expect(runs[1]).toMatchObject({ outcome: 'complete', counts: { notSeen: 0, published: 1 } });
    expect(offers).toHaveLength(1);
    const codes = runs[1] && (await catalogue?.findings(runs[1]))?.map(({ code }) => code);
    expect(codes?.includes('other-spelling')).toBe(name === 'https');
  });

  it('M9: another stated order is another content', async () => {
    const { runs } = await inTurn(await textOf('attack/M9-order-1.ttl'), await textOf('attack/M9-order-2.ttl'));
    expect(runs[1]?.counts.changed).toBe(1);
  });

  it('M12: instances in two cities are the same ones in either order', async () => {
    const { runs } = await inTurn(await textOf('attack/L-two-cities-1.ttl'), await textOf('attack/L-two-cities-2.ttl'));
    expect(runs[1]).toMatchObject({ outcome: 'complete', counts: { changed: 0, unchanged: 1 } });
  });

  it('H8: two sources of one owner make one revision in six harvests', async () => {
    catalogue = await openCatalogue();
    const paths = ['H8-a.ttl', 'H8-b.ttl'].map((name) => join(DATA, 'attack', name));
    const ids = await catalogue.addFiles(paths, [{ scheme: 'schac', value: 'uni.example' }]);
    for (let round = 0; round < 3; round++) for (const id of ids) await catalogue.harvest(id, true);
    expect(await catalogue.db.query('select 1 from offer_version')).toHaveLength(1);
  });

  it('H7: an offer that was kept out comes in once its provider is known to own the domain', async () => {
    catalogue = await openCatalogue();
    const path = join(DATA, 'attack', 'H7-publisher.ttl');
    const local = { scheme: 'local', value: 'u1' };
    const [id = ''] = await catalogue.addFiles([path], [local, { scheme: 'schac', value: 'wrong.example' }]);
    expect(await catalogue.harvest(id)).toMatchObject({ counts: { published: 0, quarantined: 1 } });
    await catalogue.addFiles([path], [local, { scheme: 'schac', value: 'uni.example' }]);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { published: 1 } });
  });
});
