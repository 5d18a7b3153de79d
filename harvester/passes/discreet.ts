import { createReadStream } from 'node:fs';
import type { Queryable } from '../../services/store/home/db.ts';
import { readErased } from '../../services/store/offers/erasures.ts';
import { erasedText } from '../../services/vocab/erased-text.ts';
import { bytesHold } from '../read/bytes-hold.ts';
import type { Leaving } from './to-plan.ts';

/**
 * Reads without what was erased once, and keeps no bytes in which it stands. Without such bytes a source is asked again
 * where otherwise they would be read again. Archives are unpacked in the folder `scratch`.
 * @throws AppError `erasures-lost`.
 */
export async function discreetly(leaving: Leaving, q: Queryable, scratch: string): Promise<Leaving> {
  const erased = await readErased(q);
  if (erased.texts.length + erased.keys.length === 0) return leaving;
  const texts = erasedText(erased.texts);
  return {
    ...leaving,
    read: (input) => leaving.read({ ...input, erased }),
    async keep(path, id) {
      if (texts === null || !(await bytesHold(createReadStream(path), texts, scratch))) await leaving.keep(path, id);
    },
  };
}
