import { fill } from '../../messages/fill.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { MAX_REACHABLE_HITS, type QueryPart, type SearchQuery, SORTS } from '../../services/search/query.ts';
import { FACETS, type FilterName } from '../../services/search/schema.ts';
import { ALL, DEFAULTS, type DefaultName } from '../views/every-offer.ts';
import type { SearchPage } from '../views/search-page.ts';
import { backTo } from './addresses.ts';
import { activeFilters, sameInstance } from './chips.ts';
import { type Begun, drop } from './defaults.ts';
import { facetsOf, groupOf, MORE_FACETS } from './facet-groups.ts';
import { IN_FIELDS, presentFields } from './field-groups.ts';
import type { FoundOffers, PageReader } from './found-offers.ts';
import { besideFields, isRange, RANGES } from './ranges.ts';
import { BOXES, type BoxName, type KnownConcepts, LOOKING, NOTHING_KNOWN, presentBox } from './skill-box.ts';

const STARTS = ['startsFrom', 'startsTo'] as const;

/** The parameters by which a part of a search is asked for. */
const namesOf = (filter: QueryPart): readonly string[] =>
  filter === 'start' ? STARTS : filter === 'want' ? ['want', 'have'] : [filter];

/** The part of a search to which a parameter belongs. */
const filterOf = (name: string): QueryPart =>
  name === 'startsFrom' || name === 'startsTo' ? 'start' : (name as QueryPart);

/** How the page begins, and how many offers there would be without each of those filters. */
export interface BegunSearch extends Begun {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly totals: Readonly<Partial<Record<DefaultName, number>>>;
}

/** Names of values that the answer gives, by filter and value. */
const givenNames = ({ facets }: FoundOffers): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(facets).flatMap(([facet, values = []]) =>
      values.map(({ value, label }) => [`${facet} ${value}`, label] as const),
    ),
  );

type Change = (change: (next: URLSearchParams) => void) => string;

/** What words were understood as, each phrase as a link that makes it a filter. */
function understoodWays({ understood = [] }: FoundOffers, q: string, { messages }: PageReader, address: Change) {
  const phrases = [...new Set(understood.map(({ words }) => words))];
  return phrases.map((words) => {
    const said = understood.filter((one) => one.words === words);
    const [first] = said;
    const label = said.map((one) => one.label).join(' – ');
    const name = messages.filter[filterOf(first?.parameter ?? 'q')];
    return {
      text: fill(messages.ui.understood, { words, filter: name, label }, messages),
      href: address((next) => {
        next.set('q', q.replace(words, ' ').replace(/\s+/g, ' ').trim());
        for (const { parameter, value } of said) next.set(parameter, value);
      }),
    };
  });
}

/**
 * Makes what the page shows of an answer. What was asked for stays asked for, and every change is a link. `asked` is
 * the query string as it was sent; `begun` adds to it with which filters the page begins; `q` are the words as they were
 * typed, `sort` the order in which hits stand; `known` are names of skills and occupations, and those that were looked
 * for.
 */
export function presentSearchPage(
  answer: FoundOffers,
  asked: URLSearchParams,
  { q, sort }: Pick<SearchQuery, 'q' | 'sort'>,
  reader: PageReader,
  known: KnownConcepts = NOTHING_KNOWN,
  begun: BegunSearch = { effective: asked, defaults: [], today: '', totals: {} },
): SearchPage {
  const { messages, to } = reader;
  const { ui, filter } = messages;
  const address = (change: (next: URLSearchParams) => void): string => {
    const next = new URLSearchParams(asked);
    for (const name of ['page', ...LOOKING]) next.delete(name);
    change(next);
    return `${to('/')}?${next}`;
  };
  const box = (name: BoxName) => presentBox(name, asked, known, address);
  const without = (filters: readonly QueryPart[]) =>
    address((next) => {
      drop(next, filters.flatMap(namesOf));
    });
  const admitting = (name: FilterName) => address((next) => next.append(namesOf(name)[0] ?? name, UNKNOWN));
  const { effective, defaults } = begun;
  const at = (page: number) => address((next) => next.set('page', String(page)));
  const facets = facetsOf(effective);
  // What no field of the form holds is sent again: other parameters, and what is asked of a number beside its range.
  const own: readonly string[] = ['q', 'sort', 'page', ALL, ...LOOKING, ...facets, ...IN_FIELDS];
  const hidden = [
    ...[...asked].filter(([name]) => !own.includes(name) && !isRange(name)),
    ...RANGES.filter((name) => !own.includes(name)).flatMap((name) =>
      besideFields(asked, name).map((value) => [name, value] as const),
    ),
    // So that what is unticked does not come back with the next answer.
    ...DEFAULTS.map((name) => [ALL, name] as const),
  ];
  const filtered = [...FACETS, ...BOXES, ...RANGES, ...IN_FIELDS, ALL].some((name) => asked.has(name));
  const pages = Math.ceil(Math.min(answer.total, MAX_REACHABLE_HITS) / Math.max(1, answer.size));
  return {
    q,
    total: answer.total,
    boxes: {
      skill: box('skill'),
      occupation: box('occupation'),
      have: box('have'),
      want: box('want'),
    },
    missing: answer.gap?.missing ?? null,
    hits: answer.hits,
    following: answer.relaxed?.following ?? 0,
    groups: facets.map((facet) => groupOf(facet, answer, effective, reader)),
    fields: presentFields(effective, messages),
    sorts: SORTS.map((value) => ({ value, label: messages.sort[value], chosen: value === sort })),
    hidden,
    warnings: answer.warnings.map(({ detail }) => detail),
    understood: understoodWays(answer, q, reader, address),
    rescue: (answer.rescue ?? [])
      .filter(({ total }) => total > 0)
      .map(({ without: names, total }) => {
        const guilty = [...new Set(names.map(filterOf))];
        const words = guilty.map((name) => filter[name]).join(' + ');
        return { text: fill(ui.rescueItem, { filter: words, total }, messages), href: without(guilty) };
      }),
    leftOut: Object.entries(answer.leftOut)
      .filter(([name, count]) => count > 0 && !defaults.some((one) => one === name))
      .map(([name, count]) => ({
        text: fill(ui.leftOut, { count, filter: filter[filterOf(name)] }, messages),
        href: admitting(filterOf(name) as FilterName),
      })),
    active: activeFilters(effective, { ...reader, ...begun, address, given: givenNames(answer) }),
    sameInstance: sameInstance(effective, reader),
    leftOutByDefault: defaults.map((name) => ({
      name,
      count: Math.max(0, (begun.totals[name] ?? 0) - answer.total),
      href: address((next) => drop(next, [name])),
    })),
    back: backTo(asked),
    moreFilters: MORE_FACETS.every((facet) => facets.includes(facet))
      ? null
      : address((next) => next.set('facets', MORE_FACETS.join(','))),
    save: `${to('/saved')}?${asked}`,
    clear: filtered ? `${to('/')}?${new URLSearchParams({ q })}` : null,
    page: answer.page,
    pages,
    previous: answer.page > 1 ? at(answer.page - 1) : null,
    next: answer.page < pages ? at(answer.page + 1) : null,
  };
}
