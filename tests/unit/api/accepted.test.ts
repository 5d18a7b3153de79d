import { describe, expect, it } from 'vitest';
import { acceptedType } from '../../../api/accepted.ts';

const TYPES = ['application/json', 'application/ld+json', 'text/turtle', 'application/rdf+xml'] as const;
const accepted = (accept?: string) => acceptedType({ headers: accept === undefined ? {} : { accept } }, TYPES);

describe('A media type that is accepted', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['text/turtle;charset=UTF-8', 'text/turtle'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'application/ld+json'],
    ['text/*', 'text/turtle'],
    ['application/rdf+xml, text/turtle', 'application/rdf+xml'],
    ['text/turtle;q=0.5, application/rdf+xml;q=0.9', 'application/rdf+xml'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
    ['application/json;q=0, */*', 'application/ld+json'],
    ['TEXT/TURTLE', 'text/turtle'],
    ['text/turtle;profile="a,b;c"', 'text/turtle'],
    ['text/turtle;charset=utf-8;q=0.2, application/rdf+xml;q=0.3', 'application/rdf+xml'],
    [`${'a/b, '.repeat(49)}text/turtle, */*`, 'text/turtle'],
  ])('of %j is %s', (accept, type) => {
    expect(accepted(accept)?.type).toBe(type);
  });

  it.each(['text/html', 'application/json;q=0', 'nonsense', 'application/xml'])('of %j is none', (accept) => {
    expect(accepted(accept)).toBeNull();
  });

  it('keeps the profile that was asked for', () => {
    expect(accepted('text/turtle;profile="3.2"')?.profile).toBe('3.2');
    expect(accepted('text/turtle; profile=3.3; q=0.5, text/turtle; profile="3.2"')?.profile).toBe('3.2');
    expect(accepted('text/turtle; q=0.5; profile=3.3')?.profile).toBe('3.3');
    expect(accepted('application/json, text/turtle;profile=3.2;q=0.5')).toEqual({
      type: 'application/json',
      profile: null,
    });
  });
});
