import type { Source } from '../../services/model/source.ts';
import { readRetries } from '../../services/store/sources/attempts.ts';
import { isDue } from '../schedule.ts';
import type { HarvestDeps } from './harvest.ts';

/**
 * True where the last run of a source ended well. Otherwise what it wrote may not be what the validators stand for, so
 * the bytes are asked for and read again in any case.
 */
export function isSettled({ lastOutcome }: Source): boolean {
  return lastOutcome === 'complete' || lastOutcome === 'unchanged';
}

/** True where a source should be asked now. */
export async function isDueNow(source: Source, { db, now }: Pick<HarvestDeps, 'db' | 'now'>): Promise<boolean> {
  return isDue(source, now(), (await readRetries(db)).get(source.id) ?? null);
}
