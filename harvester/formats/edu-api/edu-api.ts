import { found } from '../../../services/model/finding.ts';
import type { PointerMap } from '../../../services/model/pointer-map.ts';
import type { RunFindings } from '../../read/findings.ts';
import type { ReadInput } from '../../read/outcome.ts';
import type { FormatRead, RecordRead, ServiceFormat } from '../format.ts';
import { segmentsBelow } from '../json/address.ts';
import { readParts } from '../json/read-parts.ts';
import { isObject, type JsonObject, memberOf, repeated, wordOf } from '../json/values.ts';
import { codesOf } from './codes.ts';
import { EDU_API_DIALECT } from './dialect.ts';
import { gatherEduApi } from './gather.ts';
import { extensionsRead } from './map.ts';
import { nameOfCode, type OfferContext, type OfferKind, readOffer } from './offer.ts';
import { partyReader } from './party.ts';
import { type Records, recordsIn } from './records.ts';
import { deletedIn } from './status.ts';

const TEMPLATES = [
  ['course', 'courseTemplates', 'courseOfferings'],
  ['collection', 'collectionTemplates', 'collectionOfferings'],
] as const satisfies readonly (readonly [OfferKind, string, string])[];
/** How many names of extensions one finding tells. */
const MAX_EXTENSIONS = 20;

/** What records state and an offer has no place for: extensions by their names, which each institution makes up. */
function unusedIn(records: readonly JsonObject[], map: PointerMap): string[] {
  const read = extensionsRead(map);
  const extensions = new Set(
    records.flatMap((record) => {
      const said = memberOf(record, 'extensions');
      return isObject(said) ? Object.keys(said).flatMap((name) => (read.has(name) ? [] : [`extensions/${name}`])) : [];
    }),
  );
  const least = records.some((record) => wordOf(memberOf(record, 'minNumberStudents')) !== null);
  return [...[...extensions].sort().slice(0, MAX_EXTENSIONS), ...(least ? ['minNumberStudents'] : [])];
}

/** The lists of offerings that did not arrive whole. */
function lackingLists({ parts, lacks }: ReadInput): (list: string) => boolean {
  const lists = lacks?.lists ?? [];
  const base = parts[0]?.base ?? '';
  const names = lists === 'many' ? [] : lists.flatMap((address) => segmentsBelow(base, address)?.[0] ?? []);
  return (list) => lists === 'many' || names.includes(list);
}

function* readAll(
  records: Records,
  context: OfferContext,
  isLacking: (list: string) => boolean,
): Generator<RecordRead> {
  for (const [kind, templates, offerings] of TEMPLATES)
    for (const [id, record] of records.of(templates)) {
      // What is known of its dates stays as it was, which is better than an offer without any.
      if (isLacking(offerings) && !records.offerings.has(id) && deletedIn(record) === null)
        yield {
          state: 'rejected',
          findings: [found('offerings-not-read', { subject: id, path: EDU_API_DIALECT.path('instance') })],
        };
      else yield { state: 'draft', draft: readOffer(kind, id, record, context) };
    }
}

async function read(input: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const read = await readParts(input, findings);
  if (read.state !== 'parts') return read;
  const records = recordsIn(read.parts);
  const map = input.source.map ?? {};
  for (const id of records.orphans) findings.add(found('instance-without-offer', { subject: id, path: 'course' }));
  const templates = TEMPLATES.flatMap(([, list]) => [...records.of(list).values()]);
  const unused = unusedIn([...templates, ...[...records.offerings.values()].flat()], map);
  if (unused.length > 0) findings.add(found('elements-not-used', { value: unused.join(', ') }));
  const shared = repeated(templates.flatMap((record) => [...new Set(codesOf(record).map(nameOfCode))]));
  const context = { records, publishers: partyReader(records.of('organizations')), shared, map, tell: findings.add };
  return { state: 'records', records: readAll(records, context, lackingLists(input)), furtherPage: read.unread };
}

/** 1EdTech Edu-API, version 1.0. */
export const EDU_API: ServiceFormat = {
  mapping: 'edu-api@1',
  dialect: EDU_API_DIALECT,
  accept: 'application/json, */*;q=0.1',
  // It has no place for these; what institutions put into `extensions` has no common names, and is read by a map alone.
  cannotSay: ['learningOutcomes', 'assessment', 'qualityAssurance'],
  gatherAll: gatherEduApi,
  read,
};
