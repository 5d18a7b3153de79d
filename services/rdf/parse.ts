import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { AppError, messageOf } from '../errors.ts';
import { cutText } from '../model/cut-text.ts';
import { decodeAll, TextReader } from './decode.ts';
import type { ForeignQuad, ForeignTerm } from './foreign-term.ts';
import { completePart } from './json-part.ts';
import { takeJsonLd } from './jsonld-feed.ts';
import { asWritten, mendTurtle } from './mend-turtle.ts';
import { XmlMender } from './mend-xml.ts';
import type { SubjectIndex } from './subject-index.ts';
import { createTermFactory, type Term, type TermFactory } from './term.ts';
import { createUnknownKeys, type UnknownKey } from './unknown-keys.ts';
import { HostileXml } from './xml-doctype.ts';

export type Syntax = 'turtle' | 'rdfxml' | 'jsonld';

export interface InvalidNames {
  readonly examples: readonly string[];
  readonly count: number;
}

/** How the reading of a document ended. `broken`: what came before the break is in the index. */
export type ParseEnd =
  | {
      readonly state: 'complete';
      readonly damagedText: boolean;
      /** Statements about statements (RDF-star), which are not read. */
      readonly quoted: number;
      /** Names of nodes that are no IRIs: their statements are lost in parsing. */
      readonly invalid: InvalidNames;
      /** What was mended while it was read, with its line. */
      readonly slips?: readonly string[];
      /** Keys of JSON that no context defines. */
      readonly unknownKeys?: readonly UnknownKey[];
    }
  | { readonly state: 'hostile-xml'; readonly detail: string }
  | { readonly state: 'broken'; readonly detail: string }
  | { readonly state: 'too-many-statements' }
  | { readonly state: 'too-deep' }
  | { readonly state: 'context-refused'; readonly url: string };

export interface ParseInput {
  readonly path: string;
  readonly syntax: Syntax;
  /** Label of the text's encoding, as TextDecoder knows it. */
  readonly encoding: string;
  /** What relative IRIs are relative to. */
  readonly base: string;
}

/** Larger pieces make an unfinished token cheaper: a parser begins it anew with each piece. */
const CHUNK_BYTES = 1_000_000;
/** In XML the depth is looked at after each piece, so pieces are small there. */
const XML_PIECE_CHARACTERS = 16_384;
/** Elements that stand in each other: striped RDF/XML needs two a statement. The parser slows down with the square of it. */
const MAX_XML_DEPTH = 256;
/** Names that are none, of which examples are kept. */
const MAX_EXAMPLES = 500;

class StopReading extends Error {}
class TooDeep extends Error {}

interface Feed {
  write(text: string): void | Promise<void>;
  end(): void | Promise<void>;
  /** Statements that were left out because they are about statements. */
  readonly quoted: number;
  readonly invalid?: InvalidNames;
  readonly slips?: readonly string[];
  readonly unknownKeys?: readonly UnknownKey[];
}

/** A triple term of RDF-star stands where only a node may: what is quoted is not stated. */
const QUOTED = 'Quad';

function turtleFeed(index: SubjectIndex, terms: TermFactory, base: string): Feed {
  let failure: Error | null = null;
  let full = false;
  let quoted = 0;
  const listeners: { data?: (text: string) => void; end?: () => void } = {};
  const defaultGraph = terms.iri('');
  const factory = {
    namedNode: (value: string) => terms.iri(value),
    blankNode: createBlankNames(terms),
    literal: (value: string, kind?: string | { value?: string; language?: string }) =>
      typeof kind === 'string'
        ? terms.literal(value, kind, '')
        : terms.literal(value, kind?.language ?? '', kind?.value ?? ''),
    variable: (name: string) => terms.blank(`variable-${name}`),
    defaultGraph: () => defaultGraph,
    quad(subject: Term, predicate: Term, object: Term) {
      statement.subject = subject;
      statement.predicate = predicate;
      statement.object = object;
      return statement;
    },
  };
  // The parser makes quads of what is stated and of what is only quoted, and hands over the stated ones: one object serves for all of them.
  const statement = { termType: QUOTED, subject: defaultGraph, predicate: defaultGraph, object: defaultGraph };
  const isQuoted = (term: Term): boolean => (term as { readonly termType: string }).termType === QUOTED;
  // The parser takes any RDF/JS factory; ours makes the terms that the index keeps.
  const parser = new Parser({
    baseIRI: base,
    factory: factory as unknown as NonNullable<ConstructorParameters<typeof Parser>[0]>['factory'],
  });
  const source = {
    on(event: 'data' | 'end', listener: (text: string) => void) {
      listeners[event] = listener as () => void;
    },
  };
  parser.parse(source as unknown as NodeJS.EventEmitter, (error, made) => {
    if (error) failure ??= error;
    else if (made) {
      const { subject, predicate, object } = statement;
      if (isQuoted(subject) || isQuoted(object)) quoted++;
      else if (!index.add(subject, predicate, object)) full = true;
    }
  });
  const check = () => {
    if (failure) throw failure;
    if (full) throw new StopReading();
  };
  return {
    write(text) {
      listeners.data?.(text);
      check();
    },
    end() {
      listeners.end?.();
      check();
    },
    get quoted() {
      return quoted;
    },
  };
}

