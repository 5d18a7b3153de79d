import { describe, expect, it } from 'vitest';
import { manifestFrom } from '../../../../harvester/discover/manifest.ts';
import { statedAddress } from '../../../../harvester/discover/txt-record.ts';
import { SOURCE_TYPES } from '../../../../services/model/manifest.ts';
import { domainOf, fieldAt, manifestOf, manifestText, publishFormOf, recordOf } from '../../../../web/state/publish.ts';
import { KINDS, MOST_SOURCES, SOURCE_KINDS } from '../../../../web/views/publish/kinds.ts';

const made = (sent: Readonly<Record<string, string>>) => manifestOf(publishFormOf(new URLSearchParams(sent)));

describe('The form of a manifest', () => {
  it('knows every type that there is', () => {
    expect([...SOURCE_KINDS].sort()).toEqual([...SOURCE_TYPES].sort());
  });

  it('writes only what the type of a source needs, and nothing that was not typed', () => {
    const typed = {
      version: '3.2',
      query: 'a=1&b=2&b=3',
      auth: 'httpsig',
      licence: ' https://l.example ',
      refresh: '12',
    };
    const source = (type: string, number: number) =>
      Object.entries({ type, path: 'https://uni.example/x', ...typed }).map(([name, value]) => [
        `${name}.${number}`,
        value,
      ]);
    expect(made(Object.fromEntries([...source('sheet', 0), ...source('elm', 1), ...source('ooapi', 2)]))).toEqual({
      sources: [
        { type: 'sheet', path: 'https://uni.example/x', refresh: 12, licence: 'https://l.example' },
        {
          ...{ type: 'elm', path: 'https://uni.example/x', version: '3.2', auth: { type: 'httpsig' } },
          ...{ refresh: 12, licence: 'https://l.example' },
        },
        {
          ...{ type: 'ooapi', path: 'https://uni.example/x', version: '3.2' },
          ...{ queryParameters: { a: '1', b: ['2', '3'] }, auth: { type: 'httpsig' } },
          ...{ refresh: 12, licence: 'https://l.example' },
        },
      ],
    });
    expect(made({})).toEqual({ sources: [{ type: 'sheet', path: '' }] });
  });

  it.each(SOURCE_KINDS)('makes of %s, its example and each of its versions a manifest that can be read', (type) => {
    for (const version of ['', ...KINDS[type].versions]) {
      const form = publishFormOf(
        new URLSearchParams({
          schac: 'uni.example',
          'type.0': type,
          'path.0': KINDS[type].example,
          'version.0': version,
        }),
      );
      expect(manifestFrom(manifestText(form), 'https://uni.example/m')).toMatchObject({
        ...{ state: 'found', findings: [], meta: { schac: 'uni.example' } },
      });
    }
  });

  it('says that its provider does not want to be listed so that it is understood', () => {
    const form = publishFormOf(new URLSearchParams({ schac: 'uni.example', optout: 'true', 'type.0': 'elm' }));
    expect(manifestFrom(manifestText(form), 'https://uni.example/m').state).toBe('opted-out');
  });

  it('has at most so many sources as somebody writes by hand', () => {
    const sent = new URLSearchParams(Array.from({ length: 1_000 }, (_, n) => [`type.${n}`, 'elm'] as [string, string]));
    expect(publishFormOf(sent).sources).toHaveLength(MOST_SOURCES);
  });

  it('finds the field of each place in the manifest', () => {
    const places = {
      '/sources/2/path': 'path.2',
      '/sources/0/auth/token_endpoint': 'token.0',
      '/sources/0/auth/value': 'value.0',
      '/sources/0/auth': 'auth.0',
      '/sources/1/queryParameters/a': 'query.1',
      '/sources/1': 'source.1',
      '/sources': 'sources',
      '/meta/schac': 'schac',
      '/meta': 'meta',
      '': 'sources',
    };
    expect(Object.fromEntries(Object.keys(places).map((place) => [place, fieldAt(place)]))).toEqual(places);
  });
});

describe('The TXT record', () => {
  it('leads to the address, however long that is, and has no string that is too long', () => {
    for (const address of ['https://uni.example/m.json', `https://uni.example/${'a'.repeat(600)}`]) {
      const { text, line } = recordOf('uni.example', address);
      expect(statedAddress([[text]]).url).toBe(address);
      const strings = [...line.matchAll(/"([^"]*)"/g)].map(([, one]) => one ?? '');
      expect(strings.join('')).toBe(text);
      expect(strings.every((one) => one.length <= 255)).toBe(true);
    }
    expect(recordOf('uni.example', 'https://a.example/m').line).toBe(
      'uni.example.  TXT  "v=qldiscover1; m=https://a.example/m"',
    );
  });

  it('is for a name of the DNS and for nothing else', () => {
    expect(['uni.example', 'UNI.example.', 'xn--hchschule-07a.example'].map(domainOf)).toEqual([
      ...['uni.example', 'uni.example', 'xn--hchschule-07a.example'],
    ]);
    for (const wrong of [
      '',
      'localhost',
      '127.0.0.1',
      'uni.example/x',
      'a b.example',
      '-a.example',
      `${'a'.repeat(300)}.example`,
    ])
      expect(domainOf(wrong), wrong).toBeNull();
  });
});
