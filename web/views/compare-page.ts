import { fill, wordFor } from '../../messages/fill.ts';
import type { Offer, PublicInstance } from '../../services/model/public-offer.ts';
import { assuranceSummary } from './assurance.ts';
import { skillNames } from './gap.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { PortalReading } from './portal-reading.ts';
import { directionIn, ectsText, hoursText, labelled, levelText, nameIn, priceText, textFor, textIn } from './text.ts';

/** How many offers stand side by side at most. */
export const MOST_COMPARED = 4;

/** What is compared, and what of what was asked for is not. */
export interface Compared {
  readonly offers: readonly Offer[];
  /** Ids of which there is no offer, or none any more. */
  readonly gone: readonly string[];
  readonly tooMany: boolean;
}

type Cell = Html | string | null;
type Row = readonly [name: string, cell: (offer: Offer, nearest: PublicInstance | undefined) => Cell];

const joined = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : [...new Set(parts)].join(', ');

/** The instance that begins next, else the first: the one that a learner could take. */
function nearestOf({ instances }: Offer, today: string): PublicInstance | undefined {
  const ahead = instances.filter(({ start, openStart }) => openStart || (start !== null && start >= today));
  return ahead.sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))[0] ?? instances[0];
}

/** The rows, in the order in which an offer’s page answers: enrol, when and where, price, what one gets, who checked. */
function rowsOf(reading: PortalReading): Row[] {
  const { messages, names, lang } = reading;
  const { ui, filter, pages, mode, time, accessible, instanceState } = messages;
  const worded = (value: string | null, word: string) => (value === null || value === 'unknown' ? null : word);
  return [
    [
      ui.provider,
      ({ provider }) =>
        html`${nameIn(provider.name, lang) ?? provider.id}${provider.country === null ? null : ` (${names.country(provider.country)})`}`,
    ],
    [filter.openTo, ({ openTo }) => worded(openTo.who, messages.openTo[openTo.who])],
    [ui.deadline, (_offer, run) => (run?.deadline == null ? null : names.day(run.deadline))],
    [ui.state, (_offer, run) => (run === undefined ? null : worded(run.state, instanceState[run.state]))],
    [
      ui.start,
      (_offer, run) =>
        run === undefined ? null : run.start !== null ? names.day(run.start) : run.openStart ? ui.openStart : null,
    ],
    [
      filter.duration,
      (_offer, run) => (run?.duration == null ? null : fill(ui.weeks, { count: run.duration }, messages)),
    ],
    [ui.mode, (_offer, run) => (run?.mode == null ? null : wordFor(mode, run.mode))],
    [
      ui.place,
      (_offer, run) =>
        joined(
          run?.locations.flatMap(({ city, country }) => city ?? (country === null ? [] : names.country(country))) ?? [],
        ),
    ],
    [filter.time, (_offer, run) => joined(run?.schedule.times.map((one) => time[one]) ?? [])],
    [
      ui.language,
      ({ languages }, run) => joined((run?.language == null ? languages : [run.language]).map(names.language)),
    ],
    [filter.subtitles, (_offer, run) => joined(run?.subtitles.map(names.language) ?? [])],
    [ui.price, (_offer, run) => (run === undefined ? null : priceText(run.prices, messages))],
    [filter.eqf, ({ eqf }) => levelText(eqf, messages)],
    [filter.ects, (offer) => ectsText(offer, messages)],
    [filter.hours, (offer) => hoursText(offer, messages)],
    [
      filter.microCredential,
      ({ microCredential }) => worded(microCredential.is, messages.microCredential[microCredential.is]),
    ],
    [filter.credential, ({ credential }) => worded(credential.form, wordFor(messages.credential, credential.form))],
    [ui.skills, (offer) => skillsCell(offer, 'stated', reading)],
    [ui.inferredSkills, (offer) => skillsCell(offer, 'inferred', reading)],
    [ui.quality, ({ verdict }) => assuranceSummary(verdict, reading)],
    [filter.stackable, ({ stackability }) => stackText(stackability, pages.compare)],
    [
      filter.accessible,
      (_offer, run) =>
        joined(run?.accessibility.flatMap(({ feature, stated }) => (stated ? [accessible[feature]] : [])) ?? []),
    ],
  ];
}

/** The skills of an offer that the source states, or those that we found in its texts. */
function skillsCell({ skills }: Offer, basis: Offer['skills'][number]['basis'], reading: PortalReading): Cell {
  const some = skills.filter((skill) => skill.basis === basis);
  return some.length === 0 ? null : skillNames(some, reading);
}

function stackText(
  { partOf, countsTowards, standAlone }: Offer['stackability'],
  words: PortalReading['messages']['pages']['compare'],
): string | null {
  if (partOf.length > 0 || countsTowards.length > 0) return words.counts;
  return standAlone === true ? words.alone : null;
}

function tableView(offers: readonly Offer[], today: string, reading: PortalReading): Html {
  const { messages, lang, to } = reading;
  const words = messages.pages.compare;
  const without = (offer: Offer) => {
    const rest = new URLSearchParams(
      offers.flatMap(({ id }) => (id === offer.id ? [] : [['id', id] as [string, string]])),
    );
    return `${to('/compare')}?${rest}`;
  };
  const heads = offers.map((offer) => {
    const title = textFor(offer.title, lang)?.text ?? offer.id;
    return html`<th scope="col" dir="${directionIn(offer.title, lang)}"><a href="${to(`/offers/${offer.id}`)}">${textIn(offer.title, lang) ?? offer.id}</a><br><small><a href="${without(offer)}" aria-label="${labelled(words.remove, title, messages)}">${words.remove}</a></small></th>`;
  });
  const rows = rowsOf(reading).map(
    ([name, cell]) =>
      html`<tr><th scope="row">${name}</th>${offers.map((offer) => {
        const value = cell(offer, nearestOf(offer, today));
        return value === null
          ? html`<td><span class="table-unknown">${messages.ui.notStated}</span></td>`
          : html`<td>${value}</td>`;
      })}</tr>
`,
  );
  return html`<p>${words.nearest}</p>
<div class="table-frame" tabindex="0" role="region" aria-labelledby="compared"><table class="table table--compare"><caption id="compared">${fill(words.caption, { count: offers.length }, messages)}</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** Offers side by side. `today` (`YYYY-MM-DD`) decides which date of each is shown. */
export function compareView({ offers, gone, tooMany }: Compared, today: string, reading: PortalReading): Html {
  const { messages, to } = reading;
  const words = messages.pages.compare;
  return html`<h1>${words.title}</h1>
${tooMany ? html`<p class="notice notice--warning">${fill(words.tooMany, { most: MOST_COMPARED }, messages)}</p>` : null}
${gone.map((id) => html`<p class="notice notice--warning">${fill(words.gone, { id }, messages)}</p>`)}
${offers.length < 2 ? html`<p class="notice">${words.tooFew}</p>` : null}
${offers.length === 0 ? null : tableView(offers, today, reading)}
<p><a href="${to('/')}">${messages.ui.back}</a></p>`;
}

/** The comparison as a page. */
export function comparePage(compared: Compared, today: string, reading: PortalReading): string {
  const { ui, pages } = reading.messages;
  return page(`${pages.compare.title} – ${ui.title}`, compareView(compared, today, reading), reading, null, 'compare');
}
