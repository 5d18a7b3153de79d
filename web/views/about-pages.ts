import { fill } from '../../messages/fill.ts';
import { contactView } from './contact.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { PortalReading } from './portal-reading.ts';

/** What was checked by each criterion of WCAG 2.2, as a file of the source code. */
const REPORT = 'docs/accessibility.md';

const section = (heading: string, body: Html): Html => html`<section><h2>${heading}</h2>
${body}</section>
`;

/** What is kept of a visit, and by whom. `minutes`: for how long agencies and providers stay signed in. */
export function privacyView(reading: PortalReading, minutes: number): Html {
  const { messages } = reading;
  const words = messages.about.privacy;
  const { area } = messages.stated;
  const cookie = { label: area.title, value: fill(area.cookie, { minutes }, messages) };
  return html`<article class="prose"><h1>${words.title}</h1>
${section(
  words.noneTitle,
  html`<p>${words.none}</p>
<p>${fill(messages.ui.labelled, cookie, messages)}</p>`,
)}${section(words.othersTitle, html`<p>${words.others}</p>`)}${section(
  words.keptTitle,
  html`<p>${words.kept}</p><p>${words.words}</p><p>${reading.messages.frame.report}: ${reading.messages.stated.error.privacy}</p><p>${contactView(reading, words.operator)}</p>`,
)}${section(words.sourcesTitle, html`<p>${words.sources}</p>`)}</article>`;
}

/** How far everybody can use these pages, how that is known, and whom to tell where it is not so. */
export function accessibilityView(reading: PortalReading): Html {
  const words = reading.messages.about.accessibility;
  const { texts, others, tables } = words.limits;
  return html`<article class="prose"><h1>${words.title}</h1>
<p>${words.aim}</p>
${section(
  words.checkedTitle,
  html`<p>${words.checked}</p><p>${fill(words.report, { file: REPORT }, reading.messages)}</p>`,
)}${section(
  words.limitsTitle,
  html`<ul>${[texts, others, tables].map((limit) => html`<li>${limit}</li>`)}</ul>`,
)}${section(words.feedbackTitle, html`<p>${contactView(reading, words.feedback)}</p>`)}</article>`;
}

const titled = (title: string, body: Html, reading: PortalReading): string =>
  page(`${title} – ${reading.messages.ui.title}`, body, reading);

/** The page on privacy. */
export function privacyPage(reading: PortalReading, minutes: number): string {
  return titled(reading.messages.about.privacy.title, privacyView(reading, minutes), reading);
}

/** The accessibility statement. */
export function accessibilityPage(reading: PortalReading): string {
  return titled(reading.messages.about.accessibility.title, accessibilityView(reading), reading);
}
