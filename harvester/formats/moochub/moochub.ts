import { dayOf } from '../../../services/model/day.ts';
import { found } from '../../../services/model/finding.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type ReadInput } from '../../read/outcome.ts';
import type { DocumentFormat, FormatRead, RecordRead } from '../format.ts';
import { gatherPages } from '../gather-pages.ts';
import { MAX_ALL_JSON_BYTES } from '../json/limits.ts';
import { readParts } from '../json/read-parts.ts';
import { isObject, type JsonObject, listOf, memberOf, objectOf, objectsOf, wordAt } from '../json/values.ts';
import { MOOCHUB_DIALECT } from './dialect.ts';
import { hasLooseDeadline } from './instance.ts';
import { readCourse } from './offer.ts';

/** Attributes that have no place in an offer. */
const NOT_USED = ['hollandCode', 'accessMode', 'audience', 'hasPart', 'trailer'];

/** The attributes of a resource. Some servers send them without the resource around them. */
const attributesOf = (record: JsonObject): JsonObject => {
  const attributes = memberOf(record, 'attributes');
  return isObject(attributes) ? attributes : record;
};

interface Course {
  readonly id: string | null;
  readonly attributes: JsonObject;
}

/** What the courses state that is not read: attributes, and subjects and levels of frameworks that we do not map. */
function unusedIn(courses: readonly JsonObject[]): string[] {
  const named = NOT_USED.filter((name) => courses.some((course) => listOf(memberOf(course, name)).length > 0));
  const frameworks = (name: string, known: RegExp) =>
    courses
      .flatMap((course) => objectsOf(memberOf(course, name)))
      .flatMap((item) => wordAt(item, 'educationalFramework') ?? [])
      .filter((framework) => !known.test(framework))
      .map((framework) => `${name} (${framework})`);
  const loose = courses.some(hasLooseDeadline) ? ['applicationDeadline of several startDate'] : [];
  const all = [
    ...named,
    ...frameworks('educationalAlignment', /isced/i),
    ...frameworks('educationalLevel', /^(?:eqf|eqr|european qual)/i),
    ...loose,
  ];
  return [...new Set(all)].sort().slice(0, 20);
}

function* readAll(courses: Iterable<Course>, today: string): Generator<RecordRead> {
  for (const { id, attributes } of courses) yield { state: 'draft', draft: readCourse(id, attributes, today) };
}

async function read(input: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const read = await readParts(input, findings, ['data']);
  if (read.state !== 'parts') return read;
  const courses = new Map<string, Course>();
  const known = new Set(input.parts.flatMap(({ url, base, asked }) => [url ?? '', base ?? '', asked ?? '']));
  let further = read.unread;
  for (const { value, page, part } of read.parts) {
    // The examples of the specification have a single course without a list around it.
    const single = objectOf(value).data;
    const records = isObject(single) ? [single] : (page?.records ?? null);
    if (records === null) {
      const why = found('plain-json', { value: 'there is no list of courses (`data`) in it' });
      if (read.parts.length === 1) return ended('unreadable', why, findings);
      further ??= part.url ?? part.name;
      continue;
    }
    for (const record of records.filter(isObject)) {
      const attributes = attributesOf(record);
      const id = wordAt(record, 'id');
      // One that moved to another page while the pages were asked for comes twice.
      courses.set(id === null ? `#${courses.size}` : `id ${id}`, { id, attributes });
    }
    const next = nextOf(
      objectOf(value),
      page?.next ?? wordAt(objectOf(objectOf(value).links), 'next'),
      part.url ?? part.base ?? null,
    );
    if (next !== null && !known.has(next)) further ??= next;
  }
  const unused = unusedIn([...courses.values()].map(({ attributes }) => attributes));
  if (unused.length > 0) findings.add(found('elements-not-used', { value: unused.join(', ') }));
  return {
    state: 'records',
    records: readAll(courses.values(), input.today ?? dayOf(new Date())),
    furtherPage: further,
  };
}

/** The address of the page that follows, as an absolute one. Some servers repeat the page itself on the last one. */
function nextOf(envelope: JsonObject, next: string | null, base: string | null): string | null {
  if (next === null || base === null || !URL.canParse(next, base)) return null;
  const address = new URL(next, base).href;
  const links = objectOf(envelope.links);
  const self = wordAt(links, 'self');
  return self !== null && URL.canParse(self, base) && new URL(self, base).href === address ? null : address;
}

/** The exchange of courses between platforms for open online courses, version 3 (JSON:API). */
export const MOOCHUB: DocumentFormat = {
  mapping: 'moochub@1',
  dialect: MOOCHUB_DIALECT,
  accept: 'application/vnd.api+json; moochub-version=3, application/json;q=0.5, */*;q=0.1',
  // It has no place for the way of assessment, for who awards what, and none for accreditation.
  cannotSay: ['awardingBody', 'assessment', 'qualityAssurance'],
  gather: (first, gathering) => gatherPages(first, gathering, MAX_ALL_JSON_BYTES),
  read,
};
