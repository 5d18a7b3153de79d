import { fill } from '../../messages/fill.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import { factList, section } from './facts.ts';
import { type Html, html, safeUrl } from './html.ts';
import type { Reading } from './reading.ts';
import { accessibilityText, enrolmentAnswer, placeFacts, priceFacts, type Run, startText, whenFacts } from './run.ts';
import { textIn } from './text.ts';

/** How many dates stand open. The others are one touch away. */
const SHOWN = 3;

/** What is said where a date can be applied for, or more is told of it. */
export function enrolLink({ registrationUrl, url }: Run['instance'], { ui }: Reading['messages']): Html | null {
  const [address, words] = registrationUrl === null ? [safeUrl(url), ui.more] : [safeUrl(registrationUrl), ui.register];
  return address === null ? null : html`<a class="button" href="${address}">${words}</a>`;
}

/** One date with everything that is stated of it. */
function dateView(run: Run, offer: Offer, reading: Reading): Html {
  const { messages, lang } = reading;
  const { ui, instanceState, filter } = messages;
  const { instance } = run;
  const state =
    instance.state === 'unknown'
      ? null
      : html`<span class="date-state date-state--${instance.state}">${instanceState[instance.state]}</span>`;
  const title = textIn(instance.title, lang);
  const apply = enrolLink(instance, messages);
  const facts = factList([
    [ui.enrol, enrolmentAnswer(instance, offer.verdict.asOf, reading)],
    ...placeFacts(instance, reading),
    ...whenFacts(run, offer, reading).slice(1),
    ...priceFacts(instance, reading),
    [filter.accessible, accessibilityText(instance, reading) ?? ui.notStated],
  ]);
  return html`<li class="date"><h3 class="date-title">${startText(instance, reading)}${title === null ? null : html` · ${title}`} ${state}</h3>
${facts}${apply === null ? null : html`<p class="offer-actions">${apply}</p>`}</li>
`;
}

/** The dates beside the one that the page is about, the most useful first. Null where there is no other. */
export function datesView(runs: readonly Run[], offer: Offer, reading: Reading): Html | null {
  const { messages } = reading;
  if (runs.length === 0) return null;
  const list = (some: readonly Run[]) =>
    html`<ul class="dates">${some.map((run) => dateView(run, offer, reading))}</ul>`;
  const rest = runs.slice(SHOWN);
  const more =
    rest.length === 0
      ? null
      : html`<details class="dates-more"><summary>${fill(messages.ui.showAll, { count: runs.length }, messages)}</summary>${list(rest)}</details>`;
  const heading = fill(messages.offer.heading.dates, { count: runs.length }, messages);
  return section('dates', heading, html`${list(runs.slice(0, SHOWN))}${more}`);
}
