import { type OwnFile, openOwnFile } from './own-file.ts';
import { readPartition } from './partition.ts';
import { hashOf, type Names, readStatements } from './statement-bytes.ts';
import type { SubjectNode } from './subject-index.ts';

/** How many subjects share an entry of the table, on average, and are read together. */
const SUBJECTS_PER_PLACE = 4;
const BUFFERED_BYTES = 1_000_000;
/** Length, number of dropped statements, sign, and length of the name stand before a subject in the file. */
const HEAD = 13;
const WORD = 4;

/** What a document says, put in order by subject in a file, with a table of where to look. */
export interface RunFile {
  node(id: string): SubjectNode | undefined;
  /** All subjects, in no order that means anything. */
  nodes(): Generator<SubjectNode>;
  close(): void;
}

/** Appends to a file in larger pieces. */
function buffered(file: OwnFile) {
  const buffer = Buffer.allocUnsafe(BUFFERED_BYTES);
  let used = 0;
  const flush = () => {
    file.append(buffer.subarray(0, used));
    used = 0;
  };
  return {
    get at() {
      return file.bytes + used;
    },
    write(bytes: Buffer, from: number, to: number) {
      if (used + to - from > buffer.length) flush();
      if (to - from > buffer.length) file.append(bytes.subarray(from, to));
      else used += bytes.copy(buffer, used, from, to);
    },
    flush,
  };
}

/** Writes the statements of one partition by subject. Answers where each place of the table begins and ends. */
function writePartition(partition: OwnFile, partitions: number, out: ReturnType<typeof buffered>): Float64Array {
  const { groups, held } = readPartition(partition);
  const places = Math.max(1, Math.ceil(groups.length / SUBJECTS_PER_PLACE));
  const placeOf = (hash: number) => Math.floor(hash / partitions) % places;
  groups.sort((one, other) => placeOf(one.hash) - placeOf(other.hash));
  const table = new Float64Array(places + 1);
  table[0] = out.at;
  let place = 0;
  for (const group of groups) {
    for (const own = placeOf(group.hash); place < own; ) table[++place] = out.at;
    const name = Buffer.from(group.id);
    const head = Buffer.allocUnsafe(HEAD);
    head.writeUInt32LE(HEAD + name.length + group.bytes, 0);
    head.writeUInt32LE(group.dropped, WORD);
    head[2 * WORD] = group.blank ? 1 : 0;
    head.writeUInt32LE(name.length, 2 * WORD + 1);
    out.write(head, 0, HEAD);
    out.write(name, 0, name.length);
    for (let at = 0; at < group.places.length; at += 2)
      out.write(held, group.places[at] ?? 0, group.places[at + 1] ?? 0);
  }
  while (place < places) table[++place] = out.at;
  return table;
}

/** Puts partitions in order, one after the other, into a new file at `path`, and closes them. */
export function makeRunFile(partitions: readonly OwnFile[], path: string, seed: number, names: Names): RunFile {
  const file = openOwnFile(path);
  const out = buffered(file);
  const tables: Float64Array[] = [];
  for (const partition of partitions) {
    tables.push(writePartition(partition, partitions.length, out));
    partition.close();
  }
  out.flush();
  let buffer = Buffer.allocUnsafe(BUFFERED_BYTES);
  const load = (from: number, length: number) => {
    if (length > buffer.length) buffer = Buffer.allocUnsafe(length);
    file.read(buffer, from, length);
    return buffer;
  };
  const decoded = (bytes: Buffer, at: number): SubjectNode => {
    const begin = at + HEAD + bytes.readUInt32LE(at + 2 * WORD + 1);
    return {
      id: bytes.toString('utf8', at + HEAD, begin),
      blank: bytes[at + 2 * WORD] === 1,
      dropped: bytes.readUInt32LE(at + WORD),
      ...readStatements(bytes, begin, at + bytes.readUInt32LE(at), names),
    };
  };
  return {
    node(id) {
      const name = Buffer.from(id);
      const hash = hashOf(name, 0, name.length, seed);
      const table = tables[hash % partitions.length];
      if (table === undefined) return undefined;
      const place = Math.floor(hash / partitions.length) % (table.length - 1);
      const from = table[place] ?? 0;
      const length = (table[place + 1] ?? 0) - from;
      const bytes = load(from, length);
      for (let at = 0; at < length; at += bytes.readUInt32LE(at)) {
        const begin = at + HEAD;
        const end = begin + bytes.readUInt32LE(at + 2 * WORD + 1);
        if (end - begin === name.length && name.compare(bytes, begin, end) === 0) return decoded(bytes, at);
      }
      return undefined;
    },
    *nodes() {
      for (const table of tables)
        for (let place = 0; place < table.length - 1; place++) {
          const from = table[place] ?? 0;
          const length = (table[place + 1] ?? 0) - from;
          // Whoever takes a node may ask for others meanwhile, so these are read before the first is given.
          const bytes = load(from, length);
          const found: SubjectNode[] = [];
          for (let at = 0; at < length; at += bytes.readUInt32LE(at)) found.push(decoded(bytes, at));
          yield* found;
        }
    },
    close: () => file.close(),
  };
}
