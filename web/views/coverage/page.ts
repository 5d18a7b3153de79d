import { fill } from '../../../messages/fill.ts';
import { type Html, html } from '../html.ts';
import { page } from '../layout.ts';
import type { PortalReading } from '../portal-reading.ts';
import type { ShownCoverage } from './figures.ts';
import { coverageForm } from './form.ts';
import { type CoverageSection, publicSections } from './sections.ts';

const titleOf = ({ country, agency }: ShownCoverage, { messages, names }: PortalReading): string => {
  const scope = [
    ...(country === null ? [] : [country === 'unknown' ? messages.microCredential.unknown : names.country(country)]),
    ...(agency === null ? [] : [agency]),
  ];
  return scope.length === 0
    ? messages.frame.coverage
    : fill(messages.ui.labelled, { label: messages.frame.coverage, value: scope.join(', ') }, messages);
};

const sectionView = ({ id, title, body }: CoverageSection): Html => html`<section class="figures" id="${id}">
<h2>${title}</h2>
${body}
</section>
`;

/** The page’s content. `further`: parts that only some may see, after those for everybody. */
export function coverageView(
  shown: ShownCoverage,
  reading: PortalReading,
  further: readonly CoverageSection[] = [],
): Html {
  const { messages, names } = reading;
  const { coverage: words, ui } = messages;
  const { asOf, knownAt, offers, country, data } = shown;
  const sections = [...publicSections(shown, reading), ...further];
  const moment = fill(words.moment, { asOf: names.day(asOf), knownAt: names.day(knownAt) }, messages);
  const ofCountry =
    country === null || !/^[A-Z]{2}(-[A-Za-z]{2,3})?$/.test(country)
      ? null
      : html`<p><a href="${reading.to(`/countries/${country}`)}">${fill(messages.country.title, { country: names.country(country) }, messages)}</a></p>`;
  return html`<article class="coverage"><h1>${titleOf(shown, reading)}</h1>
<p class="prose">${words.intro}</p>
${coverageForm(shown, reading)}
<p>${moment} ${fill(ui.results, { total: offers }, messages)}</p>
${ofCountry}<p><a href="${shown.page}" rel="nofollow">${words.again}</a>. ${words.whole} <a href="${data}" rel="nofollow">JSON</a>, <a href="${data}&amp;format=xlsx" rel="nofollow">XLSX</a>, <a href="${data}&amp;format=html" rel="nofollow" hreflang="en">HTML</a></p>
<nav class="figures-parts" aria-label="${messages.frame.coverage}"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${sections.map(sectionView)}
<p><a href="${reading.to('/coverage/own')}" rel="nofollow">${messages.stated.area.title}</a></p></article>`;
}

/** The page of figures. Of all its addresses search engines list only the one that asks for nothing. */
export function coveragePage(
  shown: ShownCoverage,
  reading: PortalReading,
  { isListed, further = [] }: { readonly isListed: boolean; readonly further?: readonly CoverageSection[] },
): string {
  const title = titleOf(shown, reading);
  return page(
    `${title} – ${reading.messages.ui.title}`,
    coverageView(shown, reading, further),
    reading,
    null,
    'quality',
    {
      isListed,
      about: reading.messages.coverage.intro,
    },
  );
}

/** What is shown while the figures are being counted: it asks again by itself, and has a link for who will not wait. */
export function countingPage(seconds: number, reading: PortalReading): string {
  const { messages } = reading;
  const words = messages.coverage;
  const body = html`<h1>${messages.frame.coverage}</h1>
<p role="status">${fill(words.counting, { seconds }, messages)}</p>
<p><a href="${reading.address}" rel="nofollow">${words.retry}</a></p>`;
  const again = html`<meta http-equiv="refresh" content="${seconds}">
`;
  return page(`${messages.frame.coverage} – ${messages.ui.title}`, body, reading, again, 'quality', {
    isListed: false,
  });
}
