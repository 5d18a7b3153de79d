import { isStale } from '../../model/registry-read.ts';
import { FLAGS } from '../rules/flags.ts';

const place = (flag: string) => (FLAGS as readonly string[]).indexOf(flag);

/**
 * What was judged by what is known now. Where the register was last read (`readAt`, ISO) too long ago, it carries the
 * flag `stale`, and says what was known then: being out of reach never makes an answer worse (docs/rules.md 3.7).
 */
export function markedStale<T extends { readonly flags: readonly string[] }>(
  judged: T,
  readAt: string | null,
  now: Date,
): T {
  if (readAt === null || !isStale(readAt, now) || judged.flags.includes('stale')) return judged;
  return { ...judged, flags: [...judged.flags, 'stale'].sort((a, b) => place(a) - place(b)) };
}
