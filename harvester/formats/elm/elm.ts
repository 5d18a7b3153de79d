import { stat } from 'node:fs/promises';
import { found } from '../../../services/model/finding.ts';
import type { PlainCode } from '../../../services/model/finding-codes.ts';
import { createFiledIndex } from '../../../services/rdf/filed-index.ts';
import { brokenEnd, parseRdf, type Syntax } from '../../../services/rdf/parse.ts';
import type { ParseEnd } from '../../../services/rdf/parse-end.ts';
import { parseMended } from '../../../services/rdf/parse-mended.ts';
import { createSubjectIndex, type SubjectIndex } from '../../../services/rdf/subject-index.ts';
import { isArchive } from '../../fetch/zip.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type ReadInput, type ReadPart, type Unread } from '../../read/outcome.ts';
import type { DocumentFormat, FormatRead, Gathered, Gathering, Part, RecordRead } from '../format.ts';
import { gatherPages } from '../gather-pages.ts';
import { addPage } from './add-page.ts';
import { alliancesIn } from './alliances.ts';
import { ELM_DIALECT } from './dialect.ts';
import { furtherPages } from './further-pages.ts';
import { MAX_RDF_BYTES, MAX_TURTLE_BYTES } from './limits.ts';
import { holdsCredential, LISTED_TYPES, readElm } from './offers.ts';
import { parseArchive } from './parse-archive.ts';
import { reportBroken, reportComplete } from './report-parse.ts';
import { type Refused, sniffDocument } from './sniff.ts';

/**
 * Relative IRIs begin with this where the document's own address is not known. It can be recognised, and makes no key.
 */
const NO_BASE = 'relative:/';

const REFUSED_CODES: Readonly<Record<Exclude<Refused, 'hostile-xml' | 'large'>, PlainCode>> = {
  credential: 'credential-not-offer',
  'loq-xml': 'loq-xml',
  'europass-xml': 'europass-xml',
  html: 'html-document',
  ooapi: 'ooapi-document',
  'json-api': 'json-api-document',
  manifest: 'manifest-document',
  'other-json': 'plain-json',
  'other-xml': 'other-xml',
  'too-deep': 'nested-too-deeply',
  empty: 'empty-document',
  binary: 'binary-document',
};

const SYNTAX_NAMES: readonly (readonly [RegExp, Syntax])[] = [
  [/rdf\+xml|application\/xml|text\/xml|\.(?:rdf|xml|owl)$/i, 'rdfxml'],
  [/ld\+json|application\/json|\.json(?:ld)?$/i, 'jsonld'],
  [/turtle|n-triples|n-quads|trig|n3|\.(?:ttl|nt|nq|trig|n3)$/i, 'turtle'],
];

/** The syntax that media type or name promise. Null where they promise none. */
function promisedSyntax(
  contentTypeHint: string | null,
  { mediaType, name }: ReadPart,
): { readonly syntax: Syntax; readonly by: string } | null {
  for (const text of [contentTypeHint, mediaType, name]) {
    const syntax = SYNTAX_NAMES.find(([pattern]) => pattern.test(text?.split(';')[0]?.trim() ?? ''))?.[1];
    if (syntax !== undefined && text !== null) return { syntax, by: text };
  }
  return null;
}

/** Where the line is between documents that are held in memory and those that go through files. */
export interface ElmSizes {
  /** How many bytes of Turtle are held in memory. */
  readonly memoryBytes?: number;
  /** About how many bytes of a larger document are put in order at a time. */
  readonly partitionBytes?: number;
}

/** What a part says. `bytes`: how many it has when it is unpacked. Pages can be added only to what is not large. */
interface Parsed {
  readonly state: 'parsed';
  readonly index: SubjectIndex;
  readonly isLarge: boolean;
  readonly bytes: number;
}

const tooLarge = (bytes: number, most: number, findings: RunFindings) =>
  ended('failed', found('too-large', { facts: { bytes, most } }), findings);

