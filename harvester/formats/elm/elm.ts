import { stat } from 'node:fs/promises';
import { brokenEnd, parseRdf, type Syntax } from '../../../services/rdf/parse.ts';
import type { ParseEnd } from '../../../services/rdf/parse-end.ts';
import { parseMended } from '../../../services/rdf/parse-mended.ts';
import { createSubjectIndex } from '../../../services/rdf/subject-index.ts';
import { type FindingCode, found } from '../../finding-codes.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type ReadInput, type ReadPart } from '../../read/outcome.ts';
import type { Format, FormatRead } from '../format.ts';
import { ELM_DIALECT } from './dialect.ts';
import { furtherPage } from './further-pages.ts';
import { holdsCredential, readElm } from './offers.ts';
import { reportBroken, reportComplete } from './report-parse.ts';
import { type Refused, sniffDocument } from './sniff.ts';

/** Larger files of RDF are not read: their statements are held in memory, four to five times the size. */
export const MAX_RDF_BYTES = 64 * 1024 * 1024;
/** What relative IRIs become where the document's own address is not given: recognisable, and no key. */
const NO_BASE = 'relative:/';

const REFUSED_CODES: Readonly<Record<Refused, FindingCode>> = {
  credential: 'credential-not-offer',
  'loq-xml': 'loq-xml',
  'europass-xml': 'europass-xml',
  html: 'html-document',
  ooapi: 'ooapi-document',
  'json-api': 'json-api-document',
  manifest: 'manifest-document',
  'other-json': 'plain-json',
  'other-xml': 'other-xml',
  'hostile-xml': 'hostile-xml',
  'too-deep': 'nested-too-deeply',
  empty: 'empty-document',
  binary: 'binary-document',
};

const SYNTAX_NAMES: readonly (readonly [RegExp, Syntax])[] = [
  [/rdf\+xml|application\/xml|text\/xml|\.(?:rdf|xml|owl)$/i, 'rdfxml'],
  [/ld\+json|application\/json|\.json(?:ld)?$/i, 'jsonld'],
  [/turtle|n-triples|n-quads|trig|n3|\.(?:ttl|nt|nq|trig|n3)$/i, 'turtle'],
];

/** The syntax that media type or name promise; null where they promise none. */
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

/** Says what the document is, then parses it into an index by subject, from which its offers are read. */
async function read({ parts: [part], contentTypeHint }: ReadInput, findings: RunFindings): Promise<FormatRead> {
  if (part === undefined) return ended('unreadable', 'empty-document', null, findings);
  const { size } = await stat(part.path);
  if (size > MAX_RDF_BYTES)
    return ended('failed', 'too-large', `${size} bytes, ${MAX_RDF_BYTES} can be read`, findings);
  const sniffed = await sniffDocument(part.path);
  if (sniffed.state === 'refused') return ended('unreadable', REFUSED_CODES[sniffed.what], sniffed.detail, findings);
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
  if (holdsCredential(index)) return ended('unreadable', 'credential-not-offer', null, findings);
  if (end.state !== 'complete') return reportBroken(end, index, findings);
  if (sniffed.slip !== undefined) findings.add(found('slip-mended', { value: sniffed.slip }));
  reportComplete(end, index, findings);
  return {
    state: 'records',
    records: readElm(index, findings.add),
    furtherPage: furtherPage(index) ?? part.furtherPage ?? null,
  };
}

/** The European Learning Model with the QualityLink profile, as Turtle, RDF/XML or JSON-LD. */
export const ELM: Format = { mapping: 'elm@3', dialect: ELM_DIALECT, read };
