import type { Term } from './term.ts';

/** How many names (predicates, datatypes, languages) of a document have a number. Others are written out. */
const MAX_NUMBERED = 20_000;
/** Stands in place of a number before a name that is written out. */
const WRITTEN_OUT = 0xffffffff;
/** What a statement takes at most beside its texts. */
const FRAME_BYTES = 64;
/** The most bytes of one UTF-16 unit in UTF-8. */
const BYTES_PER_UNIT = 3;
const WORD = 4;
const KINDS = ['NamedNode', 'BlankNode', 'Literal'] as const;

/** Names of one document and their numbers, so that a name that is used everywhere takes four bytes. */
export interface Names {
  numberOf(name: string): number | undefined;
  nameOf(number: number): string;
}

/** Makes the names of one document. A name is copied, because a part of a text keeps all of it in memory. */
export function createNames(): Names {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined || names.length >= MAX_NUMBERED) return known;
      const own = Buffer.from(name).toString();
      numbers.set(own, names.length);
      return names.push(own) - 1;
    },
    nameOf: (number) => names[number] ?? '',
  };
}

/** A number between 0 and 2^32 for the bytes of a subject. `seed` differs from reading to reading. */
export function hashOf(bytes: Uint8Array, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How many bytes a predicate and an object take at most. */
export function mostBytes(predicate: Term, { value, language, datatype }: Term): number {
  const units = predicate.value.length + value.length + language.length + datatype.length;
  return FRAME_BYTES + BYTES_PER_UNIT * units;
}

function writeName(bytes: Buffer, at: number, name: string, names: Names): number {
  const number = names.numberOf(name);
  bytes.writeUInt32LE(number ?? WRITTEN_OUT, at);
  return number === undefined ? writeText(bytes, at + WORD, name) : at + WORD;
}

/** Writes a text behind its length. Answers where it ends. */
export function writeText(bytes: Buffer, at: number, text: string): number {
  const length = bytes.write(text, at + WORD);
  bytes.writeUInt32LE(length, at);
  return at + WORD + length;
}

/** Writes a predicate and an object. Answers where they end. There must be room for `mostBytes`. */
export function writeStatement(bytes: Buffer, at: number, predicate: Term, object: Term, names: Names): number {
  bytes[at] = KINDS.indexOf(object.termType);
  let end = writeName(bytes, at + 1, predicate.value, names);
  end = writeText(bytes, end, object.value);
  if (object.termType !== 'Literal') return end;
  return writeName(bytes, writeName(bytes, end, object.language, names), object.datatype, names);
}

/** Reads predicates and objects that stand one behind the other. */
export function readStatements(
  bytes: Buffer,
  from: number,
  to: number,
  names: Names,
): { readonly predicates: string[]; readonly objects: Term[] } {
  const predicates: string[] = [];
  const objects: Term[] = [];
  let at = from;
  const text = () => {
    const end = at + WORD + bytes.readUInt32LE(at);
    const read = bytes.toString('utf8', at + WORD, end);
    at = end;
    return read;
  };
  const name = () => {
    const number = bytes.readUInt32LE(at);
    at += WORD;
    return number === WRITTEN_OUT ? text() : names.nameOf(number);
  };
  while (at < to) {
    const termType = KINDS[bytes[at++] ?? 0] ?? 'Literal';
    predicates.push(name());
    const value = text();
    const [language, datatype] = termType === 'Literal' ? [name(), name()] : ['', ''];
    objects.push({ termType, value, language, datatype });
  }
  return { predicates, objects };
}
