import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { QA_KINDS } from '../../../../services/model/codes.ts';
import { SCHEME_COVERS, SCHEME_NOT_COVERED } from '../../../../services/model/qa-scheme.ts';
import { countryCodes } from '../../../../services/vocab/countries.ts';
import { allSchemes, schemeIn, schemeOf } from '../../../../services/vocab/qa-schemes.ts';

describe('The table of quality assurance schemes', () => {
  it.each(
    allSchemes().map((scheme) => [scheme.id, scheme] as const),
  )('says of %s what it covers, what it does not, and who says so when', (_id, scheme) => {
    expect(QA_KINDS).toContain(scheme.kind);
    // External review of higher education is told by registers alone.
    expect(scheme.kind).not.toBe('external-esg');
    expect(scheme.covers.length * scheme.notCovered.length).toBeGreaterThan(0);
    for (const one of scheme.covers) expect(SCHEME_COVERS).toContain(one);
    for (const one of scheme.notCovered) expect(SCHEME_NOT_COVERED).toContain(one);
    expect(scheme.source).toMatch(/^https:\/\//);
    expect(scheme.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    if (scheme.checked !== null) {
      expect(scheme.checked.url).toMatch(/^https:\/\//);
      expect(scheme.checked.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    if (scheme.country !== null) expect(countryCodes()).toContain(scheme.country);
    for (const name of scheme.names) expect(schemeIn(name)).toBe(scheme);
  });

  it.each([
    ['AZAV-zertifiziert', 'AZAV'],
    ['Zertifiziert nach AZAV (DQS)', 'AZAV'],
    ['azav', 'AZAV'],
    ['ISO 21001:2018', 'ISO 21001'],
    ['ISO21001', 'ISO 21001'],
    ['DIN EN ISO/IEC 17024', 'ISO/IEC 17024'],
    ['Certifié Qualiopi', 'Qualiopi'],
    ['Ö-Cert', 'Ö-Cert'],
    ['O\u0308-Cert', 'Ö-Cert'],
    ['eduQua:2021', 'eduQua'],
    ['CRKBO-geregistreerd', 'CRKBO'],
  ])('knows %s as %s', (text, id) => {
    expect(schemeIn(text)?.id).toBe(id);
  });

  it.each([
    'Audit',
    'Razavi-Preis',
    'ISO 210015',
    'ISO 9001',
    'Not AZAV certified',
    'ohne AZAV',
    'AZAV und ISO 21001',
    '',
    '('.repeat(100_000),
    `${'x '.repeat(100_000)}AZAV`,
  ])('names no scheme for %.40s', (text) => {
    expect(schemeIn(text)).toBeNull();
  });

  it('names in its description exactly those schemes that nobody compared with a page about them', async () => {
    const text = await readFile(new URL('../../../../docs/countries.md', import.meta.url), 'utf8');
    const [, named = ''] = /Not checked yet: (.*?)\./.exec(text) ?? [];
    const unchecked = allSchemes().flatMap(({ id, checked }) => (checked === null ? [id] : []));
    expect(named.split(', ').filter(Boolean)).toEqual(unchecked);
  });

  it('knows a scheme by its short name only', () => {
    expect(schemeOf('AZAV')?.country).toBe('DE');
    expect(schemeOf('azav-zertifiziert')).toBeNull();
  });
});
