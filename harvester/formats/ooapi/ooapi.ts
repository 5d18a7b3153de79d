import { dayOf } from '../../../services/model/day.ts';
import { found } from '../../../services/model/finding.ts';
import type { DraftText } from '../../draft.ts';
import type { RunFindings } from '../../read/findings.ts';
import type { ReadInput } from '../../read/outcome.ts';
import type { FormatRead, RecordRead, ServiceFormat } from '../format.ts';
import { segmentsBelow } from '../json/address.ts';
import { readParts } from '../json/read-parts.ts';
import { textsOf } from '../json/texts.ts';
import { type JsonObject, memberOf, wordsOf } from '../json/values.ts';
import { OOAPI_DIALECT } from './dialect.ts';
import { gatherOoapi } from './gather.ts';
import { type OfferContext, type OfferKind, readOffer } from './offer.ts';
import { partyReader } from './party.ts';
import { type Records, recordsIn, referredId } from './records.ts';

/** Elements of a record that have no place in an offer. */
const NOT_USED = ['qualificationRequirements', 'resources', 'minNumberStudents'];

const titles = (texts: readonly DraftText[]) => texts.map(({ text }) => text.toLowerCase());

/**
 * The education specifications that are offers of their own: those that no course or programme makes concrete, by
 * naming them or by having their name.
 */
function ownSpecifications({ of }: Records): ReadonlyMap<string, JsonObject> {
  const concrete = [...of('course').values(), ...of('programme').values()];
  const named = new Set(
    concrete.map((record) => referredId(memberOf(record, 'educationSpecification'), 'specification')),
  );
  const known = new Set(concrete.flatMap((record) => titles(textsOf(memberOf(record, 'name')))));
  return new Map(
    [...of('specification')].filter(
      ([id, record]) => !named.has(id) && !titles(textsOf(memberOf(record, 'name'))).some((title) => known.has(title)),
    ),
  );
}

/** The ids of records whose list of offerings should be there and is not. `many`: of all that have none. */
function withoutOfferings({ parts, lacks }: ReadInput): ReadonlySet<string> | 'many' {
  const lists = lacks?.lists ?? [];
  if (lists === 'many') return 'many';
  const base = parts[0]?.base ?? '';
  return new Set(lists.flatMap((address) => segmentsBelow(base, address)?.[1] ?? []));
}

function* readAll(
  records: Records,
  context: OfferContext,
  lacking: ReturnType<typeof withoutOfferings>,
): Generator<RecordRead> {
  const kinds: readonly (readonly [OfferKind, ReadonlyMap<string, JsonObject>])[] = [
    ['course', records.of('course')],
    ['programme', records.of('programme')],
    ['specification', ownSpecifications(records)],
  ];
  for (const [kind, map] of kinds)
    for (const [id, record] of map) {
      const isLacking = lacking === 'many' ? !records.offerings.has(id) : lacking.has(id);
      // What is known of its dates stays as it was, which is better than an offer without any.
      if (isLacking && kind !== 'specification')
        yield {
          state: 'rejected',
          findings: [found('offerings-not-read', { subject: id, path: OOAPI_DIALECT.path('instance') })],
        };
      else yield { state: 'draft', draft: readOffer(kind, id, record, context) };
    }
}

async function read(input: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const read = await readParts(input, findings);
  if (read.state !== 'parts') return read;
  const records = recordsIn(read.parts);
  for (const id of records.orphans) findings.add(found('instance-without-offer', { subject: id, path: 'course' }));
  const offers = [...records.of('course').values(), ...records.of('programme').values()];
  const unused = NOT_USED.filter((name) =>
    [...offers, ...[...records.offerings.values()].flat()].some((record) => {
      const said = memberOf(record, name);
      return textsOf(said).length + wordsOf(said).length > 0;
    }),
  );
  if (unused.length > 0) findings.add(found('elements-not-used', { value: unused.join(', ') }));
  const publishers = partyReader(records.of('organisation'));
  const context = { records, publishers, today: input.today ?? dayOf(new Date()), findings };
  return { state: 'records', records: readAll(records, context, withoutOfferings(input)), furtherPage: read.unread };
}

/** The Open Education API, version 5 and 6 (from 6 on also called OEAPI), as institutions of the Netherlands have it. */
export const OOAPI: ServiceFormat = {
  mapping: 'ooapi@1',
  dialect: OOAPI_DIALECT,
  // It has no place for accreditation, and none for how an assessment is supervised.
  cannotSay: ['qualityAssurance'],
  gatherAll: gatherOoapi,
  read,
};
