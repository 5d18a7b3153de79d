import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFolderBlobs } from '../../../services/blobs/folder.ts';
import { backupTables } from '../../../services/store/backup/backup-tables.ts';
import { readBackup } from '../../../services/store/backup/read-backup.ts';
import { writeBackup } from '../../../services/store/backup/write-backup.ts';
import type { Db } from '../../../services/store/home/db.ts';
import { readMeta } from '../../../services/store/home/meta.ts';
import { readChanges } from '../../../services/store/offers/offer-reading.ts';
import { type Catalogue, openCatalogue } from '../../helpers/catalogue.ts';
import { describeOnEachStore, openTestStore } from '../../helpers/store.ts';

const OFFERS = Array.from(
  { length: 3 },
  (_, n) =>
    `<https://uni.example/o/${n}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "Backup ${n} – „šč“"@en .\n`,
).join('');
const never = new AbortController().signal;

let catalogue: Catalogue;
let lines: string[];
let bytes: string;

beforeAll(async () => {
  catalogue = await openCatalogue();
  const path = join(catalogue.folder, 'feed.ttl');
  await writeFile(path, OFFERS);
  const [source = ''] = await catalogue.addFiles([path], [{ scheme: 'schac', value: 'uni.example' }]);
  expect((await catalogue.harvest(source)).outcome).toBe('complete');
  await catalogue.sync();
  const { db, blobs, now } = catalogue.harvesting;
  // A text that looks like a line of our own.
  await db.query(`insert into meta (key, value) values ('{"table":"offer"}', '{"end":{}}')`);
  lines = [];
  await writeBackup(async (line) => void lines.push(line), { db, blobs, now, stopped: never });
  bytes = `sha256:${createHash('sha256').update(OFFERS).digest('hex')}`;
}, 60_000);
afterAll(() => catalogue.close());

async function* each(some: readonly string[]): AsyncGenerator<string> {
  yield* some;
}

/** Rows of all tables as texts, without their order. */
async function contentOf(db: Db): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const { name, columns } of await backupTables(db)) {
    const rows = await db.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    content[name] = rows
      .map(({ row }) => JSON.stringify({ ...JSON.parse(row), tx: undefined, revised_in: undefined }))
      .filter((row) => !row.includes('"epoch"'))
      .sort();
    expect(columns).not.toContain('tx');
  }
  return content;
}

describeOnEachStore('A backup', (open) => {
  it('brings everything into an empty store of either kind, and lets followers of changes begin anew', async () => {
    const { db, close } = await open();
    const folder = await mkdtemp(join(tmpdir(), 'accredex-'));
    try {
      const blobs = createFolderBlobs(join(folder, 'blobs'));
      const read = await readBackup(each(lines), { db, blobs, scratch: folder, stopped: never });
      expect(read.rows).toBeGreaterThan(10);
      expect(await contentOf(db)).toEqual(await contentOf(catalogue.db));
      expect(await blobs.has(bytes)).toBe(true);
      expect(await readMeta(db, 'epoch')).not.toBe(await readMeta(catalogue.db, 'epoch'));
      const titles = (await readChanges(db, null, 10)).changes.map(({ record }) => record?.content.title.en);
      expect(titles.sort()).toEqual([0, 1, 2].map((n) => `Backup ${n} – „šč“`));
      // What is written next gets numbers of its own.
      await db.query(`insert into finding (run_id, code, severity, facts) select id, 'x', 'note', '{}' from run`);
      const [revision] = await db.query<{ next: string }>(`select nextval('offer_revision')::text as next`);
      const [last] = await db.query<{ last: string }>('select max(revision)::text as last from offer');
      expect(Number(revision?.next)).toBeGreaterThan(Number(last?.last));
      await expect(readBackup(each(lines), { db, blobs, scratch: folder, stopped: never })).rejects.toMatchObject({
        code: 'restore-used',
      });
    } finally {
      await close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it.each([
  ['breaks off among the rows', (all: readonly string[]) => all.slice(0, 12)],
  ['lacks a row', (all: readonly string[]) => all.filter((line) => !line.includes('"Backup 1 '))],
  ['is something else', () => ['{"hello":"world"}']],
  ['is empty', () => []],
  [
    'was written by a later version',
    (all: readonly string[]) => [all[0]?.replace(/"migration":\d+/, '"migration":9999') ?? '', ...all.slice(1)],
  ],
])('A backup that %s leaves the store empty, and says why', async (_, spoilt) => {
  const { db, close } = await openTestStore();
  try {
    const { blobs, workFolder } = catalogue.harvesting;
    await expect(
      readBackup(each(spoilt(lines)), { db, blobs, scratch: workFolder, stopped: never }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^backup-/) });
    const [row] = await db.query<{ rows: number }>(
      'select (select count(*) from offer)::int + (select count(*) from source)::int as rows',
    );
    expect(row?.rows).toBe(0);
  } finally {
    await close();
  }
});