/** Finds out what a document is, and parses it into an index by subject. `scratch`: a path for files of ours. */
async function parse(
  part: ReadPart,
  contentTypeHint: string | null,
  scratch: string,
  { memoryBytes = MAX_RDF_BYTES, ...sizes }: ElmSizes,
  findings: RunFindings,
): Promise<Parsed | Unread> {
  const { size } = await stat(part.path);
  const base = part.base ?? NO_BASE;
  const indexFor = (bytes: number) =>
    bytes > memoryBytes
      ? { isLarge: true, index: createFiledIndex({ path: scratch, bytes, types: LISTED_TYPES, ...sizes }) }
      : { isLarge: false, index: createSubjectIndex() };
  if (await isArchive(part.path)) {
    const read = await parseArchive(part.path, base, indexFor, findings);
    return read.state === 'parsed' ? { ...read, isLarge: true } : read;
  }
  if (size > MAX_TURTLE_BYTES) return tooLarge(size, MAX_TURTLE_BYTES, findings);
  const sniffed = await sniffDocument(part.path, size <= memoryBytes);
  if (sniffed.state === 'refused') {
    const { what, detail } = sniffed;
    if (what === 'large') return tooLarge(size, memoryBytes, findings);
    const why =
      what === 'hostile-xml'
        ? found(what, { facts: { why: detail } })
        : found(REFUSED_CODES[what], { value: detail === '' ? null : detail });
    return ended('unreadable', why, findings);
  }
  if (sniffed.syntax !== 'turtle' && size > memoryBytes) return tooLarge(size, memoryBytes, findings);
  const promised = promisedSyntax(contentTypeHint, part);
  if (promised !== null && promised.syntax !== sniffed.syntax)
    findings.add(found('media-type-differs', { value: promised.by }));
  const { isLarge, ...made } = indexFor(size);
  let { index } = made;
  const { syntax, encoding, malformed } = sniffed;
  const file = { path: part.path, syntax, encoding, base, isLarge };
  const stop = (unread: Unread): Unread => {
    index.close();
    return unread;
  };
  try {
    let parsed = await parseRdf(file, index);
    const mended =
      parsed.state === 'broken' && syntax === 'turtle' && !isLarge ? await parseMended(file, createSubjectIndex) : null;
    if (mended !== null) {
      index = mended.index;
      parsed = mended.end;
    }
    const end: ParseEnd = parsed.state === 'complete' && malformed !== null ? await brokenEnd(file, malformed) : parsed;
    index.unfold();
    if (holdsCredential(index)) return stop(ended('unreadable', found('credential-not-offer'), findings));
    if (end.state !== 'complete') return stop(reportBroken(end, index, findings, isLarge));
    if (sniffed.slip !== undefined) findings.add(found('slip-mended', { value: sniffed.slip }));
    reportComplete(end, index, findings);
    return { state: 'parsed', index, isLarge, bytes: size };
  } catch (error) {
    index.close();
    throw error;
  }
}

function* closing(index: SubjectIndex, records: Iterable<RecordRead>): Generator<RecordRead> {
  try {
    yield* records;
  } finally {
    index.close();
  }
}

/** What the pages of a publication say together. It ends at a later page that cannot be read. */
export interface OpenPublication {
  readonly state: 'open';
  readonly index: SubjectIndex;
  readonly bytes: number;
  /** True where it lies in files, so that going through all of it takes long. */
  readonly isLarge: boolean;
  /** A page that was named but is not among the parts, or could not be read. */
  readonly furtherPage: string | null;
}

/** Parses the pages of a publication into one index by subject. Whoever gets it closes it. */
export async function openPublication(
  { parts, contentTypeHint, spool }: Pick<ReadInput, 'parts' | 'contentTypeHint' | 'spool'>,
  findings: RunFindings,
  sizes: ElmSizes = {},
): Promise<OpenPublication | Unread> {
  const [first, ...others] = parts;
  if (first === undefined) return ended('unreadable', found('empty-document'), findings);
  const begun = await parse(first, contentTypeHint, `${spool}.subjects`, sizes, findings);
  if (begun.state !== 'parsed') return begun;
  const { index } = begun;
  let { bytes } = begun;
  const known = new Set(parts.flatMap(({ base, url }) => [base ?? '', url ?? '']));
  const unread = (pages: readonly string[]) => pages.find((page) => !known.has(page)) ?? null;
  let further = unread(furtherPages(index)) ?? unread(first.furtherPage ? [first.furtherPage] : []);
  for (const [at, part] of others.entries()) {
    const page = begun.isLarge ? null : await parse(part, contentTypeHint, `${spool}.subjects-${at}`, sizes, findings);
    if (page?.state !== 'parsed' || page.isLarge || !addPage(index, page.index, at + 2)) {
      if (page?.state === 'parsed') page.index.close();
      further = part.url ?? part.name;
      break;
    }
    bytes += page.bytes;
    further ??= unread(furtherPages(page.index)) ?? unread(part.furtherPage ? [part.furtherPage] : []);
  }
  return { state: 'open', index, bytes, furtherPage: further, isLarge: begun.isLarge };
}

/** Reads the pages of a publication as one. */
async function read(input: ReadInput, findings: RunFindings, sizes: ElmSizes): Promise<FormatRead> {
  const opened = await openPublication(input, findings, sizes);
  if (opened.state !== 'open') return opened;
  const { index, bytes, furtherPage, isLarge } = opened;
  // Going through all subjects of what lies in files would cost as much as reading it; its offers name alliances, too.
  const alliances = isLarge ? {} : { alliances: alliancesIn(index) };
  return { state: 'records', records: closing(index, readElm(index, findings.add)), furtherPage, bytes, ...alliances };
}

/** Follows pages. What is large or an archive is the whole publication, and is not read twice to look for a further page. */
async function gather(first: Part, gathering: Pick<Gathering, 'ask' | 'look'>): Promise<Gathered> {
  const { size } = await stat(first.path);
  if (size > MAX_RDF_BYTES || (await isArchive(first.path))) return { parts: [first], lacks: null };
  return gatherPages(first, gathering, MAX_RDF_BYTES);
}

/**
 * The European Learning Model with the QualityLink profile, as Turtle, RDF/XML or JSON-LD, in one document or in pages,
 * or as files of Turtle in a zip.
 */
export function elmFormat(sizes: ElmSizes = {}): DocumentFormat {
  return {
    mapping: 'elm@5',
    dialect: ELM_DIALECT,
    // The QualityLink profile allows no accreditation on a learning opportunity specification.
    cannotSay: ['qualityAssurance'],
    gather,
    read: (input, findings) => read(input, findings, sizes),
  };
}

/** The format of sources of type `elm`. */
export const ELM: DocumentFormat = elmFormat();
