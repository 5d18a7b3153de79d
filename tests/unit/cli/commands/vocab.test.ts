import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RuntimeDeps } from '../../../../cli/command.ts';
import { vocabList } from '../../../../cli/commands/vocab.ts';
import { fillVocabulary } from '../../../../services/store/vocabulary/fill.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
}, 60_000);
afterAll(() => store.close());

async function list(json: boolean) {
  const [lines, said]: [string[], string[]] = [[], []];
  const out = (line: string) => lines.push(line);
  const deps = { runtime: { db: store.db }, out, say: (line: string) => said.push(line) } as unknown as RuntimeDeps;
  const run = vocabList.run as (input: object, deps: RuntimeDeps) => Promise<number>;
  expect(await run({ positionals: [], values: { json } }, deps)).toBe(0);
  return { lines, said };
}

it('vocab list says what is here, and that nothing is', async () => {
  expect(await list(false)).toEqual({
    lines: [],
    said: ['No vocabulary is here: skills are shown by their addresses'],
  });
  const { hash } = await fillVocabulary(store.db, { id: 'esco', version: '1.2.0' }, [
    { uri: 'a', labels: { fr: 'souder', en: 'weld' }, broader: ['b'] },
  ]);
  const { lines, said } = await list(false);
  expect(said).toEqual([]);
  expect(lines[0]).toMatch(/^esco\t1\.2\.0\t2\ten fr\t\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(JSON.parse((await list(true)).lines[0] ?? '')).toMatchObject({
    id: 'esco',
    version: '1.2.0',
    hash,
    concepts: 2,
  });
});
