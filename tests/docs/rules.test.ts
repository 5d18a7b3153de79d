import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const PROGRAMS = ['api', 'cli', 'config', 'demo', 'harvester', 'indexer', 'messages', 'services', 'tests', 'web'];

it('docs/rules.md has every section that a comment sends its reader to', () => {
  const rules = readFileSync(new URL('docs/rules.md', ROOT), 'utf8');
  const sections = new Set([...rules.matchAll(/^(?:\*\*|## )(\d(?:\.\d)*)\b/gm)].map(([, section]) => section));
  const files = PROGRAMS.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const named = files.flatMap((file) => {
    const source = readFileSync(new URL(file, ROOT), 'utf8');
    return [...source.matchAll(/\brules(?:\.md)? (\d(?:\.\d)+)/g)].map(([, section = '']) => ({ file, section }));
  });
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ section }) => !sections.has(section))).toEqual([]);
});
