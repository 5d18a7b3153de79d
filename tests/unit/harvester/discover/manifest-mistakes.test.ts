import { describe, expect, it } from 'vitest';
import { manifestFrom } from '../../../../harvester/discover/manifest.ts';

const URL_HERE = 'https://uni.example/.well-known/quality-link-manifest';

describe('Mistakes of a manifest', () => {
  it('tells every mistake at once, also where no entry is left', () => {
    const text = JSON.stringify({
      meta: { schac: 'https://www.uni.example/' },
      sources: [{ type: 'elm', path: 'offers.ttl', refresh: 'often', auth: { type: 'httpheader', field: 'X-Key' } }],
    });
    const outcome = manifestFrom(text, URL_HERE);
    expect(outcome.state === 'invalid-manifest' && outcome.findings.map(({ code, path }) => [code, path])).toEqual([
      ['manifest-path-refused', '/sources/0/path'],
      ['manifest-refresh-changed', '/sources/0/refresh'],
      ['manifest-auth-incomplete', '/sources/0/auth/value'],
      ['manifest-schac-form', '/meta/schac'],
    ]);
  });

  it('says which hours are taken, and which domain is meant, where they are written otherwise', () => {
    const said = (refresh: unknown, schac: string) => {
      const entry = { type: 'elm', path: 'https://a.example/x', refresh };
      const read = manifestFrom(JSON.stringify({ meta: { schac }, sources: [entry] }), URL_HERE);
      return read.state === 'found' ? read.findings.map(({ facts }) => facts.hours ?? facts.domain) : null;
    };
    expect(said(24, 'uni.example')).toEqual([]);
    expect(said('24', 'UNI.example.')).toEqual([]);
    expect(said(undefined, 'uni.example')).toEqual([]);
    expect(said(0, 'uni.example')).toEqual([1]);
    expect(said(1e9, 'uni.example')).toEqual([720]);
    expect(said('daily', 'https://uni.example/')).toEqual([24, 'uni.example']);
    expect(said(24, 'www.uni.example')).toEqual(['uni.example']);
    expect(said(24, 'no domain')).toEqual(['university.example']);
  });
});
