import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '../../services/blobs/blobs.ts';
import { messageOf } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import type { OfferPart, PartState, Redaction, TakePart } from '../../services/model/offer-part.ts';
import { type Closure, type ClosureStatement, canonicalQuads, closureOf } from '../../services/rdf/closure.ts';
import { parseRdf } from '../../services/rdf/parse.ts';
import { createSubjectIndex, type SubjectIndex } from '../../services/rdf/subject-index.ts';
import { ELM, RDF } from '../../services/vocab/namespaces.ts';
import { withoutContacts } from '../../services/vocab/personal-data.ts';
import { specificationIds } from '../formats/elm/offers.ts';
import { sniffDocument } from '../formats/elm/sniff.ts';
import { partsOf } from './snapshot-list.ts';

/** Larger snapshots would keep other requests waiting. In bytes, all parts together. */
const MAX_BYTES = 16_000_000;
const MAX_PARTS = 100;
const INVERSE = [ELM.learningAchievementSpecification];
const PERSON = /[/#](?:Person|Individual)$/;
const CONTACT = /^(?:mailto|tel):/i;
/** Relative addresses begin with this, so that the same bytes always give the same statements. */
const BASE = 'relative:/';

/** What taking parts works with. */
export interface PartDeps {
  readonly blobs: Blobs;
  readonly workFolder: string;
  readonly log: Logger;
}

const without = (state: PartState, snapshot: string | null, parts: readonly string[]): OfferPart => ({
  ...{ state, snapshot, parts, hash: null, quads: null, cut: false, redactions: [] },
});

/** Statements without personal data: without what is said of persons, and without addresses of people. */
function redacted(index: SubjectIndex, statements: readonly ClosureStatement[]) {
  const counts = new Map<string, Redaction>();
  const isPerson = (id: string): boolean => {
    const node = index.node(id);
    return node?.objects.some(({ value }, at) => node.predicates[at] === RDF.type && PERSON.test(value)) === true;
  };
  const note = (what: Redaction['what'], predicate: string) => {
    const key = `${what} ${predicate}`;
    counts.set(key, { what, predicate, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  const kept = statements.flatMap((statement): ClosureStatement[] => {
    const { subject, predicate, object } = statement;
    if (isPerson(subject.id)) {
      note('person', predicate);
      return [];
    }
    if (object.termType === 'NamedNode' && CONTACT.test(object.value)) {
      note('contact', predicate);
      return [];
    }
    if (object.termType !== 'Literal') return [statement];
    const value = withoutContacts(object.value);
    if (value === object.value) return [statement];
    note('contact', predicate);
    return [{ ...statement, object: { ...object, value } }];
  });
  const redactions = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return { kept, redactions };
}

/** Copies bytes to a file as long as they fit. False where they do not, null where they are gone. */
async function copied(id: string, path: string, room: number, blobs: Blobs): Promise<number | false | null> {
  const body = await blobs.get(id);
  if (body === null) return null;
  const file = await open(path, 'w', 0o600);
  let bytes = 0;
  try {
    for await (const piece of body) {
      bytes += piece.length;
      if (bytes > room) return false;
      await file.write(piece);
    }
  } finally {
    await file.close();
  }
  return bytes;
}

/** All that a document says around a subject; null where it says nothing about it, or cannot be read. */
async function closureIn(path: string, iri: string): Promise<{ index: SubjectIndex; closure: Closure } | null> {
  const sniffed = await sniffDocument(path);
  if (sniffed.state === 'refused') return null;
  const index = createSubjectIndex();
  const { syntax, encoding } = sniffed;
  await parseRdf({ path, syntax, encoding, base: BASE }, index);
  if (index.node(iri) === undefined) return null;
  const others = specificationIds(index);
  others.delete(iri);
  return { index, closure: closureOf(index, iri, { inverse: INVERSE, others }) };
}

async function take(iri: string, snapshot: string, folder: string, { blobs }: PartDeps): Promise<OfferPart> {
  const listed = await partsOf(snapshot, blobs);
  const parts = listed.length === 0 ? [snapshot] : listed;
  if (parts.length > MAX_PARTS) return without('too-large', snapshot, parts);
  const statements: ClosureStatement[] = [];
  const redactions: Redaction[] = [];
  let room = MAX_BYTES;
  let cut = false;
  for (const [at, id] of parts.entries()) {
    const path = join(folder, String(at));
    const bytes = await copied(id, path, room, blobs);
    if (bytes === null) return without('pruned', snapshot, parts);
    if (bytes === false) return without('too-large', snapshot, parts);
    room -= bytes;
    const found = await closureIn(path, iri);
    if (found === null) continue;
    const { kept, redactions: some } = redacted(found.index, found.closure.statements);
    // Blank nodes of different documents are different ones, whatever they are called.
    const own = (name: string) => (name.startsWith('_:') ? `_:p${at}${name.slice(2)}` : name);
    for (const { subject, predicate, object } of kept)
      statements.push({
        subject: { ...subject, id: own(subject.id) },
        predicate,
        object: object.termType === 'BlankNode' ? { ...object, value: own(object.value) } : object,
      });
    redactions.push(...some);
    cut ||= found.closure.cut;
  }
  if (statements.length === 0) return without('not-found', snapshot, parts);
  const quads = await canonicalQuads(statements);
  const hash = `sha256:${createHash('sha256').update(quads).digest('hex')}`;
  return { state: 'included', snapshot, parts, hash, quads, cut, redactions };
}

/**
 * Takes out of snapshots what they say of an offer, as canonical N-Quads without personal data. A snapshot that is gone,
 * too large or unreadable is a state of the part. Never throws for what is in the bytes.
 */
export function takeParts(deps: PartDeps): TakePart {
  return async ({ iri, sourceId, snapshot }) => {
    if (snapshot === null) return without('none', null, []);
    if (iri === null) return without('not-found', snapshot, []);
    const folder = join(deps.workFolder, `part-${randomUUID()}`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      return await take(iri, snapshot, folder, deps);
    } catch (error) {
      deps.log.warn({ event: 'api.offer-part', source: sourceId, error: messageOf(error) });
      return without('unreadable', snapshot, []);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
