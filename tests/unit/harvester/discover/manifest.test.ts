import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { manifestFrom } from '../../../../harvester/discover/manifest.ts';
import { wordFinding } from '../../../../messages/findings/word-finding.ts';
import { messagesIn } from '../../../helpers/words.ts';

const URL_HERE = 'https://uni.example/.well-known/quality-link-manifest';
const one = (entry: unknown) => JSON.stringify({ sources: [entry] });

describe('manifestFrom', () => {
  it('reads JSON and YAML alike', () => {
    const yaml =
      'meta:\n  schac: uni.example\nsources:\n  - type: elm\n    path: https://uni.example/elm.ttl\n    version: "3.2"\n';
    const json = JSON.stringify({
      meta: { schac: 'uni.example' },
      sources: [{ type: 'elm', path: 'https://uni.example/elm.ttl', version: '3.2' }],
    });
    expect(manifestFrom(yaml, URL_HERE)).toEqual(manifestFrom(json, URL_HERE));
    expect(manifestFrom(json, URL_HERE)).toMatchObject({
      state: 'found',
      meta: { schac: 'uni.example' },
      entries: [{ refresh: 24 }],
    });
  });

  it('drops a byte order mark', () => {
    expect(manifestFrom(`\uFEFF${one({ type: 'elm', path: 'https://a.example/x' })}`, URL_HERE).state).toBe('found');
  });

  it('takes a soft 404 page for what it is', () => {
    expect(manifestFrom('<!doctype html><title>Not found</title>', URL_HERE).state).toBe('invalid-manifest');
  });

  it('leaves a bad entry out and goes on with the others', () => {
    const text = JSON.stringify({
      sources: [
        { type: 'elm' },
        { type: 'gopher', path: 'https://a.example' },
        { type: 'elm', path: 'https://a.example/x' },
      ],
    });
    const outcome = manifestFrom(text, URL_HERE);
    expect(outcome).toMatchObject({ state: 'found', entries: [{ path: 'https://a.example/x' }] });
    expect(outcome.state === 'found' && outcome.findings.map((finding) => finding.path)).toEqual([
      '/sources/0/path',
      '/sources/1/type',
    ]);
  });

  it('refuses file: and relative paths over the network', () => {
    for (const path of ['file:///etc/passwd', 'feed.ttl', '/etc/passwd', 'ftp://a.example/x']) {
      expect(manifestFrom(one({ type: 'elm', path }), URL_HERE)).toMatchObject({
        state: 'invalid-manifest',
        findings: [{ code: 'manifest-path-refused' }],
      });
    }
  });

  it('takes a path relative to a manifest that is a local file', () => {
    expect(manifestFrom(one({ type: 'elm', path: 'feeds/a.ttl' }), 'file:///srv/m/manifest.json')).toMatchObject({
      entries: [{ path: 'file:///srv/m/feeds/a.ttl' }],
    });
  });

  it('clamps a refresh that makes no sense', () => {
    const hours = [0, -3, 1e9, 'daily', 12.5].map((refresh) => {
      const outcome = manifestFrom(one({ type: 'elm', path: 'https://a.example/x', refresh }), URL_HERE);
      return outcome.state === 'found' ? outcome.entries[0]?.refresh : null;
    });
    expect(hours).toEqual([1, 1, 720, 24, 12.5]);
  });

  it('takes members without a value for members that are not there, and invents none', () => {
    const text =
      'sources:\n  - type: elm\n    path: https://a.example/x\n    version:\n    id: 7\n    name: ~\n    auth:\n    refresh:\n    headers:\n    licence: null\n';
    expect(manifestFrom(text, URL_HERE)).toMatchObject({ state: 'found', entries: [{ id: '7', refresh: 24 }] });
    const outcome = manifestFrom(text, URL_HERE);
    expect(JSON.stringify(outcome)).not.toMatch(/null|undefined/);
  });

  it('reads digits for a refresh, and the default for what is no number', () => {
    const hours = ['12', '', null, true, [], 'NaN'].map((refresh) => {
      const outcome = manifestFrom(one({ type: 'elm', path: 'https://a.example/x', refresh }), URL_HERE);
      return outcome.state === 'found' ? outcome.entries[0]?.refresh : null;
    });
    expect(hours).toEqual([12, 24, 24, 24, 24, 24]);
  });

  it('refuses a header that is an object instead of writing one down', () => {
    expect(
      manifestFrom(one({ type: 'elm', path: 'https://a.example/x', headers: { a: { b: 1 } } }), URL_HERE),
    ).toMatchObject({
      state: 'invalid-manifest',
      findings: [{ code: 'manifest-member-invalid', path: '/sources/0/headers/a' }],
    });
  });

  it('is not led astray by names of JavaScript, nor by depth', () => {
    const named = `{"__proto__":{"sources":[{"type":"elm","path":"https://a.example/x"}]},"constructor":1}`;
    expect(manifestFrom(named, URL_HERE).state).toBe('invalid-manifest');
    expect(({} as { sources?: unknown }).sources).toBeUndefined();
    expect(manifestFrom('['.repeat(100_000), URL_HERE).state).toBe('invalid-manifest');
    const stairs = Array.from({ length: 600 }, (_, step) => `${' '.repeat(step)}a:`).join('\n');
    for (const deep of [`a: ${'['.repeat(20_000)}`, `a: ${'[{b: '.repeat(300)}`, '- '.repeat(5_000), stairs])
      expect(manifestFrom(deep, URL_HERE)).toMatchObject({ findings: [{ code: 'nested-too-deeply' }] });
  });

  it('stops at YAML that multiplies itself', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
      .join('\n')}\nsources: *h\n`;
    expect(manifestFrom(bomb, URL_HERE)).toMatchObject({ state: 'invalid-manifest' });
  });

  it('keeps both of two entries with one id, and says so', () => {
    const sources = ['a', 'b'].map((name) => ({ type: 'elm', path: `https://a.example/${name}`, id: 'x' }));
    const outcome = manifestFrom(JSON.stringify({ sources }), URL_HERE);
    expect(outcome).toMatchObject({
      state: 'found',
      entries: [{ path: 'https://a.example/a', id: 'x' }, { path: 'https://a.example/b' }],
      findings: [{ code: 'manifest-id-repeated', path: '/sources/1', value: 'x' }],
    });
    expect(outcome.state === 'found' && outcome.entries[1]?.id).toBeUndefined();
  });

  it('reads a source once that is named twice, and says so', () => {
    const source = { type: 'elm', path: 'https://a.example/x' };
    const sources = [source, source, { ...source, queryParameters: { page: 2 } }];
    const outcome = manifestFrom(JSON.stringify({ sources }), URL_HERE);
    expect(outcome.state === 'found' && outcome.entries.length).toBe(2);
    expect(outcome).toMatchObject({ findings: [{ code: 'manifest-source-repeated', path: '/sources/1' }] });
  });

  it('understands an entry as its writer meant it, and notes each spelling', () => {
    const handWritten = {
      ...{ Type: 'ELM', path: ' https://uni.example/courses.ttl ', auth: 'none', id: 'x' },
      ...{ headers: { 'X-Key': null, 'X-Year': 2027 }, content_type: 'text/turtle' },
    };
    const outcome = manifestFrom(one(handWritten), URL_HERE);
    expect(outcome).toMatchObject({
      state: 'found',
      entries: [
        {
          ...{ type: 'elm', path: 'https://uni.example/courses.ttl', auth: { type: 'none' } },
          ...{ headers: { 'X-Year': '2027' }, contentType: 'text/turtle' },
        },
      ],
    });
    expect(outcome.state === 'found' && outcome.findings.map(({ code, path }) => [code, path])).toEqual(
      ['Type', 'type', 'path', 'auth', 'content_type', 'headers/X-Key'].map((name) => [
        'manifest-spelling',
        `/sources/0/${name}`,
      ]),
    );
  });

  it('reads every type and way of access in any case and with any dashes', () => {
    const written = [
      ['Edu API', 'edu-api', 'OAuth2.0', 'oauth2.0'],
      ['schema.org', 'schema-org', { type: 'HttpSig' }, 'httpsig'],
      ['MOOCHub', 'moochub', false, 'none'],
    ] as const;
    for (const [type, read, auth, access] of written)
      expect(manifestFrom(one({ type, path: 'https://a.example/x', auth }), URL_HERE)).toMatchObject({
        entries: [{ type: read, auth: { type: access } }],
      });
  });

  it('takes a map of pointers, and names every pointer and every target that is wrong', () => {
    const entry = (map: unknown, type = 'edu-api') =>
      manifestFrom(one({ type, path: 'https://a.example/x', map }), URL_HERE);
    expect(entry({ '/extensions/a~1b': 'eqf' })).toMatchObject({
      state: 'found',
      entries: [{ map: { '/extensions/a~1b': 'eqf' } }],
      findings: [],
    });
    expect(entry(null)).toMatchObject({ state: 'found', findings: [] });
    const wrong = entry({ 'extensions/eqf': 'eqf', '/a~2': 'isced', '/level': 'levels', '/list': ['eqf'], '': 'ects' });
    expect(
      wrong.state === 'invalid-manifest' &&
        wrong.findings.map(({ code, facts }) => [code, facts.pointer, facts.target]),
    ).toEqual([
      ['manifest-map-invalid', 'extensions/eqf', 'eqf'],
      ['manifest-map-invalid', '/a~2', 'isced'],
      ['manifest-map-invalid', '/level', 'levels'],
      ['manifest-map-invalid', '/list', '["eqf"]'],
      ['manifest-map-invalid', '', 'ects'],
    ]);
    expect(entry('eqf')).toMatchObject({ findings: [{ code: 'manifest-member-invalid', facts: { member: 'map' } }] });
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`/${at}`, 'eqf']));
    expect(entry(many)).toMatchObject({ findings: [{ code: 'manifest-map-invalid', facts: { pointer: '/100' } }] });
    const elsewhere = entry({ '/eqf': 'eqf' }, 'elm');
    expect(elsewhere).toMatchObject({ state: 'found', findings: [{ code: 'manifest-map-not-used' }] });
    expect(elsewhere.state === 'found' && elsewhere.entries[0]).not.toHaveProperty('map');
  });

  it('says in plain words what is wrong with an entry', () => {
    const said = (entry: unknown) => {
      const outcome = manifestFrom(one(entry), URL_HERE);
      return !('findings' in outcome)
        ? ''
        : outcome.findings.map((one) => wordFinding(one, messagesIn('en')).message).join('; ');
    };
    const path = 'https://a.example/x';
    const words: readonly (readonly [unknown, string])[] = [
      [{ type: 'elm' }, '“path” of this entry of the manifest is missing'],
      [{ path: null }, '“type” of this entry of the manifest is missing or empty; “path” of'],
      ['https://a.example/x', 'not an object with “type” and “path”: it is the text “https://a.example/x”'],
      [{ type: 'gopher', path }, '“type” should be one of elm, '],
      [{ type: 'gopher', path }, ', but “type” is the text “gopher”'],
      [{ type: 'elm', path, auth: 'kerberos' }, '“auth” should be an object whose “type” is one of none, '],
      [
        { type: 'elm', path, headers: { a: { b: 1 } } },
        '“headers” should be an object of texts, but “headers/a” is an object',
      ],
      [{ type: 'elm', path, name: ['x'] }, '“name” should be a text, but “name” is a list'],
      [
        { type: 'elm', path: `https://a.example/${'x'.repeat(3_000)}` },
        '“path” of this entry of the manifest is longer than 2048 characters',
      ],
    ];
    for (const [entry, expected] of words) {
      expect(said(entry)).toContain(expected);
      expect(said(entry)).not.toMatch(/expected|received|undefined/i);
    }
  });

  it('says in plain words why a document is no manifest', () => {
    const words = [
      ['[]', 'it is a list'],
      ['7', 'it is “7”'],
      ['{}', '“sources” of the manifest should be a list, and is nothing'],
      ['{"sources":{}}', '“sources” of the manifest should be a list, and is an object'],
      ['{"sources":[]}', 'The list “sources” of the manifest is empty'],
      [JSON.stringify({ sources: Array(201).fill(1) }), 'of the manifest has more than 200 entries'],
    ] as const;
    for (const [text, said] of words) {
      const outcome = manifestFrom(text, URL_HERE);
      const [first] = outcome.state === 'invalid-manifest' ? outcome.findings : [];
      expect(first && wordFinding(first, messagesIn('en')).message).toMatch(new RegExp(`${said}$`));
    }
  });

  it('gives YAML of very many keys up before it is read, whatever its form', () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}`);
    const start = performance.now();
    for (const text of [
      keys.map((key) => `${key}: 1`).join('\n'),
      keys.map((key) => `${key}: 1`).join('\r'),
      `a: {${keys.slice(0, 15_000).join(',')}}`,
      `a: ${'x'.repeat(300_000)}`,
    ])
      expect(manifestFrom(text, URL_HERE)).toMatchObject({
        state: 'invalid-manifest',
        findings: [{ code: expect.stringMatching(/^manifest-too-(?:long|many-lines)$/) }],
      });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('keeps the warnings of YAML off stderr', () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    manifestFrom('a: !unknown 1\nsources: []\n', URL_HERE);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  const published = new URL('../../../../../shared/data/manifest/', import.meta.url);
  it.skipIf(!existsSync(published))('reads the published examples with their three sources (needs ../shared)', () => {
    for (const name of ['example.json', 'example.yaml']) {
      const outcome = manifestFrom(readFileSync(new URL(name, published), 'utf8'), URL_HERE);
      expect(outcome.state === 'found' && outcome.entries.map((entry) => entry.type)).toEqual([
        'elm',
        'ooapi',
        'edu-api',
      ]);
    }
  });
});
