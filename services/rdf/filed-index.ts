import { randomBytes } from 'node:crypto';
import { RDF } from '../vocab/namespaces.ts';
import { containerItems, isContainerPart } from './container.ts';
import { createIntake, MAX_FILED_TRIPLES, MAX_TRIPLES_PER_SUBJECT } from './intake.ts';
import { type OwnFile, openOwnFile } from './own-file.ts';
import { RECORD_HEAD } from './partition.ts';
import { makeRunFile, type RunFile } from './run-file.ts';
import { createNames, hashOf, mostBytes, writeStatement } from './statement-bytes.ts';
import type { SubjectIndex, SubjectNode } from './subject-index.ts';
import type { Term } from './term.ts';

/** How large a partition should be, because one at a time is put in order in memory. */
const PARTITION_BYTES = 16_000_000;
const MAX_PARTITIONS = 200;
/** How many bytes of a partition are collected before they are written. */
const BUFFERED_BYTES = 128_000;
/** How many characters of ids by type are held in memory. */
const MAX_TYPED_CHARACTERS = 150_000_000;
/** How many nodes that were read, and how many of their statements, are kept at hand. */
const MAX_RECENT = 4_000;
const MAX_RECENT_STATEMENTS = 40_000;
/** Bits that tell which subjects may be lists. One that is wrongly set costs a look into the file. */
const CONTAINER_BITS = 2 ** 23;
const BITS_PER_WORD = 32;

/** What an index in files is made for. */
export interface FiledOptions {
  /** Where its files may be: a path to which endings are added. */
  readonly path: string;
  /** About how large the document is. */
  readonly bytes: number;
  /** The types for which `typed` will be asked. Others are not noted, since a document may have millions. */
  readonly types: readonly string[];
  readonly partitionBytes?: number;
}

interface Partition {
  readonly file: OwnFile;
  readonly buffer: Buffer;
  used: number;
}

/**
 * An index for documents that are larger than memory. While a document is parsed, its statements are dealt to files by
 * subject, written one after the other; then each file is put in order by itself. What it takes of memory depends on the
 * number of subjects of the noted types, and hardly on anything else. `unfold` ends the adding. Its files have no names,
 * so nothing is left behind. Throws where the disk is full.
 */
