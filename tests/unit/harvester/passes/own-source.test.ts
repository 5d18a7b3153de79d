import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rejudgeDue } from '../../../../harvester/passes/rejudge.ts';
import { openJudging } from '../../../../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { factsIn } from '../../../../services/store/register/registry-facts.ts';
import { saveRegistryFacts } from '../../../../services/store/register/save-registry-facts.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { audit, facts, of, provider } from '../../../helpers/register-records.ts';

const AS_STATED = 'awarding-body-as-stated';
const prefixes = `@prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix ql: <http://data.quality-link.eu/ontology/v1#> .
@prefix dc: <http://purl.org/dc/terms/> .`;
const offer = (name: string) => `<https://shared.example/${name}> a ql:LearningOpportunitySpecification ;
  dc:title "Soil"@en ; elm:awardingOpportunity <https://shared.example/a> .`;
const feed = (...names: readonly string[]) => `${prefixes}
${names.map(offer).join('\n')}
<https://shared.example/a> a elm:AwardingOpportunity ; elm:awardingBody <https://data.deqar.eu/institution/7> .`;

describe('An awarding body that somebody else’s source names', () => {
  let catalogue: Catalogue;
  let [company, university] = ['', ''];
  const now = () => new Date('2026-11-24T09:00:00Z');
  const write = (name: string, text: string) => writeFile(join(catalogue.folder, name), text);
  const flags = async () => {
    const found = (await catalogue.offers()).find(({ content }) => content.iri === 'https://shared.example/o');
    return found?.verdict?.flags ?? [];
  };
  const rejudge = async () =>
    rejudgeDue({ db: catalogue.db, judging: await openJudging(factsIn(catalogue.db), DEFAULT_POLICY), now });
  beforeAll(async () => {
    catalogue = await openCatalogue({ now });
    await saveRegistryFacts(catalogue.db, facts([audit(1, of(7))], [provider(7)]), now);
    await write('company.ttl', feed('o'));
    await write('university.ttl', feed('o', 'p'));
    const add = (name: string, scheme: string, value: string) =>
      catalogue.addFiles([join(catalogue.folder, name)], [{ scheme, value }]);
    [company = ''] = await add('company.ttl', 'local', 'company');
    [university = ''] = await add('university.ttl', 'deqar', provider(7).id);
  }, 60_000);
  afterAll(() => catalogue.close());

  it('is flagged while nobody but that source says so', async () => {
    await catalogue.harvest(company);
    expect(await flags()).toContain(AS_STATED);
  });

  it('is confirmed as soon as a source of its own names the offer', async () => {
    await catalogue.harvest(university);
    await rejudge();
    expect(await flags()).not.toContain(AS_STATED);
    const [offer] = (await catalogue.offers()).filter(({ origins }) => origins.length > 1);
    expect(offer?.provider.identifiers).toEqual([{ scheme: 'local', value: 'company' }]);
  });

  it('stays so where the publisher’s record changes', async () => {
    await write('company.ttl', feed('o').replace('Soil', 'Soils'));
    await catalogue.harvest(company);
    expect(await flags()).not.toContain(AS_STATED);
  });

  it('is flagged again when its own source names it no longer', async () => {
    await write('university.ttl', feed('p'));
    await catalogue.harvest(university);
    await rejudge();
    expect(await flags()).toContain(AS_STATED);
  });
});
