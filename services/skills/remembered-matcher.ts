import { setImmediate } from 'node:timers/promises';
import { type SkillLabel, SkillMatcher } from './matcher.ts';

/** How many labels are taken in before others get their turn. */
const LABELS_A_TURN = 500;

/** Where the labels come from. */
export interface LabelSource {
  /** Changes with the content of the vocabularies. */
  version(): Promise<string>;
  /** All labels of skills, in portions. */
  labels(): AsyncIterable<readonly SkillLabel[]>;
}

/** Gives a matcher over the vocabularies as they are now. Null where there are no skills. */
export type AskMatcher = () => Promise<SkillMatcher | null>;

async function build(source: LabelSource): Promise<SkillMatcher | null> {
  const matcher = new SkillMatcher();
  let taken = 0;
  for await (const some of source.labels()) {
    for (const label of some) {
      matcher.add(label);
      taken += 1;
      if (taken % LABELS_A_TURN === 0) await setImmediate();
    }
  }
  return taken === 0 ? null : matcher;
}

/**
 * Remembers the matcher as long as the vocabularies do not change, because making it takes seconds. Whoever asks while
 * it is made waits for the same one. If making it fails, it is tried again for the next who asks. The version is read
 * before the labels, so a vocabulary that is swapped in between is another version, and the matcher is made again.
 */
export function rememberedMatcher(source: LabelSource): AskMatcher {
  let kept: { readonly version: string; readonly matcher: Promise<SkillMatcher | null> } | null = null;
  return async () => {
    const version = await source.version();
    if (kept === null || kept.version !== version) {
      const made = { version, matcher: build(source) };
      kept = made;
      made.matcher.catch(() => {
        if (kept === made) kept = null;
      });
    }
    return kept.matcher;
  };
}
