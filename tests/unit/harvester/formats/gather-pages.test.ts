import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Part } from '../../../../harvester/formats/format.ts';
import { gatherPages, MAX_PAGES } from '../../../../harvester/formats/gather-pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What all pages of a test may have together. */
const MOST_BYTES = 1_000_000;
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
    const gathered = await gatherPages(
      first,
      {
        ask: () => Promise.reject(new Error('nobody is asked')),
        look: async () => `${HOST}/1#top`,
      },
      MOST_BYTES,
    );
    expect(gathered).toEqual({ parts: [first], lacks: null });
  });

  it('are not followed without end', async () => {
    let asked = 1;
    const gathered = await gatherPages(
      await part(`${HOST}/1`, `${HOST}/2`),
      {
        ask: async (address) => ({ state: 'part', part: await part(address, `${HOST}/${++asked + 1}`) }),
        look: async () => null,
      },
      MOST_BYTES,
    );
    expect(gathered.parts).toHaveLength(MAX_PAGES);
    expect(gathered.lacks).toEqual({ page: `${HOST}/${MAX_PAGES + 1}`, why: 'many', detail: '' });
  });

  it('are no more together than their format can read', async () => {
    const gathered = await gatherPages(
      await part(`${HOST}/1`, `${HOST}/2`),
      {
        ask: async (address) => ({ state: 'part', part: await part(address, null, 'x'.repeat(MOST_BYTES)) }),
        look: async () => null,
      },
      MOST_BYTES,
    );
    expect(gathered.parts).toHaveLength(1);
    expect(gathered.lacks).toEqual({ page: `${HOST}/2`, why: 'large', detail: '' });
  });
});
