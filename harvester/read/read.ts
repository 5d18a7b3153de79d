import { stat } from 'node:fs/promises';
import { type Day, dayOf } from '../../services/model/day.ts';
import type { Finding } from '../../services/model/finding.ts';
import type { RunCounts } from '../../services/model/source.ts';
import { brokenEnd, parseRdf, type Syntax } from '../../services/rdf/parse.ts';
import type { ParseEnd } from '../../services/rdf/parse-end.ts';
import { parseMended } from '../../services/rdf/parse-mended.ts';
import { type Refused, sniffDocument } from '../../services/rdf/sniff.ts';
import { createSubjectIndex, type SubjectIndex } from '../../services/rdf/subject-index.ts';
import { keyName } from '../../services/store/offers/offer-keys.ts';
import { type FindingCode, found } from '../finding-codes.ts';
import { holdsCredential, readElm } from '../formats/elm.ts';
import { furtherPage } from '../formats/further-pages.ts';
import { contentHash } from '../normalise/content-hash.ts';
import { isAlias } from '../normalise/keys.ts';
import { normalise } from '../normalise/normalise.ts';
import { createPartyReader, type ManifestProvider } from '../normalise/party.ts';
import { createRunFindings, type RunFindings } from './findings.ts';
import { ended, reportBroken, reportComplete } from './report-parse.ts';
import { openSpool } from './spool.ts';

/** Larger files of RDF are not read: their statements are held in memory, four to five times the size. */
export const MAX_RDF_BYTES = 64 * 1024 * 1024;
/** What relative IRIs become where the document's own address is not given: recognisable, and no key. */
const NO_BASE = 'relative:/';

export interface ReadInput {
  /** The bytes as received. */
  readonly path: string;
  /** Where to write the spool (NDJSON of StagedOffer). It is only worth reading after `complete`. */
  readonly spool: string;
  /** Media type that the bytes were sent with. */
  readonly mediaType: string | null;
  /** `contentType` of the manifest's entry, which stands before the media type. */
  readonly contentTypeHint: string | null;
  /** Path or name of the document, for its extension. */
  readonly name: string;
  /** Absolute address of the document: what its relative IRIs are relative to. */
  readonly base?: string | null;
  /** The page that the server says follows this one. */
  readonly furtherPage?: string | null;
  readonly source: {
    readonly id: string;
    readonly type: string;
    readonly version: string | null;
    readonly licence: string | null;
  };
  readonly provider: ManifestProvider;
  /** The day of the run; today where it is not given. */
  readonly today?: Day;
}

/** What was counted: `read` = `rejected` + `keptOut` + lines of the spool. */
type ReadCounts = Pick<RunCounts, 'read' | 'rejected' | 'keptOut'>;

/**
 * How a read ended. `complete`: the spool holds every usable offer. `partial`: it broke off after offers had been read; `unreadable`: the document is not one of
 * offers, or holds none; `failed`: its type or size is beyond us. Only `complete` may publish or withdraw anything.
 */
export type ReadOutcome =
  | {
      readonly state: 'complete';
      readonly counts: ReadCounts;
      readonly findings: readonly Finding[];
      /** Why the document is not all that there is: what it holds is published, and nothing else is marked as not seen. */
      readonly lacks?: { readonly reason: string; readonly detail: string };
    }
  | {
      readonly state: 'partial' | 'unreadable' | 'failed';
      /** Stable reason, a finding's code. */
      readonly reason: string;
      readonly detail: string;
      readonly counts: ReadCounts;
      readonly findings: readonly Finding[];
    };

/** Hops 3 and 4: bytes to staged offers. Never rejects for what is in the bytes. `signal` ends it where it is a process of its own. */
export type ReadSnapshot = (input: ReadInput, signal?: AbortSignal) => Promise<ReadOutcome>;

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
function promisedSyntax({
  contentTypeHint,
  mediaType,
  name,
}: ReadInput): { readonly syntax: Syntax; readonly by: string } | null {
  for (const text of [contentTypeHint, mediaType, name]) {
    const syntax = SYNTAX_NAMES.find(([pattern]) => pattern.test(text?.split(';')[0]?.trim() ?? ''))?.[1];
    if (syntax !== undefined && text !== null) return { syntax, by: text };
  }
  return null;
}

