import { afterAll, beforeAll, describe } from 'vitest';
import type { OfferDocument } from '../../../services/search/document.ts';
import type { SearchEngine } from '../../../services/search/engine.ts';
import type { SearchQuery } from '../../../services/search/query.ts';
import { searchQuery } from '../../helpers/offer-documents.ts';
import { CATALOGUE } from './catalogue.ts';

/** Gives an engine without any build; `close` takes away what it left. */
export type OpenEngine = () => Promise<{ readonly engine: SearchEngine; close(): Promise<void> }>;

/** Questions to an engine that serves the catalogue. */
export interface Published {
  engine(): SearchEngine;
  find(asked: Partial<SearchQuery>): ReturnType<SearchEngine['search']>;
  /** Ids of the hits, in their order. */
  ids(asked: Partial<SearchQuery>): Promise<string[]>;
  /** Ids of the hits, sorted. */
  found(asked: Partial<SearchQuery>): Promise<string[]>;
  /** Counts of one facet by value. */
  counts(
    asked: Partial<SearchQuery> & { facets: SearchQuery['facets'] },
    facet: SearchQuery['facets'][number],
  ): Promise<Record<string, number>>;
}

/** A suite over one published build of the catalogue or of other documents, filled once. */
export function describePublished(
  name: string,
  open: OpenEngine,
  body: (published: Published) => void,
  documents: readonly OfferDocument[] = CATALOGUE,
): void {
  describe(`${name}: a published build`, () => {
    let engine: SearchEngine;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ engine, close } = await open());
      const build = await engine.begin('v1');
      await engine.upsert(build, documents);
      await engine.settle(build);
      await engine.publish(build);
    });
    afterAll(() => close());

    const find = async (asked: Partial<SearchQuery>) => engine.search(searchQuery(asked));
    const ids = async (asked: Partial<SearchQuery>) => (await find(asked)).hits.map(({ id }) => id);
    body({
      engine: () => engine,
      find,
      ids,
      found: async (asked) => (await ids(asked)).sort(),
      counts: async (asked, facet) =>
        Object.fromEntries(((await find(asked)).facets[facet] ?? []).map(({ value, count }) => [value, count])),
    });
  });
}
