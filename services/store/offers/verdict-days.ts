import { addDays, type Day } from '../../model/day.ts';
import type { Queryable } from '../home/db.ts';

/** For so many days figures are kept: ten years. */
const KEPT_DAYS = 3_653;

/** How many offers had a code on a day, by the country of their provider; an empty country is unknown. */
export interface VerdictDay {
  readonly [column: string]: unknown;
  readonly day: Day;
  readonly country: string;
  readonly code: string;
  readonly offers: number;
}

/** Counts today’s verdicts of offers that are seen, and lets go of figures that are too old. Asked again, it counts anew. */
export async function countVerdictDay(q: Queryable, day: Day): Promise<void> {
  await q.query(
    `with counted as (
       select coalesce(provider.country, '') as country, code, count(*)::integer as offers from offer join provider on provider.id = offer.provider_id
       where not_seen_since is null and code is not null group by 1, 2
     ), gone as (
       delete from verdict_day where day < $1::date - ${KEPT_DAYS}
         or (day = $1::date and not exists (select from counted where counted.country = verdict_day.country and counted.code = verdict_day.code))
     )
     insert into verdict_day (day, country, code, offers) select $1::date, country, code, offers from counted
     on conflict (day, country, code) do update set offers = excluded.offers`,
    [day],
  );
}

/** The figures of the days from `from` to `to`, in their order. */
export function listVerdictDays(q: Queryable, from: Day, to: Day): Promise<readonly VerdictDay[]> {
  return q.query<VerdictDay>(
    `select day, country, code, offers from verdict_day where day between $1::date and $2::date order by verdict_day.day, country, code`,
    [from, to],
  );
}

/** Of the last two weeks each day is looked at, and of a year before one day a week. */
const EACH_DAY = 14;
const WEEKS = 52;
const WEEK_DAYS = 7;
/** No day before this one was ever counted. */
const FIRST_COUNTED: Day = '2000-01-01';

/**
 * The figures of days up to `asOf`: each of the last fortnight, and one a week for a year. Because a day is counted
 * until it is over, only days before `knownOn` are among them: their figures stay.
 */
export function listDaysLately(q: Queryable, asOf: Day, knownOn: Day): Promise<readonly VerdictDay[]> {
  const before = addDays(knownOn, -1);
  const last = asOf < before ? asOf : before;
  // Because a year before the first one is no day to the store, we ask for no days that cannot have been counted.
  if (last < FIRST_COUNTED) return Promise.resolve([]);
  const days = new Set([
    ...Array.from({ length: EACH_DAY }, (_, back) => addDays(last, -back)),
    ...Array.from({ length: WEEKS }, (_, weeks) => addDays(last, -weeks * WEEK_DAYS)),
  ]);
  return q.query<VerdictDay>(
    `select day, country, code, offers from verdict_day where day = any($1::date[]) order by verdict_day.day, country, code`,
    [[...days]],
  );
}
