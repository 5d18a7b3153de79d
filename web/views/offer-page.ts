import { fill } from '../../messages/fill.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Offer } from '../../services/model/public-offer.ts';
import type { QaScheme } from '../../services/model/qa-scheme.ts';
import { assuranceSection, assuranceSummary } from './assurance.ts';
import { benefitView } from './benefit.ts';
import { datesView, enrolLink } from './dates.ts';
import { elsewhereView, missingView, ownStatements } from './elsewhere.ts';
import { type Fact, factList, section, stack, withBasis } from './facts.ts';
import { startLine } from './hit.ts';
import { dataBlock, type Html, html, safeUrl } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';
import { foundView, repliesView, type ShownFindings } from './reply-page.ts';
import {
  accessibilityText,
  bestFirst,
  enrolmentAnswer,
  placeFacts,
  priceFacts,
  type Run,
  startText,
  whenFacts,
} from './run.ts';
import { directionIn, nameIn, priceText, textFor, textIn } from './text.ts';

/** What decides, at a glance: what it costs, when it begins, and who looked at it. The questions below say more. */
function glanceView(next: Run | undefined, { verdict }: Offer, reading: Reading): Html {
  const { ui, offer: words } = reading.messages;
  const facts = [
    [ui.price, priceText(next?.instance.prices ?? [], reading.messages) ?? ui.notStated],
    [ui.start, startLine(next?.instance, reading)],
  ] as const;
  return html`<section class="offer-glance" aria-label="${ui.facts}"><dl class="offer-short">${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>
${assuranceSummary(verdict, reading, true)}<p class="small"><a href="#quality">${words.heading.checked}</a></p></section>
`;
}

/** Who offers it, as a link to everything that is known of them. */
function headView(next: Run | undefined, offer: Offer, reading: Reading): Html {
  const { messages, lang, names, to } = reading;
  const { id, name, country } = offer.provider;
  const teaser = textIn(offer.teaser, lang);
  const homepage = safeUrl(offer.homepage);
  const gone =
    offer.notSeenSince === null ? null : fill(messages.ui.notSeen, { date: names.day(offer.notSeenSince) }, messages);
  const dead = offer.hiddenLinks?.[0];
  return html`<div class="offer-head"><div><h1 dir="${directionIn(offer.title, lang)}">${textIn(offer.title, lang) ?? offer.id}</h1>
<p class="offer-provider"><a href="${to(`/providers/${id}`)}">${nameIn(name, lang) ?? id}</a>${country === null ? null : ` (${names.country(country)})`}</p>
${gone === null ? null : html`<p class="notice notice--warning">${gone}</p>`}
${dead === undefined ? null : html`<p class="notice">${fill(messages.links.dead, { date: names.day(dead.since) }, messages)}</p>`}
${teaser === null ? null : html`<p dir="${directionIn(offer.teaser, lang)}">${teaser}</p>`}
${homepage === null ? null : html`<p><a href="${homepage}">${messages.ui.homepage}</a></p>`}</div>
${glanceView(next, offer, reading)}</div>
`;
}

/** Can I enrol, until when, are there seats? Of the next date; where there is none, that is said. */
function enrolView(next: Run | undefined, offer: Offer, reading: Reading, isAlone: boolean): Html {
  const { messages, lang } = reading;
  const { ui, filter, offer: words } = messages;
  const note = textIn(offer.openTo.note, lang);
  const who = withBasis(messages.openTo[offer.openTo.who], offer, ['/openTo'], reading);
  const groups = offer.openTo.groups.join(', ');
  const more = html`${note}${note === null || groups === '' ? null : ', '}${groups}`;
  const openTo: Fact = [filter.openTo, html`${who}${note === null && groups === '' ? null : html` (${more})`}`];
  const asked = textIn(offer.entryRequirements.text, lang);
  const levels = offer.entryRequirements.languageLevel.map(
    ({ language, cefr }) => `${reading.names.language(language)} ${cefr}`,
  );
  const requirements: Fact = [ui.requirements, stack([...(asked === null ? [] : [asked]), ...levels]) ?? ui.notStated];
  if (next === undefined) return html`<p>${words.answer.none}</p>${factList([openTo, requirements])}`;
  const about = isAlone
    ? null
    : html`<p class="small quiet">${fill(words.answer.about, { start: startText(next.instance, reading) }, messages)}</p>`;
  const apply = enrolLink(next.instance, messages);
  return html`<p><strong>${enrolmentAnswer(next.instance, offer.verdict.asOf, reading)}</strong></p>
${about}${factList([openTo, ...placeFacts(next.instance, reading), requirements])}${apply === null ? null : html`<p class="offer-actions">${apply}</p>`}`;
}

