import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SearchParameters } from '../../api/params/search-parameters.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('README.md names everything that offers can be asked by, and nothing else', () => {
  const named = /\| `GET \/v1\/offers` +\| `([^`]+)`/.exec(README)?.[1]?.split(', ') ?? [];
  expect(named.toSorted()).toEqual(Object.keys(SearchParameters.shape).toSorted());
});
