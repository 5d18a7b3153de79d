import { type Html, html } from './html.ts';
import type { PortalReading } from './portal-reading.ts';

/**
 * Where whoever runs this server can be reached, as a link after what there is to ask them; a sentence alone where no
 * address is stated.
 */
export function contactView({ contact, messages }: PortalReading, ask: string | null = null): Html {
  if (contact === null) return html`${messages.about.licences.noContact}`;
  return html`${ask === null ? null : `${ask} `}${addressView(contact)}`;
}

function addressView(contact: string): Html {
  const isWeb = /^https?:\/\//i.test(contact);
  const address = contact.replace(/^mailto:/i, '');
  return isWeb ? html`<a href="${contact}">${contact}</a>` : html`<a href="mailto:${address}">${address}</a>`;
}
