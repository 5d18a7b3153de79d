import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFrom } from '../../../../harvester/discover/manifest.ts';

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
      '/sources/0',
      '/sources/1',
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
      findings: [{ code: 'manifest-entry-invalid' }],
    });
  });

  it('is not led astray by names of JavaScript, nor by depth', () => {
    const named = `{"__proto__":{"sources":[{"type":"elm","path":"https://a.example/x"}]},"constructor":1}`;
    expect(manifestFrom(named, URL_HERE).state).toBe('invalid-manifest');
    expect(({} as { sources?: unknown }).sources).toBeUndefined();
    for (const deep of ['['.repeat(100_000), `a: ${'['.repeat(20_000)}`, '- '.repeat(5_000)])
      expect(manifestFrom(deep, URL_HERE).state).toBe('invalid-manifest');
  });

  it('stops at YAML that multiplies itself', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
      .join('\n')}\nsources: *h\n`;
    expect(manifestFrom(bomb, URL_HERE)).toMatchObject({ state: 'invalid-manifest' });
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
