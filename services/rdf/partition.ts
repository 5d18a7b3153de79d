import { MAX_TRIPLES_PER_SUBJECT } from './intake.ts';
import type { OwnFile } from './own-file.ts';

/** Two numbers, a sign and the length of the subject stand before a statement in a partition. */
export const RECORD_HEAD = 13;
/** How many bytes of statements of one subject are kept. No offer may have more characters. */
const MAX_SUBJECT_BYTES = 8_000_000;
/** How many bytes of one partition are held in memory while they are put in order. Others are counted as dropped. */
const MAX_HELD_BYTES = 192_000_000;
const PIECE_BYTES = 1_000_000;
const FIRST_BYTES = 16_000_000;

/** All statements of a partition about one subject. */
export interface Group {
  readonly id: string;
  readonly hash: number;
  readonly blank: boolean;
  /** Where the statements begin and end in `held`, in pairs. */
  readonly places: number[];
  bytes: number;
  dropped: number;
}

/** The records of a partition one by one, as their place in a buffer that changes with the next. */
function* recordsOf(file: OwnFile): Generator<{ readonly bytes: Buffer; readonly at: number; readonly end: number }> {
  let bytes = Buffer.allocUnsafe(PIECE_BYTES);
  let [filled, from] = [0, 0];
  while (from < file.bytes || filled > 0) {
    const read = file.read(bytes.subarray(filled), from, Math.min(bytes.length - filled, file.bytes - from));
    from += read;
    filled += read;
    let at = 0;
    let need = RECORD_HEAD;
    while (at + RECORD_HEAD <= filled) {
      need = bytes.readUInt32LE(at);
      if (at + need > filled) break;
      yield { bytes, at, end: at + need };
      at += need;
    }
    if (at === 0 && from >= file.bytes) return;
    const rest = bytes.subarray(at, filled);
    const next = need > bytes.length ? Buffer.allocUnsafe(need) : bytes;
    rest.copy(next);
    filled = rest.length;
    bytes = next;
  }
}

/** Reads a partition and gathers what it says of each subject, in the order of the document. */
export function readPartition(file: OwnFile): { readonly groups: Group[]; readonly held: Buffer } {
  const groups = new Map<string, Group>();
  let held = Buffer.allocUnsafe(Math.min(FIRST_BYTES, file.bytes));
  let used = 0;
  for (const { bytes, at, end } of recordsOf(file)) {
    const begin = at + RECORD_HEAD + bytes.readUInt32LE(at + 9);
    const id = bytes.toString('utf8', at + RECORD_HEAD, begin);
    let group = groups.get(id);
    if (group === undefined) {
      group = { id, hash: bytes.readUInt32LE(at + 4), blank: bytes[at + 8] === 1, places: [], bytes: 0, dropped: 0 };
      groups.set(id, group);
    }
    const size = end - begin;
    if (
      group.places.length >= 2 * MAX_TRIPLES_PER_SUBJECT ||
      group.bytes + size > MAX_SUBJECT_BYTES ||
      used + size > MAX_HELD_BYTES
    ) {
      group.dropped++;
      continue;
    }
    if (used + size > held.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * held.length, used + size));
      held.copy(larger, 0, 0, used);
      held = larger;
    }
    bytes.copy(held, used, begin, end);
    group.places.push(used, used + size);
    group.bytes += size;
    used += size;
  }
  return { groups: [...groups.values()], held };
}
