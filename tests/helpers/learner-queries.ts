import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readInstitutions } from '../../demo/content.ts';
import { readEsco } from '../../demo/esco.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import { offerDocument } from './offer-documents.ts';

const Queries = z.array(z.object({ lang: z.string(), q: z.string(), offers: z.array(z.string()).min(1) }));

/** What a learner may type, each with the offers of the demo of which one should be among the first three. */
export function readLearnerQueries(): z.infer<typeof Queries> {
  const file = new URL('../../demo/learner-queries.json', import.meta.url);
  return Queries.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Texts in one map a language. */
function joined(maps: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const map of maps)
    for (const [language, text] of Object.entries(map)) all[language] = `${all[language] ?? ''}\n${text}`.trim();
  return all;
}

/** The demo's offers as documents with everything that words are looked for in. */
export function demoDocuments(): OfferDocument[] {
  const labels = new Map(readEsco().concepts.map((concept) => [concept.uri, concept.labels]));
  return readInstitutions().flatMap(({ name, offers }) =>
    offers.map((offer) =>
      offerDocument(offer.code, {
        title: offer.title,
        summary: offer.description,
        outcomes: joined(offer.outcomes.map(({ title }) => title)),
        skillLabels: joined(
          [...new Set(offer.outcomes.flatMap(({ skills }) => skills))].map((uri) => labels.get(uri) ?? {}),
        ),
        providerName: name,
      }),
    ),
  );
}
