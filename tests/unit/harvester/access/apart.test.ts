import { describe, expect, it } from 'vitest';
import { apart } from '../../../../harvester/access/apart.ts';

const stated = (path: string, headers = {}, queryParameters = {}) => apart({ path, headers, queryParameters });

describe('What a manifest states', () => {
  it('stays as it is where nothing in it gives access', () => {
    const path = 'https://uni.example/f%20g?page=2&pageToken=a&sortKey=b&monk%E9y';
    const headers = { Accept: 'text/turtle', 'accept-language': 'de' };
    expect(stated(path, headers, { year: '2026' })).toEqual({
      open: { path, headers, queryParameters: { year: '2026' } },
      keys: null,
    });
    expect(stated('file:///f?key=1').keys).toBeNull();
  });

  it.each([
    'key',
    'api_key',
    'apikey',
    'X-API-Key',
    'token',
    'access_token',
    'sig',
    'X-Amz-Signature',
    'client_secret',
    'password',
    'subscription-key',
  ])('has a key apart that is called “%s”, and the rest of the address as it was', (name) => {
    const { open, keys } = stated(`https://uni.example/f?b=%2f+1&${name}=s%2F1&c`);
    expect(open.path).toBe('https://uni.example/f?b=%2f+1&c');
    expect(keys).toEqual({ headers: {}, parameters: [`${name}=s%2F1`] });
  });

  it('has user name and password apart, as they are sent', () => {
    const { open, keys } = stated('https://me:p%40ss@uni.example/f');
    expect(open.path).toBe('https://uni.example/f');
    expect(keys?.headers).toEqual({ authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}` });
  });

  it('has every header apart that says more than what is wanted, and parameters whose name is a key’s', () => {
    const said = stated('https://a.example/', { 'X-Tenant': '5', Accept: 'a/b' }, { token: ['1', '2'], year: '2026' });
    expect(said.open).toMatchObject({ headers: { Accept: 'a/b' }, queryParameters: { year: '2026' } });
    expect(said.keys).toEqual({ headers: { 'X-Tenant': '5' }, parameters: ['token=1', 'token=2'] });
  });
});
