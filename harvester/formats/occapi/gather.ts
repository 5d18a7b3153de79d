import type { Gathered, Gathering, NoPart, Part } from '../format.ts';
import { addressBelow, isStep } from '../json/address.ts';
import { mapAtOnce } from '../json/at-once.ts';
import { type GatheredList, gatherList, type ListToGather } from '../json/gather-list.ts';
import { gatherLists } from '../json/gather-lists.ts';
import { openIsolation } from '../json/isolate.ts';
import { LISTS_AT_ONCE, MAX_FAILURES_IN_A_ROW, MAX_RECORDS } from '../json/limits.ts';
import { noPart } from '../json/no-part.ts';
import type { Paging } from '../json/paging.ts';
import { openSession } from '../json/session.ts';
import { identityOf, type Type } from './records.ts';

/** The specification has no pages; where a server has some, it links to the next one. */
const PAGING: Paging = { by: 'link', most: MAX_RECORDS };

/**
 * Makes all requests of a run below the institution’s own address: for itself, its units, programmes and courses, those
 * of its units, the instances of each course, and each course alone, because only there all of its texts are.
 */
export async function gatherOccapi(gathering: Gathering): Promise<Gathered | NoPart> {
  const { source } = gathering;
  const session = openSession(gathering);
  const isolation = openIsolation(session);
  const isFile = source.path.startsWith('file:');
  const hei = await session.ask(isFile ? source.path : addressBelow(source, []));
  if (isFile) return hei.state === 'json' ? session.gathered([hei.part]) : noPart(hei);
  const listAt = (type: Type, ...before: readonly string[]): ListToGather => ({
    address: addressBelow(source, [...before, type]),
    paging: PAGING,
    names: ['data'],
    idOf: (record) => {
      const identity = identityOf(record, type);
      return identity === null ? null : JSON.stringify([identity.type, identity.id]);
    },
    optional: 'absent',
  });
  const ask = (type: Type) => gatherList(listAt(type), session, isolation);
  const [courses, programmes, units] = [await ask('course'), await ask('programme'), await ask('ounit')];
  if ([courses, programmes, units].every(({ nothing }) => nothing !== null)) return noPart(courses.nothing);
  const idsIn = (lists: readonly GatheredList[], type: Type) => [
    ...new Set(
      lists.flatMap(({ records }) =>
        records.flatMap((record) => {
          const identity = identityOf(record, type);
          return identity?.type === type && isStep(identity.id) ? [identity.id] : [];
        }),
      ),
    ),
  ];
  const below = (lists: readonly ListToGather[]) => gatherLists(lists, session, isolation);
  const ofUnits = await below(
    idsIn([units], 'ounit').flatMap((id) => [listAt('programme', 'ounit', id), listAt('course', 'ounit', id)]),
  );
  // Where there is no list of all courses, programmes may have some that no unit has.
  const ofProgrammes =
    courses.nothing === null
      ? []
      : await below(idsIn([programmes, ...ofUnits], 'programme').map((id) => listAt('course', 'programme', id)));
  const all = idsIn([courses, ...ofUnits, ...ofProgrammes], 'course');
  const instances = await below(all.map((id) => listAt('instance', 'course', id)));
  let inARow = 0;
  const singles = await mapAtOnce(all, LISTS_AT_ONCE, async (id): Promise<Part[]> => {
    const address = addressBelow(source, ['course', id]);
    if (inARow >= MAX_FAILURES_IN_A_ROW) {
      session.lack(address, 'failed', { detail: 'the requests before it failed' }, true);
      return [];
    }
    const asked = await session.ask(address);
    const isGone = asked.state === 'failed' && asked.step.state === 'gone';
    inARow = asked.state === 'json' || isGone ? 0 : inARow + 1;
    if (asked.state === 'json') return [asked.part];
    if (asked.state === 'limit') session.lack(address, asked.why, { detail: '' }, true);
    // It is in the collection, which says enough to publish it.
    else if (!isGone) session.lack(address, 'failed', { detail: asked.detail }, true);
    return [];
  });
  const lists = [units, programmes, courses, ...ofUnits, ...ofProgrammes, ...instances];
  return session.gathered([
    ...(hei.state === 'json' ? [hei.part] : []),
    ...lists.flatMap(({ parts }) => parts),
    ...singles.flat(),
  ]);
}
