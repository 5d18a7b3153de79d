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

  it('decides about words by questions without filters, and always asks for all words of a text', async () => {
    const [one, none] = [answer(1), answer(0)].flatMap(({ json }) => json.results);
    tell('POST /multi-search', { json: { results: [one, one, none, one] } });
    await engine().search(searchQuery({ q: 'data science', codes: { country: { values: ['AT'] } } }));
    // In one request: whether the words occur is told by the first three, and the others are good if only texts have
    // them.
    expect(asked()).toHaveLength(1);
    const [deciding, asBeginning, asLabels, searching] = asked().flatMap(queriesOf);
    expect([deciding, asBeginning, asLabels].map((query) => [query?.q, query?.filter])).toEqual([
      ['data science ', []],
      ['data science', []],
      ['qzlabeldata qzlabelscience ', []],
    ]);
    expect([searching?.q, searching?.filter]).toEqual(['data science ', ['country IN ["AT"]']]);
    for (const query of asked().flatMap(queriesOf)) expect(query.matchingStrategy).toBe('all');
  });

  it('asks once for a single word', async () => {
    tell('POST /multi-search', answer(0));
    expect((await engine().search(searchQuery({ q: 'data' }))).total).toBe(0);
    expect(asked()).toHaveLength(1);
  });

  it('always names a locale, sends at most ten words, and no operator', async () => {
    tell('POST /multi-search', answer(1));
    const many = Array.from({ length: 20 }, (_, n) => `d${n}`).join(' ');
    await engine().search(searchQuery({ q: `"b c" -f ${many}`, lang: 'ga' }));
    for (const { q, locales } of asked().flatMap(queriesOf)) {
      expect(q.trim().replaceAll('qzlabel', '')).toBe('b c f d0 d1 d2 d3 d4 d5 d6');
      expect(locales).toEqual(['en']);
    }
  });
});
