import type { Verdict } from '../../services/model/verdict.ts';
import { assuranceSummary } from './assurance.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { PortalReading } from './portal-reading.ts';

/** A mark as it stands with offers, and the words that say what it means. */
export interface ExampleMark {
  readonly meaning: keyof PortalReading['messages']['about']['quality']['mark'];
  readonly verdict: Verdict;
}

/** The link names of the pages of others, with their addresses. */
const OUTSIDE = {
  deqar: 'https://www.deqar.eu/',
  eqar: 'https://www.eqar.eu/',
  enqa: 'https://www.enqa.eu/',
  recommendation: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)',
} as const;

/** What external quality assurance is, what each mark means, and what it means when nothing is found. */
export function qualityView(marks: readonly ExampleMark[], reading: PortalReading): Html {
  const { messages } = reading;
  const { about, explanation, frame } = messages;
  const words = about.quality;
  const links = Object.keys(OUTSIDE) as (keyof typeof OUTSIDE)[];
  return html`<article><h1>${frame.quality}</h1>
<div class="prose"><p>${words.intro}</p>
<h2>${words.twoTitle}</h2><p>${words.two}</p>
<h2>${words.marksTitle}</h2><p>${words.marksAbout}</p></div>
<ul class="marks">${marks.map(
    ({
      meaning,
      verdict,
    }) => html`<li class="marks-one">${assuranceSummary(verdict, reading)}<p>${words.mark[meaning]}</p></li>
`,
  )}</ul>
<div class="prose"><h2>${words.registerTitle}</h2><p>${words.register}</p>
<h2>${words.absenceTitle}</h2><p>${explanation.absence} ${words.absence}</p>
<h2>${words.ownTitle}</h2><p>${words.own}</p>
<h2>${words.linksTitle}</h2><ul><li><a href="${reading.to('/coverage')}">${frame.coverage}</a></li>${links.map((name) => html`<li><a href="${OUTSIDE[name]}">${words.link[name]}</a></li>`)}</ul></div></article>`;
}

/** The page about quality assurance. */
export function qualityPage(marks: readonly ExampleMark[], reading: PortalReading): string {
  const { ui, frame } = reading.messages;
  return page(`${frame.quality} – ${ui.title}`, qualityView(marks, reading), reading, null, 'quality');
}
