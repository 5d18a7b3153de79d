import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { cannotSay } from '../../../harvester/formats/formats.ts';
import { meilisearchDocument } from '../../../indexer/engines/meilisearch-document.ts';
import { settingsOf } from '../../../indexer/engines/meilisearch-settings.ts';
import { documentWords } from '../../../indexer/engines/store-document.ts';
import { PROJECTION, projectOffer } from '../../../indexer/project.ts';
import { createIndexes, createTables } from '../../../services/store/search/tables.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../helpers/offer-records.ts';

/** What documents and settings looked like under the version of the index that stands now. */
const KNOWN = { version: 'offers@17', shape: '76b2061375b5cdd8' };

const SKILL = 'http://data.europa.eu/esco/skill/1';

/** A document of an offer that states something everywhere, as the engines hold it. */
function referenceDocument() {
  const skill = { uri: SKILL, framework: 'esco' as const };
  const content = offerContent({
    title: { en: 'Micro-credential in welding', de: 'Schweißen für Anfänger' },
    description: { en: 'How metals are joined. '.repeat(30) },
    learningOutcomes: [{ title: { en: 'welds' }, type: 'skill', skills: [skill], note: { en: 'safely' } }],
    isced: ['0715'],
    eqf: 5,
    ectsRange: [3, 5],
    languages: ['en', 'de'],
    instances: [
      offerInstance('dated', { start: '2026-09-01', mode: 'online', language: 'de' }),
      offerInstance('month', { start: '2026-10' }),
    ],
  });
  return projectOffer(offerRecord(content), {
    cannotSay,
    skills: new Map([[SKILL, { labels: { en: 'weld' }, ancestors: [`${SKILL}0`] }]]),
    verdict: verdict(),
    facts: { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] },
    asOf: '2026-05-01',
  });
}

/** The statements that make the tables and indexes of a build. */
async function statements(): Promise<string[]> {
  const said: string[] = [];
  const q = {
    query: async (sql: string) => {
      said.push(sql.replace(/\s+/g, ' '));
      return [];
    },
  };
  await createTables(q, 1);
  await createIndexes(q, 1);
  return said;
}

it('moves the version of the index with every change of documents or settings, so that indexes are rebuilt', async () => {
  const document = referenceDocument();
  const { title, weights } = documentWords(document);
  const shape = createHash('sha256')
    .update(
      JSON.stringify([
        document,
        { title, weights: [...weights] },
        await statements(),
        meilisearchDocument(document),
        settingsOf({ name: 'build', version: 'version' }),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
  expect(
    { version: PROJECTION, shape },
    'Documents or settings of the engines changed: raise PROJECTION in indexer/project.ts, once for all that was not released yet, and write the version and shape received into KNOWN here',
  ).toEqual(KNOWN);
});
