import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStoreEngine } from '../indexer/engines/store.ts';
import { silentLogger } from '../services/log/logger.ts';
import { parseNqf } from '../services/vocab/nqf.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { searchQuery } from './helpers/offer-documents.ts';

/** Levels of national frameworks in the European list, and the EQF level that each was referenced to. */
const LEVELS = [
  ['IE NQF Level 8', 'c_218a7e54', 6],
  ['IE NQF Level 10', 'c_ac9adabb', 8],
  ['MQF Level 5', 'c_a3c7575d', 5],
  ['MQF Level A', 'c_0ab74a56', null],
  ['SCQF Level 8', 'c_d9cf9fd5', 5],
  ['SCQF Level 1', 'c_505223a4', null],
  ['CQFW Level 3', 'c_c7a9fba6', 4],
  ['CQFW Entry 1-3', 'c_de548626', null],
  ['NLQF Level 4+', 'c_c2700f4e', 4],
  ['NLQF Entry Level', 'c_b42dd23b', null],
  ['FQF Level 6', 'c_65235ec5', 6],
  ['RQF Entry Level 3', 'c_b3a26e65', 1],
  ['RQF Level 3', 'c_dddf1163', 4],
] as const;
const QDR = 'http://data.europa.eu/snb/qdr/';

const offer = (id: string, level: string) => `
<https://levels.example/${id}> a ql:LearningOpportunitySpecification ;
  dcterms:title "Course ${id}"@en ; elm:NQFLevel <${QDR}${level}> ;
  elm:providedBy <https://levels.example/> .`;
const PREFIXES = `@prefix ql: <http://data.quality-link.eu/ontology/v1#> . @prefix elm: <http://data.europa.eu/snb/model/elm/> .
@prefix dcterms: <http://purl.org/dc/terms/> .`;

let catalogue: Catalogue;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'levels-'));
  const path = join(folder, 'levels.ttl');
  await writeFile(path, PREFIXES + LEVELS.map(([, id]) => offer(id, id)).join('\n'));
  catalogue = await openCatalogue();
  const [source] = await catalogue.addFiles([path], [{ scheme: 'schac', value: 'levels.example' }]);
  await catalogue.harvest(source ?? '');
  await catalogue.sync();
}, 60_000);
afterAll(async () => {
  await catalogue?.close();
  await rm(folder, { recursive: true, force: true });
});

it('a national level is found by the EQF level that it was referenced to, and never by its own number', async () => {
  const offers = await catalogue.offers();
  expect(offers).toHaveLength(LEVELS.length);
  const nameOf = new Map(offers.map(({ id, content }) => [id, content.level.nqf[0]?.label ?? '']));
  const engine = createStoreEngine(catalogue.db, { now: () => new Date(), log: silentLogger });
  for (let eqf = 1; eqf <= 8; eqf += 1) {
    const { hits } = await engine.search(searchQuery({ numbers: { eqf: { values: [eqf] } }, size: 50 }));
    const expected = LEVELS.filter(([, , of]) => of === eqf).map(([label]) => label);
    expect(hits.map(({ id }) => nameOf.get(id)).sort(), `eqf=${eqf}`).toEqual([...expected].sort());
  }
});

it('a level that was not referenced is kept and shown with its country, and has no EQF level', async () => {
  const entry = (await catalogue.offers()).find(({ content }) => content.level.nqf[0]?.label === 'CQFW Entry 1-3');
  expect(entry?.content).toMatchObject({ eqf: null, level: { basis: null, nqf: [{ country: 'GB' }] } });
});

it.each(LEVELS)('%s is understood', (label, id, eqf) => {
  expect(parseNqf(QDR + id)).toMatchObject({ label, eqf });
});
