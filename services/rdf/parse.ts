import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { messageOf } from '../errors.ts';
import { brokenPlace, namedOffers } from './broken-place.ts';
import { decodeAll, TextReader } from './decode.ts';
import { DamagedFile, type Feed, StopReading } from './feed.ts';
import { completePart } from './json-part.ts';
import { jsonFeed } from './jsonld-feed.ts';
import { completeEnd, type ParseEnd } from './parse-end.ts';
import { TooDeep, xmlFeed } from './rdfxml-feed.ts';
import type { SubjectIndex } from './subject-index.ts';
import { createTermFactory, type TermOptions } from './term.ts';
import { turtleFeed } from './turtle-feed.ts';
import { HostileXml } from './xml-doctype.ts';

/** The serialisations that we read. */
export type Syntax = 'turtle' | 'rdfxml' | 'jsonld';

/** The document to parse. A large one (`isLarge`) is never looked at again once it was read. */
export interface ParseInput extends TermOptions {
  readonly path: string;
  readonly syntax: Syntax;
  /** The text's encoding, by a label that TextDecoder knows. */
  readonly encoding: string;
  /** The address to which relative IRIs are relative. */
  readonly base: string;
  /** The bytes, where the document is only a part of the file. */
  readonly body?: AsyncIterable<Uint8Array>;
}

/** A parser begins an unfinished token anew with each piece, so larger pieces make that cheaper. */
export const CHUNK_BYTES = 1_000_000;

function feedFor(input: ParseInput, index: SubjectIndex, refuse: (context: string) => void): Feed {
  const { syntax, base } = input;
  const terms = createTermFactory(input);
  switch (syntax) {
    case 'turtle':
      return turtleFeed(index, terms, base);
    case 'rdfxml':
      return xmlFeed(index, terms, base);
    case 'jsonld':
      return jsonFeed(index, terms, base, refuse);
    default:
      return syntax satisfies never;
  }
}

/**
 * Reads the complete part of a document that breaks off, because the parser of JSON-LD gives nothing before the end.
 */
async function addCompletePart(text: string, input: ParseInput, index: SubjectIndex): Promise<void> {
  // A comma too many is the commonest mistake of all.
  const part = completePart(text) ?? text.replace(/,(\s*[}\]])/g, '$1');
  try {
    const feed = feedFor(input, index, () => {});
    await feed.write(part);
    await feed.end();
  } catch {
    // The document was broken in another way than by its end, so nothing is known of what it had said.
  }
}

/** True for what the system says about a file, for example that the disk is full. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Tells where a document that cannot be parsed is broken, and how many offers it names. */
export async function brokenEnd(input: ParseInput, detail: string): Promise<ParseEnd> {
  if (input.isLarge || input.body !== undefined) {
    const line = Number(/\bon line (\d+)/.exec(detail)?.[1]);
    return { state: 'broken', detail, place: { line: Number.isNaN(line) ? null : line, subject: null } };
  }
  const text = decodeAll(await readFile(input.path), input.encoding);
  return { state: 'broken', detail, place: brokenPlace(text, input.syntax, detail), named: namedOffers(text) };
}

/**
 * Reads a file of RDF into an index, piece by piece. Never throws for what is in the document, and never fetches an
 * address. Throws `DamagedFile` where its `body` does, and what the system says of a full disk or a vanished file.
 */
export async function parseRdf(input: ParseInput, index: SubjectIndex): Promise<ParseEnd> {
  const reader = new TextReader(input.encoding);
  // The address is kept here, because the parser wraps what the loader throws into an error of its own.
  let refused: string | null = null;
  try {
    const feed = feedFor(input, index, (context) => {
      refused ??= context;
    });
    for await (const bytes of input.body ?? createReadStream(input.path, { highWaterMark: CHUNK_BYTES })) {
      await feed.write(reader.decode(bytes as Uint8Array));
    }
    const rest = reader.decode(new Uint8Array(), true);
    if (rest !== '') await feed.write(rest);
    await feed.end();
    return completeEnd(reader, feed);
  } catch (error) {
    if (error instanceof DamagedFile || isOfSystem(error)) throw error;
    if (refused !== null) return { state: 'context-refused', url: refused };
    if (error instanceof HostileXml) return { state: 'hostile-xml', why: error.why };
    if (error instanceof TooDeep) return { state: 'too-deep' };
    if (error instanceof StopReading) return { state: 'too-many-statements' };
    if (input.syntax === 'jsonld')
      await addCompletePart(decodeAll(await readFile(input.path), input.encoding), input, index);
    return brokenEnd(input, (messageOf(error).split('\n')[0] ?? '').slice(0, 500));
  }
}
