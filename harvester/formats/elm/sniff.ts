import { open } from 'node:fs/promises';
import type { Syntax } from '../../../services/rdf/parse.ts';
import { readPrologue, XmlPrologue } from '../../../services/rdf/xml-prologue.ts';
import { sniffJson } from './sniff-json.ts';
import { sniffXml } from './sniff-xml.ts';

/** How much of a document is looked at before it is parsed. Prologues, prefixes and the first records are within it. */
export const HEAD_BYTES = 65_536;
/** By then a declaration of the encoding has ended. */
const HEAD_OF_DECLARATION = 400;

/** What a document is that holds no offers. Each has a finding of its own. */
export type Refused =
  | 'credential'
  | 'loq-xml'
  | 'europass-xml'
  | 'html'
  | 'ooapi'
  | 'json-api'
  | 'manifest'
  | 'other-json'
  | 'other-xml'
  | 'hostile-xml'
  /** It would have to be read whole. */
  | 'large'
  | 'too-deep'
  | 'empty'
  | 'binary';

/** What a document is: RDF in a syntax and an encoding, or something that holds no offers. */
export type Sniffed =
  | {
      readonly state: 'rdf';
      readonly syntax: Syntax;
      readonly encoding: string;
      /**
       * Why the document is malformed, where that is known before it is parsed. The parser of JSON-LD does not see some
       * mistakes.
       */
      readonly malformed: string | null;
      /** What the document says of itself and is not true. */
      readonly slip?: string;
    }
  | { readonly state: 'refused'; readonly what: Refused; readonly detail: string };

/** The encoding: by a byte order mark, else by the bytes of `<?xml`, else by what it declares, else UTF-8. */
function encodingOf(bytes: Uint8Array): { readonly encoding: string; readonly slip?: string } {
  const start = Buffer.from(bytes.subarray(0, HEAD_OF_DECLARATION)).toString('latin1');
  if (start.startsWith('\xff\xfe') || start.startsWith('<\0?\0')) return { encoding: 'utf-16le' };
  if (start.startsWith('\xfe\xff') || start.startsWith('\0<\0?')) return { encoding: 'utf-16be' };
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)\s*["']/i.exec(start)?.[1];
  if (declared === undefined) return { encoding: 'utf-8' };
  try {
    const { encoding } = new TextDecoder(declared);
    if (!encoding.startsWith('utf-16')) return { encoding };
    // A declaration that can be read byte by byte is not in UTF-16.
    return { encoding: 'utf-8', slip: `line 1: ${declared} is declared, but the document is not in it` };
  } catch {
    return { encoding: 'utf-8' };
  }
}

/** True for `<?xml`, `<!…` or an element. An IRI in angle brackets has no attributes and declares no namespace. */
function looksLikeXml(head: string): boolean {
  if (!head.startsWith('<')) return false;
  if (/^<(?:\?xml|!)/i.test(head)) return true;
  return (
    /^<[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?(?:\s+[\w:.-]+\s*=|\s*\/?>\s*(?:<|$))/.test(head) &&
    !/^<[^<>\s]*>\s*(?:a|<[^>]*>)\s/.test(head)
  );
}

/** True for JSON. `{` also begins a TriG graph, and `[` a blank node of Turtle; what follows tells. */
function looksLikeJson(head: string): boolean {
  return /^\{\s*(?:"|\}|$)/.test(head) || /^\[\s*(?:[{["]|\]\s*$|$)/.test(head);
}

const CREDENTIAL_IN_TURTLE =
  /(?:\ba|22-rdf-syntax-ns#type>)\s{1,20}(?:[^.;]{0,300},\s{0,20})?(?:<[^<>\s]{0,200}[/#]|[\w-]{0,50}:)(?:EuropeanDigital(?:Credential|Presentation)|Verifiable(?:Credential|Presentation))\b/;

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/**
 * Says what a file is, from the raw document and before any RDF is made of it. Otherwise tolerant parsers would turn
 * credentials and old XML formats into thousands of statements without complaint. The content decides, because media
 * types are often wrong. JSON is read whole, so the caller says whether the file is small enough for it.
 */
export async function sniffDocument(path: string, fitsInMemory = true): Promise<Sniffed> {
  const bytes = await readHead(path);
  const { encoding, slip } = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes).trimStart();
  if (head === '') return { state: 'refused', what: 'empty', detail: '' };
  if (head.includes('\0')) return { state: 'refused', what: 'binary', detail: '' };
  if (looksLikeJson(head)) {
    if (!fitsInMemory) return { state: 'refused', what: 'large', detail: '' };
    const sniffed = await sniffJson(path, encoding, head);
    return sniffed.state === 'refused'
      ? sniffed
      : { state: 'rdf', syntax: 'jsonld', encoding, malformed: sniffed.malformed };
  }
  if (looksLikeXml(head)) {
    const prologue = new XmlPrologue();
    prologue.write(head);
    const what = sniffXml(prologue.open ? await readPrologue(path, encoding) : prologue);
    return what === null
      ? { state: 'rdf', syntax: 'rdfxml', encoding, malformed: null, ...(slip === undefined ? {} : { slip }) }
      : { state: 'refused', ...what };
  }
  const credential = CREDENTIAL_IN_TURTLE.exec(head);
  if (credential) return { state: 'refused', what: 'credential', detail: credential[0].slice(0, 100) };
  return { state: 'rdf', syntax: 'turtle', encoding, malformed: null };
}
