import { describe, expect, it } from 'vitest';
import { prepared } from '../../../api/prepared-page.ts';
import { rememberedPages } from '../../../api/remembered-pages.ts';

describe('rememberedPages', () => {
  const START = Date.parse('2026-11-27T00:00:00Z');
  const pagesAt = (forMs: number) => {
    const time = { at: START };
    return { time, pages: rememberedPages(forMs, () => new Date(time.at)) };
  };

  it('gives a page again to whoever asks for the same within its time, and not after it', () => {
    const { time, pages } = pagesAt(1_000);
    const page = prepared('<p>one</p>');
    pages.keep('one', page);
    expect(pages.get('one')).toBe(page);
    expect(pages.get('another')).toBeUndefined();
    time.at = START + 999;
    expect(pages.get('one')).toBe(page);
    time.at = START + 1_000;
    expect(pages.get('one')).toBeUndefined();
  });

  it('gives no page from the future where the clock was set back', () => {
    const { time, pages } = pagesAt(1_000);
    pages.keep('one', prepared('<p>one</p>'));
    time.at = START - 1;
    expect(pages.get('one')).toBeUndefined();
  });

  it('keeps nothing where nothing is to be remembered, nothing with a long key, and not more than it has room for', () => {
    const { pages: none } = pagesAt(0);
    none.keep('one', prepared('x'));
    expect(none.get('one')).toBeUndefined();
    const { pages } = pagesAt(1_000);
    pages.keep('k'.repeat(2_001), prepared('x'));
    expect(pages.get('k'.repeat(2_001))).toBeUndefined();
    for (let n = 0; n < 201; n++) pages.keep(`${n}`, prepared('x'));
    expect(pages.get('0')).toBeUndefined();
    expect(pages.get('200')).toBeDefined();
  });
});
