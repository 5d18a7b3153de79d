import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RuntimeDeps } from '../../../../cli/command.ts';
import { vocabImport } from '../../../../cli/commands/vocab-import.ts';
import { UsageError } from '../../../../services/errors.ts';
import { listVocabularies, readConcepts } from '../../../../services/store/vocabulary/read.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const ESCO = fileURLToPath(new URL('../../../../../shared/data/esco/', import.meta.url));
const SKILL = 'http://data.europa.eu/esco/skill/';
const HEADER = 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n';

let store: TestStore;
let folder: string;
beforeAll(async () => {
  store = await openTestStore();
}, 60_000);
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.exec(
    'truncate vocabulary, vocabulary_fill, concept, concept_label, concept_broader, concept_closure, concept_change',
  );
  folder = await mkdtemp(join(tmpdir(), 'vocab-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(positionals: readonly string[], values: Record<string, string | boolean> = { json: true }) {
  const [lines, said]: [string[], string[]] = [[], []];
  let synced = 0;
  const runtime = {
    db: store.db,
    syncIndexes: async () => {
      synced += 1;
      return 0;
    },
  };
  const deps = {
    runtime,
    folder,
    out: (line: string) => lines.push(line),
    say: (line: string) => said.push(line),
  } as unknown as RuntimeDeps;
  await vocabImport.before?.({ positionals, values }, deps);
  const status = await (vocabImport.run as (input: object, deps: RuntimeDeps) => Promise<number>)(
    { positionals, values },
    deps,
  );
  return { status, said, synced, told: lines.map((line) => JSON.parse(line))[0] };
}

async function release(name: string, labels: Readonly<Record<string, string>>) {
  await mkdir(join(folder, name));
  const rows = Object.entries(labels).map(([id, label]) => `K,${SKILL}${id},,,${label},,\n`);
  await writeFile(join(folder, name, 'skills_en.csv'), HEADER + rows.join(''));
}

it('vocab import fills the vocabulary from a folder beside the caller, brings indexes up to date, and says what is missing', async () => {
  await release('v1.1.1', { weld: 'weld', rivet: 'rivet' });
  const { status, said, synced, told } = await run(['esco', 'v1.1.1']);
  expect(told).toMatchObject({ vocabulary: 'esco', release: '1.1.1', concepts: 2, changed: true, different: 2 });
  expect(said.join('\n')).toContain('an occupation finds no offers by its skills');
  expect([status, synced]).toEqual([2, 1]);
});

it('what a later release has no more stays known as retired; the skill that alone has its label stands above it', async () => {
  await release('v1.1', { weld: 'weld', old: 'join metal', gone: 'ride a pony' });
  await run(['esco', 'v1.1']);
  await release('v1.2', { weld: 'weld', new: 'Join  metal' });
  expect((await run(['esco', 'v1.2'])).told).toMatchObject({ concepts: 4, retired: 2, different: 2 });
  const concepts = await readConcepts(store.db, [`${SKILL}old`, `${SKILL}gone`]);
  expect(concepts.get(`${SKILL}old`)).toMatchObject({ labels: { en: 'join metal' }, ancestors: [`${SKILL}new`] });
  expect(concepts.get(`${SKILL}gone`)).toMatchObject({ labels: { en: 'ride a pony' }, ancestors: [] });
  expect((await listVocabularies(store.db))[0]).toMatchObject({ version: '1.2', retired: 2, redirects: 1 });
  expect((await run(['esco', 'v1.2'])).told).toMatchObject({ changed: false, retired: 2 });
});

it('a folder that is not right leaves what was here before, and ends with 1', async () => {
  await release('v1', { weld: 'weld' });
  await run(['esco', 'v1']);
  const before = await listVocabularies(store.db);
  await release('v2', { weld: 'weld' });
  await writeFile(join(folder, 'v2', 'skills_de.csv'), 'conceptUri\n');
  const { status, said, synced } = await run(['esco', 'v2']);
  expect([status, synced]).toEqual([1, 0]);
  expect(said[0]).toMatch(
    /^v2\/skills_de\.csv: line 1: column preferredLabel, altLabels, skillType: the column is missing/,
  );
  expect(await listVocabularies(store.db)).toEqual(before);
});

it.each([
  ['another vocabulary', ['rome', 'x'], /rome/],
  ['no folder', ['esco'], /where the CSV files are/],
  ['a folder that is not there', ['esco', 'nowhere'], /nowhere cannot be read/],
])('%s is a mistake of usage', async (_, given, said) => {
  const error = await run(given).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toMatch(said);
});

describe.skipIf(!existsSync(ESCO))('The published classification (needs ../shared)', () => {
  it('1.1.1 is imported whole, with 3 languages of another release beside it', async () => {
    const { told } = await run(['esco', ...['v1.1.1-en', 'v1.1.1-relations', 'v1.0.x-es-fr'].map((one) => ESCO + one)]);
    expect(told.concepts).toBeGreaterThan(18_000);
    expect(told.labels).toBeGreaterThan(50_000);
    expect(told.missing).toHaveLength(2);
    const [esco] = await listVocabularies(store.db);
    expect(esco).toMatchObject({ languages: ['en', 'es', 'fr'] });
    // Python stands below computer programming.
    const python = 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d';
    const found = (await readConcepts(store.db, [python])).get(python);
    expect(found?.labels.en).toBe('Python (computer programming)');
    const above = await readConcepts(store.db, found?.ancestors ?? []);
    expect([...above.values()].map(({ labels }) => labels.en)).toContain('computer programming');
  }, 240_000);

  it.each(['v1.2.0-en', 'v1.2.0-de'])('%s lacks its skills, is refused, and it is said why', async (name) => {
    const { status, said } = await run(['esco', ESCO + name]);
    expect(status).toBe(1);
    expect(said[0]).toContain('there is no file skills_<language>.csv');
  });
});
