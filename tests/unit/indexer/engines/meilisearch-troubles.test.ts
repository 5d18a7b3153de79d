import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../../indexer/engines/meilisearch-settings.ts';
import { requireRights } from '../../../../indexer/rights.ts';
import { BUILD, useToldMeilisearch } from '../../../helpers/told-meilisearch.ts';

const { engine, tell } = useToldMeilisearch();
const REFUSED = { status: 403, json: { code: 'invalid_api_key', message: 'no', type: 'auth', link: '' } };
const codes = async () => ((await engine().troubles?.()) ?? []).map(({ code }) => code);

describe('what is wrong with a Meilisearch that answers', () => {
  it('is nothing where version and settings are as they should be', async () => {
    tell('GET /version', { json: { pkgVersion: '1.50.0' } });
    tell('GET /indexes/offers/settings', { json: { ...settingsOf(BUILD), embedders: {} } });
    expect(await codes()).toEqual([]);
  });

  it.each(['1.49.9', '1.6.0', '0.30.0', ''])('is a version before 1.50: %s', async (pkgVersion) => {
    tell('GET /version', { json: { pkgVersion } });
    tell('GET /indexes/offers/settings', { json: settingsOf(BUILD) });
    expect(await codes()).toEqual(['too-old']);
    tell('POST /multi-search', { json: { results: [] } });
    await expect(requireRights(engine(), 'answer')).rejects.toMatchObject({ name: 'UsageError', code: 'too-old' });
  });

  it('is not told of later versions', async () => {
    tell('GET /indexes/offers/settings', { json: settingsOf(BUILD) });
    for (const pkgVersion of ['1.51.2', '2.0.0']) {
      tell('GET /version', { json: { pkgVersion } });
      expect(await codes()).toEqual([]);
    }
  });

  it('is an old version also where the key may not ask which one it is', async () => {
    tell('GET /version', REFUSED);
    tell('GET /indexes/offers/settings', { json: settingsOf(BUILD) });
    tell('POST /multi-search', {
      status: 400,
      json: { code: 'invalid_search_facets', message: 'no', type: 'invalid_request', link: '' },
    });
    expect(await codes()).toEqual(['too-old']);
    tell('POST /multi-search', { json: { results: [] } });
    expect(await codes()).toEqual([]);
  });

  it('is each setting that somebody changed by hand', async () => {
    tell('GET /version', { json: { pkgVersion: '1.50.0' } });
    const { rankingRules, ...settings } = settingsOf(BUILD);
    tell('GET /indexes/offers/settings', {
      json: { ...settings, rankingRules: rankingRules.toReversed(), pagination: { maxTotalHits: 1000 } },
    });
    const [trouble] = (await engine().troubles?.()) ?? [];
    expect(trouble?.code).toBe('settings-changed');
    expect(trouble?.message).toContain('rankingRules, pagination');
  });
});
