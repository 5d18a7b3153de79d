/** The texts of an offer, and in which of four weights a word in them counts (A most), the most telling first. */
export const TEXT_WEIGHTS = {
  title: 'A',
  skillLabels: 'B',
  keywords: 'B',
  providerName: 'B',
  outcomes: 'C',
  summary: 'D',
  fieldLabels: 'D',
} as const satisfies Readonly<Record<string, 'A' | 'B' | 'C' | 'D'>>;

export type SearchedText = keyof typeof TEXT_WEIGHTS;
export const SEARCHED_TEXTS = Object.keys(TEXT_WEIGHTS) as readonly SearchedText[];

/**
 * How well words match, by engine: what is worth most first. The store counts the words of the title, then what the
 * words weigh in all texts, and of equal titles takes the shorter one.
 */
export const WORD_STEPS = {
  store: ['titleWords', 'textWeight', 'titleLength'],
  meilisearch: ['words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness'],
} as const;

/** What comes before everything else: what words of the query say beside its subject, and the reader's language. */
export const FIRST = { withWords: 'understood', withoutWords: 'readerLanguage' } as const;

/** Something of an offer by which hits are ordered, and in which direction. What has none comes last. */
export interface OrderKey {
  readonly by: 'changedMonth' | 'nextStart' | 'ects' | 'price' | 'updated' | 'id';
  readonly down?: true;
}

/**
 * What decides, in this order, among hits whose words count the same. A change counts by its month, because nobody is
 * served better by what was changed some hours later.
 */
export const TIE_BREAKERS = [
  { by: 'changedMonth', down: true },
  { by: 'nextStart' },
  { by: 'id' },
] as const satisfies readonly OrderKey[];

/** The order without words, within the group of offers in the reader's language and within that of the others. */
export const WITHOUT_WORDS = [{ by: 'nextStart' }, { by: 'id' }] as const satisfies readonly OrderKey[];

/** The orders that can be asked for. */
export const SORT_KEYS = {
  start: [{ by: 'nextStart' }, { by: 'id' }],
  ects: [{ by: 'ects' }, { by: 'id' }],
  price: [{ by: 'price' }, { by: 'id' }],
  updated: [{ by: 'updated', down: true }, { by: 'id' }],
} as const satisfies Readonly<Record<string, readonly OrderKey[]>>;
