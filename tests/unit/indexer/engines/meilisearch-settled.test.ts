import { describe, expect, it } from 'vitest';
import { dividedByStart } from '../../../../indexer/engines/meilisearch-divided.ts';
import { countSettled, together } from '../../../../indexer/engines/meilisearch-settled.ts';
import { searchQuery } from '../../../helpers/offer-documents.ts';

describe('dividedByStart', () => {
  it('divides nothing where no days are asked for', () => {
    expect(dividedByStart(searchQuery())).toBeNull();
    expect(dividedByStart(searchQuery({ start: { unknown: true } }))).toBeNull();
  });

  it('counts an offer among the others as soon as one instance may begin too early, too late or on no known day', () => {
    expect(dividedByStart({ start: { from: '2026-11-27', unknown: true } })?.others).toEqual([
      ['start < 20261127', 'open NOT IN [yes, no, unknown]'],
    ]);
    expect(dividedByStart({ start: { from: '2026-11-27', to: '2026-12-31' } })?.others).toEqual([
      ['start < 20261127', 'start > 20261231', 'open NOT IN [yes, no]', 'open = unknown'],
    ]);
  });
});

describe('counting settled offers', () => {
  const start = { from: '2026-11-27', unknown: true };
  const divided = dividedByStart({ start });
  if (divided === null) throw new Error('days are asked for');
  const some = [{ value: 'online', count: 3 }];

  it('asks once for all facets that nothing but the start narrows, without asking for the start', () => {
    const query = searchQuery({ start, facets: ['mode', 'language'] });
    const { questions, read } = countSettled(
      query,
      new Map([['mode', some] as const, ['language', some] as const]),
      divided,
    );
    expect(questions).toEqual([{ filter: divided.settled, facets: ['mode', 'language'] }]);
    const facetDistribution = { mode: { online: 2, onsite: 5 }, language: { en: 7 } };
    expect(read([{ hits: [], estimatedTotalHits: 7, facetDistribution }])).toEqual({
      facets: {
        mode: [
          { value: 'onsite', count: 5 },
          { value: 'online', count: 2 },
        ],
        language: [{ value: 'en', count: 7 }],
      },
      cut: {},
    });
  });

  it('asks value by value where another filter narrows, too, and for its own facet without it', () => {
    const query = searchQuery({ start, instance: { mode: { values: ['online'] } }, facets: ['mode', 'time'] });
    const candidates = new Map([['mode', some] as const, ['time', [{ value: 'evening', count: 1 }]] as const]);
    const { questions } = countSettled(query, candidates, divided);
    expect(questions).toHaveLength(2);
    expect(questions[0]).toEqual({ filter: divided.settled, facets: ['mode'] });
  });

  it('adds what the others count, but no value of which the settled were not counted', () => {
    const others = new Map([
      [
        'mode',
        new Map([
          ['online', 1],
          ['onsite', 2],
        ]),
      ] as const,
    ]);
    expect(together({ facets: { mode: some }, cut: {} }, others).facets.mode).toEqual([
      { value: 'online', count: 4 },
      { value: 'onsite', count: 2 },
    ]);
    expect(together({ facets: { mode: some }, cut: { mode: 1 } }, others)).toEqual({
      facets: { mode: [{ value: 'online', count: 4 }] },
      cut: { mode: 1 },
    });
  });
});
