import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Secret } from '../../../../services/model/secret.ts';
import { shownAddress } from '../../../../services/model/shown-address.ts';

it('An address is shown without user name, password and keys, and a text without those in its addresses', () => {
  expect(shownAddress('https://me:p@ss@a.example/f?x=1&api_key=s&page=2#access_token=t')).toBe(
    'https://a.example/f?x=1&api_key=…&page=2#access_token=…',
  );
  expect(shownAddress('no page at <https://a.example/?sig=s%2F>: 404, me@a.example')).toBe(
    'no page at <https://a.example/?sig=…>: 404, me@a.example',
  );
  for (const open of ['https://a.example/f?pageToken=1&resumptionToken=2', '/home/x/f.json', 'a.example'])
    expect(shownAddress(open)).toBe(open);
});

it('A secret says nothing of itself, however it is written', () => {
  const secret = new Secret('s3cr3t');
  const written = [`${secret}`, JSON.stringify({ secret }), inspect({ secret }), String(Object.entries(secret))];
  expect(written.join()).not.toContain('s3cr3t');
  expect(secret.reveal()).toBe('s3cr3t');
});
