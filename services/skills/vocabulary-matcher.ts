import type { Db } from '../store/home/db.ts';
import { labelledConcepts } from '../store/vocabulary/catalogue.ts';
import { vocabularyVersion } from '../store/vocabulary/read.ts';
import type { NamedConcept } from './label-list.ts';
import type { SkillLabel } from './matcher.ts';
import { type AskMatcher, rememberedMatcher } from './remembered-matcher.ts';

/** One for each store: in one process, what answers and what fills the index share it, because it takes memory. */
const MATCHERS = new WeakMap<Db, AskMatcher>();

const languageOf = (tag: string): string => tag.split('-', 1)[0] ?? tag;

/** True for what an offer may teach: no group, no occupation. A vocabulary that says no kinds has skills alone. */
const isSkill = ({ kind }: NamedConcept): boolean => kind === null || kind === 'skill' || kind === 'knowledge';

function labelsOf({ uri, labels, alternatives }: NamedConcept): SkillLabel[] {
  return [
    ...Object.entries(labels).map(([tag, text]) => ({ uri, language: languageOf(tag), text, preferred: true })),
    ...Object.entries(alternatives).flatMap(([tag, texts]) =>
      texts.map((text) => ({ uri, language: languageOf(tag), text, preferred: false })),
    ),
  ];
}

async function* skillLabels(db: Db): AsyncGenerator<readonly SkillLabel[]> {
  for await (const concepts of labelledConcepts(db)) yield concepts.filter(isSkill).flatMap(labelsOf);
}

/** The matcher over the skills that a store's vocabularies have now. Null where they have none. */
export function matcherOf(db: Db): ReturnType<AskMatcher> {
  const ask =
    MATCHERS.get(db) ?? rememberedMatcher({ version: () => vocabularyVersion(db), labels: () => skillLabels(db) });
  MATCHERS.set(db, ask);
  return ask();
}
