import type { RunReason } from '../../../services/model/run-reason.ts';

/** Which sentence says why a run ended so. */
type Why = 'away' | 'unreadable' | 'part' | 'ours' | 'person';

const WHY: Readonly<Record<RunReason, Why>> = {
  gone: 'away',
  auth: 'away',
  'private-address': 'away',
  'invalid-url': 'away',
  'no-contact': 'away',
  'unknown-host': 'away',
  redirect: 'away',
  'http-status': 'away',
  timeout: 'away',
  network: 'away',
  'too-large': 'unreadable',
  'too-many-statements': 'unreadable',
  unreadable: 'unreadable',
  'unsupported-type': 'unreadable',
  crashed: 'unreadable',
  'read-failed': 'unreadable',
  truncated: 'part',
  'more-pages': 'part',
  'disk-full': 'ours',
  interrupted: 'ours',
  unexpected: 'ours',
  'nothing-published': 'person',
  'mostly-kept-out': 'person',
  'lacks-all': 'person',
  'lacks-many': 'person',
};

/** The name of the sentence for a reason; null for a reason that is none of ours. */
export function whyOf(reason: string): Why | null {
  return Object.hasOwn(WHY, reason) ? WHY[reason as RunReason] : null;
}
