import { dayOf } from '../../../services/model/day.ts';
import { found } from '../../../services/model/finding.ts';
import type { RunFindings } from '../../read/findings.ts';
import type { ReadInput } from '../../read/outcome.ts';
import type { FormatRead, RecordRead, ServiceFormat } from '../format.ts';
import { segmentsBelow } from '../json/address.ts';
import { readParts } from '../json/read-parts.ts';
import { listOf, memberOf, repeated } from '../json/values.ts';
import { OCCAPI_DIALECT } from './dialect.ts';
import { gatherOccapi } from './gather.ts';
import { codeOf, type OfferContext, type OfferKind, partyOf, readOffer } from './offer.ts';
import { type Records, recordsIn } from './records.ts';

const KINDS: readonly OfferKind[] = ['course', 'programme'];
/** Elements of a record that have no place in an offer. */
const NOT_USED = [
  'bibliography',
  'teachingMethod',
  'elmLearningActivityType',
  'elmLearningScheduleType',
  'localClassification',
  'academicTerm',
  'length',
  'resultDistribution',
];

/** Which courses did not arrive whole: their instances, or what they alone say. `many`: any that has none. */
function lackingIn({ parts, lacks }: ReadInput, { instances }: Records): (id: string) => boolean {
  const lists = lacks?.lists ?? [];
  if (lists === 'many') return (id) => !instances.has(id);
  const base = parts[0]?.base ?? '';
  const steps = lists.map((address) => segmentsBelow(base, address) ?? []);
  const ids = new Set(steps.flatMap(([list, id]) => (list === 'course' && id !== undefined ? [id] : [])));
  return (id) => ids.has(id);
}

function* readAll(
  context: OfferContext,
  isLacking: (id: string) => boolean,
  findings: RunFindings,
): Generator<RecordRead> {
  for (const kind of KINDS)
    for (const [id, resource] of context.records.of(kind)) {
      const { draft, wasSplit } = readOffer(kind, resource, context);
      // What is known of it stays as it was, which is better than an offer without its dates.
      if (kind === 'course' && isLacking(id) && draft.withdrawn === null) {
        const finding = found('offerings-not-read', { subject: id, path: OCCAPI_DIALECT.path('instance') });
        yield { state: 'rejected', findings: [finding] };
        continue;
      }
      if (wasSplit) findings.add(found('outcomes-split', { subject: id, path: OCCAPI_DIALECT.path('outcome') }));
      yield { state: 'draft', draft };
    }
}

async function read(input: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const read = await readParts(input, findings, ['data']);
  if (read.state !== 'parts') return read;
  const records = recordsIn(read.parts);
  for (const id of records.orphans) findings.add(found('instance-without-offer', { subject: id, path: 'course' }));
  const resources = [...KINDS.flatMap((kind) => [...records.of(kind).values()]), ...records.of('instance').values()];
  const unused = NOT_USED.filter((name) =>
    resources.some(({ attributes }) => listOf(memberOf(attributes, name)).length > 0),
  );
  if (unused.length > 0) findings.add(found('elements-not-used', { value: unused.join(', ') }));
  const codes = KINDS.flatMap((kind) => [...records.of(kind).values()].flatMap((one) => codeOf(kind, one) ?? []));
  const shared = repeated(codes);
  const publishers = [...records.of('hei').values()].map(partyOf);
  const context = { records, publishers, shared, today: input.today ?? dayOf(new Date()) };
  return {
    state: 'records',
    records: readAll(context, lackingIn(input, records), findings),
    furtherPage: read.unread,
  };
}

/** The Open Course Catalogue API of the European University Foundation, version 2, as JSON:API. */
export const OCCAPI: ServiceFormat = {
  mapping: 'occapi@1',
  dialect: OCCAPI_DIALECT,
  accept: 'application/vnd.api+json, application/json;q=0.9, */*;q=0.1',
  cannotSay: ['qualityAssurance'],
  gatherAll: gatherOccapi,
  read,
};
