import { z } from 'zod';
import type { ChangeCursor } from '../../services/store/offers/offer-reading.ts';

/** A place in the feed of changes, in the database of this epoch. */
const Place = z.tuple([z.string().max(100), z.string().regex(/^\d{1,20}$/), z.int().nonnegative()]);
const MAX_CHARACTERS = 400;

/** A place in the feed as a text that says nothing to whoever keeps it. */
export function feedCursorOf(epoch: string, { tx, revision }: ChangeCursor): string {
  return Buffer.from(JSON.stringify([epoch, tx, revision])).toString('base64url');
}

/**
 * The place that a text means. `other-epoch`: it belongs to a database that was here before. Null: it is no place of
 * ours.
 */
export function readFeedCursor(text: string, epoch: string): ChangeCursor | 'other-epoch' | null {
  if (text.length > MAX_CHARACTERS || !/^[\w-]+$/.test(text)) return null;
  try {
    const read = Place.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    if (!read.success) return null;
    const [of, tx, revision] = read.data;
    return of === epoch ? { tx, revision } : 'other-epoch';
  } catch {
    return null;
  }
}
