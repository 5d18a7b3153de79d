import { describe, expect, it } from 'vitest';
import { html } from '../../../../web/views/html.ts';
import { page } from '../../../../web/views/layout.ts';
import { readingIn } from '../../../helpers/page-reading.ts';

const body = html`<p>content</p>`;
const hrefs = (text: string) => [...text.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);

describe('The frame of a page', () => {
  it('leads whoever finds an error to the operator, with the address of the page', () => {
    const address = 'https://catalogue.example/de/offers/x?a=1&b=2';
    const mail = page('t', body, readingIn('en', { contact: 'help@catalogue.example', address }));
    expect(hrefs(mail)).toContain(`mailto:help@catalogue.example?subject=${encodeURIComponent(`Error on ${address}`)}`);
    const named = page('t', body, readingIn('en', { contact: 'The team <help@catalogue.example>', address }));
    expect(hrefs(named).some((href) => href?.startsWith('mailto:help@catalogue.example?'))).toBe(true);
    const web = page('t', body, readingIn('en', { contact: 'https://operator.example/help' }));
    expect(hrefs(web)).toContain('https://operator.example/help');
    const nobody = page('t', body, readingIn());
    expect(hrefs(nobody)).toContain('/licences#contact');
    const other = page('t', body, readingIn('en', { contact: 'javascript:alert(1)' }));
    expect(hrefs(other).filter((href) => /^javascript/i.test(href ?? ''))).toEqual([]);
    expect(hrefs(other)).toContain('/licences#contact');
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
