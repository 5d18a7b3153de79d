import { createReadStream } from 'node:fs';
import type { Queryable } from '../../services/store/home/db.ts';
import { readErased } from '../../services/store/offers/erasures.ts';
import { erasedText, saysErased } from '../../services/vocab/erased-text.ts';
import type { Leaving } from './to-plan.ts';

/**
 * Reads without what was erased once, and keeps no bytes in which it stands. Without such bytes a source is asked again
 * where otherwise they would be read again.
 * @throws AppError `erasures-lost`.
 */
export async function discreetly(leaving: Leaving, q: Queryable): Promise<Leaving> {
  const erased = await readErased(q);
  if (erased.texts.length + erased.keys.length === 0) return leaving;
  const texts = erasedText(erased.texts);
  return {
    ...leaving,
    read: (input) => leaving.read({ ...input, erased }),
    async keep(path, id) {
      if (texts === null || !(await saysErased(createReadStream(path), texts))) await leaving.keep(path, id);
    },
  };
}
