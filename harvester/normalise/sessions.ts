import { type TIMES, WEEKDAYS } from '../../services/model/codes.ts';
import type { Instance } from '../../services/model/instance.ts';
import { localTime } from '../../services/vocab/local-time.ts';
import type { DraftSession } from '../draft.ts';
import { parseDate } from './dates.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

type Session = Instance['schedule']['sessions'][number];
type Weekday = (typeof WEEKDAYS)[number];

const MAX_SESSIONS = 100;
const MAX_CHARACTERS = 60;
const EVENING = '17:00';
const DAYS_OF_WEEK = 7;
const ZONE = '(Z|UTC|[+-]\\d{2}:?\\d{2})?';
/** A date with a time of day. Seconds say nothing more. */
const MOMENT = new RegExp(`^(\\S+?)[T ]+(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*${ZONE}$`, 'i');
/** A time of day, and the day of the week of something that comes back every week. */
const WEEKLY = new RegExp(`^(?:([a-z]{2,9})\\.?\\s+)?(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*${ZONE}$`, 'i');
const HOURS = 24;
const MINUTES = 60;

interface Point {
  readonly date: string | null;
  readonly weekday: Weekday | null;
  readonly time: string | null;
  /** True where the time was stated in UTC and was moved to the clocks of the country. */
  readonly moved: boolean;
}

const NOWHERE: Point = { date: null, weekday: null, time: null, moved: false };

/** The day of the week by its English name, or at least two letters of it (`MO`, `Thu`). */
function weekdayNamed(word: string): Weekday | null {
  return WEEKDAYS.find((day) => day.startsWith(word.toLowerCase())) ?? null;
}

function weekdayOf(date: string): Weekday | null {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return Number.isNaN(day) ? null : (WEEKDAYS[(day + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK] ?? null);
}

function clock(hours: string, minutes: string): string | null {
  return Number(hours) < HOURS && Number(minutes) < MINUTES ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

const isUtc = (zone: string | undefined): boolean => /^(?:Z|UTC|[+-]00:?00)$/i.test(zone ?? '');

/** A moment in UTC on the clocks of a country; without the time of day where these are not known. */
function moved(date: string, time: string, country: string | null, raw: string, report: RecordFindings): Point {
  const local = country === null ? null : localTime(new Date(`${date}T${time}:00Z`), country);
  const [day = date, at = null] = local?.split(' ') ?? [];
  if (local === null) report.add('time-in-utc', 'session', raw);
  return { date: day, weekday: weekdayOf(day), time: at, moved: local !== null };
}

function pointOf(raw: string | null, country: string | null, report: RecordFindings): Point {
  const text = raw?.trim().slice(0, MAX_CHARACTERS) ?? '';
  if (text === '') return NOWHERE;
  const weekly = WEEKLY.exec(text);
  if (weekly !== null && weekly[4] === undefined) {
    const weekday = weekly[1] === undefined ? null : weekdayNamed(weekly[1]);
    const time = clock(weekly[2] ?? '', weekly[3] ?? '');
    if (time !== null && (weekly[1] === undefined || weekday !== null))
      return { date: null, weekday, time, moved: false };
  }
  const moment = MOMENT.exec(text);
  const { date, finding } = parseDate(moment?.[1] ?? text);
  if (finding !== null) report.add(finding, 'session', raw);
  if (date === null) return NOWHERE;
  const weekday = weekdayOf(date);
  const time = moment === null ? null : clock(moment[2] ?? '', moment[3] ?? '');
  if (time !== null && isUtc(moment?.[4])) return moved(date, time, country, text, report);
  return { date, weekday, time, moved: false };
}

/** Sessions in the order of the calendar, and whether their times were moved from UTC to the clocks of a country. */
export interface Sessions {
  readonly sessions: readonly Session[];
  readonly moved: boolean;
}

/**
 * The times at which learners meet, as the clocks show them where they meet. A time that is stated in UTC is moved to
 * the clocks of `country`, where all of them show the same. The end is kept where it is on the same day.
 */
export function sessionsOf(drafts: readonly DraftSession[], country: string | null, report: RecordFindings): Sessions {
  const bySaid = new Map<string, Session>();
  let anyMoved = false;
  for (const draft of atMost(drafts, MAX_SESSIONS, 'session', report)) {
    const start = pointOf(draft.start, country, report);
    if (start.date === null && start.weekday === null) continue;
    const end = pointOf(draft.end, country, report);
    const sameDay = end.date === start.date || end.date === null;
    const to = sameDay && start.time !== null && end.time !== null && end.time > start.time ? end.time : null;
    const session = { date: start.date, weekday: start.weekday, from: start.time, to, note: {} };
    anyMoved ||= start.moved;
    bySaid.set(JSON.stringify(session), session);
  }
  const key = ({ date, weekday, from }: Session) =>
    `${date ?? ''} ${weekday === null ? '' : WEEKDAYS.indexOf(weekday)} ${from ?? ''}`;
  const sessions = [...bySaid.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { sessions, moved: anyMoved };
}

/**
 * The time of the week that follows from sessions: all of them at the weekend, or in the evening, or each of them
 * either. None where one is at another time, or where for one it is not known.
 */
export function timesOfSessions(sessions: readonly Session[]): (typeof TIMES)[number][] {
  const kinds = sessions.map(({ weekday, from }) => {
    if (weekday === 'saturday' || weekday === 'sunday') return 'weekend' as const;
    return weekday !== null && from !== null && from >= EVENING ? ('evening' as const) : null;
  });
  if (kinds.length === 0 || kinds.includes(null)) return [];
  return (['evening', 'weekend'] as const).filter((time) => kinds.includes(time));
}
