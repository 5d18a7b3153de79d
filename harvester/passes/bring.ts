import type { Reading } from '../../services/store/sources/readings.ts';
import { type FetchStep, fetchSource } from '../fetch/fetch.ts';
import type { Format, Part } from '../formats/format.ts';
import { gatherParts, type Parts } from './gathering.ts';
import { askedAgain, confirmed, storedPart } from './kept-part.ts';
import { keptParts, storedParts } from './stored-parts.ts';
import type { Work } from './to-plan.ts';

/** The parts to read, or the reason why there is nothing to read. */
export type Brought = { readonly state: 'parts'; readonly parts: Parts } | Exclude<FetchStep, { state: 'fresh' }>;

/**
 * Brings what is to be read. If neither the bytes nor anything else that enters a reading changed, there is nothing to
 * read. If only something else changed, the kept bytes are read again: at once where the source is not due
 * (`keptFirst`), else when its server says that it has no other bytes. If address or parameters changed, the bytes are
 * asked for in any case.
 */
export async function bring(
  work: Work,
  format: Format,
  before: Reading | null,
  moved: { readonly asked: boolean; readonly read: boolean },
): Promise<Brought> {
  const { input, place, timed, deps } = work;
  const { source } = input;
  const isConditional = input.conditional && !moved.asked;
  const kept = keptParts(source, before);
  const again = async (parts: typeof kept): Promise<Brought | null> => {
    const stored = parts === null ? null : await timed('read', () => storedParts(parts, work));
    return stored === null ? null : { state: 'parts', parts: stored };
  };
  const fetch = (conditional: boolean, asked: typeof source = source) =>
    timed('fetch', () => fetchSource(asked, conditional, { ...deps, access: input.access, scratch: place.scratch }));

  if (input.keptFirst && isConditional && moved.read) {
    const stored = await again(kept);
    if (stored !== null) return stored;
  }
  const gather = async (first: Part | null, known: NonNullable<typeof kept>): Promise<Brought> => {
    const gathered = await timed('read', () => gatherParts(first, format, work, known));
    return 'state' in gathered ? gathered.step : { state: 'parts', parts: gathered };
  };
  // Nothing that such a service answers under one address says that the other lists are as they were.
  if ('gatherAll' in format) return gather(null, isConditional ? (kept ?? []) : []);
  // Of several pages each has its own validators, and one that is as it was says nothing of the others.
  const pages = isConditional && kept !== null && kept.length > 1 ? kept : [];
  const [page] = pages;
  let fetched = await fetch(isConditional, page ? askedAgain(source, page) : source);
  if (fetched.state === 'unchanged' && page !== undefined) {
    const first = await storedPart(confirmed(page, fetched), place.scratch, work);
    if (first !== null) return gather(first, pages);
    fetched = await fetch(false);
  }
  if (fetched.state === 'unchanged' && moved.read) {
    // A publication of a single part is kept under its own id, and may have no list of parts.
    const own = { id: source.snapshot ?? '', url: source.path, mediaType: null, furtherPage: null };
    const stored = await again(kept ?? [own]);
    if (stored !== null) return stored;
    fetched = await fetch(false);
  }
  if (fetched.state !== 'fresh') return fetched;
  const first = { ...fetched.snapshot, path: place.scratch, furtherPage: fetched.furtherPage };
  return gather(first, pages);
}
