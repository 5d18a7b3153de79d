import { fill } from '../../messages/fill.ts';
import {
  type ActiveFilter,
  chipsView,
  type LeftOutByDefault,
  leftOutByDefaultView,
  sameInstanceView,
} from './chips.ts';
import { type FieldGroup, fieldsView } from './filter-fields.ts';
import { gapView, type NamedSkill } from './gap.ts';
import { compareBar, type Hit, hitView } from './hit.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import type { Reading } from './reading.ts';
import { type SkillBox, skillBoxView } from './skill-box.ts';

interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Null for a value that was asked for and is not among those found. */
  readonly count: number | null;
  readonly chosen: boolean;
}

/** One filter with its values to choose from. */
export interface FacetGroup {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly FacetValue[];
  /** Values that are shown only when the reader asks for more. */
  readonly more: readonly FacetValue[];
  /** True for one that is rarely used and not filtered by: it stands folded. */
  readonly folded: boolean;
}

/** A link that changes the search. */
interface Way {
  readonly text: string;
  readonly href: string;
}

/** Everything that the search page shows. */
export interface SearchPage {
  readonly q: string;
  readonly total: number;
  /** How many of the hits, the last ones, have most of the words only. */
  readonly following: number;
  readonly hits: readonly Hit[];
  readonly groups: readonly FacetGroup[];
  readonly boxes: Readonly<Record<SkillBox['name'], SkillBox>>;
  /** Skills that are wanted and missing. Null where nothing is wanted. */
  readonly missing: readonly NamedSkill[] | null;
  readonly fields: readonly FieldGroup[];
  readonly sorts: readonly { readonly value: string; readonly label: string; readonly chosen: boolean }[];
  /** What else was asked for. It is sent again with the form. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** The way to be asked step by step for what one can and wants. Absent in a widget. */
  readonly guided?: Way;
  /** What of the address could not be used. Absent where all of it could. */
  readonly mistakes?: { readonly title: string; readonly items: readonly string[] };
  readonly warnings: readonly string[];
  /** What words were understood as. */
  readonly understood: readonly Way[];
  readonly rescue: readonly Way[];
  readonly leftOut: readonly Way[];
  /** The filters in force, each with the search without it. */
  readonly active: readonly ActiveFilter[];
  /** Names of filters that one and the same date meets. Empty where there are not several. */
  readonly sameInstance: readonly string[];
  readonly leftOutByDefault: readonly LeftOutByDefault[];
  /**
   * The search as part of an offer's address, with `?`, so that the reader can come back to it. Empty where nothing was
   * asked.
   */
  readonly back: string;
  /** The address with all filters to choose from. Null where they are shown. */
  readonly moreFilters: string | null;
  /** The address that makes a link to keep of this search. Null where none can be made. */
  readonly save: string | null;
  /** The address without filters. Null where nothing is filtered. */
  readonly clear: string | null;
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
}

function choiceView(name: string, { value, label, count, chosen }: FacetValue): Html {
  return html`<label class="facet-choice"><input type="checkbox" name="${name}" value="${value}"${chosen ? html` checked` : null}> <span>${label}</span>${count === null ? null : html` <small class="facet-count">${count}</small>`}</label>
`;
}

/** The values of one filter to choose from. Nothing where there are none. */
export function groupView(
  { name, legend, values, more, folded }: FacetGroup,
  messages: Reading['messages'],
): Html | null {
  const { ui } = messages;
  if (values.length === 0) return null;
  const rest =
    more.length === 0
      ? null
      : html`<details class="facet-more"><summary>${fill(ui.showAll, { count: values.length + more.length }, messages)}</summary>${more.map((one) => choiceView(name, one))}</details>`;
  const group = (heading: Html) =>
    html`<fieldset class="facet">${heading}
${values.map((one) => choiceView(name, one))}${rest}</fieldset>
`;
  return folded
    ? html`<details class="facet-fold"><summary>${legend}</summary>${group(html`<legend class="out-of-sight">${legend}</legend>`)}</details>
`
    : group(html`<legend>${legend}</legend>`);
}

const ways = (list: readonly Way[]): Html =>
  html`<ul class="search-ways">${list.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`;

/** Links to the pages before and after. */
export function pagesView(found: SearchPage, { messages }: Reading): Html | null {
  const { ui } = messages;
  if (found.pages <= 1) return null;
  const move = (href: string | null, word: string, rel: string) =>
    href === null ? null : html`<a href="${href}" rel="${rel}">${word}</a>`;
  return html`<nav class="pager" aria-label="${ui.pages}">${move(found.previous, ui.previous, 'prev')} <span>${fill(ui.page, { page: found.page, pages: found.pages }, messages)}</span> ${move(found.next, ui.next, 'next')}</nav>`;
}

function countView({ total }: SearchPage, messages: Reading['messages']): string {
  const { ui } = messages;
  return total === 0 ? ui.noResults : fill(ui.results, { total }, messages);
}

