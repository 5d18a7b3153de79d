import { createHash } from 'node:crypto';
import { fill } from '../../messages/fill.ts';
import { aboutOffer, titleOf } from './feed-texts.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { MAX_SAVED, type SavedSearch } from './saved-search.ts';

/** Lines are folded after this many octets (RFC 5545, 3.1). */
const MAX_OCTETS = 75;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Dated {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly hit: Hit;
}

/** The id of an instance in a few plain characters: as it is, or its digest where it is an address or longer. */
const short = (id: string): string =>
  /^[\w-]{1,40}$/.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 24);

/** A text as a value (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n');

/** A line in pieces of at most 75 octets, no character cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      pieces.push(piece);
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

const stamp = (instant: string): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
const compact = (day: string): string => day.replaceAll('-', '');
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The dates of an offer that are known to the day: until when one can enrol, and when it starts. */
function datesOf(hit: Hit, host: string, reading: Reading): Dated[] {
  const { saved } = reading.messages;
  const title = titleOf(hit, reading);
  return hit.matching
    .filter(({ state }) => state !== 'cancelled')
    .flatMap(({ id, start, deadline }) =>
      (
        [
          ['deadline', deadline],
          ['starts', start],
        ] as const
      ).flatMap(([what, day]) =>
        day === null || !DAY.test(day)
          ? []
          : [
              {
                uid: `${hit.id}.${short(id)}.${what}@${host}`,
                day,
                hit,
                summary: fill(saved[what], { title }, reading.messages),
              },
            ],
      ),
    );
}

function eventLines({ uid, day, summary, hit }: Dated, offers: string, reading: Reading): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(hit.provenance.firstSeen)}`,
    // A date that moves keeps its UID; the number says that this is the later word.
    `SEQUENCE:${hit.provenance.revision}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(aboutOffer(hit, reading))}`,
    `URL:${offers}${hit.id}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A saved search as a calendar (RFC 5545): deadlines and starts from `today` on, the nearest 50. Identifiers stay the
 * same, and time stamps are those of the data, so that the same data are the same text.
 */
export function savedCalendar({ title, address, offers, hits }: SavedSearch, today: string, reading: Reading): string {
  const { host } = new URL(address);
  const dates = hits
    .flatMap((hit) => datesOf(hit, host, reading))
    .filter(({ day }) => day >= today)
    .sort((one, other) => one.day.localeCompare(other.day) || (one.uid < other.uid ? -1 : 1))
    .slice(0, MAX_SAVED);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accredex//Saved search//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(title)}`,
    `X-WR-CALNAME:${escaped(title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...dates.flatMap((date) => eventLines(date, offers, reading)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
