import type { Db } from '../store/home/db.ts';
import { vocabularyVersion } from '../store/vocabulary/read.ts';
import { readSkillLabels } from '../store/vocabulary/skill-labels.ts';
import { type AskMatcher, rememberedMatcher } from './remembered-matcher.ts';

/** One for each store: in one process, what answers and what fills the index share it, because it takes memory. */
const MATCHERS = new WeakMap<Db, AskMatcher>();

/** The matcher over the skills that a store's vocabularies have now. Null where they have none. */
export function matcherOf(db: Db): ReturnType<AskMatcher> {
  const ask =
    MATCHERS.get(db) ?? rememberedMatcher({ version: () => vocabularyVersion(db), labels: () => readSkillLabels(db) });
  MATCHERS.set(db, ask);
  return ask();
}
