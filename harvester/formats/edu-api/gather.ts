import type { Gathered, Gathering, NoPart } from '../format.ts';
import { addressBelow } from '../json/address.ts';
import { type GatheredList, gatherList } from '../json/gather-list.ts';
import { openIsolation } from '../json/isolate.ts';
import { noPart } from '../json/no-part.ts';
import type { Paging } from '../json/paging.ts';
import { openSession } from '../json/session.ts';
import { wordAt } from '../json/values.ts';
import { idOf, type List } from './records.ts';

/** As many records as a service sends where nothing is said. To ask for more is refused by some. */
const PAGING: Paging = { by: 'offset', size: 'limit', offset: 'offset', most: 100 };

/**
 * Makes all requests of a run: for templates of courses and collections, for their offerings, for organisations, and
 * for academic sessions where offerings name them. Everything is read each time, because a list of what changed since a
 * day says nothing of what is gone.
 */
export async function gatherEduApi(gathering: Gathering): Promise<Gathered | NoPart> {
  const { source } = gathering;
  const session = openSession(gathering);
  const isolation = openIsolation(session);
  if (source.path.startsWith('file:')) {
    const asked = await session.ask(source.path);
    return asked.state === 'json' ? session.gathered([asked.part]) : noPart(asked);
  }
  const addressOf = (list: List) => addressBelow(source, [list]);
  // An empty list may be answered with 404, since the specification wants at least one record in each.
  const ask = (list: List, optional: 'absent' | 'refused'): Promise<GatheredList> =>
    gatherList({ address: addressOf(list), paging: PAGING, idOf, optional }, session, isolation);

  const courses = await ask('courseTemplates', 'absent');
  const collections = await ask('collectionTemplates', 'absent');
  const templates = [courses, collections];
  if (templates.every(({ nothing }) => nothing !== null && !isNone(nothing))) return noPart(courses.nothing);
  const organizations = await ask('organizations', 'refused');
  // Where there is nothing of Edu-API at all, it is no service that has become empty.
  if ([...templates, organizations].every(({ nothing }) => nothing !== null)) return noPart(courses.nothing);
  const offerings: GatheredList[] = [];
  for (const [list, { records }] of [
    ['courseOfferings', courses],
    ['collectionOfferings', collections],
  ] as const) {
    if (records.length === 0) continue;
    const gathered = await ask(list, 'absent');
    if (!gathered.isWhole) session.name(addressOf(list));
    offerings.push(gathered);
  }
  const isNamed = offerings.some(({ records }) => records.some((record) => wordAt(record, 'academicSession') !== null));
  const sessions = isNamed ? [await ask('academicSessions', 'refused')] : [];
  return session.gathered([...templates, organizations, ...offerings, ...sessions].flatMap(({ parts }) => parts));
}

const isNone = (nothing: NonNullable<GatheredList['nothing']>) =>
  nothing.state === 'failed' && nothing.step.state === 'gone';
