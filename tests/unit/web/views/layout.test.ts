import { describe, expect, it } from 'vitest';
import { html } from '../../../../web/views/html.ts';
import { page } from '../../../../web/views/layout.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const body = html`<p>content</p>`;
const hrefs = (text: string) => [...text.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);

describe('The frame of a page', () => {
  it('leads whoever finds an error to a form that names the page, whether an address is stated or not', () => {
    const to = (path: string) => `/report?page=${encodeURIComponent(path)}`;
    expect(hrefs(page('t', body, readingIn('en', { path: '/offers/x' })))).toContain(to('/offers/x'));
    const contact = 'javascript:alert(1)';
    expect(hrefs(page('t', body, readingIn('en', { path: '/', contact })))).toContain(to('/'));
    expect(
      hrefs(page('t', body, readingIn('en', { contact }))).filter((href) => /^javascript/i.test(href ?? '')),
    ).toEqual([]);
  });

  it('has every language one fold away, and the search in short where the whole one is not', () => {
    const languages = Array.from({ length: 24 }, (_, at) => ({ code: `x${at}`, name: `Name ${at}`, href: `/x${at}/` }));
    const text = page('t', body, readingIn('en', { languages }));
    expect(text).toContain('<details class="languages">');
    for (const { href } of languages) expect(text).toContain(`href="${href}"`);
    expect(text).toContain('class="top-search"');
    const search = page('t', body, readingIn(), null, 'search');
    expect(search).not.toContain('class="top-search"');
    expect(search.match(/aria-current="page"/g)).toHaveLength(1);
  });
});
