import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readInstitutions } from '../../demo/content.ts';
import { readEsco } from '../../demo/esco.ts';
import { demoOffer } from '../../demo/offers.ts';
import { cannotSay } from '../../harvester/formats/formats.ts';
import { projectOffer } from '../../indexer/project.ts';
import { frozen } from '../../services/model/frozen.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { Verdict } from '../../services/model/verdict.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import type { Concept } from '../../services/store/vocabulary/read.ts';
import { timesInWords } from '../../services/vocab/schedule-words.ts';
import type { JudgedQuery } from './judged.ts';

/** The day on which the offers are looked at, so that figures do not change with the calendar. */
const TODAY = '2026-05-01';
const NOW = `${TODAY}T00:00:00.000Z`;

const Queries = z.array(z.object({ lang: z.string(), q: z.string(), offers: z.array(z.string()).min(1) }));

/** What learners may type, each with the codes of the demo's offers that it should find. */
export function readLearnerQueries(): z.infer<typeof Queries> {
  const file = new URL('../../demo/learner-queries.json', import.meta.url);
  return Queries.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function demoQueries(): JudgedQuery[] {
  return readLearnerQueries().map(({ lang, q, offers }) => ({
    group: lang,
    lang,
    q,
    grades: new Map(offers.map((code) => [code, 1])),
  }));
}

/** Nothing was judged: relevance does not ask for it. */
const VERDICT: Verdict = frozen({
  code: 'NO_REPORTS',
  qualityAssured: null,
  scope: null,
  status: null,
  label: {},
  offer: { state: 'none-found', match: null, reports: [] },
  provider: { state: 'none-found', coversMicroCredentials: 'unknown', reports: [] },
  role: 'provider',
  subject: null,
  flags: [],
  reports: [],
  alsoFound: [],
  unknownBodies: [],
  validUntil: null,
  explanation: {},
  context: { country: null, note: {} },
  via: [],
  registry: null,
  ruleset: 'relevance',
  registrySnapshot: null,
  asOf: TODAY,
  evaluatedAt: null,
  checkedAt: null,
});
const FACTS = { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] };

function conceptsOfDemo(): ReadonlyMap<string, Concept> {
  const concepts = new Map(readEsco().concepts.map((concept) => [concept.uri, concept]));
  const above = (uri: string, seen: Set<string>): Set<string> => {
    for (const broader of concepts.get(uri)?.broader ?? []) if (!seen.has(broader)) above(broader, seen.add(broader));
    return seen;
  };
  return new Map(
    [...concepts].map(([uri, { labels }]) => [uri, { labels, ancestors: [...above(uri, new Set())].sort() }]),
  );
}

/** An offer with the times of the week that its schedules say, as the normaliser reads them. */
function asRead(content: OfferContent): OfferContent {
  const instances = content.instances.map((one) => ({
    ...one,
    schedule: { ...one.schedule, times: timesInWords([one.schedule.note]) },
  }));
  return { ...content, instances };
}

/** The demo's offers as documents. The id of each is its code. */
export function demoDocuments(): OfferDocument[] {
  const skills = conceptsOfDemo();
  return readInstitutions().flatMap((institution) =>
    institution.offers.map((stated) => {
      const content = asRead(demoOffer(stated, institution, TODAY));
      const provider = {
        id: institution.key,
        name: institution.name,
        country: institution.country,
        region: null,
        identifiers: [{ scheme: 'schac' as const, value: institution.domain }],
        registryIds: [],
        domains: [institution.domain],
        alliances: [],
        kind: 'unknown' as const,
        resolution: { how: 'operator' as const, by: [], at: NOW },
      };
      return projectOffer(
        {
          alsoPublishedBy: [],
          id: stated.code,
          revision: 1,
          tx: '1',
          content,
          contentHash: '',
          mapping: 'elm@1',
          provider,
          sourceId: institution.key,
          verdict: null,
          due: null,
          origins: [],
          firstSeen: NOW,
          changedAt: NOW,
          notSeenSince: null,
          lastSeen: NOW,
          runId: null,
          snapshot: null,
        },
        {
          cannotSay,
          skills,
          verdict: VERDICT,
          facts: FACTS,
          asOf: TODAY,
          checkedAt: null,
          instanceVerdicts: new Map(),
        },
      );
    }),
  );
}