async function stage(
  input: ReadInput,
  bytes: number,
  index: SubjectIndex,
  findings: RunFindings,
): Promise<ReadOutcome> {
  const addAll = (list: readonly Finding[]) => {
    for (const finding of list) findings.add(finding);
  };
  const parties = createPartyReader(input.provider, (report) => addAll(report.findings));
  const context = {
    ...{ providerId: input.provider.id, sourceId: input.source.id, parties, manifestLicence: input.source.licence },
    today: input.today ?? dayOf(new Date()),
  };
  const seen = new Set<string>();
  let [read, rejected, keptOut] = [0, 0, 0];
  const spool = await openSpool(input.spool, bytes);
  try {
    for (const record of readElm(index, findings.add)) {
      read++;
      const result = record.state === 'draft' ? normalise(record.draft, context) : record;
      addAll(result.findings);
      if (result.state !== 'offer') {
        if (result.state === 'kept-out') keptOut++;
        else rejected++;
        continue;
      }
      const { content, publisherStated, outcomeOrder } = result;
      const subject = content.iri ?? result.keys[0]?.key ?? null;
      const spellings = result.keys.filter((key, index) => isAlias(key) || (index === 0 && /^https?:/.test(key.key)));
      if (spellings.some((key) => seen.has(keyName(key)))) {
        rejected++;
        findings.add(found('other-spelling-repeated', { subject, value: subject }));
        continue;
      }
      const keys = result.keys.filter((key) => {
        const name = keyName(key);
        if (!seen.has(name)) return seen.add(name);
        findings.add(found('identifier-repeated', { subject, path: 'adms:identifier', value: key.key }));
        return false;
      });
      if (keys.length === 0) {
        rejected++;
        findings.add(found('no-identifier', { subject }));
      } else if (!(await spool.write({ content, hash: contentHash(content, outcomeOrder), keys, publisherStated }))) {
        rejected++;
        findings.add(found('record-too-large', { subject }));
      }
    }
  } finally {
    await spool.close();
  }
  if (read === 0) return ended('unreadable', 'no-offers', null, findings);
  const page = furtherPage(index) ?? input.furtherPage ?? null;
  if (page !== null) findings.add(found('more-pages', { value: page }));
  const lacks =
    page === null ? {} : { lacks: { reason: 'more-pages', detail: `further pages: ${page}`.slice(0, 500) } };
  return { state: 'complete', counts: { read, rejected, keptOut }, findings: findings.list(), ...lacks };
}

/**
 * Reads a publication: says what the document is, parses it into an index by subject, and stages its offers one by one. Bad input is an outcome or a finding, never
 * an exception; only a full disk or a vanished file throws.
 */
export async function readSnapshot(input: ReadInput): Promise<ReadOutcome> {
  const findings = createRunFindings();
  const { size } = await stat(input.path);
  if (size > MAX_RDF_BYTES)
    return ended('failed', 'too-large', `${size} bytes, ${MAX_RDF_BYTES} can be read`, findings);
  const sniffed = await sniffDocument(input.path);
  if (sniffed.state === 'refused') return ended('unreadable', REFUSED_CODES[sniffed.what], sniffed.detail, findings);
  const promised = promisedSyntax(input);
  if (promised !== null && promised.syntax !== sniffed.syntax)
    findings.add(found('media-type-differs', { value: promised.by }));
  let index = createSubjectIndex();
  const { syntax, encoding, malformed } = sniffed;
  const file = { path: input.path, syntax, encoding, base: input.base ?? NO_BASE };
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
  return stage(input, size, index, findings);
}
