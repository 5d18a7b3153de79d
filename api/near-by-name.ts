import { UNKNOWN } from '../services/search/document.ts';
import { cityPoint } from '../services/store/search/places.ts';
import { valuesOf } from '../web/state/asked.ts';
import type { Serving } from './serving.ts';

/** Longer than any city is called. */
const MAX_NAME = 100;
const LETTER = /\p{L}/u;

/**
 * What the search is asked where a page was asked for the neighbourhood of a city by its name (`near=Graz`): its point.
 * `unplaced` is a name that is that of no city where an offer takes place, or of several; then `near` is left out.
 */
export async function nearByName(
  asked: URLSearchParams,
  signal: AbortSignal,
  { db, turns }: Pick<Serving, 'db' | 'turns'>,
): Promise<{ readonly asked: URLSearchParams; readonly unplaced: string | null }> {
  const values = valuesOf(asked, 'near');
  const known = values.filter((value) => value !== UNKNOWN);
  const [name = ''] = known;
  if (known.length !== 1 || !LETTER.test(name) || name.length > MAX_NAME) return { asked, unplaced: null };
  const point = await turns.take(signal, () => cityPoint(db, name));
  const placed = new URLSearchParams(asked);
  if (point === null) {
    placed.delete('near');
    return { asked: placed, unplaced: name };
  }
  placed.set('near', [point.lat, point.lon, ...values.filter((value) => value === UNKNOWN)].join(','));
  return { asked: placed, unplaced: null };
}
