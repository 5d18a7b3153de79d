import { z } from 'zod';
import { type Day, dayOf, isDay } from '../../services/model/day.ts';
import type { Moment } from '../../services/model/moment.ts';
import type { Parameters } from './clean.ts';
import { type Mistake, mistake, report } from './mistake.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(Z|z|[+\- ](?:[01]\d|2[0-3]):?[0-5]\d)$/;
/**
 * Somebody who asks about a moment so long ago gets the same answer for ever: whatever was being written then is
 * written.
 */
const SETTLED_MS = 600_000;

/** A day as a parameter. */
export const day = z
  .string()
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-10-01'] })
  .transform((typed, context) => (isDay(typed) ? typed : report(context, { code: 'day', value: typed })));

/**
 * Reads an instant with its zone (RFC 3339; a plus that became a space is still one), or a day, which stands for its
 * first moment in UTC. Null where it is neither. The result is an ISO instant in UTC.
 */
export function instantIn(typed: string): string | null {
  if (isDay(typed)) return `${typed}T00:00:00.000Z`;
  const match = INSTANT.exec(typed);
  const [, date = '', , zone = ''] = match ?? [];
  if (!match || !isDay(date)) return null;
  const time = typed.slice(date.length + 1, typed.length - zone.length).replace(',', '.');
  const sign = zone
    .replace(/^ /, '+')
    .replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
    .toUpperCase();
  const instant = new Date(`${date}T${time.length === 5 ? `${time}:00` : time}${sign}`);
  return Number.isNaN(instant.getTime()) || !isDay(dayOf(instant)) ? null : instant.toISOString();
}

const instant = z
  .string()
  .meta({ examples: ['2026-10-01T12:00:00Z'] })
  .transform((typed, context) => instantIn(typed) ?? report(context, { code: 'moment', value: typed }));

/** The two times of an answer. Take `notAhead` with them. */
export const momentParameters = {
  asOf: day.optional().describe('The day that is judged about; today where nothing is said. It may be still to come.'),
  knownAt: instant
    .optional()
    .describe(
      'The moment of our knowledge: an instant with its zone, or a day for its first moment in UTC; now where nothing is said. Nothing that was learnt later counts.',
    ),
};
export const MOMENT_NAMES = ['asOf', 'knownAt'] as const;

/** The same parameters, of which `knownAt` may not be still to come. */
export function notAhead<S extends z.ZodObject>(of: Parameters<S>, now: () => Date): Parameters<S> {
  return {
    ...of,
    together(values): readonly Mistake[] {
      const { knownAt } = values;
      const at = typeof knownAt === 'string' ? instantIn(knownAt) : null;
      const ahead =
        at !== null && at > now().toISOString() ? [mistake('knownAt', 'momentAhead', { value: String(knownAt) })] : [];
      return [...(of.together?.(values) ?? []), ...ahead];
    },
  };
}

/** What was asked of the two times. */
export interface AskedMoment {
  readonly asOf?: Day | undefined;
  readonly knownAt?: string | undefined;
}

/** The moment that is asked about. */
export function momentOf({ asOf, knownAt }: AskedMoment, now: Date): Moment {
  return { asOf: asOf ?? dayOf(now), knownAt: knownAt ?? null };
}

/** True where a moment was asked about, and not that of the request. */
export function isMomentAsked({ asOf, knownAt }: AskedMoment): boolean {
  return asOf !== undefined || knownAt !== undefined;
}

/** True where whatever was being written at an instant (ISO) is written. */
export const isLongAgo = (knownAt: string, now: Date): boolean => Date.parse(knownAt) <= now.getTime() - SETTLED_MS;

/** True where the answer can never be another one: both times are fixed, and our knowledge is that of the past. */
export function isSettled({ asOf, knownAt }: AskedMoment, now: Date): boolean {
  return asOf !== undefined && knownAt !== undefined && isLongAgo(knownAt, now);
}
