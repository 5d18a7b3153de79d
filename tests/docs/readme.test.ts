import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openApi } from '../../api/openapi.ts';
import { SearchParameters } from '../../api/params/search-parameters.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('README.md names everything that offers can be asked by, and nothing else', () => {
  const named = /\| `GET \/v1\/offers` +\| `([^`]+)`/.exec(README)?.[1]?.split(', ') ?? [];
  expect(named.toSorted()).toEqual(Object.keys(SearchParameters.shape).toSorted());
});

it('README.md leads to every part of the API', () => {
  const { paths } = openApi({ publicUrl: 'http://test.invalid', demo: false }) as { readonly paths: object };
  const parts = new Set(Object.keys(paths).flatMap((path) => /^\/v1\/[^/]+/.exec(path) ?? []));
  expect(parts.size).toBeGreaterThan(10);
  expect([...parts].filter((part) => !new RegExp(`${part}\\b`).test(README))).toEqual([]);
});
