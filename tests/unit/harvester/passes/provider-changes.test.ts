import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rejudgeDue } from '../../../../harvester/passes/rejudge.ts';
import { syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import type { RegistryFacts } from '../../../../services/model/registry-facts.ts';
import { openJudging } from '../../../../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { factsIn, saveRegistryFacts } from '../../../../services/store/register/registry-facts.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { AGENCY, provider } from '../../services/registry/build.ts';

const feed =
  '<https://uni.example/o> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "Soil"@en .\n';
const local = { scheme: 'local', value: 'u1' };

describe('What becomes of a provider', () => {
  let catalogue: Catalogue;
  let day = 24;
  const now = () => new Date(`2026-11-${day}T09:00:00Z`);
  const register = (name: string): RegistryFacts => ({
    registry: 'deqar',
    snapshot: name,
    providers: [provider(7, { id: 'DEQARINST0007', name, names: [{ name, english: true, validTo: null }] })],
    reports: [],
    agencies: [AGENCY],
  });
  const only = async () => {
    const [offer, ...more] = await catalogue.offers();
    expect(more).toEqual([]);
    if (!offer) throw new Error('there is no offer');
    return offer;
  };
  beforeAll(async () => {
    catalogue = await openCatalogue({ now });
    const path = join(catalogue.folder, 'feed.ttl');
    await writeFile(path, feed);
    const [id = ''] = await catalogue.addFiles([path], [local]);
    await saveRegistryFacts(catalogue.db, register('University'), now);
    await catalogue.harvest(id);
    await catalogue.sync();
  }, 60_000);
  afterAll(() => catalogue.close());

  it('reaches verdict, offer and index when the operator states an identifier that the register knows', async () => {
    expect((await only()).verdict?.code).toBe('PROVIDER_NOT_FOUND');
    await catalogue.addFiles(
      [join(catalogue.folder, 'feed.ttl')],
      [local, { scheme: 'deqar', value: 'DEQARINST0007' }],
    );
    const { provider: found } = await only();
    expect(found.registryIds).toEqual([{ registry: 'deqar', id: 'DEQARINST0007' }]);
    expect(found.name).toEqual({ en: 'University' });
    const judging = await openJudging(factsIn(catalogue.db), DEFAULT_POLICY);
    expect(await rejudgeDue({ db: catalogue.db, judging, now })).toEqual({ looked: 1, changed: 1 });
    expect((await only()).verdict?.code).not.toBe('PROVIDER_NOT_FOUND');
    await catalogue.sync();
    const hits = await catalogue.engine.search({
      ...{ q: 'soil', lang: 'en', codes: {}, numbers: {}, instance: {}, sort: 'relevance' },
      ...{ page: 1, size: 20, facets: [] },
    });
    expect(hits.hits[0]?.hit).toMatchObject({ provider: { registryIds: [{ id: 'DEQARINST0007' }] } });
  });

  it('is called as the register calls it after the register was read', async () => {
    day++;
    await syncRegistry(register('University of Soil'), {
      db: catalogue.db,
      policy: DEFAULT_POLICY,
      now,
      log: silentLogger,
    });
    expect((await only()).provider.name).toEqual({ en: 'University of Soil' });
    expect((await catalogue.find('soil', 'en')).length).toBe(1);
  });
});
