import { SkillFinder } from '../services/skills/skill-finder.ts';
import type { Db } from '../services/store/home/db.ts';
import { labelledConcepts } from '../services/store/vocabulary/catalogue.ts';
import { vocabularyVersion } from '../services/store/vocabulary/read.ts';

/** How often a finder is made anew where the vocabularies change while it is made. */
const TRIES = 3;

async function make(db: Db): Promise<{ readonly finder: SkillFinder; readonly version: string }> {
  for (let tried = 1; ; tried += 1) {
    const version = await vocabularyVersion(db);
    const finder = await SkillFinder.of(labelledConcepts(db));
    if (tried >= TRIES || version === (await vocabularyVersion(db))) return { finder, version };
  }
}

/**
 * Holds all labels in memory for whoever looks skills up by them. They are read when they are first needed. When the
 * vocabularies change they are read anew; until that is done, the former ones answer.
 */
export function rememberedSkills(db: Db, version: () => Promise<string>): () => Promise<SkillFinder> {
  let now: { readonly finder: SkillFinder; readonly version: string } | null = null;
  let making: Promise<SkillFinder> | null = null;
  const renew = (): Promise<SkillFinder> => {
    making ??= make(db)
      .then((made) => {
        now = made;
        return made.finder;
      })
      .finally(() => {
        making = null;
      });
    return making;
  };
  return async () => {
    if (now === null) return renew();
    // A failure is told by whoever asks next: the version is still another one then.
    if (now.version !== (await version())) renew().catch(() => {});
    return now.finder;
  };
}