/** True where what is shown is not from the provider's own source. */
export const isToldByOthers = ({ origins }: Pick<Offer, 'origins'>): boolean =>
  origins.some(({ published, by }) => published && by !== 'provider');

/** Where what is shown came from, and when. */
export function provenanceView(offer: Offer, { messages, names, to }: Reading): Html {
  const { ui } = messages;
  const { licence } = offer.rights;
  const seen =
    offer.lastConfirmed === null || isToldByOthers(offer)
      ? null
      : fill(ui.lastConfirmed, { date: names.day(offer.lastConfirmed) }, messages);
  return html`<section class="offer-section" aria-labelledby="provenance"><h2 id="provenance">${ui.provenance}</h2>
<ul>${seen === null ? null : html`<li>${seen}</li>`}<li>${fill(ui.firstSeen, { date: names.day(offer.provenance.firstSeen) }, messages)}</li>
<li>${licence === null ? ui.licenceNotStated : fill(ui.licence, { licence }, messages)}</li>
<li><a href="/v1/offers/${offer.id}">${ui.formats} (JSON)</a></li>
<li><a href="${to(`/offers/${offer.id}/dossier`)}">${messages.dossier.title}</a></li></ul></section>`;
}

/** One offer: what a learner asks, in the order in which it is asked, and below it the long texts and where all came from. */
export function offerView(offer: Offer, reading: Reading, schemes: readonly QaScheme[] = []): Html {
  const { messages, lang } = reading;
  const { ui } = messages;
  const { heading } = messages.offer;
  const runs = bestFirst(offer.instances, offer.verdict.asOf);
  const [next, ...others] = runs;
  const description = textIn(offer.description, lang);
  const missing = html`<p>${messages.offer.answer.none}</p>`;
  const accessible = next === undefined ? null : accessibilityText(next.instance, reading);
  return html`<article>${headView(next, offer, reading)}
${section('enrol', heading.enrol, enrolView(next, offer, reading, others.length === 0))}
${section('when', heading.when, next === undefined ? missing : html`${factList(whenFacts(next, offer, reading))}`)}
${section('pay', heading.pay, next === undefined ? html`<p>${ui.notStated}</p>` : html`${factList(priceFacts(next.instance, reading))}`)}
${datesView(others, offer, reading)}
${section('get', heading.get, benefitView(offer, reading))}
${assuranceSection(offer.verdict, reading, heading.checked, ownStatements(offer, reading, schemes))}
${section('elsewhere', heading.elsewhere, elsewhereView(offer, reading))}
${section('accessible', heading.accessible, html`<div>${accessible ?? messages.offer.accessibleNothing}</div>`)}
${section('missing', heading.missing, missingView(offer, reading))}
${description === null ? null : section('description', ui.description, html`<p class="text" dir="${directionIn(offer.description, lang)}">${description}</p>`)}
${provenanceView(offer, reading)}</article>`;
}

/** What stands below an offer. */
export interface OfferBeside {
  readonly findings?: ShownFindings;
  /** Who tells of it, and with whom it is offered. */
  readonly beside?: Html | null;
}

/** An offer as a whole page, with the way back to the search. `structured`: the same for programs (schema.org). */
export function offerPage(
  offer: Offer,
  structured: object,
  reading: Reading,
  schemes: readonly QaScheme[] = [],
  { findings = { matches: [], differences: [] }, beside = null }: OfferBeside = {},
): string {
  const { ui } = reading.messages;
  const textOf = (map: LanguageMap): string | undefined => textFor(map, reading.lang)?.text;
  return page(
    `${textOf(offer.title) ?? offer.id} – ${ui.title}`,
    html`<p><a href="${reading.search}">${ui.back}</a></p>
${offerView(offer, reading, schemes)}${beside}
${repliesView(findings.matches, reading)}${foundView(findings.differences, reading)}`,
    reading,
    html`<link rel="alternate" type="application/ld+json" href="/v1/offers/${offer.id}">
<link rel="alternate" type="application/json+oembed" href="/oembed?${new URLSearchParams({ url: reading.address.replace(/\?.*$/, ''), format: 'json' }).toString()}">
${dataBlock(structured)}`,
    null,
    {
      about: textOf(offer.teaser) ?? textOf(offer.description) ?? ui.tagline,
      // Nobody should be led to what its source no longer names.
      isListed: offer.notSeenSince === null,
      image: offer.image,
    },
  );
}
