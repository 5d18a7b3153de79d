import { z } from 'zod';

/**
 * Why a run ended as it did, in one word that never changes its meaning. The list is closed: whatever else goes wrong
 * is `unexpected`, and the run's `detail` says more.
 */
export const RUN_REASONS = [
  // The source cannot be had.
  'gone',
  'auth',
  'private-address',
  'invalid-url',
  'no-contact',
  'unknown-host',
  'redirect',
  'http-status',
  'timeout',
  'network',
  // It can be had, and not be read.
  'too-large',
  'too-many-statements',
  'unreadable',
  'unsupported-type',
  'crashed',
  'read-failed',
  // Only a part of it arrived.
  'truncated',
  'more-pages',
  // We are at fault.
  'disk-full',
  'interrupted',
  'unexpected',
  // A person should look, or decide.
  'nothing-published',
  'mostly-kept-out',
  'lacks-all',
  'lacks-many',
] as const;
export const RunReason = z.enum(RUN_REASONS);
export type RunReason = z.infer<typeof RunReason>;

/** What parts of the program call reasons that have another name here. */
const OTHERWISE_NAMED: Readonly<Record<string, RunReason>> = {
  'access-denied': 'auth',
  'unsupported-auth': 'auth',
  'refused-address': 'private-address',
  'read-timeout': 'timeout',
  'broke-off': 'truncated',
};

/** The reason behind a code of an error, a finding or a failed request. */
export function reasonOf(code: string): RunReason {
  const named = RunReason.safeParse(code);
  return named.success ? named.data : (OTHERWISE_NAMED[code] ?? 'unexpected');
}
