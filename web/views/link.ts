import { type Html, html, safeUrl } from './html.ts';

/** A link to an address on the web; only the words where the address is none. */
export function outward(url: string | null, words: Html | string): Html {
  const safe = safeUrl(url);
  return safe === null ? html`${words}` : html`<a href="${safe}">${words}</a>`;
}
