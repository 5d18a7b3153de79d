import { type Course, titleOf } from './courses.ts';
import type { JudgedQuery } from './judged.ts';

/** What a Swedish title says beside its topic: `Datateknik GR (A), … , 7,5 hp`. */
const CREDITS = /,\s*\d+(?:,\d+)?\s*hp\b.*$/u;
const SUBJECT_AND_LEVEL = /^[^,]*?(?:\s(?:GR|AV)(?:\s\([A-Z]+\))?)?,\s*/u;
/** Shorter texts are places that nobody has filled (`Without content for now.`). */
const LEAST_CHARACTERS = 100;

/** What a learner would type of a title. */
export function topicOf(title: string): string {
  const said = title.replace(CREDITS, '');
  return said.replace(SUBJECT_AND_LEVEL, '') || said;
}

const textOf = ({ description, learningOutcomes }: Course) => `${description ?? ''}${learningOutcomes ?? ''}`;
/** A source that publishes in two languages is two sources here, which end in the language: `miun-sv`, `miun-en`. */
const languageOf = ({ source }: Course): string => source.slice(-2);

/**
 * Known items across languages: the title of a course in one language, expecting its description in the other. Courses
 * with one title on both sides are asked for only where the other side is indexed without it. Equal titles are one
 * query that expects all. The side that the title was taken from counts neither way.
 */
export function knownItems(courses: readonly Course[], pairs: readonly (readonly [string, string])[]): JudgedQuery[] {
  const byId = new Map(courses.map((course) => [course.id, course]));
  const queries = new Map<string, JudgedQuery & { grades: Map<string, number>; aside: Set<string> }>();
  const ask = (from: Course, to: Course) => {
    const [lang, target] = [languageOf(from), languageOf(to)];
    if (to.lang !== target || textOf(to).length < LEAST_CHARACTERS) return;
    const q = topicOf(from.title);
    const key = `${lang} ${target} ${q.toLowerCase()}`;
    const query = queries.get(key) ?? { group: `${lang}→${target}`, lang, q, grades: new Map(), aside: new Set() };
    queries.set(key, query);
    query.grades.set(to.id, 1);
    query.aside.add(from.id);
  };
  for (const ids of pairs) {
    const [one, other] = ids.map((id) => byId.get(id));
    if (!one || !other) continue;
    if (titleOf(one) === '') ask(other, one);
    else if (one.title.toLowerCase() !== other.title.toLowerCase()) {
      ask(one, other);
      ask(other, one);
    }
  }
  return [...queries.values()];
}
