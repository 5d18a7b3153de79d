import { describe, expect, it } from 'vitest';
import { facetNames, optionsIn, presentWidget, searchIn, widgetQuery } from '../../../../web/state/widget.ts';
import { hitNumber } from '../../../../web/state/widget-looks.ts';
import { messagesIn } from '../../../helpers/words.ts';

const ANSWER = { total: 3, page: 1, size: 1, hits: [], facets: {}, leftOut: {}, warnings: [] };
const READER = {
  messages: messagesIn('en'),
  labelOf: (_facet: string, value: string) => value,
  to: (path: string) => `/en${path === '/' ? '/embed' : path}`,
  day: String,
};
const present = (query: string) =>
  presentWidget(ANSWER, new URLSearchParams(query), optionsIn(new URLSearchParams(query)), READER);

describe('A widget', () => {
  it('asks the API for its search in its language, with its token, facets and number of hits', () => {
    const options = { facets: ['country', 'eqf'], size: 5, layout: 'list', portal: 'a.b' } as const;
    expect(widgetQuery(new URLSearchParams('q=data&country=AT&page=2'), options, 'de')).toBe(
      'q=data&country=AT&page=2&facets=country%2Ceqf&size=5&lang=de&portal=a.b',
    );
  });

  it('takes no parameter of a search for one that says how it is shown, and no other way round', () => {
    expect(String(searchIn(new URLSearchParams('q=a&portal=x&size=99&lang=de&eqf=6')))).toBe('q=a&eqf=6');
    expect(facetNames('country, nonsense,,eqf')).toEqual(['country', 'eqf']);
    expect(facetNames('')).toEqual([]);
    expect(['0', '-1', '7', '1e9', 'x', null].map(hitNumber)).toEqual([10, 10, 7, 50, 10, 10]);
  });

  it('shows what narrows its search even where it offers no such filter, so that it can be undone', () => {
    expect(present('facets=country&eqf=6').groups.map(({ name }) => name)).toEqual(expect.arrayContaining(['eqf']));
    expect(present('facets=country').groups.some(({ name }) => name === 'eqf')).toBe(false);
  });

  it('never loses its token: not by the form, not by a page further, not where all filters are removed', () => {
    const found = present('portal=a.b&eqf=6&size=1');
    expect(found.hidden).toContainEqual(['portal', 'a.b']);
    for (const href of [found.clear, found.next]) expect(href).toContain('portal=a.b');
  });

  it('has nothing to remove where nothing but its looks are asked for', () => {
    expect(present('portal=a.b&facets=eqf&size=1&layout=cards').clear).toBeNull();
  });
});
