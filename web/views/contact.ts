import { type Html, html } from './html.ts';
import type { PortalReading } from './portal-reading.ts';

/** Where whoever runs this server can be reached, as a link; a sentence where no address is stated. */
export function contactView({ contact, messages }: PortalReading): Html {
  if (contact === null) return html`${messages.about.licences.noContact}`;
  const isWeb = /^https?:\/\//i.test(contact);
  const address = contact.replace(/^mailto:/i, '');
  return isWeb ? html`<a href="${contact}">${contact}</a>` : html`<a href="mailto:${address}">${address}</a>`;
}
