import { addDays, type Day } from '../../../services/model/day.ts';
import type { Gathered, Gathering, NoPart, Part } from '../format.ts';
import { addressBelow, isStep } from '../json/address.ts';
import { type GatheredList, gatherList, type ListToGather } from '../json/gather-list.ts';
import { gatherLists } from '../json/gather-lists.ts';
import { type Isolation, openIsolation } from '../json/isolate.ts';
import { noPart } from '../json/no-part.ts';
import { pageOf } from '../json/page.ts';
import type { Paging } from '../json/paging.ts';
import { openSession, type Session } from '../json/session.ts';
import { isObject, type JsonObject, listOf, memberOf, objectOf } from '../json/values.ts';
import { identityOf, type Kind, ownerOf, referredId } from './records.ts';
import { recordVersion, serviceVersion, statedVersion, type Version } from './version.ts';

const PAGING: Paging = { by: 'number', size: 'pageSize', number: 'pageNumber', first: 1, most: 250 };
/** How far back offerings are asked for. Where a service is not told, it sends those that begin in the future only. */
const DAYS_BACK = 400;
/** How many records that an institution’s list of offerings leaves out are asked for their own. */
const SAMPLE = 20;

/** What lists are called in each version. */
const NAMES = {
  5: {
    programmes: 'programs',
    organisations: 'organizations',
    offerings: ['offerings'],
    ofCourse: 'offerings',
    ofProgramme: 'offerings',
  },
  6: {
    programmes: 'programmes',
    organisations: 'organisations',
    offerings: ['course-offerings', 'programme-offerings'],
    ofCourse: 'course-offerings',
    ofProgramme: 'programme-offerings',
  },
} as const;

/**
 * The day since which offerings are asked for: the first of a month, because an address that is another one each day is
 * never known again.
 */
export const sinceDay = (today: Day): Day => `${addDays(today, -DAYS_BACK).slice(0, 8)}01`;

interface Asking extends Pick<Gathering, 'source' | 'today'> {
  readonly session: Session;
  readonly isolation: Isolation;
}

function listAt({ source, today }: Asking, kind: Kind, segments: readonly string[]): ListToGather {
  const since: Record<string, string> = kind === 'offering' ? { since: sinceDay(today) } : {};
  return {
    address: addressBelow(source, segments, since),
    paging: PAGING,
    idOf: (record) => identityOf(record, kind)?.id ?? null,
  };
}

const ask = (asking: Asking, kind: Kind, ...segments: string[]) => {
  const optional = kind === 'course' || kind === 'programme' ? ('absent' as const) : ('refused' as const);
  return gatherList({ ...listAt(asking, kind, segments), optional }, asking.session, asking.isolation);
};

const idsOf = ({ records }: GatheredList, kind: Kind) =>
  records.flatMap((record) => identityOf(record, kind)?.id ?? []).filter((id) => isStep(id));

/** The organisation that is the whole institution. Null where there is none, or several. */
function rootOf({ records }: GatheredList): string | null {
  const typed = records.filter((record) => memberOf(record, 'organizationType', 'organisationType') === 'root');
  const top =
    typed.length > 0 ? typed : records.filter((record) => memberOf(record, 'parent', 'parentId') === undefined);
  const [only] = top;
  const id = top.length === 1 && only !== undefined ? (identityOf(only, 'organisation')?.id ?? null) : null;
  return id !== null && isStep(id) ? id : null;
}

