import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';

/** A message that stands in place of what was asked for. */
export interface Message {
  readonly title: string;
  readonly detail: string;
  readonly items: readonly string[];
  /** A page that says more. */
  readonly further?: { readonly path: string; readonly text: string };
}

/** The message, with a link back to the search. */
export function messageView({ title, detail, items, further }: Message, { messages, to }: Reading): Html {
  const list = items.length === 0 ? null : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`<h1>${title}</h1>
<p>${detail}</p>
${list}${further === undefined ? null : html`<p><a href="${to(further.path)}">${further.text}</a></p>`}<p><a href="${to('/')}">${messages.ui.back}</a></p>`;
}

/** A page that says why there is nothing else on it. */
export function messagePage(message: Message, reading: Reading): string {
  return page(`${message.title} – ${reading.messages.ui.title}`, messageView(message, reading), reading, null, null, {
    isListed: false,
  });
}