function createBlankNames(terms: TermFactory): (name?: string) => Term {
  let count = 0;
  return (name) => terms.blank(name ?? `n${count++}`);
}

const createOwn =
  (terms: TermFactory) =>
  (term: ForeignTerm): Term =>
    term.termType === 'NamedNode'
      ? terms.iri(term.value)
      : term.termType === 'Literal'
        ? terms.literal(term.value, term.language ?? '', term.datatype?.value ?? '')
        : terms.blank(term.value);

/** JSON is parsed whole: what a node means may stand after it. */
function jsonFeed(index: SubjectIndex, terms: TermFactory, base: string, refuse: (context: string) => void): Feed {
  const own = createOwn(terms);
  const texts: string[] = [];
  let last: string | null = null;
  const invalid: { examples: string[]; count: number } = { examples: [], count: 0 };
  const unknown = createUnknownKeys();
  let unknownKeys: readonly UnknownKey[] = [];
  return {
    write(text) {
      texts.push(text);
    },
    async end() {
      const text = texts.join('').replace(/^\uFEFF/, '');
      texts.length = 0;
      const document: unknown = JSON.parse(text);
      await takeJsonLd(document, {
        ...{ base, refuse, unknown: unknown.add },
        invalid(iri) {
          // The node and the link to it are looked at one after the other.
          if (iri === last) return;
          last = iri;
          if (invalid.count++ < MAX_EXAMPLES) invalid.examples.push(iri);
        },
        statement({ subject, predicate, object }) {
          if (!index.add(own(subject), own(predicate), own(object))) throw new StopReading();
        },
      });
      unknownKeys = unknown.list(document);
    },
    quoted: 0,
    invalid,
    get unknownKeys() {
      return unknownKeys;
    },
  };
}

function streamFeed(parser: RdfXmlParser, index: SubjectIndex, terms: TermFactory): Feed {
  let failure: Error | null = null;
  let quoted = 0;
  const own = createOwn(terms);
  parser.on('data', (quad: ForeignQuad) => {
    if (quad.subject.termType === QUOTED || quad.object.termType === QUOTED) quoted++;
    else if (!index.add(own(quad.subject), own(quad.predicate), own(quad.object))) failure ??= new StopReading();
  });
  const ended = new Promise<void>((resolve) => {
    parser.once('end', resolve);
    parser.on('error', (error: Error) => {
      failure ??= error;
      resolve();
    });
  });
  const check = () => {
    if (failure) throw failure;
  };
  return {
    async write(text) {
      await new Promise<void>((resolve) => {
        parser.write(text, () => resolve());
        void ended.then(resolve);
      });
      check();
    },
    async end() {
      parser.end();
      await ended;
      check();
    },
    get quoted() {
      return quoted;
    },
  };
}

/** Elements that are open right now; the parser keeps them in a list that its types do not show. */
function depthOf(parser: RdfXmlParser): number {
  const { activeTagStack } = parser as unknown as { readonly activeTagStack?: readonly unknown[] };
  return activeTagStack?.length ?? 0;
}

function xmlFeed(parser: RdfXmlParser, index: SubjectIndex, terms: TermFactory): Feed {
  const feed = streamFeed(parser, index, terms);
  const mender = new XmlMender();
  return {
    async write(text) {
      let piece: string;
      for (let at = 0; at < text.length; at += piece.length) {
        piece = cutText(text.slice(at, at + XML_PIECE_CHARACTERS + 1), XML_PIECE_CHARACTERS);
        await feed.write(mender.write(piece));
        if (depthOf(parser) > MAX_XML_DEPTH) throw new TooDeep();
      }
    },
    async end() {
      await feed.write(mender.end());
      await feed.end();
      // Its own end says nothing about elements that are still open.
      if (depthOf(parser) > 0) throw new AppError('unclosed', 'the document ends before its elements do');
    },
    get quoted() {
      return feed.quoted;
    },
    get slips() {
      return mender.slips.list();
    },
  };
}

