import { createRandom } from './random.ts';
import { WORDS } from './words.ts';

const ISCED = [
  '0111',
  '0288',
  '0311',
  '0413',
  '0511',
  '0541',
  '0611',
  '0612',
  '0613',
  '0714',
  '0732',
  '0811',
  '0913',
  '0915',
  '0923',
  '1013',
];
const TYPES = ['74a4a268e8', '05053c1cbe', '0f7dac46ca', '17744a2647'];
const MODES = ['920fbb3cbe', '9191af2ed9', 'e92d221e4d'];
const FIRST_YEAR = 2027;
const SKILLS = 800;

/** A text in two languages. */
export interface Texts {
  readonly en: string;
  readonly de: string;
}

export interface GeneratedRun {
  readonly language: 'ENG' | 'DEU';
  /** The last step of a concept of the European list of modes. */
  readonly mode: string;
  /** `YYYY-MM-DD` */
  readonly start: string;
  readonly end: string;
}

/** What a generated offer is about, whatever format it is written in. */
export interface GeneratedOffer {
  readonly title: Texts;
  readonly description: Texts;
  /** The last step of a concept of the European list of learning opportunities. */
  readonly type: string;
  readonly eqf: number;
  readonly isced: string;
  readonly ects: number;
  readonly outcomes: readonly { readonly title: Texts; readonly skill: number }[];
  readonly runs: readonly GeneratedRun[];
}

type Random = ReturnType<typeof createRandom>;

const phrase = (random: Random, language: keyof Texts, words: number): string =>
  Array.from({ length: words }, () => random.pick(WORDS[language])).join(' ');

const phrases = (random: Random, words: number, end = ''): Texts => ({
  en: `${phrase(random, 'en', words)}${end}`,
  de: `${phrase(random, 'de', words)}${end}`,
});

const day = (random: Random) =>
  `${FIRST_YEAR + random.whole(2)}-${String(1 + random.whole(12)).padStart(2, '0')}-${String(1 + random.whole(28)).padStart(2, '0')}`;

/**
 * The offer of number `n`: two languages, three outcomes, three skills, one to three runs. Another `version` gives
 * another title. The same numbers give the same offer.
 */
export function generatedOffer(n: number, version: number): GeneratedOffer {
  const random = createRandom(n * 7919 + 17);
  const ects = 1 + random.whole(20);
  const outcomes = [0, 1, 2].map(() => ({ title: phrases(random, 6), skill: random.whole(SKILLS) }));
  const runs = Array.from({ length: 1 + random.whole(3) }, (): GeneratedRun => {
    const start = day(random);
    const language = random.pick(['ENG', 'DEU'] as const);
    return { language, mode: random.pick(MODES), start, end: `${start.slice(0, 4)}-12-30` };
  });
  const title = phrases(random, 4, version === 0 ? '' : ` (edition ${version})`);
  const description = phrases(random, 30, '.');
  const type = random.pick(TYPES);
  const eqf = 5 + random.whole(4);
  return { title, description, type, eqf, isced: random.pick(ISCED), ects, outcomes, runs };
}
