import { isFacet } from '../../services/search/schema.ts';
import type { SearchPage } from '../views/search-page.ts';
import { type Layout, WIDGET_FACETS } from '../views/widget.ts';
import type { FoundOffers, PageReader } from './found-offers.ts';
import { presentSearchPage } from './search.ts';
import { hitNumber, layoutOf } from './widget-looks.ts';

/** How a widget or an embedded page shows a search. */
export interface WidgetOptions {
  readonly facets: readonly string[];
  readonly size: number;
  readonly layout: Layout;
  /** The token of a portal, with the filters that are locked. Null where none is. */
  readonly portal: string | null;
}

/** What says how it is shown and is no part of the search. */
export const OPTION_NAMES: readonly string[] = ['facets', 'size', 'layout', 'portal'];

/** The facets that a comma list names; those of every widget where it is missing, none where it is empty. */
export function facetNames(text: string | null): readonly string[] {
  return text === null
    ? WIDGET_FACETS
    : text
        .split(',')
        .map((name) => name.trim())
        .filter(isFacet);
}

/** What an address asks of an embedded search: how it is shown. */
export function optionsIn(asked: URLSearchParams): WidgetOptions {
  return {
    facets: facetNames(asked.get('facets')),
    size: hitNumber(asked.get('size')),
    layout: layoutOf(asked.get('layout')),
    portal: asked.get('portal'),
  };
}

/** The search in an address, without what says how it is shown. */
export function searchIn(asked: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...asked].filter(([name]) => !OPTION_NAMES.includes(name) && name !== 'lang'));
}

/** The query of `GET /v1/offers` for what is asked of a widget. */
export function widgetQuery(asked: URLSearchParams, { facets, size, portal }: WidgetOptions, lang: string): string {
  const query = searchIn(asked);
  for (const [name, value] of Object.entries({ facets: facets.join(','), size: String(size), lang, portal }))
    if (value !== null && value !== '') query.set(name, value);
  return String(query);
}

/**
 * What a widget shows of an answer: of the filters those that it offers, and those by which is filtered, because what
 * narrows a search is there to be seen. Everything else that was asked for is sent again with the form.
 */
export function presentWidget(
  answer: FoundOffers,
  asked: URLSearchParams,
  { facets }: Pick<WidgetOptions, 'facets'>,
  reader: PageReader,
): SearchPage {
  const q = asked.get('q') ?? '';
  const sort = asked.get('sort') ?? 'relevance';
  const found = presentSearchPage(answer, asked, { q, sort } as Parameters<typeof presentSearchPage>[2], reader);
  const groups = found.groups.filter(
    ({ name, values }) => facets.includes(name) || values.some(({ chosen }) => chosen),
  );
  const shown = groups.map(({ name }) => name);
  const hidden = [...asked].filter(([name]) => !['q', 'sort', 'page', 'lang', ...shown].includes(name));
  // Whatever is removed, how it is shown stays, and what is locked stays locked.
  const kept = [...asked].filter(([name]) => name === 'q' || OPTION_NAMES.includes(name));
  const clear = found.clear === null ? null : `${reader.to('/')}?${new URLSearchParams(kept)}`;
  const isFiltered = [...searchIn(asked).keys()].some((name) => !['q', 'sort', 'page'].includes(name));
  return { ...found, groups, hidden, back: '', moreFilters: null, save: null, clear: isFiltered ? clear : null };
}