/** Asks for all offerings: of the whole institution where that works, else of each course and programme. */
async function gatherOfferings(
  asking: Asking,
  version: Version,
  root: string | null,
  courses: readonly string[],
  programmes: readonly string[],
): Promise<GatheredList[]> {
  const names = NAMES[version];
  const lists: GatheredList[] = [];
  const covered = new Set<string>();
  if (root !== null)
    for (const name of names.offerings) {
      const list = await ask(asking, 'offering', names.organisations, root, name);
      const owners = list.records.map(ownerOf);
      // A list that does not say what it offers is of no use.
      if (list.nothing !== null || owners.includes(null)) continue;
      lists.push(list);
      for (const owner of owners) if (owner !== null) covered.add(owner);
    }
  const left = [
    ...courses.map((id) => ['courses', id, names.ofCourse] as const),
    ...programmes.map((id) => [names.programmes, id, names.ofProgramme] as const),
  ].filter(([, id]) => !covered.has(id));
  const own = (some: typeof left) =>
    gatherLists(
      some.map((segments) => listAt(asking, 'offering', segments)),
      asking.session,
      asking.isolation,
    );
  // Such a list may hold only what the institution itself offers, and not its faculties. A sample tells.
  const sample = await own(left.slice(0, covered.size > 0 ? SAMPLE : left.length));
  const isWhole = covered.size > 0 && sample.every(({ records }) => records.length === 0);
  return [...lists, ...sample, ...(isWhole ? [] : await own(left.slice(sample.length)))];
}

/** True where records name others by id only. */
const namesOthers = (records: readonly JsonObject[], kind: Kind, members: readonly string[]) =>
  records.some((record) =>
    members.some((member) =>
      listOf(memberOf(record, member)).some((said) => !isObject(said) && referredId(said, kind) !== null),
    ),
  );

/**
 * Makes all requests of a run: for the service itself, whose answer is not needed; for courses, programmes, education
 * specifications and organisations; for offerings; and for what these name by id only.
 */
export async function gatherOoapi(gathering: Gathering): Promise<Gathered | NoPart> {
  const { source, today } = gathering;
  const session = openSession(gathering);
  const asking: Asking = { source, today, session, isolation: openIsolation(session) };
  const parts: Part[] = [];
  const isFile = source.path.startsWith('file:');
  const service = await session.ask(isFile ? source.path : addressBelow(source, []));
  if (service.state === 'json') {
    parts.push(service.part);
    const [first] = pageOf(service.value)?.records ?? [];
    // An export in one document: there is nothing else to ask for.
    if (isFile || (isObject(first) && identityOf(first) !== null)) return session.gathered(parts);
  } else if (isFile) return noPart(service);
  const courses = await ask(asking, 'course', 'courses');
  const said = service.state === 'json' ? serviceVersion(objectOf(service.value)) : null;
  const version = statedVersion(source) ?? said ?? recordVersion(courses.records);
  let programmes = await ask(asking, 'programme', NAMES[version ?? 6].programmes);
  // Nothing told the version yet: the one whose list is there.
  const isFive = version === 5 || (version === null && programmes.nothing !== null);
  if (isFive && version === null) programmes = await ask(asking, 'programme', NAMES[5].programmes);
  const names = NAMES[isFive ? 5 : 6];
  const specifications = isFive ? await ask(asking, 'specification', 'education-specifications') : null;
  const main = [courses, programmes, ...(specifications === null ? [] : [specifications])];
  if (main.every(({ nothing }) => nothing !== null)) return noPart(courses.nothing);
  const organisations = await ask(asking, 'organisation', names.organisations);
  const offerings = await gatherOfferings(
    asking,
    isFive ? 5 : 6,
    rootOf(organisations),
    idsOf(courses, 'course'),
    idsOf(programmes, 'programme'),
  );
  const offered = offerings.flatMap(({ records }) => records);
  const extra: GatheredList[] = [];
  if (namesOthers(offered, 'session', ['academicSession', 'academicSessionId']))
    extra.push(await ask(asking, 'session', 'academic-sessions'));
  const planned = [...courses.records, ...programmes.records].filter(
    ({ learningOutcomes }) => listOf(learningOutcomes).length === 0,
  );
  if (namesOthers(planned, 'outcome', ['learningOutcomeIds']))
    extra.push(await ask(asking, 'outcome', 'learning-outcomes'));
  return session.gathered([
    ...parts,
    ...[organisations, ...main, ...offerings, ...extra].flatMap((list) => list.parts),
  ]);
}
