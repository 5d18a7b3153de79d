import { cutText } from '../../services/model/cut-text.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { DraftReference } from '../draft.ts';
import { globalIri, reachesPerson } from './keys.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { parseBoolean } from './scalars.ts';
import { languageMap } from './texts.ts';

type Reference = OfferContent['stackability']['partOf'][number];

const MAX_REFERENCES = 100;
const MAX_REF_CHARACTERS = 1_000;

/**
 * The name of another offer: its IRI, else an identifier with its scheme, else the identifier alone, else its title.
 */
function refOf(draft: DraftReference, title: Reference['title'], path: string, report: RecordFindings): string | null {
  const iri = globalIri(draft.iri, path, report);
  if (iri !== null) return iri;
  const usable = draft.identifiers.filter(({ scheme, value }) => !reachesPerson(`${scheme ?? ''} ${value}`));
  const [first] = usable.sort((a, b) => Number(a.scheme === null) - Number(b.scheme === null));
  if (first !== undefined)
    return cutText(first.scheme === null ? first.value : `${first.scheme}:${first.value}`, MAX_REF_CHARACTERS);
  return Object.values(title)[0] ?? null;
}

/**
 * True where something is stated to be a programme and no partial qualification, so that it is a whole degree.
 * Otherwise null: being part of something does not yet make a degree.
 */
export function leadsToDegree(
  types: readonly string[],
  partial: boolean | null,
  { vocabulary }: Pick<RecordFindings, 'vocabulary'>,
): boolean | null {
  if (partial === true) return false;
  const isProgramme = types.some((type) => vocabulary.kind(type) === 'programme');
  return isProgramme && partial === false ? true : null;
}

/** Other offers and programmes that a record names, sorted and without the record itself. */
export function referencesOf(
  drafts: readonly DraftReference[],
  self: string | null,
  path: string,
  report: RecordFindings,
): Reference[] {
  const references = new Map<string, Reference>();
  for (const draft of atMost(drafts, MAX_REFERENCES, path, report)) {
    const title = languageMap(draft.title, `${path}/title`, report, { title: true });
    const ref = refOf(draft, title, path, report);
    if (ref === null) report.add('reference-empty', path);
    else if (ref === self) report.add('self-reference', path, ref);
    else {
      if (draft.pointsBack) report.add('circular-reference', path, ref);
      const partial = parseBoolean(draft.partial, `${path}/partial`, report);
      references.set(ref, { ref, title, leadsToDegree: leadsToDegree(draft.types, partial, report) });
    }
  }
  return references.size < 2
    ? [...references.values()]
    : [...references].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}
