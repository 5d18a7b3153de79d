import { fill } from '../../messages/fill.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { type Facet, type FilterName, type SearchQuery, SORTS } from '../../services/search/query.ts';
import type { FacetGroup, SearchPage } from '../../web/views/search-page.ts';
import { filterOfParameter } from '../filter-names.ts';
import { MAX_REACH_HITS, SEARCH_NAMES } from '../params/search-parameters.ts';
import type { Reader } from '../reader.ts';
import type { SearchAnswer } from '../search.ts';
import { facetLabel } from './names.ts';

/** What the page offers to filter by. */
export const PAGE_FACETS = [
  'assured',
  'country',
  'eqf',
  'language',
  'mode',
  'microCredential',
] as const satisfies Facet[];

const VALUES_SHOWN = 12;
/** What was looked at most closely comes first, whatever the counts; what is not in the list, such as `any`, before it. */
const ASSURED_ORDER: readonly string[] = ['offer', 'official', 'true', 'false', UNKNOWN];
const STARTS = ['startsFrom', 'startsTo'] as const;

/** Parameters by which a filter is asked for. */
const namesOf = (filter: FilterName | 'q'): readonly string[] => (filter === 'start' ? STARTS : [filter]);

/** Values of a parameter, repeated or separated by commas. */
function valuesOf(asked: URLSearchParams, name: string): string[] {
  return asked.getAll(name).flatMap((value) => value.split(',').flatMap((item) => item.trim() || []));
}

/** The search as one parameter of another page's address, beside the language, which every page understands. */
function backTo(asked: URLSearchParams): string {
  const rest = new URLSearchParams(asked);
  const lang = rest.get('lang');
  rest.delete('lang');
  const carried = new URLSearchParams();
  if (lang !== null) carried.set('lang', lang);
  if (rest.size > 0) carried.set('from', String(rest));
  return carried.size === 0 ? '' : `?${carried}`;
}

function groupOf(facet: Facet, answer: SearchAnswer, asked: URLSearchParams, { lang, messages }: Reader): FacetGroup {
  const chosen = valuesOf(asked, facet);
  const all = answer.facets[facet] ?? [];
  const shown = all.filter(({ value }, at) => at < VALUES_SHOWN || chosen.includes(value));
  const others = chosen.filter((value) => !shown.some((one) => one.value === value));
  const rest = all.filter((one) => !shown.includes(one)).map((one) => ({ ...one, chosen: false }));
  const values = [
    ...shown.map((one) => ({ ...one, chosen: chosen.includes(one.value) })),
    ...[...new Set(others)].map((value) => ({
      value,
      label: facetLabel(facet, value, { lang, messages, given: new Map() }),
      count: null,
      chosen: true,
    })),
  ];
  if (facet === 'assured') values.sort((a, b) => ASSURED_ORDER.indexOf(a.value) - ASSURED_ORDER.indexOf(b.value));
  if (facet === 'eqf')
    values.sort(
      (a, b) =>
        Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN) ||
        Number.parseFloat(a.value) - Number.parseFloat(b.value),
    );
  return { name: facet, legend: messages.filter[facet], values, more: rest };
}

/** An answer as the page shows it: what was asked for stays asked for, and every way on is a link. */
export function presentSearchPage(
  answer: SearchAnswer,
  query: SearchQuery,
  asked: URLSearchParams,
  reader: Reader,
): SearchPage {
  const { messages } = reader;
  const { ui, filter } = messages;
  const address = (change: (next: URLSearchParams) => void): string => {
    const next = new URLSearchParams(asked);
    next.delete('page');
    change(next);
    return `/?${next}`;
  };
  const without = (name: FilterName | 'q') =>
    address((next) => {
      for (const one of namesOf(name)) next.delete(one);
    });
  const admitting = (name: FilterName) => address((next) => next.append(namesOf(name)[0] ?? name, UNKNOWN));
  const at = (page: number) => address((next) => next.set('page', String(page)));
  const own: readonly string[] = ['q', 'sort', 'page', ...PAGE_FACETS];
  const dayOf = (name: string) => valuesOf(asked, name).find((value) => value !== UNKNOWN) ?? '';
  const isStart = (name: string) => STARTS.some((start) => start === name);
  const hidden = [...asked]
    .filter(([name]) => !own.includes(name))
    .flatMap(([name, value]) =>
      (isStart(name) ? value.split(',').filter((item) => item === UNKNOWN) : [value]).map(
        (item) => [name, item] as const,
      ),
    );
  const filtered = SEARCH_NAMES.list.some((name) => name !== 'facets' && asked.has(name));
  const lang = asked.get('lang');
  const pages = Math.ceil(Math.min(answer.total, MAX_REACH_HITS) / answer.size);
  return {
    q: query.q,
    total: answer.total,
    hits: answer.hits,
    groups: PAGE_FACETS.map((facet) => groupOf(facet, answer, asked, reader)),
    starts: { from: dayOf('startsFrom'), to: dayOf('startsTo') },
    sorts: SORTS.map((value) => ({ value, label: messages.sort[value], chosen: value === query.sort })),
    hidden,
    warnings: answer.warnings.map(({ detail }) => detail),
    rescue: (answer.rescue ?? [])
      .filter(({ total }) => total > 0)
      .map(({ without: [name = 'q'], total }) => ({
        text: fill(ui.rescueItem, { filter: filter[filterOfParameter(name)], total }, messages),
        href: without(filterOfParameter(name)),
      })),
    leftOut: Object.entries(answer.leftOut)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => ({
        text: fill(ui.leftOut, { count, filter: filter[filterOfParameter(name)] }, messages),
        href: admitting(filterOfParameter(name) as FilterName),
      })),
    back: backTo(asked),
    clear: filtered ? `/?${new URLSearchParams({ q: query.q, ...(lang === null ? {} : { lang }) })}` : null,
    page: query.page,
    pages,
    previous: query.page > 1 ? at(query.page - 1) : null,
    next: query.page < pages ? at(query.page + 1) : null,
  };
}
