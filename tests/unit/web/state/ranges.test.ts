import { describe, expect, it } from 'vitest';
import { FILTERS } from '../../../../services/search/schema.ts';
import { MORE_FACETS } from '../../../../web/state/facet-groups.ts';
import { presentFields } from '../../../../web/state/field-groups.ts';
import { askedBy, besideFields, rangeOf } from '../../../../web/state/ranges.ts';
import { presentSearchPage } from '../../../../web/state/search.ts';
import { searchView } from '../../../../web/views/search-page.ts';
import { readingIn } from '../../../helpers/page-reading.ts';
import { messagesIn } from '../../../helpers/words.ts';

const messages = messagesIn('en');
const asked = (query: string) => String(askedBy(query));
const fields = (query: string, name: Parameters<typeof rangeOf>[1]) => {
  const { from, to, unknown } = rangeOf(new URLSearchParams(query), name);
  return [from.value, to.value, unknown];
};

describe('A sent form', () => {
  it('asks for one range by two fields, in their order, and for nothing by what was left empty', () => {
    expect(asked('q=&ectsFrom=3&ectsTo=6&hoursFrom=&hoursTo=40&priceFrom=0&place=+&eqf=6')).toBe(
      'eqf=6&ects=3-6&hours=-40&price=0-',
    );
    expect(asked('paceFrom=10&paceTo=2.5')).toBe('pace=2.5-10');
  });

  it('keeps other ranges and what states nothing beside the range', () => {
    expect(asked('ects=1,2&ects=unknown&ectsFrom=3&ectsTo=')).toBe('ects=1%2C2&ects=unknown&ects=3-');
    expect(asked('near=47,15&near=unknown')).toBe('near=47%2C15%2Cunknown');
  });

  it('passes on what is no number, for the search to name it', () => {
    expect(asked('ectsFrom=<b>')).toBe('ects=%3Cb%3E-');
  });
});

describe('The two fields of a number', () => {
  it('show the range that is asked for, a single number of a run as both ends, and whether nothing stated passes', () => {
    expect(fields('ects=3-6,unknown', 'ects')).toEqual(['3', '6', true]);
    expect(fields('price=-500', 'price')).toEqual(['', '500', false]);
    expect(fields('duration=4', 'duration')).toEqual(['4', '4', false]);
    expect(fields('', 'pace')).toEqual(['', '', false]);
  });

  it('leave single credits to be ticked, and other ranges to be sent again', () => {
    expect(fields('ects=5', 'ects')).toEqual(['', '', false]);
    expect(besideFields(new URLSearchParams('ects=5,3-6,8-9,unknown'), 'ects')).toEqual(['5', '8-9']);
  });
});

describe('The form of the search', () => {
  const shown = (query: string) => {
    const answer = { total: 0, page: 1, size: 20, hits: [], leftOut: {}, warnings: [] };
    const facets = Object.fromEntries(MORE_FACETS.map((name) => [name, [{ value: 'v', label: 'v', count: 1 }]]));
    const reading = readingIn();
    const { to, names } = reading;
    const reader = { messages, labelOf: (_facet: string, value: string) => value, to, day: names.day };
    const typed = { q: '', sort: 'relevance' } as const;
    const page = presentSearchPage({ ...answer, facets }, new URLSearchParams(query), typed, reader);
    return searchView(page, reading).markup;
  };

  it('has a field for every filter that the API has', () => {
    const markup = shown(`facets=${MORE_FACETS.join(',')}`);
    const fieldOf = (name: string) =>
      ({ start: ['startsFrom', 'startsTo'], skill: ['findSkill'] })[name] ??
      (['ects', 'hours', 'price', 'pace', 'duration'].includes(name) ? [`${name}From`, `${name}To`] : [name]);
    for (const name of [...FILTERS.flatMap(fieldOf), 'currency', 'within', 'findOccupation', 'sort', 'q'])
      expect(markup, name).toMatch(new RegExp(`name="${name}"`));
  });

  it('sends everything that it was asked for, and nothing twice', () => {
    const query =
      'all=openTo&all=microCredential&all=startsFrom&ects=5&ects=3-6&ects=unknown&price=1-2&price=7&pace=unknown&near=47,15,unknown&openOn=2026-01-01,unknown&skill=urn:1&eqf=6&size=5';
    const markup = shown(query);
    const sent = [...markup.matchAll(/<input (?![^>]*type="checkbox"(?![^>]* checked))[^>]*>/g)].flatMap(([field]) => {
      const [name = '', value = ''] = ['name', 'value'].map(
        (key) => new RegExp(`${key}="([^"]*)"`).exec(field)?.[1] ?? '',
      );
      return [[name, value] as [string, string]];
    });
    const again = askedBy(String(new URLSearchParams(sent)));
    const flat = (params: URLSearchParams) =>
      [...params].flatMap(([name, value]) => value.split(',').map((one) => `${name}=${one}`)).sort();
    expect(flat(again)).toEqual(flat(new URLSearchParams(query)));
  });

  it('unfolds what is asked for, so that what narrows a search is seen', () => {
    const open = (query: string) => presentFields(new URLSearchParams(query), messages).map((group) => group.open);
    expect(open('q=a&eqf=6')).toEqual([false, false, false]);
    expect(open('openOn=2026-01-01')).toEqual([true, false, false]);
    expect(open('hours=5-')).toEqual([false, true, false]);
    expect(open('within=5')).toEqual([false, false, true]);
  });
});
