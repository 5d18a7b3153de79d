import { createReadStream } from 'node:fs';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { AppError, messageOf } from '../errors.ts';
import { bundledContext } from './contexts.ts';
import type { SubjectIndex } from './subject-index.ts';
import { createTermFactory, type Term, type TermFactory } from './term.ts';

export type Syntax = 'turtle' | 'rdfxml' | 'jsonld';

/** How the reading of a document ended. `broken`: what came before the break is in the index. */
export type ParseEnd =
  | { readonly state: 'complete'; readonly damagedText: boolean }
  | { readonly state: 'broken'; readonly detail: string }
  | { readonly state: 'too-many-statements' }
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
const REPLACEMENT = '\uFFFD';

class StopReading extends Error {}
class ContextRefused extends AppError {}

interface Feed {
  write(text: string): void | Promise<void>;
  end(): void | Promise<void>;
}

/** The part of an RDF/JS term that the parsers hand over. */
interface ForeignTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

function turtleFeed(index: SubjectIndex, terms: TermFactory, base: string): Feed {
  let failure: Error | null = null;
  let full = false;
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
      if (typeof subject.value === 'string' && !index.add(subject, predicate.value, object)) full = true;
      return true;
    },
  };
  // The parser takes any RDF/JS factory; ours hands every statement straight to the index instead of making quads.
  const parser = new Parser({
    baseIRI: base,
    factory: factory as unknown as NonNullable<ConstructorParameters<typeof Parser>[0]>['factory'],
  });
  const source = {
    on(event: 'data' | 'end', listener: (text: string) => void) {
      listeners[event] = listener as () => void;
    },
  };
  parser.parse(source as unknown as NodeJS.EventEmitter, (error) => {
    if (error) failure ??= error;
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
  };
}

function createBlankNames(terms: TermFactory): (name?: string) => Term {
  let count = 0;
  return (name) => terms.blank(name ?? `n${count++}`);
}

function streamFeed(parser: JsonLdParser | RdfXmlParser, index: SubjectIndex, terms: TermFactory): Feed {
  let failure: Error | null = null;
  const own = (term: ForeignTerm): Term =>
    term.termType === 'NamedNode'
      ? terms.iri(term.value)
      : term.termType === 'Literal'
        ? terms.literal(term.value, term.language ?? '', term.datatype?.value ?? '')
        : terms.blank(term.value);
  parser.on('data', (quad: { subject: ForeignTerm; predicate: ForeignTerm; object: ForeignTerm }) => {
    if (!index.add(own(quad.subject), own(quad.predicate).value, own(quad.object))) failure ??= new StopReading();
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
  };
}

function feedFor({ syntax, base }: ParseInput, index: SubjectIndex): Feed {
  const terms = createTermFactory();
  switch (syntax) {
    case 'turtle':
      return turtleFeed(index, terms, base);
    case 'rdfxml':
      return streamFeed(new RdfXmlParser({ baseIRI: base, trackPosition: true, validateUri: false }), index, terms);
    case 'jsonld': {
      const documentLoader = {
        async load(url: string) {
          const context = bundledContext(url);
          if (context === null) throw new ContextRefused('context-refused', url, { facts: { url } });
          return { '@context': context };
        },
      };
      return streamFeed(new JsonLdParser({ baseIRI: base, documentLoader }), index, terms);
    }
    default:
      return syntax satisfies never;
  }
}

/** A refused context may come wrapped into the parser's own error. */
function refusedContext(error: unknown): string | null {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof ContextRefused) return at.message;
  return null;
}

/** Reads a file of RDF into an index, piece by piece. Never throws for what is in the file. No address is ever fetched. */
export async function parseRdf(input: ParseInput, index: SubjectIndex): Promise<ParseEnd> {
  const decoder = new TextDecoder(input.encoding);
  let damagedText = false;
  try {
    const feed = feedFor(input, index);
    for await (const bytes of createReadStream(input.path, { highWaterMark: CHUNK_BYTES })) {
      const text = decoder.decode(bytes as Uint8Array, { stream: true });
      damagedText ||= text.includes(REPLACEMENT);
      await feed.write(text);
    }
    const rest = decoder.decode();
    if (rest !== '') await feed.write(rest);
    await feed.end();
    return { state: 'complete', damagedText };
  } catch (error) {
    const url = refusedContext(error);
    if (url !== null) return { state: 'context-refused', url };
    if (error instanceof StopReading) return { state: 'too-many-statements' };
    return { state: 'broken', detail: (messageOf(error).split('\n')[0] ?? '').slice(0, 500) };
  }
}
