import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../../../services/search/query.ts';
import type { FoundOffers } from '../../../../web/state/found-offers.ts';
import { presentSearchPage } from '../../../../web/state/search.ts';
import { messagesIn } from '../../../helpers/words.ts';

const nothing: FoundOffers = { total: 0, page: 1, size: 20, hits: [], facets: {}, leftOut: {}, warnings: [] };
const reader = {
  messages: messagesIn('en'),
  labelOf: (facet: string, value: string) => `${facet} ${value}`,
  to: (path: string) => path,
  day: (day: string) => day,
};

function pageOf(
  asked: string,
  answer: Partial<FoundOffers> = {},
  search: Pick<SearchQuery, 'q' | 'sort'> = { q: '', sort: 'relevance' },
) {
  return presentSearchPage({ ...nothing, ...answer }, new URLSearchParams(asked), search, reader);
}

describe('The state of the search page', () => {
  it('keeps in sight what was asked for and is not in the answer, without a count', () => {
    const { groups } = pageOf('country=DE,FR', { facets: { country: [{ value: 'DE', label: 'Germany', count: 2 }] } });
    expect(groups.find(({ name }) => name === 'country')?.values).toEqual([
      { value: 'DE', label: 'Germany', count: 2, chosen: true },
      { value: 'FR', label: 'country FR', count: null, chosen: true },
    ]);
  });

  it('orders levels by number and what was looked at most closely first, what is unknown last', () => {
    const counted = (values: string[]) => values.map((value, at) => ({ value, label: value, count: 9 - at }));
    const { groups } = pageOf('', {
      facets: { eqf: counted(['unknown', '7', '5', '6']), assured: counted(['unknown', 'true', 'offer']) },
    });
    const order = (name: string) => groups.find((group) => group.name === name)?.values.map(({ value }) => value);
    expect(order('eqf')).toEqual(['5', '6', '7', 'unknown']);
    expect(order('assured')).toEqual(['offer', 'true', 'unknown']);
  });

  it('folds away what is beyond the first values, but never what was chosen', () => {
    const language = Array.from({ length: 15 }, (_, at) => ({ value: `l${at}`, label: `${at}`, count: 15 - at }));
    const group = pageOf('language=l14', { facets: { language } }).groups.find(({ name }) => name === 'language');
    expect(group?.values.map(({ value }) => value)).toEqual(
      [...language.slice(0, 12), language[14]].map((one) => one?.value),
    );
    expect(group?.more.map(({ value }) => value)).toEqual(['l12', 'l13']);
  });

  it('leads to what was left out by asking for it too, and to more by leaving one filter away, from the first page', () => {
    const found = pageOf('q=data&startsFrom=2026-10-01&startsTo=2026-12-01&page=2', {
      leftOut: { startsFrom: 4, eqf: 0 },
      rescue: [
        { without: ['startsFrom'], total: 3 },
        { without: ['q'], total: 0 },
      ],
    });
    expect(found.leftOut.map(({ href }) => href)).toEqual([
      '/?q=data&startsFrom=2026-10-01&startsTo=2026-12-01&startsFrom=unknown',
    ]);
    // One with which the page begins stays away.
    expect(found.rescue.map(({ href }) => href)).toEqual(['/?q=data&all=startsFrom']);
    const [both] = pageOf('q=data&startsFrom=2026-10-01&startsTo=2026-12-01&eqf=6', {
      rescue: [{ without: ['startsFrom', 'startsTo', 'eqf'], total: 3 }],
    }).rescue;
    expect(both).toMatchObject({ href: '/?q=data&all=startsFrom', text: 'without Start + EQF level: 3' });
  });

  it('leads to all filters at once, keeping what was asked for, and no further where they are shown', () => {
    const found = pageOf('q=data&eqf=6&page=2');
    expect(found.moreFilters).toMatch(/^\/\?q=data&eqf=6&facets=/);
    const all = pageOf(found.moreFilters?.slice(2) ?? '', {
      facets: { setting: [{ value: 'formal', label: 'f', count: 2 }] },
    });
    expect(all.moreFilters).toBeNull();
    expect(all.groups.find(({ name }) => name === 'setting')?.values).toHaveLength(1);
  });

  it('offers to clear what is filtered, and nothing where only words or order were asked for', () => {
    expect(pageOf('q=data&sort=start&facets=eqf&size=5').clear).toBeNull();
    for (const filter of ['eqf=6', 'startsTo=2026-12-01', 'provider=p1', 'verdict=EXPIRED'])
      expect(pageOf(`q=data&${filter}`, {}, { q: 'data', sort: 'relevance' }).clear, filter).toBe('/?q=data');
  });

  it('asks again for what the form has no field for, and has a field for an unknown start beside the day', () => {
    const found = pageOf('q=data&provider=p1&startsFrom=2026-10-01,unknown&eqf=6&size=5');
    const [dates] = found.fields;
    expect(dates?.days.map(({ value }) => value)).toEqual(['2026-10-01', '', '']);
    expect(dates?.unknowns.map(({ name, chosen }) => [name, chosen])).toEqual([
      ['startsFrom', true],
      ['openOn', false],
    ]);
    // What another facet is filtered by stands as a group of its own.
    expect(found.groups.at(-1)?.values).toEqual([{ value: 'p1', label: 'provider p1', count: null, chosen: true }]);
    expect(found.hidden.filter(([name]) => name !== 'all')).toEqual([['size', '5']]);
  });

  it('leads to no page beyond what can be reached', () => {
    const last = pageOf('page=100', { total: 5_000, page: 100 });
    expect([last.pages, last.previous, last.next]).toEqual([100, '/?page=99', null]);
  });
});