function feedFor({ syntax, base }: ParseInput, index: SubjectIndex, refuse: (context: string) => void): Feed {
  const terms = createTermFactory();
  switch (syntax) {
    case 'turtle':
      return turtleFeed(index, terms, base);
    case 'rdfxml':
      return xmlFeed(new RdfXmlParser({ baseIRI: base, trackPosition: true, validateUri: false }), index, terms);
    case 'jsonld':
      return jsonFeed(index, terms, base, refuse);
    default:
      return syntax satisfies never;
  }
}

/** The parser of JSON-LD hands nothing over before the end: of a document that breaks off, what was complete is read on its own. */
async function addCompletePart(input: ParseInput, index: SubjectIndex): Promise<void> {
  const text = decodeAll(await readFile(input.path), input.encoding);
  // A comma too many is the commonest mistake of all.
  const part = completePart(text) ?? text.replace(/,(\s*[}\]])/g, '$1');
  try {
    const feed = feedFor(input, index, () => {});
    await feed.write(part);
    await feed.end();
  } catch {
    // It was broken in another way than by its end: nothing is known of what it had said.
  }
}

function completeEnd(reader: TextReader, feed: Feed, slips = feed.slips ?? []): ParseEnd {
  return {
    state: 'complete',
    damagedText: reader.damaged,
    quoted: feed.quoted,
    invalid: feed.invalid ?? { examples: [], count: 0 },
    ...(slips.length > 0 ? { slips } : {}),
    ...(feed.unknownKeys?.length ? { unknownKeys: feed.unknownKeys } : {}),
  };
}

/** Prefixes that may be missing before a document is given up. */
const MAX_UNDECLARED = 20;

/**
 * A second look at Turtle that is malformed: slips within one token are mended, prefixes that nobody declared name nothing. Null where that does not help, and where
 * there was nothing to mend.
 */
export async function parseMended(
  input: ParseInput,
  newIndex: () => SubjectIndex,
): Promise<{ readonly index: SubjectIndex; readonly end: ParseEnd } | null> {
  try {
    const reader = new TextReader(input.encoding);
    const { text, slips } = mendTurtle(reader.decode(await readFile(input.path), true));
    const undeclared: string[] = [];
    for (let round = 0; round <= MAX_UNDECLARED; round++) {
      const index = newIndex();
      const terms = createTermFactory();
      // An IRI is kept as it was written, as in other serialisations: whoever reads it says what it is worth.
      const feed = turtleFeed(index, { ...terms, iri: (value) => terms.iri(asWritten(value)) }, input.base);
      try {
        await feed.write(undeclared.map((name) => `@prefix ${name}: <undeclared:${name}:> .\n`).join(''));
        for (let at = 0; at < text.length; at += CHUNK_BYTES) await feed.write(text.slice(at, at + CHUNK_BYTES));
        await feed.end();
        const all = [...slips, ...undeclared.map((name) => `prefix ${name}: is not declared`)];
        return all.length === 0 ? null : { index, end: completeEnd(reader, feed, all) };
      } catch (error) {
        const name = /Undefined prefix "([^":]*):"/.exec(messageOf(error))?.[1];
        if (name === undefined || undeclared.includes(name)) return null;
        undeclared.push(name);
      }
    }
  } catch {
    // A text that cannot even be looked through stays what it is: malformed.
  }
  return null;
}

/** Reads a file of RDF into an index, piece by piece. Never throws for what is in the file. No address is ever fetched. */
export async function parseRdf(input: ParseInput, index: SubjectIndex): Promise<ParseEnd> {
  const reader = new TextReader(input.encoding);
  // The parser wraps what the loader throws into an error of its own, so the address is kept here.
  let refused: string | null = null;
  try {
    const feed = feedFor(input, index, (context) => {
      refused ??= context;
    });
    for await (const bytes of createReadStream(input.path, { highWaterMark: CHUNK_BYTES })) {
      await feed.write(reader.decode(bytes as Uint8Array));
    }
    const rest = reader.decode(new Uint8Array(), true);
    if (rest !== '') await feed.write(rest);
    await feed.end();
    return completeEnd(reader, feed);
  } catch (error) {
    if (refused !== null) return { state: 'context-refused', url: refused };
    if (error instanceof HostileXml) return { state: 'hostile-xml', detail: error.message };
    if (error instanceof TooDeep) return { state: 'too-deep' };
    if (error instanceof StopReading) return { state: 'too-many-statements' };
    if (input.syntax === 'jsonld') await addCompletePart(input, index);
    return { state: 'broken', detail: (messageOf(error).split('\n')[0] ?? '').slice(0, 500) };
  }
}
