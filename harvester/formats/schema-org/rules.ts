import robotsParser from 'robots-parser';
import { type JsonObject, objectsOf, wordAt } from '../json/values.ts';
import { MAX_ROBOTS_BYTES, ROBOT } from './limits.ts';

/** Where a host says what robots may ask for, and for what it reserves text and data mining. */
export const ROBOTS_PATH = '/robots.txt';
export const TDM_PATH = '/.well-known/tdmrep.json';

/** Whether an address may be read. */
export type Permission = 'allowed' | 'robots' | 'reserved' | 'elsewhere';

// The package is written for CommonJS, and its types for a default export of a module.
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, robot: string): boolean | undefined };

interface Location {
  matches(path: string): boolean;
  readonly length: number;
  readonly reserved: boolean;
}

/** True where `text` begins with the pieces of a pattern, in this order and with anything between them. */
function matches(text: string, [first = '', ...others]: readonly string[], isWhole: boolean): boolean {
  if (!text.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === text.length : text.length - last.length >= at && text.endsWith(last);
}

/** A location as robots.txt writes paths: the beginning of one, `*` for anything, `$` for its end. */
function locationOf(entry: JsonObject): Location[] {
  const path = wordAt(entry, 'location');
  const said = wordAt(entry, 'tdm-reservation');
  if (path === null || path.length > 2_000 || (said !== '1' && said !== '0')) return [];
  const isWhole = path.endsWith('$');
  const pieces = (isWhole ? path.slice(0, -1) : path).split('*');
  return [{ matches: (text) => matches(text, pieces, isWhole), length: path.length, reserved: said === '1' }];
}

/** The TDM reservations of a host (TDMRep, `tdmrep.json`). A file that is none reserves nothing. */
function reservationsOf(text: string): readonly Location[] {
  try {
    return objectsOf(JSON.parse(text)).slice(0, 1_000).flatMap(locationOf);
  } catch {
    return [];
  }
}

/**
 * What a host allows, from its robots.txt and tdmrep.json; null where it has none. Of several locations the most
 * precise counts, and of two that are equally precise the one that reserves.
 */
export function permissionsOf(
  origin: string,
  robots: string | null,
  tdm: string | null,
): (address: string) => Permission {
  const rules = parseRobots(`${origin}${ROBOTS_PATH}`, (robots ?? '').slice(0, MAX_ROBOTS_BYTES));
  const locations = reservationsOf(tdm ?? '');
  return (address) => {
    if (!URL.canParse(address)) return 'elsewhere';
    const url = new URL(address);
    if (url.origin !== origin) return 'elsewhere';
    if (rules.isAllowed(url.href, ROBOT) === false) return 'robots';
    const path = url.pathname + url.search;
    const matching = locations.filter((location) => location.matches(path));
    const longest = Math.max(...matching.map(({ length }) => length));
    return matching.some(({ length, reserved }) => length === longest && reserved) ? 'reserved' : 'allowed';
  };
}
