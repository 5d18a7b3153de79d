import { describe, expect, it } from 'vitest';
import { countHere } from '../../../../indexer/engines/meilisearch-here.ts';
import { MAX_FACET_VALUES } from '../../../../services/search/facet-order.ts';
import { documentInstance, searchQuery } from '../../../helpers/offer-documents.ts';

describe('countHere', () => {
  const both = { mode: { values: ['online'] }, language: { values: ['en'] } };

  it('counts an offer once for each value of an instance that meets the other conditions', () => {
    const offers = [
      [
        documentInstance({ mode: 'online', languages: ['en', 'de'], times: ['evening'] }),
        documentInstance({ mode: 'online', languages: ['en'], times: ['evening', 'weekend'] }),
      ],
      // No instance of this one meets both conditions, and each facet ignores its own.
      [
        documentInstance({ mode: 'onsite', languages: ['en'], times: ['weekend'] }),
        documentInstance({ mode: 'online', languages: ['fr'], times: ['weekend'] }),
      ],
      [documentInstance({ mode: 'onsite', languages: ['fr'], times: ['weekend'] })],
    ];
    const { facets, cut } = countHere(offers, searchQuery({ instance: both, facets: ['mode', 'language', 'time'] }));
    expect(facets).toEqual({
      mode: [
        { value: 'online', count: 1 },
        { value: 'onsite', count: 1 },
      ],
      language: [
        { value: 'de', count: 1 },
        { value: 'en', count: 1 },
        { value: 'fr', count: 1 },
      ],
      time: [
        { value: 'evening', count: 1 },
        { value: 'weekend', count: 1 },
      ],
    });
    expect(cut).toEqual({});
  });

  it('leaves out offers that lack one value, unless another instance is found or the filter asks for them', () => {
    const lacking = documentInstance({ mode: 'online', languages: ['unknown'] });
    const offers = [
      [lacking],
      [lacking, documentInstance({ mode: 'online', languages: ['en'] })],
      [documentInstance({ mode: 'unknown', languages: ['unknown'] })],
      [documentInstance({ mode: 'unknown', languages: ['en'] })],
    ];
    expect(countHere(offers, searchQuery({ instance: both, facets: ['time'] })).leftOut).toEqual({
      mode: 1,
      language: 1,
    });
    const asking = { ...both, mode: { ...both.mode, unknown: true } };
    expect(countHere(offers, searchQuery({ instance: asking, facets: ['time'] })).leftOut).toEqual({ language: 2 });
  });

  it('says where there are more values than an answer has', () => {
    const offers = Array.from({ length: MAX_FACET_VALUES + 1 }, (_, n) => [
      documentInstance({ mode: 'online', places: [`city:${n}`] }),
    ]);
    const asked = { instance: { mode: { values: ['online'] } }, facets: ['place', 'mode'] as const };
    const { facets, cut } = countHere(offers, searchQuery(asked));
    expect(facets.place).toHaveLength(MAX_FACET_VALUES);
    expect(cut).toEqual({ place: MAX_FACET_VALUES });
  });
});
