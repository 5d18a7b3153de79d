import type { NoPart } from '../format.ts';
import type { Asked } from './session.ts';

/** Why nothing of a service arrived, by what became of the request that mattered most. */
export function noPart(asked: Exclude<Asked, { state: 'json' }> | null): NoPart {
  if (asked?.state === 'failed') return asked;
  const detail = asked?.state === 'unreadable' ? asked.detail : 'it is larger than what is read';
  const reason = asked?.state === 'unreadable' ? 'unreadable' : 'too-large';
  return { state: 'failed', detail, step: { state: 'failed', reason, detail, retryable: false } };
}
