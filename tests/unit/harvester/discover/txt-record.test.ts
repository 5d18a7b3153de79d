import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedAddress } from '../../../../harvester/discover/txt-record.ts';

const URL_HERE = 'https://uni.example/manifest.json';

describe('The address in TXT records', () => {
  it.each<[string, readonly (readonly string[])[], string | null, boolean]>([
    ['one record', [[`v=qldiscover1; m=${URL_HERE}`]], URL_HERE, false],
    ['split after 255 bytes', [['v=qldiscover1; m=https://uni.exa', 'mple/manifest.json']], URL_HERE, false],
    ['split within the version', [['v=qldis', `cover1; m=${URL_HERE}`]], URL_HERE, false],
    ['no space after the semicolon', [[`v=qldiscover1;m=${URL_HERE}`]], URL_HERE, false],
    ['any case', [[`V=QLDiscover1; M=${URL_HERE}`]], URL_HERE, false],
    ['blanks around the signs', [[` v = qldiscover1 ;  m = ${URL_HERE} `]], URL_HERE, false],
    ['quotes that somebody typed', [[`"v=qldiscover1; m=${URL_HERE}"`]], URL_HERE, false],
    ['quotes around the address', [[`v=qldiscover1; m="${URL_HERE}"`]], URL_HERE, false],
    ['a semicolon at the end', [[`v=qldiscover1; m=${URL_HERE};`]], URL_HERE, false],
    ['further tags', [[`v=qldiscover1; c=x; m=${URL_HERE}; n=1`]], URL_HERE, false],
    [
      'signs in the address',
      [['v=qldiscover1; m=https://u.example/?a=1;b=2&m=3']],
      'https://u.example/?a=1;b=2&m=3',
      false,
    ],
    ['records of other purposes', [['v=spf1 -all'], ['v=DMARC1; p=none; rua=mailto:a@b.example']], null, false],
    ['a token of somebody else', [['verify; m=https://other.example/token']], null, false],
    ['the version not first', [[`m=${URL_HERE}; v=qldiscover1`]], null, false],
    ['another version', [[`v=qldiscover2; m=${URL_HERE}`]], null, false],
    ['a version that only begins so', [[`v=qldiscover10; m=${URL_HERE}`]], null, false],
    ['among others', [['v=spf1 -all'], [`v=qldiscover1; m=${URL_HERE}`], ['x; m=y']], URL_HERE, false],
    ['no address', [['v=qldiscover1']], null, true],
    ['an address of another kind', [['v=qldiscover1; m=ftp://uni.example/m']], null, true],
    [
      'two that differ',
      [['v=qldiscover1; m=https://b.example'], ['v=qldiscover1; m=https://a.example']],
      'https://a.example',
      true,
    ],
    ['the same twice', [[`v=qldiscover1; m=${URL_HERE}`], [`v=qldiscover1; m=${URL_HERE}`]], URL_HERE, false],
    ['one good, one broken', [['v=qldiscover1; m=none'], [`v=qldiscover1; m=${URL_HERE}`]], URL_HERE, true],
    ['none at all', [], null, false],
  ])('is read from %s', (_, records, url, warned) => {
    const stated = statedAddress(records);
    expect(stated.url).toBe(url);
    expect(stated.warning !== null).toBe(warned);
  });

  it('does not depend on the order of the records', () => {
    const record = fc.constantFrom(
      'v=spf1',
      'v=qldiscover1; m=https://a.example/',
      'v=qldiscover1; m=https://b.example/',
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (records) => {
        const there = records.map((one) => [one]);
        expect(statedAddress([...there].reverse())).toEqual(statedAddress(there));
      }),
    );
  });
});
