import { describe, expect, it } from 'vitest';
import { EngineError } from '../../../../services/errors.ts';
import { searchQuery } from '../../../helpers/offer-documents.ts';
import { type Asked, useToldMeilisearch } from '../../../helpers/told-meilisearch.ts';

const { engine, asked, tell } = useToldMeilisearch();

describe('searching Meilisearch', () => {
  const answer = (total: number) => ({
    json: { results: [{ hits: [], estimatedTotalHits: total, facetDistribution: {} }] },
  });

  it('asks again where the connection broke, and answers', async () => {
    tell('POST /multi-search', 'hang up', answer(3));
    expect((await engine().search(searchQuery())).total).toBe(3);
  });

  it('gives up after two more tries', async () => {
    tell('POST /multi-search', 'hang up');
    await expect(engine().search(searchQuery())).rejects.toMatchObject({ code: 'unreachable', retryable: true });
    expect(asked()).toHaveLength(3);
  });

  it('calls a proxy’s page an engine that cannot be reached, not a mistake in JSON', async () => {
    tell('POST /multi-search', { status: 502, text: '<html>Bad gateway</html>' });
    const error = await engine()
      .search(searchQuery())
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ retryable: true });
  });

  it('passes the server’s own code on, and does not ask again', async () => {
    tell('POST /multi-search', {
      status: 403,
      json: { code: 'invalid_api_key', message: 'wrong', type: 'auth', link: '' },
    });
    await expect(engine().search(searchQuery())).rejects.toMatchObject({ code: 'invalid_api_key', retryable: false });
    expect(asked()).toHaveLength(1);
  });

  it('says that a full queue may be tried again later', async () => {
    tell('POST /multi-search', {
      status: 503,
      json: { code: 'too_many_search_requests', message: 'full', type: 'system', link: '' },
    });
    await expect(engine().search(searchQuery())).rejects.toMatchObject({
      code: 'too_many_search_requests',
      retryable: true,
    });
  });

  it('answers zero hits before there is an index', async () => {
    tell('POST /multi-search', {
      status: 400,
      json: { code: 'index_not_found', message: 'no', type: 'invalid_request', link: '' },
    });
    expect(await engine().search(searchQuery({ facets: ['eqf'] }))).toMatchObject({ total: 0, hits: [] });
  });

  const queriesOf = ({ body }: Asked) =>
    (JSON.parse(body) as { queries: { q: string; filter: string[]; locales: string[]; matchingStrategy: string }[] })
      .queries;

  /** Answers the queries of two requests at once by their texts. */
  const tellByText = (totals: Readonly<Record<string, number>>) => {
    tell('POST /multi-search', ({ body }) => ({
      json: {
        results: (JSON.parse(body) as { queries: { q: string }[] }).queries.map(({ q }) => ({
          hits: [],
          estimatedTotalHits: totals[q] ?? 0,
          facetDistribution: {},
        })),
      },
    }));
  };

  it('decides about words by questions without filters, and always asks for all words of a text', async () => {
    tellByText({ 'data science ': 9 });
    const query = searchQuery({
      q: 'data science',
      codes: { country: { values: ['AT'] }, kind: { values: ['course'] } },
    });
    await engine().search(query);
    // At once: whether the words occur is told by two, and the others are good if only texts have them.
    const all = asked().flatMap(queriesOf);
    expect(asked()).toHaveLength(2);
    expect(all.map(({ q, filter }) => `${q}${filter.join(' ')}`).toSorted()).toEqual([
      '"qzlabeldata" "qzlabelscience"',
      'data science ',
      'data science country IN ["AT"]',
      'data science country IN ["AT"] kind IN ["course"]',
      'data science kind IN ["course"]',
    ]);
    for (const query of all) expect(query.matchingStrategy).toBe('all');
    // What was decided holds for the next question, and for the totals of others.
    await engine().totals([query, { ...query, codes: {} }]);
    expect(
      asked()
        .slice(2)
        .flatMap(queriesOf)
        .map(({ q }) => q),
    ).toEqual(['data science ', 'data science ']);
  });

  it('does not ask for a count that a question without filters tells', async () => {
    tellByText({ 'data science ': 9 });
    await engine().search(searchQuery({ q: 'data science' }));
    expect(
      asked()
        .flatMap(queriesOf)
        .map(({ q }) => q),
    ).toEqual(['data science ', '"qzlabeldata" "qzlabelscience"']);
  });

  it('asks once for a single word', async () => {
    tellByText({});
    expect((await engine().search(searchQuery({ q: 'data' }))).total).toBe(0);
    expect(asked()).toHaveLength(1);
  });

  it('always names a locale, sends at most ten words, and no operator', async () => {
    const words = 'b c f d0 d1 d2 d3 d4 d5 d6';
    tellByText({ [`${words} `]: 1 });
    const many = Array.from({ length: 20 }, (_, n) => `d${n}`).join(' ');
    await engine().search(searchQuery({ q: `"b c" -f ${many}`, lang: 'ga' }));
    for (const { q, locales } of asked().flatMap(queriesOf)) {
      expect(q.trim().replaceAll(/qzlabel|"/g, '')).toBe(words);
      expect(locales).toEqual(['en']);
    }
  });
});
