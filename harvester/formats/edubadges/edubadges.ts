import { found } from '../../../services/model/finding.ts';
import type { RunFindings } from '../../read/findings.ts';
import type { ReadInput } from '../../read/outcome.ts';
import type { FormatRead, RecordRead, ServiceFormat } from '../format.ts';
import { readParts } from '../json/read-parts.ts';
import { EDUBADGES_DIALECT } from './dialect.ts';
import { gatherEdubadges } from './gather.ts';
import { readBadgeClass, unusedIn } from './offer.ts';
import { institutionReader } from './party.ts';
import { type BadgeClass, CLASS_STEPS, classesIn, institutionIn } from './records.ts';

const MAX_UNUSED = 20;

/** Which classes were asked for and did not arrive. */
function lackingIn({ lacks }: ReadInput): (id: string) => boolean {
  const lists = lacks?.lists ?? [];
  if (lists === 'many') return () => true;
  const end = `/${CLASS_STEPS.join('/')}/`;
  const ids = new Set(
    lists.flatMap((address) => {
      const path = URL.canParse(address) ? new URL(address).pathname : '';
      return path.includes(end) ? [decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))] : [];
    }),
  );
  return (id) => ids.has(id);
}

function* readAll(
  classes: Iterable<BadgeClass>,
  isLacking: (id: string) => boolean,
  findings: RunFindings,
): Generator<RecordRead> {
  const publishersOf = institutionReader();
  for (const badge of classes) {
    const { id, own } = badge;
    // What is known of it stays as it was, which is better than the little that the catalogue says.
    if (own === null && isLacking(id)) {
      yield { state: 'rejected', findings: [found('offerings-not-read', { subject: id })] };
      continue;
    }
    const { draft, wasSplit } = readBadgeClass(badge, publishersOf(badge));
    if (wasSplit)
      findings.add(found('outcomes-split', { subject: draft.subject, path: EDUBADGES_DIALECT.path('outcome') }));
    yield { state: 'draft', draft };
  }
}

/**
 * Of a service, the classes that were asked for alone: the catalogue names those of all institutions. Of a file, all
 * that it has.
 */
async function read(input: ReadInput, findings: RunFindings): Promise<FormatRead> {
  const read = await readParts(input, findings, ['results']);
  if (read.state !== 'parts') return read;
  const isLacking = lackingIn(input);
  const all = [...classesIn(read.parts).values()];
  const isFile = input.parts.every(({ asked }) => asked === undefined);
  const meant = isFile ? all : all.filter(({ id, own }) => own !== null || isLacking(id));
  const others = isFile ? [] : all.filter(({ id, own }) => own === null && !isLacking(id));
  if (others.length > 0) {
    const institutions = new Set(others.map(({ listed }) => JSON.stringify(institutionIn(listed))));
    findings.add(found('others-in-catalogue', { facts: { records: others.length, institutions: institutions.size } }));
  }
  const unused = [...new Set(meant.flatMap(unusedIn))].sort().slice(0, MAX_UNUSED);
  if (unused.length > 0) findings.add(found('elements-not-used', { value: unused.join(', ') }));
  return { state: 'records', records: readAll(meant, isLacking, findings), furtherPage: read.unread };
}

/** Badge classes of a service of edubadges (SURF), which many institutions share: Open Badges 2 with its extensions. */
export const EDUBADGES: ServiceFormat = {
  mapping: 'edubadges@1',
  dialect: EDUBADGES_DIALECT,
  // Who also takes HTML is sent to a page for people.
  accept: 'application/json, */*;q=0.1',
  cannotSay: [],
  gatherAll: gatherEdubadges,
  read,
};
