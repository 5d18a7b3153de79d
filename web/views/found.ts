import { type Html, html, safeUrl } from './html.ts';
import type { Reading } from './reading.ts';
import { beginningOf } from './text.ts';

/** How a page is to be shown where others list or share it. */
export interface Found {
  readonly title: string;
  /** In one or two sentences what is on it. */
  readonly about: string;
  /** False for a page that search engines should not list: one of endless searches, or of what is gone. */
  readonly isListed: boolean;
  /** A picture of the subject on its provider's site. Null: none was stated. */
  readonly image: string | null;
}

/** The most characters of a description that anybody shows. */
const MAX_ABOUT = 300;

const locale = (code: string): string => code.replace('-', '_');

/**
 * What search engines and social networks read: the one address of the page, the same page in other languages, and what
 * to show of it (Open Graph). A page that is not listed has no other addresses.
 */
export function foundTags({ title, about, isListed, image }: Found, reading: Reading): Html {
  const { messages, languages, path, publicUrl } = reading;
  const { code } = messages.language;
  const whole = (language: string): string => `${publicUrl}/${language}${path}`;
  const short = beginningOf(about, MAX_ABOUT);
  const picture = safeUrl(image);
  const addresses = html`<link rel="canonical" href="${whole(code)}">
${languages.map(
  (one) => html`<link rel="alternate" hreflang="${one.code}" href="${whole(one.code)}">
`,
)}<link rel="alternate" hreflang="x-default" href="${publicUrl}${path}">
`;
  return html`<meta name="description" content="${short}">
${
  isListed
    ? addresses
    : html`<meta name="robots" content="noindex">
`
}<meta property="og:type" content="website">
<meta property="og:site_name" content="${messages.ui.title}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${short}">
<meta property="og:url" content="${whole(code)}">
<meta property="og:locale" content="${locale(code)}">
${
  picture === null
    ? null
    : html`<meta property="og:image" content="${picture}">
`
}`;
}
