import type { Blobs } from '../../services/blobs/blobs.ts';
import { UsageError } from '../../services/errors.ts';
import type { Db } from '../../services/store/home/db.ts';
import { erasableOffer, eraseOffer } from '../../services/store/offers/erase-offer.ts';
import { type ErasedCounts, eraseText } from '../../services/store/offers/erase-text.ts';
import { keepErasedText, keepErasure } from '../../services/store/offers/erasures.ts';
import { sourcesAtWork } from '../../services/store/sources/claims.ts';
import { snapshotsOf } from '../../services/store/sources/runs.ts';
import { type ErasedText, erasable, erasedText, MOST_ERASED_CHARACTERS } from '../../services/vocab/erased-text.ts';
import { bytesHold } from '../read/bytes-hold.ts';
import { partsOf } from './snapshot-list.ts';

/** What to erase: an offer by its id, else a text. With `isDry` nothing is changed. */
export interface EraseInput {
  readonly what: string;
  readonly reason: string;
  readonly by: string;
  readonly isDry: boolean;
}

export interface EraseDeps {
  readonly db: Db;
  readonly blobs: Blobs;
  readonly now: () => Date;
  /** A folder of this process for what is being unpacked. */
  readonly workFolder: string;
}

/** What was erased, or would be. `harvesting`: sources that were being read meanwhile, and may have written it again. */
export interface EraseTold extends ErasedCounts {
  readonly kind: 'offer' | 'text';
  readonly versions: number;
  readonly snapshots: number;
  readonly harvesting: number;
}

/** The bytes of these snapshots, and of the parts of which they consist. */
async function bytesOf(snapshots: Iterable<string>, blobs: Blobs): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const snapshot of snapshots) {
    // A damaged list names no parts. They belong to no snapshot then, and `prune` deletes them.
    for (const part of await partsOf(snapshot, blobs).catch(() => [])) ids.add(part);
    ids.add(snapshot);
  }
  const there = new Set<string>();
  for (const id of ids) if (await blobs.has(id)) there.add(id);
  return there;
}

async function remove(ids: ReadonlySet<string>, isDry: boolean, blobs: Blobs): Promise<number> {
  if (!isDry) for (const id of ids) await blobs.remove(id);
  return ids.size;
}

/** The kept bytes in which a text stands. Damaged ones may hold it, too. */
async function bytesWith(
  erased: ErasedText,
  { blobs, workFolder }: Pick<EraseDeps, 'blobs' | 'workFolder'>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for await (const { id } of blobs.list()) {
    const body = await blobs.get(id);
    if (body !== null && (await bytesHold(body, erased, workFolder))) found.add(id);
  }
  return found;
}

/**
 * Erases an offer with its history, or a text wherever it stands, and keeps both from coming back: what a source
 * publishes again is left out at the next read. Of snapshots in which it stands the bytes are deleted. The ledger keeps
 * that something was erased, when, by whom and why.
 * @throws UsageError `erase-what`, `erase-code`, `keys-none`.
 */
export async function erase({ what, reason, by, isDry }: EraseInput, deps: EraseDeps): Promise<EraseTold> {
  const { db, blobs } = deps;
  const at = deps.now().toISOString();
  const offer = await erasableOffer(db, what);
  if (offer !== null) {
    const bytes = await bytesOf(await snapshotsOf(db, offer.sources), blobs);
    if (!isDry) {
      await eraseOffer(db, what, offer, at);
      await keepErasure(db, { kind: 'offer', reason, by, at });
    }
    const snapshots = await remove(bytes, isDry, blobs);
    const { versions, contents } = offer;
    const counts = { offers: 1, contents: contents.length, versions, rows: 0, addresses: 0 };
    return { kind: 'offer', ...counts, snapshots, harvesting: await sourcesAtWork(db) };
  }
  const text = erasable(what);
  const erased = text === null ? null : erasedText([text]);
  if (text === null || erased === null)
    throw new UsageError(
      'erase-what',
      `Say the id of an offer, or a text of 3 to ${MOST_ERASED_CHARACTERS} characters with at most two “*”`,
    );
  // Counted first, so that a text that must not be erased changes nothing.
  const counts = await eraseText(db, erased, null);
  if (!isDry) {
    // Before anything goes, so that no run that begins meanwhile brings it back.
    await keepErasedText(db, text);
    await eraseText(db, erased, at);
    await keepErasure(db, { kind: 'text', reason, by, at });
  }
  const snapshots = await remove(await bytesWith(erased, deps), isDry, blobs);
  return { kind: 'text', ...counts, versions: 0, snapshots, harvesting: await sourcesAtWork(db) };
}
