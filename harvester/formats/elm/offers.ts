import { type Finding, found } from '../../../services/model/finding.ts';
import type { SubjectIndex, SubjectNode } from '../../../services/rdf/subject-index.ts';
import type { Term } from '../../../services/rdf/term.ts';
import { CREDENTIAL_TYPES, DC, ELM, QL } from '../../../services/vocab/namespaces.ts';
import type { DraftParty, InstanceDraft } from '../../draft.ts';
import { sortDraft } from '../../draft-order.ts';
import type { RecordRead } from '../format.ts';
import { withWordsOfInstances } from './fallback.ts';
import { readInstance } from './instance.ts';
import { identifiers, party } from './party.ts';
import { REFERENCES, readSpecification } from './specification.ts';
import { reportTerms } from './terms.ts';
import { isSpent, texts, values, viewOf } from './view.ts';

/** Classes of QualityLink and ELM that are read as offers, and as their instances. */
const SPECIFICATION_TYPES = [
  QL.LearningOpportunitySpecification,
  ELM.Qualification,
  ELM.LearningAchievementSpecification,
];
const INSTANCE_TYPES = [QL.LearningOpportunityInstance, ELM.LearningOpportunity];
/** The types of which all subjects are asked for. */
export const LISTED_TYPES = [...SPECIFICATION_TYPES, ...INSTANCE_TYPES, ELM.AwardingOpportunity, ...CREDENTIAL_TYPES];
/** How many organisations of a document are remembered. Others are read again. */
const MAX_REMEMBERED_PARTIES = 20_000;

function typedIds(index: SubjectIndex, types: readonly string[]): Set<string> {
  return new Set(types.flatMap((type) => index.typed(type)));
}

/** The subjects that are said to be offers. */
export const specificationIds = (index: SubjectIndex): Set<string> => typedIds(index, SPECIFICATION_TYPES);

/** The subjects that are said to be instances. */
export const instancesIn = (index: SubjectIndex): Set<string> => typedIds(index, INSTANCE_TYPES);

/**
 * Blank nodes that only stand for another offer inside a reference. They are no records of their own, unless something
 * identifies them.
 */
function onlyReferredTo(
  index: SubjectIndex,
  specifications: ReadonlySet<string>,
  report: (finding: Finding) => void,
): Set<string> {
  const inner = new Set<string>();
  for (const id of specifications) {
    const node = index.node(id);
    if (node === undefined) continue;
    for (const predicate of REFERENCES)
      for (const { termType, value } of values(node, predicate)) {
        if (termType !== 'BlankNode' || !specifications.has(value) || inner.has(value)) continue;
        const part = index.node(value);
        if (part === undefined || isIdentified(index, part)) continue;
        inner.add(value);
        const title =
          texts(part, DC.title)
            .map(({ text }) => text)
            .sort()[0] ?? null;
        report(found('part-without-key', { subject: node.blank ? null : id, value: title }));
      }
  }
  return inner;
}

/** True where a blank node can be found again, by an identifier with a scheme. */
function isIdentified(index: SubjectIndex, node: SubjectNode): boolean {
  return identifiers(viewOf(index, node), node).some(({ scheme }) => scheme !== null);
}

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

/** Instances by offer. The link may stand at either end. One that leads to no offer of the document is reported. */
function instancesByOffer(
  index: SubjectIndex,
  offers: ReadonlySet<string>,
  report: (finding: Finding) => void,
): Map<string, Set<string>> {
  const byOffer = new Map<string, Set<string>>();
  for (const id of offers) {
    const node = index.node(id);
    if (node === undefined) continue;
    for (const { value } of values(node, ELM.learningOpportunity)) {
      addTo(byOffer, id, value);
      if (index.node(value) === undefined)
        report(
          found('instance-not-described', {
            subject: node.blank ? null : id,
            path: 'elm:learningOpportunity',
            value: value.startsWith('_:') ? null : value,
          }),
        );
    }
  }
  const linked = new Set([...byOffer.values()].flatMap((ids) => [...ids]));
  for (const id of typedIds(index, INSTANCE_TYPES)) {
    const node = index.node(id);
    if (node === undefined) continue;
    const targets = values(node, ELM.learningAchievementSpecification).map(({ value }) => value);
    for (const target of targets) if (offers.has(target)) addTo(byOffer, target, id);
    if (!targets.some((target) => offers.has(target)) && !linked.has(id))
      report(
        found('instance-without-offer', {
          subject: node.blank ? null : id,
          path: 'elm:learningAchievementSpecification',
          value: targets.sort()[0] ?? null,
        }),
      );
  }
  return byOffer;
}

