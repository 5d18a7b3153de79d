import { describe, expect, it } from 'vitest';
import { imageOf } from '../../../../harvester/normalise/image.ts';
import { reported } from './reported.ts';

describe('A picture', () => {
  const of = (raw: string | null) => reported((report) => imageOf(raw, report));

  it('is shown from a public https address', () => {
    expect(of('https://university.example/a.jpg')).toEqual({
      result: 'https://university.example/a.jpg',
      codes: [],
    });
    expect(of(null)).toEqual({ result: null, codes: [] });
  });

  it.each([
    'http://university.example/a.jpg',
    'https://127.0.0.1/a.jpg',
    'https://2130706433/a.jpg',
    'https://[::1]/a.jpg',
    'https://localhost/a.jpg',
    'https://router.local/a.jpg',
    'https://router.local./a.jpg',
    'https://intranet/a.jpg',
    'https://university.example:8443/a.jpg',
  ])('makes nobody ask at %s', (raw) => {
    expect(of(raw)).toEqual({ result: null, codes: ['image-unsafe'] });
  });

  it.each([
    'data:image/png;base64,xx',
    'javascript:alert(1)',
    'https://user:word@university.example/a.jpg',
  ])('has no address in %s', (raw) => {
    expect(of(raw)).toEqual({ result: null, codes: ['url-invalid'] });
  });
});
