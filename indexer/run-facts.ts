import { FIRST_DAY, LAST_DAY } from '../services/model/day.ts';
import type { Instance } from '../services/model/instance.ts';
import { isSilent } from '../services/model/language-map.ts';
import { firstDay, lastDay } from '../services/model/partial-date.ts';
import { weeksOf } from '../services/model/weeks.ts';
import type { DocumentInstance } from '../services/search/document.ts';
import { moneyNumber } from '../services/search/money.ts';

/** The hours a week that ELM's list of schedules means by its concepts. A week has 168. */
const HOURS_OF_LOAD: Readonly<Record<NonNullable<Instance['schedule']['load']>, readonly [number, number]>> = {
  'part-time-light': [0, 8],
  'part-time-intensive': [8, 30],
  'full-time': [30, 168],
};
const NEVER = [LAST_DAY, FIRST_DAY] as const;
const ALWAYS = [FIRST_DAY, LAST_DAY] as const;

/** The least of the totals that everybody pays, by currency. No currency is converted, because we invent no rate. */
function totalsOf({ prices }: Instance): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { amount, currency, covers, for: payer, condition } of prices)
    if (covers === 'all' && payer === 'anyone' && isSilent(condition))
      totals.set(currency, Math.min(amount, totals.get(currency) ?? amount));
  return totals;
}

/**
 * The days on which everybody can enrol: from the first opening to the last closing, else to the deadline. A month or
 * year counts from its first to its last day. Null where nothing is known.
 */
function enrolmentOf({ state, enrolment, deadline }: Instance): NonNullable<DocumentInstance['enrolment']> | null {
  if (state === 'closed' || state === 'full' || state === 'cancelled') return NEVER;
  const last = deadline === null ? LAST_DAY : lastDay(deadline);
  const windows = enrolment
    .filter(({ for: whom, opens, closes }) => whom === 'anyone' && (opens !== null || closes !== null))
    .map(({ opens, closes }) => ({
      from: opens === null ? FIRST_DAY : firstDay(opens),
      to: closes === null ? last : lastDay(closes),
    }));
  const [from] = windows.map((window) => window.from).sort();
  const to = windows
    .map((window) => window.to)
    .sort()
    .at(-1);
  if (from !== undefined && to !== undefined) return [from, to];
  if (deadline !== null) return [FIRST_DAY, last];
  return state === 'open' ? ALWAYS : null;
}

/**
 * What a run costs, how long and how much of a week it takes, and when one can enrol. What is not known is left out.
 */
export function runFacts(
  instance: Instance,
): Pick<DocumentInstance, 'price' | 'free' | 'totals' | 'pace' | 'weeks' | 'enrolment'> {
  const totals = totalsOf(instance);
  const { hoursAWeek, load } = instance.schedule;
  const pace = hoursAWeek !== null ? ([hoursAWeek, hoursAWeek] as const) : load === null ? null : HOURS_OF_LOAD[load];
  const weeks = weeksOf(instance);
  const enrolment = enrolmentOf(instance);
  const money = [...totals].sort().flatMap(([currency, amount]) => moneyNumber(currency, amount) ?? []);
  return {
    price: totals.get('EUR') ?? null,
    ...(totals.size === 0 ? {} : { free: String([...totals.values()].includes(0)) }),
    ...(money.length === 0 ? {} : { totals: money }),
    ...(pace === null ? {} : { pace }),
    ...(weeks === null ? {} : { weeks: [weeks.weeks, weeks.weeks] as const }),
    ...(enrolment === null ? {} : { enrolment }),
  };
}
