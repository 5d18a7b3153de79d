import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const REPORT = readFileSync(new URL('docs/accessibility.md', ROOT), 'utf8');

/** Every criterion of WCAG 2.2 at levels A and AA. 4.1.1 is no longer one. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 ' +
  '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 ' +
  '3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const rows = [...REPORT.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| (A{1,2}) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, criterion = '', level = '', how = '', tests = '']) => ({ criterion, level, how, tests }),
);
const testsIn = (text: string) => [...text.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);

describe('docs/accessibility.md', () => {
  it.each([
    ['A', A],
    ['AA', AA],
  ])('names every criterion of level %s exactly once', (level, criteria) => {
    const named = rows.filter((row) => row.level === level).map(({ criterion }) => criterion);
    expect(named.toSorted()).toEqual(criteria.split(' ').toSorted());
  });

  it('names a test wherever it says that something was tested, and none elsewhere', () => {
    const tested = ['machine', 'measured', 'walk-through'];
    const known = [...tested, 'read', 'nothing here'];
    expect(rows.filter(({ how }) => !known.includes(how))).toEqual([]);
    expect(rows.filter(({ how, tests }) => tested.includes(how) !== testsIn(tests).length > 0)).toEqual([]);
  });

  it('names only tests that exist', () => {
    const named = testsIn(REPORT);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });
});
