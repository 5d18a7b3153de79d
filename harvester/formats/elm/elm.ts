import { stat } from 'node:fs/promises';
import { found } from '../../../services/model/finding.ts';
import type { PlainCode } from '../../../services/model/finding-codes.ts';
import { brokenEnd, parseRdf, type Syntax } from '../../../services/rdf/parse.ts';
import type { ParseEnd } from '../../../services/rdf/parse-end.ts';
import { parseMended } from '../../../services/rdf/parse-mended.ts';
import { createSubjectIndex, type SubjectIndex } from '../../../services/rdf/subject-index.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type ReadInput, type ReadPart, type Unread } from '../../read/outcome.ts';
import type { DocumentFormat, FormatRead } from '../format.ts';
import { gatherPages } from '../gather-pages.ts';
import { addPage } from './add-page.ts';
import { ELM_DIALECT } from './dialect.ts';
import { furtherPages } from './further-pages.ts';
import { MAX_RDF_BYTES } from './limits.ts';
import { holdsCredential, readElm } from './offers.ts';
import { reportBroken, reportComplete } from './report-parse.ts';
import { type Refused, sniffDocument } from './sniff.ts';

/**
 * Relative IRIs begin with this where the document's own address is not known. It can be recognised, and makes no key.
 */
const NO_BASE = 'relative:/';

const REFUSED_CODES: Readonly<Record<Exclude<Refused, 'hostile-xml'>, PlainCode>> = {
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

/** Finds out what a document is, and parses it into an index by subject. */
async function parse(
  part: ReadPart,
  contentTypeHint: string | null,
  findings: RunFindings,
): Promise<{ readonly state: 'parsed'; readonly index: SubjectIndex } | Unread> {
  const { size } = await stat(part.path);
  if (size > MAX_RDF_BYTES)
    return ended('failed', found('too-large', { facts: { bytes: size, most: MAX_RDF_BYTES } }), findings);
  const sniffed = await sniffDocument(part.path);
  if (sniffed.state === 'refused') {
    const { what, detail } = sniffed;
    const why =
      what === 'hostile-xml'
        ? found(what, { facts: { why: detail } })
        : found(REFUSED_CODES[what], { value: detail === '' ? null : detail });
    return ended('unreadable', why, findings);
  }
  const promised = promisedSyntax(contentTypeHint, part);
  if (promised !== null && promised.syntax !== sniffed.syntax)
    findings.add(found('media-type-differs', { value: promised.by }));
  let index = createSubjectIndex();
  const { syntax, encoding, malformed } = sniffed;
  const file = { path: part.path, syntax, encoding, base: part.base ?? NO_BASE };
  let parsed = await parseRdf(file, index);
  const mended = parsed.state === 'broken' && syntax === 'turtle' ? await parseMended(file, createSubjectIndex) : null;
  if (mended !== null) {
    index = mended.index;
    parsed = mended.end;
  }
  const end: ParseEnd = parsed.state === 'complete' && malformed !== null ? await brokenEnd(file, malformed) : parsed;
  index.unfold();
  if (holdsCredential(index)) return ended('unreadable', found('credential-not-offer'), findings);
  if (end.state !== 'complete') return reportBroken(end, index, findings);
  if (sniffed.slip !== undefined) findings.add(found('slip-mended', { value: sniffed.slip }));
  reportComplete(end, index, findings);
  return { state: 'parsed', index };
}

/** Reads the pages of a publication as one. It ends at a later page that cannot be read. */
async function read({ parts, contentTypeHint }: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const [first, ...others] = parts;
  if (first === undefined) return ended('unreadable', found('empty-document'), findings);
  const begun = await parse(first, contentTypeHint, findings);
  if (begun.state !== 'parsed') return begun;
  const { index } = begun;
  const known = new Set(parts.flatMap(({ base, url }) => [base ?? '', url ?? '']));
  const unread = (pages: readonly string[]) => pages.find((page) => !known.has(page)) ?? null;
  let further = unread(furtherPages(index)) ?? unread(first.furtherPage ? [first.furtherPage] : []);
  for (const [at, part] of others.entries()) {
    const page = await parse(part, contentTypeHint, findings);
    if (page.state !== 'parsed' || !addPage(index, page.index, at + 2)) {
      further = part.url ?? part.name;
      break;
    }
    further ??= unread(furtherPages(page.index)) ?? unread(part.furtherPage ? [part.furtherPage] : []);
  }
  return { state: 'records', records: readElm(index, findings.add), furtherPage: further };
}

/**
 * The European Learning Model with the QualityLink profile, as Turtle, RDF/XML or JSON-LD, in one document or in pages.
 */
export const ELM: DocumentFormat = {
  mapping: 'elm@5',
  dialect: ELM_DIALECT,
  // The QualityLink profile allows no accreditation on a learning opportunity specification.
  cannotSay: ['qualityAssurance'],
  gather: (first, gathering) => gatherPages(first, gathering, MAX_RDF_BYTES),
  read,
};
