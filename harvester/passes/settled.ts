import type { Source } from '../../services/model/source.ts';
import { readRetries } from '../../services/store/sources/attempts.ts';
import { isDue } from '../schedule.ts';
import type { HarvestDeps } from './harvest.ts';

/**
 * Whether the last run of a source ended well. What one that broke off wrote is not what the validators stand for: then
 * the bytes are asked for and read again, whatever they are.
 */
export function isSettled({ lastOutcome }: Source): boolean {
  return lastOutcome === 'complete' || lastOutcome === 'unchanged';
}

/** Whether a source is to be asked now. */
export async function isDueNow(source: Source, { db, now }: Pick<HarvestDeps, 'db' | 'now'>): Promise<boolean> {
  return isDue(source, now(), (await readRetries(db)).get(source.id) ?? null);
}