/** The hits; under a heading of their own those that have most of the words only. */
function hitsView({ hits, following, back, missing }: SearchPage, reading: Reading): Html {
  const list = (some: SearchPage['hits']) =>
    html`<ol class="hits">${some.map((hit) => hitView(hit, back, reading, missing ?? []))}</ol>`;
  const all = hits.length - following;
  return html`${list(hits.slice(0, all))}${
    following === 0
      ? null
      : html`
<h2>${reading.messages.ui.following}</h2>
${list(hits.slice(all))}`
  }`;
}

/** What was found, with links to change the search. */
export function resultsView(found: SearchPage, reading: Reading): Html {
  const { ui } = reading.messages;
  const count = countView(found, reading.messages);
  return html`<section class="results" aria-labelledby="results"><h2 id="results">${count}</h2>
${found.warnings.map((warning) => html`<p class="notice notice--warning">${warning}</p>`)}
${chipsView(found.active, found.clear, reading)}${sameInstanceView(found.sameInstance, reading)}${leftOutByDefaultView(found.leftOutByDefault, reading)}${found.missing === null ? null : gapView(found.missing, reading)}
${found.understood.length === 0 ? null : ways(found.understood)}
${found.rescue.length === 0 ? null : html`<p>${ui.rescue}</p>${ways(found.rescue)}`}
${hitsView(found, reading)}
${found.leftOut.length === 0 ? null : ways(found.leftOut)}
${found.save === null ? null : html`<p class="save-search"><a href="${found.save}" rel="nofollow">${reading.messages.saved.save}</a></p>`}
${pagesView(found, reading)}</section>`;
}

/** Occupations, and what a reader can and wants: unfolded where any of it was given. */
function moreBoxes({ boxes: { occupation, have, want }, guided }: SearchPage, reading: Reading): Html {
  const { gap } = reading.messages;
  const isUsed = ({ chosen, candidates }: SkillBox) => chosen.length > 0 || candidates !== null;
  const isAlone = have.chosen.length > 0 && want.chosen.length === 0;
  const view = (box: SkillBox) => skillBoxView(box, reading);
  return html`<details class="gap"${[occupation, have, want].some(isUsed) ? html` open` : null}><summary>${gap.title}</summary>
${view(occupation)}<p>${isAlone ? gap.haveAlone : gap.about}</p>
<div class="gap-pair">${view(have)}${view(want)}</div>${guided === undefined ? null : html`<p><a href="${guided.href}">${guided.text}</a></p>`}</details>
`;
}

/** What was asked for and cannot be used, with why. Everything else stays asked for. */
function mistakesView({ title, items }: NonNullable<SearchPage['mistakes']>, { messages }: Reading): Html {
  return html`<div class="notice notice--error" role="alert"><p><strong>${title}</strong> ${messages.chips.mistakes}</p>
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul></div>
`;
}

/** What the script says that answers while filters are set. */
const liveWords = ({ messages: { widget } }: Reading): Html =>
  html` data-live data-slow="${widget.slow}" data-down="${widget.down}" data-busy="${widget.busy}" data-kept="${widget.kept}" data-again="${widget.again}"`;

/** The search: words, filters, hits. All of it is one form, so that it works without a script. */
export function searchView(found: SearchPage, reading: Reading): Html {
  const { ui } = reading.messages;
  // Who has not asked for anything yet is told what this is, and what what is said here rests on.
  const begin =
    found.back === ''
      ? html`<div class="begin"><h1>${ui.tagline}</h1><p>${reading.messages.frame.trust}</p></div>`
      : html`<h1 class="out-of-sight">${ui.tagline}</h1>`;
  return html`${begin}
<form method="get" action="${reading.to('/')}" role="search"${liveWords(reading)}>
<div class="search"><div class="search-words"><label for="q">${ui.searchLabel}</label> <input id="q" name="q" type="search" value="${found.q}"> <button>${ui.search}</button></div>
${skillBoxView(found.boxes.skill, reading)}${moreBoxes(found, reading)}</div>
${found.mistakes === undefined ? null : mistakesView(found.mistakes, reading)}<p class="search-to-results"><a href="#results">${countView(found, reading.messages)}</a></p>
<div class="columns"><details class="filters"><summary>${ui.filters}</summary>
<label>${ui.sortBy} <select name="sort">${found.sorts.map(({ value, label, chosen }) => html`<option value="${value}"${chosen ? html` selected` : null}>${label}</option>`)}</select></label>
${found.fields.map((group) => fieldsView(group, reading))}${found.groups.map((group) => groupView(group, reading.messages))}${found.hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${found.moreFilters === null ? null : html`<p><a href="${found.moreFilters}">${ui.moreFilters}</a></p>`}<button>${ui.apply}</button></details>
${resultsView(found, reading)}</div>
</form>
${compareBar(reading)}`;
}

/** The search as a whole page, with a script for suggestions. */
export function searchPage(found: SearchPage, reading: Reading): string {
  const { ui } = reading.messages;
  const title = found.mistakes?.title ?? found.q;
  const script = html`<script type="module" src="/assets/search.js"></script>
`;
  const whole = title === '' ? ui.title : `${title} – ${ui.title}`;
  return page(whole, searchView(found, reading), reading, script, 'search', {
    // There is no end of searches. Search engines find offers by the sitemap.
    isListed: !reading.address.includes('?'),
  });
}
