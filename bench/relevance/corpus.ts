import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SkillMatcher } from '../../services/skills/matcher.ts';
import type { Concept } from '../../services/store/vocabulary/read.ts';
import { DATA, escoLabels, escoSkills } from '../shared-data.ts';
import { judgedBy, readRules } from './corpus-queries.ts';
import { courseDocuments, readPairs, readSample } from './courses.ts';
import { knownItems } from './known-items.ts';
import type { Round } from './round.ts';

const NEEDED = [
  ['courses', 'courses.jsonl.gz'],
  ['eval', 'parallel-course-pairs.jsonl'],
  ['esco', 'derived', 'skills-multilingual.jsonl.gz'],
] as const;

/** What of the corpus is not there. It lies beside the repository, because it may not be published with it. */
export function missingOfCorpus(): string[] {
  return NEEDED.map((path) => join(DATA, ...path)).filter((path) => !existsSync(path));
}

/**
 * Two rounds over a fixed sample of real courses, without skills and with those inferred from their texts: queries
 * judged by rule, and known items across languages.
 */
export function* corpusRounds(): Generator<Round> {
  const courses = readSample();
  const judged = readRules().map((rule) => judgedBy(rule, courses));
  const known = knownItems(courses, readPairs());
  yield {
    documents: courseDocuments(courses, null, new Map()),
    sets: { corpus: judged, 'corpus known items': known },
  };
  const concepts = new Map<string, Concept>();
  for (const { uri, labels } of escoSkills()) concepts.set(uri, { labels, ancestors: [] });
  yield {
    documents: courseDocuments(courses, new SkillMatcher(escoLabels()), concepts),
    sets: { 'corpus with skills': judged, 'corpus with skills known items': known },
  };
}
