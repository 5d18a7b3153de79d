import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rejudgeDue } from '../../../../harvester/passes/rejudge.ts';
import { syncRegistry } from '../../../../harvester/passes/sync-registry.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { identifierKey } from '../../../../services/model/identifier.ts';
import type { RegistryFacts, RegistryProvider } from '../../../../services/model/registry-facts.ts';
import { openJudging } from '../../../../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { factsIn } from '../../../../services/store/register/registry-facts.ts';
import { saveRegistryFacts } from '../../../../services/store/register/save-registry-facts.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { AGENCY, provider } from '../../../helpers/register-records.ts';

const feed =
  '<https://uni.example/o> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "Soil"@en .\n';
const local = { scheme: 'local', value: 'u1' };

describe('What becomes of a provider', () => {
  let catalogue: Catalogue;
  let day = 14;
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

  const sync = async (identifiers: RegistryProvider['identifiers'], others: RegistryProvider[] = []) => {
    day++;
    const [own] = register('University of Soil').providers;
    if (!own) throw new Error('there is no record');
    const facts = { ...register(`of the ${day}`), providers: [{ ...own, identifiers }, ...others] };
    await syncRegistry(facts, { db: catalogue.db, policy: DEFAULT_POLICY, now, log: silentLogger }, 1);
    const judging = await openJudging(factsIn(catalogue.db), DEFAULT_POLICY);
    await rejudgeDue({ db: catalogue.db, judging, now });
    const { provider: found, verdict } = await only();
    return { keys: found.identifiers.map(identifierKey).sort(), domains: found.domains, code: verdict?.code };
  };
  const bears = (scheme: string, value: string, validTo: string | null = null) => ({
    ...{ scheme, value, validFrom: null, validTo },
  });
  const stated = ['deqar:DEQARINST0007', 'local:u1'];

  it('bears what the register lists, and no longer what it withdrew or lets end', async () => {
    const listed = [bears('schac', 'soil.example'), bears('erasmus', 'A SOIL01')];
    expect(await sync(listed)).toMatchObject({
      keys: [...stated, 'erasmus:A SOIL01', 'schac:soil.example'].sort(),
      domains: ['soil.example'],
    });
    expect(await sync([bears('erasmus', 'A SOIL01', '2026-11-17')])).toMatchObject({
      keys: [...stated, 'erasmus:A SOIL01'].sort(),
      domains: [],
    });
    expect(await sync([bears('erasmus', 'A SOIL01', '2026-11-17')])).toMatchObject({ keys: stated });
  });

  it('is not taken for another one that the register gave its identifier to', async () => {
    await sync([bears('schac', 'soil.example')]);
    const heir = provider(8, { identifiers: [bears('schac', 'soil.example')] });
    expect(await sync([], [heir])).toEqual({ keys: stated, domains: [], code: 'NO_REPORTS' });
  });

  it('is who bears its other identifiers where the register has no record under its own id any more', async () => {
    await sync([bears('schac', 'soil.example')]);
    day++;
    const heir = provider(9, { name: 'Heir', names: [], identifiers: [bears('schac', 'soil.example')] });
    const facts = { ...register(`of the ${day}`), providers: [heir] };
    await syncRegistry(facts, { db: catalogue.db, policy: DEFAULT_POLICY, now, log: silentLogger }, 1);
    expect((await only()).provider.registryIds).toEqual([{ registry: 'deqar', id: heir.id }]);
    await sync([]);
  });

  it('keeps what a manifest states of it, though the register withdraws it', async () => {
    await sync([bears('eter', 'AT0007')]);
    const manifest = join(catalogue.folder, 'stated.json');
    const sources = [{ type: 'elm', path: join(catalogue.folder, 'feed.ttl') }];
    await writeFile(manifest, JSON.stringify({ meta: { eterid: 'AT0007' }, sources }));
    await catalogue.add(manifest, []);
    expect(await sync([])).toMatchObject({ keys: [...stated, 'eter:AT0007'].sort() });
  });
});
