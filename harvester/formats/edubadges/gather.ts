import type { Gathered, Gathering, NoPart, Part } from '../format.ts';
import { addressBelow, isStep } from '../json/address.ts';
import { mapAtOnce } from '../json/at-once.ts';
import { gatherList, type ListToGather } from '../json/gather-list.ts';
import { openIsolation } from '../json/isolate.ts';
import { LISTS_AT_ONCE, MAX_FAILURES_IN_A_ROW, MAX_RECORDS } from '../json/limits.ts';
import { noPart } from '../json/no-part.ts';
import { openSession } from '../json/session.ts';
import { isObject, type JsonObject } from '../json/values.ts';
import { CLASS_STEPS, classIdOf, institutionIn, isAt, isNamed } from './records.ts';

/** The parameter of a source that names the institution whose classes are meant, by its id or its domain. */
const INSTITUTION = 'institution';
/** The most records of a page. */
const PAGE_SIZE = 100;
/** What a class says of itself only where it is asked for. */
const EXPAND = ['issuer', 'awards', 'micro'] as const;
/** How many institutions are named where none was found. */
const MAX_NAMED = 5;

type Source = Pick<Gathering['source'], 'path' | 'queryParameters'>;

/** The institution that a source names, and the source without it. */
function named({ path, queryParameters }: Source): { readonly name: string | null; readonly source: Source } {
  const { [INSTITUTION]: said, ...others } = queryParameters;
  const name = [said].flat()[0]?.trim() ?? '';
  return { name: name === '' ? null : name, source: { path, queryParameters: others } };
}

function classAddress(source: Source, id: string): string {
  const url = new URL(addressBelow(source, [...CLASS_STEPS, id]));
  for (const part of EXPAND) url.searchParams.append('expand', part);
  return url.href;
}

/** The catalogue holds nothing of the institution that is meant. */
function nothingOf(name: string, records: readonly JsonObject[]): NoPart {
  const others = new Set(records.flatMap((record) => institutionIn(record).domain ?? []));
  const such = [...others].sort().slice(0, MAX_NAMED).join(', ');
  const detail = `no badge class in the catalogue is of the institution “${name}”${such === '' ? '' : `; it has those of ${such} and others`}`;
  return { state: 'failed', detail, step: { state: 'failed', reason: 'unreadable', detail, retryable: false } };
}

/**
 * Makes all requests of a run: for the catalogue, which all institutions share, and for each class that is meant, because
 * only there all that it says is. Meant are those of the institution that the source names in the parameter
 * `institution`; else those at the provider's own domains; else, where the catalogue states no such domain, all.
 */
export async function gatherEdubadges(gathering: Gathering): Promise<Gathered | NoPart> {
  const { name, source } = named(gathering.source);
  const session = openSession(gathering);
  if (source.path.startsWith('file:')) {
    const asked = await session.ask(source.path);
    return asked.state === 'json' ? session.gathered([asked.part]) : noPart(asked);
  }
  const isolation = openIsolation(session);
  const ask = (list: Pick<ListToGather, 'address' | 'paging' | 'optional'>) =>
    gatherList({ ...list, names: ['results'], idOf: classIdOf }, session, isolation);
  // The service filters by its own ids alone.
  const filter = name === null || name.includes('.') ? {} : { [INSTITUTION]: name };
  const paged = await ask({
    address: addressBelow(source, ['mobile', 'api', 'catalog'], filter),
    paging: { by: 'number', size: 'page_size', number: 'page', first: 1, most: PAGE_SIZE },
    optional: 'refused',
  });
  // Before there was one with pages, the catalogue was one answer, which names institutions without their domains.
  const list =
    paged.nothing === null
      ? paged
      : await ask({
          address: addressBelow(source, ['queries', 'catalog', 'badge-classes']),
          paging: { by: 'link', most: MAX_RECORDS },
        });
  if (list.nothing !== null) return noPart(list.nothing);
  const domains = gathering.provider?.domains ?? [];
  const own = list.records.filter((record) => {
    const institution = institutionIn(record);
    return name === null ? isAt(institution, domains) : isNamed(institution, name);
  });
  if (name !== null && own.length === 0 && list.isWhole) return nothingOf(name, list.records);
  const meant = name === null && own.length === 0 ? list.records : own;
  const ids = [...new Set(meant.flatMap((record) => classIdOf(record) ?? []))].filter(isStep);
  let inARow = 0;
  const classes = await mapAtOnce(ids, LISTS_AT_ONCE, async (id): Promise<Part[]> => {
    const address = classAddress(source, id);
    if (inARow >= MAX_FAILURES_IN_A_ROW) {
      session.lack(address, 'failed', { detail: 'the requests before it failed' }, true);
      return [];
    }
    const asked = await session.ask(address);
    // One that became private meanwhile is not there.
    const isGone = asked.state === 'failed' && asked.step.state === 'gone';
    // What is no object says nothing of the class, and must not take away what is known of it.
    const isClass = asked.state === 'json' && isObject(asked.value);
    inARow = isClass || isGone ? 0 : inARow + 1;
    if (isClass) return [asked.part];
    if (asked.state === 'limit') session.lack(address, asked.why, { detail: '' }, true);
    else if (asked.state === 'json') session.lack(address, 'failed', { detail: 'it is no badge class' }, true);
    else if (asked.state === 'unreadable') session.lack(address, 'failed', { detail: asked.detail }, true);
    else if (!isGone) session.lack(address, 'failed', asked, true);
    return [];
  });
  return session.gathered([...list.parts, ...classes.flat()]);
}
