import { open } from 'node:fs/promises';
import type { Syntax } from './parse.ts';
import { sniffJson } from './sniff-json.ts';
import { sniffXml } from './sniff-xml.ts';

/** What of a document is looked at before it is parsed: prologues, prefixes and the first records are well within. */
export const HEAD_BYTES = 65_536;

/** What a document is that holds no offers. Each has its own finding. */
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
  | 'too-deep'
  | 'empty'
  | 'binary';

export type Sniffed =
  | {
      readonly state: 'rdf';
      readonly syntax: Syntax;
      readonly encoding: string;
      /** Why the document is malformed, as far as that is known before it is parsed: the parser of JSON-LD lets some mistakes pass. */
      readonly malformed: string | null;
    }
  | { readonly state: 'refused'; readonly what: Refused; readonly detail: string };

/** A byte order mark decides, then an XML declaration, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  )?.[1];
  if (declared === undefined) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}

/** `<?xml`, `<!…`, or an element; an IRI in angle brackets has no attributes and declares no namespace. */
function looksLikeXml(head: string): boolean {
  if (!head.startsWith('<')) return false;
  if (/^<(?:\?xml|!)/i.test(head)) return true;
  return (
    /^<[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?(?:\s+[\w:.-]+\s*=|\s*\/?>\s*(?:<|$))/.test(head) &&
    !/^<[^<>\s]*>\s*(?:a|<[^>]*>)\s/.test(head)
  );
}

/** `{` also begins a TriG graph and `[` a blank node of Turtle: what follows tells. */
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
 * Says what a file is, from the raw document and before any RDF is made of it: tolerant parsers turn credentials and old XML formats into thousands of
 * statements without a complaint. The content decides; media types are often wrong. JSON is read whole, so the caller bounds the file's size.
 */
export async function sniffDocument(path: string): Promise<Sniffed> {
  const bytes = await readHead(path);
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes).trimStart();
  if (head === '') return { state: 'refused', what: 'empty', detail: '' };
  if (head.includes('\0')) return { state: 'refused', what: 'binary', detail: '' };
  if (looksLikeJson(head)) {
    const sniffed = await sniffJson(path, encoding, head);
    return sniffed.state === 'refused'
      ? sniffed
      : { state: 'rdf', syntax: 'jsonld', encoding, malformed: sniffed.malformed };
  }
  if (looksLikeXml(head)) {
    const what = sniffXml(head);
    return what === null
      ? { state: 'rdf', syntax: 'rdfxml', encoding, malformed: null }
      : { state: 'refused', ...what };
  }
  const credential = CREDENTIAL_IN_TURTLE.exec(head);
  if (credential) return { state: 'refused', what: 'credential', detail: credential[0].slice(0, 100) };
  return { state: 'rdf', syntax: 'turtle', encoding, malformed: null };
}
