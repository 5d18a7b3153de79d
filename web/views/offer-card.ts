import { type Hit, hitView } from './hit.ts';
import { type Html, html } from './html.ts';
import type { Reading } from './reading.ts';
import { footView } from './widget.ts';

/** One offer in another's page, with the way to everything about it. */
export function offerCard(offer: Hit, reading: Reading): Html {
  const { messages, to } = reading;
  return html`<ol class="hits widget">${hitView(offer, '', reading, [], 2)}</ol>
<p class="widget-whole"><a href="${to(`/offers/${offer.id}`)}">${messages.widget.whole}</a></p>
${footView(reading)}`;
}
