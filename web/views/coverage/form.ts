import { type Html, html } from '../html.ts';
import type { PortalReading } from '../portal-reading.ts';
import type { Choice, ShownCoverage } from './figures.ts';

const options = (all: string, choices: readonly Choice[]): Html[] => [
  html`<option value="">${all}</option>`,
  ...choices.map(
    ({ value, text, isChosen }) => html`<option value="${value}"${isChosen ? html` selected` : null}>${text}</option>`,
  ),
];

/** The form by which a reader chooses country, agency, day, and a day to compare with. */
export function coverageForm({ asOf, against, choices }: ShownCoverage, { messages, to }: PortalReading): Html {
  const { coverage: words, filter } = messages;
  return html`<form class="figures-form" method="get" action="${to('/coverage')}" aria-label="${words.choose}">
<p><label for="country">${filter.country}</label> <select id="country" name="country">${options(words.all, choices.countries)}</select></p>
<p><label for="agency">${words.agency}</label> <select id="agency" name="agency">${options(words.all, choices.agencies)}</select></p>
<p><label for="asOf">${words.day}</label> <input id="asOf" name="asOf" type="date" value="${asOf}"></p>
<p><label for="against">${words.against}</label> <input id="against" name="against" type="date" value="${against ?? ''}"></p>
<p><button>${words.show}</button></p>
</form>`;
}