/** Awarding bodies by offer. The offer may name an awarding opportunity, or the other way round. */
function awardingByOffer(index: SubjectIndex): Map<string, Set<string>> {
  const byOffer = new Map<string, Set<string>>();
  for (const id of index.typed(ELM.AwardingOpportunity)) {
    const node = index.node(id);
    if (node !== undefined)
      for (const { value } of values(node, ELM.learningAchievementSpecification)) addTo(byOffer, value, id);
  }
  return byOffer;
}

/**
 * True where a document holds a credential, in whatever serialisation. It is about a person, so nothing more of it is
 * read.
 */
export function holdsCredential(index: SubjectIndex): boolean {
  return CREDENTIAL_TYPES.some((type) => index.typed(type).length > 0);
}

/**
 * Offers in an order of our own, because the first of two that share an identifier keeps it: by IRI; then blank nodes
 * (whose labels mean nothing) by what identifies them and by title.
 */
function inOrder(index: SubjectIndex, offers: ReadonlySet<string>): string[] {
  const nameOf = (id: string): string => {
    const node = index.node(id);
    if (node === undefined || !node.blank) return `1${id}`;
    const said = [...identifiers(viewOf(index, null), node), ...texts(node, DC.title), ...texts(node, DC.description)];
    return `2${said
      .map((part) => JSON.stringify(part))
      .sort()
      .join('\n')}`;
  };
  return [...offers]
    .map((id) => [nameOf(id), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, id]) => id);
}

/** Yields the raw offers of an ELM document one by one. Findings about the whole document go to `report`. */
export function* readElm(index: SubjectIndex, report: (finding: Finding) => void): Generator<RecordRead> {
  const all = typedIds(index, SPECIFICATION_TYPES);
  const inner = onlyReferredTo(index, all, report);
  const offers = new Set([...all].filter((id) => !inner.has(id)));
  const instanceIds = instancesByOffer(index, offers, report);
  const awardingIds = awardingByOffer(index);
  reportTerms(index, report);

  const remembered = new Map<string, DraftParty | null>();
  const partyOf = (term: Term): DraftParty | null => {
    const name = `${term.termType} ${term.value}`;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    // Because many offers share organisations, reading one does not count against the limits of an offer.
    const made = party(viewOf(index, null), term);
    if (remembered.size < MAX_REMEMBERED_PARTIES) remembered.set(name, made);
    return made;
  };
  const parties = (node: SubjectNode, predicate: string): DraftParty[] =>
    values(node, predicate).flatMap((term) => partyOf(term) ?? []);

  for (const id of inOrder(index, offers)) {
    const node = index.node(id);
    if (node === undefined) continue;
    const view = viewOf(index, node);
    const awarding = new Set([
      ...values(node, ELM.awardingOpportunity).map(({ value }) => value),
      ...(awardingIds.get(id) ?? []),
    ]);
    const awardingBodies = [...awarding].flatMap((opportunity) => {
      const found = index.node(opportunity);
      return found === undefined ? [] : parties(found, ELM.awardingBody);
    });
    const instances = [...(instanceIds.get(id) ?? [])].flatMap((instance): InstanceDraft[] => {
      const draft = readInstance(view, instance, parties);
      return draft === null ? [] : [draft];
    });
    const bodies = [...awarding].flatMap((opportunity) => {
      const found = index.node(opportunity);
      return found === undefined ? [] : values(found, ELM.awardingBody);
    });
    const organisations = [...new Set([...values(node, DC.publisher), ...bodies].map(({ value }) => value))].flatMap(
      (organisation) => index.node(organisation) ?? [],
    );
    const own = readSpecification(view, node, { instances, awardingBodies, organisations, parties });
    const draft = withWordsOfInstances(own, index, instanceIds.get(id) ?? []);
    if (draft.iri !== own.iri) report(found('known-by-instance', { subject: draft.iri }));
    if (view.overflow || isSpent(view))
      yield {
        state: 'rejected',
        findings: [found('record-too-large', { subject: draft.subject, value: String(view.spent + node.dropped) })],
      };
    else yield { state: 'draft', draft: sortDraft(draft) };
  }
}
