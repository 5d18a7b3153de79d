import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { AppError } from '../errors.ts';
import { cutText } from '../model/cut-text.ts';
import { type Feed, QUOTED, StopReading } from './feed.ts';
import type { ForeignQuad } from './foreign-term.ts';
import { XmlMender } from './mend-xml.ts';
import { createOwn } from './own-term.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { TermFactory } from './term.ts';

/** The depth of XML is checked after each piece, so pieces are small. */
const XML_PIECE_CHARACTERS = 16_384;
/**
 * How deep elements may be nested. Striped RDF/XML needs two elements for each statement. The parser slows down with
 * the square of the depth.
 */
const MAX_XML_DEPTH = 256;

/** Thrown where elements are nested too deeply. */
export class TooDeep extends Error {}

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

/** How many elements are open now. The parser keeps them in a list that its types do not show. */
function depthOf(parser: RdfXmlParser): number {
  const { activeTagStack } = parser as unknown as { readonly activeTagStack?: readonly unknown[] };
  return activeTagStack?.length ?? 0;
}

/** A feed for RDF/XML. Mistakes that can be mended are mended on the way. */
export function xmlFeed(index: SubjectIndex, terms: TermFactory, base: string): Feed {
  const parser = new RdfXmlParser({ baseIRI: base, trackPosition: true, validateUri: false });
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
      // The parser itself does not complain about elements that are still open.
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
