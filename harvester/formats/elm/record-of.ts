import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';

/** How many links may lead from an offer to one of its parts, such as the place of an instance. */
const MAX_STEPS = 4;

/** The offer to which each subject belongs, or that it is, as far as the statements tell. */
export function recordsOf(
  index: SubjectIndex,
  subjects: ReadonlySet<string>,
  offers: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  /** The subjects to look at next, each with the subject for which it is looked at. */
  let wanted = new Map<string, string>();
  const settle = (subject: string, at: string, next: Map<string, string>) => {
    if (records.has(subject)) return;
    if (offers.has(at)) records.set(subject, at);
    else next.set(at, subject);
  };
  for (const subject of subjects) {
    const own = index.node(subject)?.objects.find(({ termType, value }) => termType !== 'Literal' && offers.has(value));
    settle(subject, offers.has(subject) ? subject : (own?.value ?? subject), wanted);
  }
  for (let step = 0; step < MAX_STEPS && wanted.size > 0; step++) {
    const next = new Map<string, string>();
    for (const node of index.subjects())
      for (const { termType, value } of node.objects) {
        const subject = termType === 'Literal' ? undefined : wanted.get(value);
        if (subject !== undefined) settle(subject, node.id, next);
      }
    wanted = next;
  }
  return records;
}
