import { assuranceLabel } from '../../../messages/assurance/assurance.ts';
import type { Offer } from '../../../services/model/public-offer.ts';
import type { Verdict } from '../../../services/model/verdict.ts';
import { assuranceSummary } from '../assurance.ts';
import { hitView } from '../hit.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import { offerView } from '../offer-page.ts';
import type { Reading } from '../reading.ts';
import { groupView } from '../search-page.ts';
import { EXTREMES, FULL, hitOf, VERDICTS } from './made-up.ts';

const worded = (verdict: Verdict, { messages }: Reading): Verdict => ({
  ...verdict,
  label: { [messages.language.code]: assuranceLabel(verdict, messages) },
});
const wordedOffer = (offer: Offer, reading: Reading): Offer => ({ ...offer, verdict: worded(offer.verdict, reading) });

/** A component under the name of its class. */
const part = (name: string, content: Html): Html =>
  html`<section aria-labelledby="part-${name}"><h2 id="part-${name}">${name}</h2>
${content}</section>
`;

const NOTICES = ['', ' notice--warning', ' notice--error', ' notice--unknown'];
const BUTTONS = ['button', 'button button--second'];
const CHIPS = ['chip', 'chip chip--inferred'];

/** Every component in every state, for whoever builds with them. Its headings are names of classes, not words. */
export function styleguidePage(reading: Reading): string {
  const { messages } = reading;
  const boxes = Object.values(VERDICTS).map(
    (
      verdict,
    ) => html`<li class="hit"><div class="hit-inner">${assuranceSummary(worded(verdict, reading), reading)}${assuranceSummary(worded(verdict, reading), reading, true)}</div></li>
`,
  );
  const offers = [...Object.values(VERDICTS).map((verdict) => ({ ...FULL, verdict })), ...EXTREMES];
  const values = [
    { value: 'online', label: messages.mode.online, count: 12, chosen: true },
    { value: 'onsite', label: messages.mode.onsite, count: 3, chosen: false },
    { value: 'hybrid', label: messages.mode.hybrid, count: null, chosen: false },
  ];
  const facet = { name: 'mode', legend: messages.filter.mode, values, more: values, folded: false };
  const row = html`<tr><th scope="row">${messages.ui.price}</th><td>480 EUR</td><td class="table-unknown">${messages.ui.notStated}</td></tr>`;
  return page(
    'styleguide',
    html`<h1>styleguide</h1>
${part('assurance', html`<ul class="hits">${boxes}</ul>`)}
${part('hit', html`<ol class="hits">${offers.map((offer) => hitView(hitOf(wordedOffer(offer, reading)), '', reading))}</ol>`)}
${part('facet', html`<form>${groupView(facet, messages)}</form>`)}
${part('notice', html`${NOTICES.map((form) => html`<p class="notice${form}">${messages.explanation.absence}</p>`)}`)}
${part('button', html`<p class="offer-actions">${BUTTONS.map((form) => html`<a class="${form}" href="#part-button">${messages.ui.search}</a>`)}</p>`)}
${part('chip', html`<ul class="chips">${CHIPS.map((form) => html`<li class="${form}">${messages.mode.online}</li>`)}</ul>`)}
${part('table', html`<div class="table-frame" tabindex="0" role="group" aria-labelledby="part-table"><table class="table"><tbody>${row}</tbody></table></div>`)}
`,
    reading,
  );
}

/** The page of an offer with everything, or with nothing but a title, for the same purpose. */
export const madeUpOffer = (which: number, reading: Reading): string =>
  page('styleguide', offerView(wordedOffer([FULL, ...EXTREMES][which] ?? FULL, reading), reading), reading);
