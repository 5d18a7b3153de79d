import { html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';

/** A page that says why there is nothing else on it. */
export function messagePage(
  { title, detail, items }: { readonly title: string; readonly detail: string; readonly items: readonly string[] },
  reading: Reading,
): string {
  const { ui } = reading.messages;
  const list = items.length === 0 ? null : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return page(
    `${title} – ${ui.title}`,
    html`<h1>${title}</h1>
<p>${detail}</p>
${list}<p><a href="/${reading.keep}">${ui.back}</a></p>`,
    reading,
  );
}
