import { describe, expect, it } from 'vitest';
import { headerText, nextPage } from '../../../../services/http/header-text.ts';

const HERE = 'https://uni.example/feed?page=1';
const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('Headers', () => {
  it('are UTF-8 where their bytes are valid as such, and stay as they are elsewhere', () => {
    expect(headerText(asLatin1('/kurse/übersicht–ж.ttl'))).toBe('/kurse/übersicht–ж.ttl');
    for (const text of ['/kurse/%C3%BC.ttl', '/kurse/\xfc.ttl', '/ж.ttl', '']) expect(headerText(text)).toBe(text);
  });

  it.each([
    '<https://uni.example/feed?page=2>; rel="next"',
    '</feed?page=2>; rel=next',
    '<?page=2>;REL="NEXT last"',
    '<?page=9>; rel="last", <?page=2>; title="more, still"; rel="next"',
    ['<?page=1>; rel=first', '<?page=2>; rel=next'],
  ])('say which page follows: %s', (links) => {
    expect(nextPage(links, HERE)).toBe('https://uni.example/feed?page=2');
  });

  it.each([
    undefined,
    '',
    '<?page=2>; rel="prev"',
    '<?page=2>; rel="nextish"',
    '<?page=2>',
    '<?page=1>; rel="next"',
    '<?page=2>; rel="next"; anchor="/other"',
    '<http://[>; rel="next"',
    'next',
  ])('say of no page that it follows: %s', (links) => {
    expect(nextPage(links, HERE)).toBeNull();
  });

  it('are read in no time, however long', () => {
    const start = performance.now();
    for (const part of ['<', '<a>;', '<a>; rel=', '; rel="', ' ']) nextPage(part.repeat(20_000), HERE);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
