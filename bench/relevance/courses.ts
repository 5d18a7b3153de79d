import { createHash } from 'node:crypto';
import { demoOffer } from '../../demo/offers.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import { withInferredSkills } from '../../services/skills/infer.ts';
import type { SkillMatcher } from '../../services/skills/matcher.ts';
import type { Concept } from '../../services/store/vocabulary/read.ts';
import { lines } from '../shared-data.ts';
import { documentOf, TODAY } from './document-of.ts';

/** A real course as the corpus has it (`../shared/data/README.md`). */
export interface Course {
  readonly id: string;
  readonly source: string;
  readonly provider?: string | null;
  readonly country?: string | null;
  /** The language of the texts, as it was detected. Not there where that was not certain. */
  readonly lang?: string | null;
  readonly title: string;
  readonly description?: string | null;
  readonly learningOutcomes?: string | null;
  readonly ects?: number | null;
  readonly subject?: string | null;
}

/** A text whose language nobody knows. */
const UNDETERMINED = 'und';
/**
 * How many courses of one source in one language are taken, beside those that are described twice. Fewer in English,
 * in which nearly all sources write.
 */
const MOST_OF_A_KIND = 500;
const FEWER: Readonly<Record<string, number>> = { en: 250, [UNDETERMINED]: 100 };
/** Because its English pages give titles in Swedish, Swedish words would find them; so these titles are left out. */
const SWEDISH_TITLES = 'miun-en';

/**
 * The id under which a course is indexed. Not the corpus's own, because some of these are addresses that have the words
 * of the title, and because Meilisearch takes only letters, digits, `-` and `_`.
 */
const idOf = (id: string): string =>
  `${id.split(':', 1)[0]}-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;

/** Pairs of ids: one course, described in two languages. */
export function readPairs(): (readonly [string, string])[] {
  const pairs = lines<readonly [string, string]>('eval', 'parallel-course-pairs.jsonl');
  return [...pairs].map(([one, other]) => [idOf(one), idOf(other)] as const);
}

/**
 * Always the same courses: all that are described twice, and so many others of each source in each language, those
 * first whose id, made of a hash, is the lowest.
 */
export function sampleOf(courses: readonly Course[], described: ReadonlySet<string>): Course[] {
  const kinds = new Map<string, Course[]>();
  for (const course of courses) {
    const kind = `${course.source} ${course.lang ?? UNDETERMINED}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), course]);
  }
  return [...kinds.values()].flatMap((kind) => {
    const most = FEWER[kind[0]?.lang ?? UNDETERMINED] ?? MOST_OF_A_KIND;
    const others = kind
      .filter(({ id }) => !described.has(id))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, most);
    return [...kind.filter(({ id }) => described.has(id)), ...others];
  });
}

export function readSample(): Course[] {
  const courses = [...lines<Course>('courses', 'courses.jsonl.gz')].map((course) => ({
    ...course,
    id: idOf(course.id),
  }));
  return sampleOf(courses, new Set(readPairs().flat()));
}

/** The title by which a course is indexed; empty where its source gives none in the language of its text. */
export const titleOf = ({ source, title }: Course): string => (source === SWEDISH_TITLES ? '' : title);

const publisherOf = ({ source, provider, country }: Course) => ({
  key: source,
  name: { [UNDETERMINED]: provider ?? source },
  country: country ?? null,
  domain: `${source}.example`,
});

function contentOf(course: Course): OfferContent {
  const say = (text: string | null | undefined): LanguageMap => (text ? { [course.lang ?? UNDETERMINED]: text } : {});
  const { domain, name, key } = publisherOf(course);
  return demoOffer(
    {
      code: course.id,
      title: say(titleOf(course)),
      description: say(course.description),
      outcomes: course.learningOutcomes ? [{ title: say(course.learningOutcomes), skills: [] }] : [],
      eqf: null,
      ects: course.ects ?? null,
      isced: [],
      languages: [],
      type: 'course',
      homepage: `https://${domain}/`,
      instances: [],
    },
    { key, registryId: null, name, country: course.country ?? '', city: '', lat: 0, lon: 0, domain, offers: [] },
    TODAY,
  );
}

/** Courses as documents, with the skills that are inferred from their texts where there is a matcher. */
export function courseDocuments(
  courses: readonly Course[],
  matcher: SkillMatcher | null,
  skills: ReadonlyMap<string, Concept>,
): OfferDocument[] {
  return courses.map((course) =>
    documentOf(course.id, withInferredSkills(contentOf(course), matcher), publisherOf(course), skills),
  );
}
