import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readInstitutions } from '../../demo/content.ts';
import { readEsco } from '../../demo/esco.ts';
import { demoOffer } from '../../demo/offers.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import type { Concept } from '../../services/store/vocabulary/read.ts';
import { timesInWords } from '../../services/vocab/schedule-words.ts';
import { documentOf, TODAY } from './document-of.ts';
import type { JudgedQuery } from './judged.ts';

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
      const { key, name, country, domain } = institution;
      return documentOf(stated.code, content, { key, name, country, domain }, skills);
    }),
  );
}
