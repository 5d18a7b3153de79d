import { z } from 'zod';
import type { Messages } from '../messages/words.ts';
import { MAX_REACHABLE_HITS, SORTS } from '../services/search/query.ts';
import {
  FIRST,
  type OrderKey,
  SEARCHED_TEXTS,
  SORT_KEYS,
  TEXT_WEIGHTS,
  TIE_BREAKERS,
  WITHOUT_WORDS,
  WORD_STEPS,
} from '../services/search/ranking.ts';
import { MAX_QUERY_WORDS } from '../services/search/words.ts';

/** One thing that decides where the ones before it leave hits equal. */
const Step = z.object({ by: z.string(), means: z.string() });
export type Step = Readonly<z.infer<typeof Step>>;

/** The answer of `GET /v1/ranking`. */
export const RankingAnswer = z.object({
  engine: z.string(),
  /** For each order that can be asked for: what decides, the first thing first. */
  sorts: z.array(z.object({ sort: z.string(), withWords: z.array(Step), withoutWords: z.array(Step) })),
  /** The texts in which words are looked for, the most telling first. In the store texts of one weight count the same. */
  texts: z.array(z.object({ text: z.string(), weight: z.enum(['A', 'B', 'C', 'D']) })),
  /** How many words of a query count, and how many hits pages can reach. */
  most: z.object({ words: z.int(), hits: z.int() }),
  never: z.string(),
});
export type RankingAnswer = Readonly<z.infer<typeof RankingAnswer>>;

/** What both engines rank by, told from the constants by which they do. `engine`: the name of the one that serves. */
export function ranking(engine: string, { ranking: words }: Messages): RankingAnswer {
  const step = (by: Exclude<keyof Messages['ranking'], 'never'>): Step => ({ by, means: words[by] });
  const keys = (order: readonly OrderKey[]) => order.map(({ by }) => step(by));
  const matching = (engine === 'meilisearch' ? WORD_STEPS.meilisearch : WORD_STEPS.store).map(step);
  return {
    engine,
    sorts: SORTS.map((sort) =>
      sort === 'relevance'
        ? {
            sort,
            withWords: [step(FIRST.withWords), ...matching, ...keys(TIE_BREAKERS)],
            withoutWords: [step(FIRST.withoutWords), ...keys(WITHOUT_WORDS)],
          }
        : { sort, withWords: keys(SORT_KEYS[sort]), withoutWords: keys(SORT_KEYS[sort]) },
    ),
    texts: SEARCHED_TEXTS.map((text) => ({ text, weight: TEXT_WEIGHTS[text] })),
    most: { words: MAX_QUERY_WORDS, hits: MAX_REACHABLE_HITS },
    never: words.never,
  };
}
