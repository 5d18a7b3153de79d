import type { Source } from '../../services/model/source.ts';
import type { KeptPart, Reading } from '../../services/store/sources/readings.ts';
import type { Part } from '../formats/format.ts';
import { type Parts, readerOf } from './gathering.ts';
import { storedPart } from './kept-part.ts';
import type { Work } from './to-plan.ts';

/** The parts of a source's last complete run, where they are known. */
export function keptParts({ snapshot }: Source, reading: Reading | null): readonly KeptPart[] | null {
  const parts = reading?.parts ?? null;
  return parts !== null && parts.snapshot === snapshot ? parts.list : null;
}

/** Copies kept parts into the files of a run, to be read again. Null where they are no longer there, or damaged. */
export async function storedParts(kept: readonly KeptPart[], work: Work): Promise<Parts | null> {
  const { place } = work;
  const { snapshot: id, etag, lastModified } = work.input.source;
  if (id === null || kept.length === 0) return null;
  const parts: Part[] = [];
  for (const part of kept) {
    const path = parts.length === 0 ? place.scratch : `${place.scratch}.${place.files.length}`;
    if (path !== place.scratch) place.files.push(path);
    const stored = await storedPart(part, path, work);
    if (stored === null) return null;
    parts.push(stored);
  }
  const read = readerOf(work);
  return {
    parts,
    lacks: null,
    snapshot: { id, etag, lastModified },
    read: () => read(parts, null),
    kept: async () => {},
  };
}
