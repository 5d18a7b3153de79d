import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressBelow, segmentsBelow } from '../../../../../harvester/formats/json/address.ts';
import { mapAtOnce } from '../../../../../harvester/formats/json/at-once.ts';
import { pageOf } from '../../../../../harvester/formats/json/page.ts';
import { readJson } from '../../../../../harvester/formats/json/read-json.ts';
import { textsOf } from '../../../../../harvester/formats/json/texts.ts';
import { memberOf, wordAt } from '../../../../../harvester/formats/json/values.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-json-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(body: string | Uint8Array) {
  const path = join(folder, 'bytes');
  await writeFile(path, body);
  return readJson(path);
}

describe('An answer', () => {
  it('is parsed with and without a byte order mark, in UTF-8, UTF-16 and by lines in an older encoding', async () => {
    const text = '{"name":"Gezeiten für Küsten"}';
    for (const body of [text, `\uFEFF${text}`, Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'latin1')])
      expect(await read(body)).toMatchObject({ state: 'json', value: { name: 'Gezeiten für Küsten' } });
  });

  it('that is none is called what it is', async () => {
    expect(await read('<!DOCTYPE html><p>Sign in')).toMatchObject({ state: 'refused', code: 'html-document' });
    expect(await read('{"items":[')).toMatchObject({ state: 'refused', code: 'plain-json' });
    expect(await read(' \n')).toMatchObject({ state: 'refused', code: 'empty-document' });
    expect(await read('['.repeat(100_000))).toMatchObject({ state: 'refused', code: 'nested-too-deeply' });
  });
});

describe('Records', () => {
  it.each<[string, unknown]>([
    ['a bare array', [{ id: 1 }]],
    ['items', { pageSize: 1, items: [{ id: 1 }] }],
    ['data', { data: [{ id: 1 }], links: {} }],
    ['HAL', { _embedded: { courses: [{ id: 1 }] } }],
    ['the only member that is a list', { courses: [{ id: 1 }], count: 1 }],
    ['a name of the format', { courses: [{ id: 1 }], warnings: [] }],
  ])('are found in %s', (_, value) => {
    expect(pageOf(value, ['courses'])?.records).toEqual([{ id: 1 }]);
  });

  it('are not found where there is no list', () => {
    for (const value of [{ title: 'Not found' }, 'x', null, 3]) expect(pageOf(value)).toBeNull();
  });

  it('come with what the envelope says of other pages', () => {
    expect(pageOf({ hasNextPage: 'true', totalPages: '4', pageSize: 20, items: [] })).toMatchObject({
      more: true,
      pages: 4,
      size: 20,
    });
    expect(pageOf({ data: [], meta: { total: 7 }, links: { next: { href: '/2' } } })).toMatchObject({
      total: 7,
      next: '/2',
    });
  });
});

describe('A text', () => {
  it('is kept in every language, as it is stated, without blank ones', () => {
    const said = [{ language: 'nl-NL', value: 'Getijden' }, { language: 'en', value: ' ' }, 'Tides', null];
    expect(textsOf([said])).toEqual([
      { text: 'Getijden', language: 'nl-NL' },
      { text: 'Tides', language: null },
    ]);
    expect(textsOf({ lang: 'sv', string: 'Tidvatten' }, { language: 'lang', value: 'string' })).toEqual([
      { text: 'Tidvatten', language: 'sv' },
    ]);
  });
});

describe('A member', () => {
  it('is found by its name, also where a system writes a space behind it', () => {
    expect(memberOf({ 'geoLocation ': { latitude: 1 } }, 'geolocation', 'geoLocation')).toEqual({ latitude: 1 });
    expect(wordAt({ level: '', levelOfQualification: 6 }, 'level', 'levelOfQualification')).toBe('6');
    expect(memberOf({}, 'constructor')).toBeUndefined();
  });
});

describe('An address', () => {
  const source = { path: 'https://halkyon.example/ooapi/v5?tenant=a', queryParameters: { consumer: ['x', 'y'] } };
  it('below a source keeps its last segment and its parameters; ours count more', () => {
    expect(addressBelow(source, ['courses', 'a b/c'], { consumer: 'z', pageSize: '10' })).toBe(
      'https://halkyon.example/ooapi/v5/courses/a%20b%2Fc?tenant=a&consumer=z&pageSize=10',
    );
    expect(addressBelow({ ...source, path: 'https://halkyon.example/v5/' }, ['courses'])).toBe(
      'https://halkyon.example/v5/courses?consumer=x&consumer=y',
    );
  });

  it('tells what was asked for', () => {
    const asked = addressBelow(source, ['courses', 'a b/c', 'offerings']);
    expect(segmentsBelow(source.path, asked)).toEqual(['courses', 'a b/c', 'offerings']);
    expect(segmentsBelow(source.path, 'https://elsewhere.example/ooapi/v5/courses')).toBeNull();
    expect(segmentsBelow(source.path, 'https://halkyon.example/ooapi/v55/courses')).toBeNull();
  });
});

it('No more lists are asked for at once than are allowed, and they come in their order', async () => {
  let under = 0;
  let most = 0;
  const results = await mapAtOnce([5, 1, 4, 2, 3], 2, async (ms) => {
    most = Math.max(most, ++under);
    await new Promise((resolve) => setTimeout(resolve, ms));
    under--;
    return ms;
  });
  expect(results).toEqual([5, 1, 4, 2, 3]);
  expect(most).toBe(2);
});