export function createFiledIndex({ path, bytes, types, partitionBytes = PARTITION_BYTES }: FiledOptions): SubjectIndex {
  const seed = randomBytes(4).readUInt32LE(0);
  const names = createNames();
  const intake = createIntake(MAX_FILED_TRIPLES);
  const typed = new Map<string, string[]>(types.map((type) => [type, []]));
  const containers = new Uint32Array(CONTAINER_BITS / BITS_PER_WORD);
  const count = Math.min(MAX_PARTITIONS, Math.max(1, Math.ceil(bytes / partitionBytes)));
  const partitions: Partition[] = [];
  for (let at = 0; at < count; at++)
    partitions.push({ file: openOwnFile(`${path}.${at}`), buffer: Buffer.allocUnsafe(BUFFERED_BYTES), used: 0 });
  let scratch = Buffer.allocUnsafe(BUFFERED_BYTES);
  let typedCharacters = 0;
  let hasContainers = false;
  let last: string | null = null;
  let run: RunFile | null = null;
  let closed = false;

  const hashOfId = (id: string) => {
    const name = Buffer.from(id);
    return hashOf(name, 0, name.length, seed);
  };
  const mayContain = (hash: number): boolean => {
    const bit = hash % CONTAINER_BITS;
    return (((containers[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  };
  const write = (hash: number, length: number) => {
    const partition = partitions[hash % count];
    if (partition === undefined) return;
    if (partition.used + length > BUFFERED_BYTES) flush(partition);
    if (length > BUFFERED_BYTES) partition.file.append(scratch.subarray(0, length));
    else partition.used += scratch.copy(partition.buffer, partition.used, 0, length);
  };
  const flush = (partition: Partition) => {
    partition.file.append(partition.buffer.subarray(0, partition.used));
    partition.used = 0;
  };
  const sealed = (): RunFile => {
    if (run !== null) return run;
    for (const partition of partitions) flush(partition);
    const files = partitions.splice(0).map(({ file }) => file);
    run = makeRunFile(files, `${path}.run`, seed, names);
    return run;
  };

  const recent = new Map<string, SubjectNode | undefined>();
  let recentStatements = 0;
  /** A subject as it was stated, with lists as they are. */
  const stated = (id: string): SubjectNode | undefined => {
    const known = recent.get(id);
    if (known !== undefined || recent.has(id)) return known;
    const node = sealed().node(id);
    const statements = node?.predicates.length ?? 0;
    if (statements > MAX_RECENT_STATEMENTS / 4) return node;
    if (recent.size >= MAX_RECENT || recentStatements + statements > MAX_RECENT_STATEMENTS) {
      recent.clear();
      recentStatements = 0;
    }
    recent.set(id, node);
    recentStatements += statements;
    return node;
  };
  const isContainer = (term: Term): boolean => {
    if (term.termType === 'Literal') return false;
    if (term.value === RDF.nil) return true;
    return mayContain(hashOfId(term.value)) && stated(term.value)?.predicates.some(isContainerPart) === true;
  };
  const unfolded = (node: SubjectNode): SubjectNode => {
    const isNil = ({ termType, value }: Term) => termType !== 'Literal' && value === RDF.nil;
    if (!hasContainers && !node.objects.some(isNil)) return node;
    if (node.predicates.some(isContainerPart) || !node.objects.some(isContainer)) return node;
    const predicates: string[] = [];
    const objects: Term[] = [];
    let { dropped } = node;
    for (const [at, object] of node.objects.entries()) {
      const room = MAX_TRIPLES_PER_SUBJECT - objects.length;
      const items = isContainer(object) ? containerItems(object, stated, isContainer, room) : [object];
      if (items.length > room) dropped += items.length - room;
      for (const item of items.slice(0, room)) {
        predicates.push(node.predicates[at] ?? '');
        objects.push(item);
      }
    }
    return { ...node, predicates, objects, dropped };
  };

  return {
    add(subject, predicate, object) {
      if (run !== null) throw new Error('nothing can be added to an index that was put in order');
      if (!intake.count()) return false;
      if (intake.setsAside(subject, predicate, object)) return true;
      const kept = intake.kept(subject, predicate, object);
      const most = RECORD_HEAD + 3 * subject.value.length + mostBytes(predicate, kept);
      if (most > scratch.length) scratch = Buffer.allocUnsafe(2 * most);
      const length = scratch.write(subject.value, RECORD_HEAD);
      const hash = hashOf(scratch, RECORD_HEAD, RECORD_HEAD + length, seed);
      const end = writeStatement(scratch, RECORD_HEAD + length, predicate, kept, names);
      scratch.writeUInt32LE(end, 0);
      scratch.writeUInt32LE(hash, 4);
      scratch[8] = subject.termType === 'BlankNode' ? 1 : 0;
      scratch.writeUInt32LE(length, 9);
      write(hash, end);
      last = subject.value;
      if (predicate.value === RDF.type) {
        const ids = typed.get(object.value);
        typedCharacters += ids === undefined ? 0 : subject.value.length;
        if (typedCharacters > MAX_TYPED_CHARACTERS) return false;
        // Copied, because a part of a text keeps all of it in memory.
        ids?.push(scratch.toString('utf8', RECORD_HEAD, RECORD_HEAD + length));
      } else if (isContainerPart(predicate.value)) {
        hasContainers = true;
        const bit = hash % CONTAINER_BITS;
        containers[bit >>> 5] = (containers[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
      return true;
    },
    unfold() {
      sealed();
    },
    *subjects() {
      for (const node of sealed().nodes()) yield unfolded(node);
    },
    node(id) {
      const node = stated(id);
      return node === undefined ? undefined : unfolded(node);
    },
    typed(type) {
      const ids = typed.get(type);
      if (ids === undefined) throw new Error(`the index was not asked to note the type ${type}`);
      return ids;
    },
    get triples() {
      return intake.triples;
    },
    get last() {
      return last;
    },
    get long() {
      return intake.long;
    },
    cut: intake.cut,
    close() {
      if (closed) return;
      closed = true;
      for (const { file } of partitions) file.close();
      run?.close();
    },
  };
}
