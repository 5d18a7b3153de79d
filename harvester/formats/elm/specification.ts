import type { SubjectNode } from '../../../services/rdf/subject-index.ts';
import { accreditationTypes, creditSystems, skillTypes, supervisions } from '../../../services/vocab/elm-lists.ts';
import { DC, ELM, FOAF, QL, ROV, SKOS } from '../../../services/vocab/namespaces.ts';
import type {
  DraftAccreditation,
  DraftAssessment,
  DraftCredit,
  DraftOutcome,
  DraftParty,
  DraftReference,
  InstanceDraft,
  OfferDraft,
} from '../../draft.ts';
import { SILENT_ASSESSMENT, SILENT_OFFER, SILENT_REFERENCE } from '../../silent-draft.ts';
import { EUROPEAN } from '../../vocabulary.ts';
import { identifiers } from './party.ts';
import {
  addresses,
  asBoolean,
  asDay,
  asNumber,
  nodes,
  notes,
  open,
  raws,
  single,
  texts,
  titlesOf,
  type View,
  values,
} from './view.ts';

function outcomes(view: View, node: SubjectNode): DraftOutcome[] {
  return values(node, ELM.learningOutcome).flatMap((term): DraftOutcome[] => {
    const empty = { type: null, escoSkills: [], otherSkills: [], note: [], order: null };
    if (term.termType === 'Literal')
      return [{ ...empty, title: [{ text: term.value, language: term.language === '' ? null : term.language }] }];
    const outcome = open(view, term.value);
    if (outcome === undefined) return [{ ...empty, title: [] }];
    const title = texts(outcome, DC.title);
    return [
      {
        title: title.length > 0 ? title : texts(outcome, SKOS.prefLabel),
        type: single(view, outcome, DC.type, 'elm:learningOutcome/dcterms:type', (type) => skillTypes.nameOf(type)),
        escoSkills: raws(view, outcome, ELM.relatedESCOSkill),
        otherSkills: raws(view, outcome, ELM.relatedSkill),
        note: notes(view, outcome, ELM.additionalNote),
        order: single(view, outcome, ELM.order, 'elm:learningOutcome/elm:order', asNumber),
      },
    ];
  });
}

function credits(view: View, node: SubjectNode): DraftCredit[] {
  return values(node, ELM.creditPoint).flatMap((term): DraftCredit[] => {
    if (term.termType === 'Literal') return [{ framework: null, point: term.value }];
    const credit = open(view, term.value);
    if (credit === undefined) return [];
    const framework = single(view, credit, ELM.framework, 'elm:creditPoint/elm:framework', (name) =>
      creditSystems.nameOf(name),
    );
    return raws(view, credit, ELM.point).map((point) => ({ framework, point }));
  });
}

function assessments(view: View, node: SubjectNode): DraftAssessment[] {
  return nodes(view, node, ELM.provenBy).map((assessment) => ({
    ...SILENT_ASSESSMENT,
    types: raws(view, assessment, DC.type),
    title: texts(assessment, DC.title),
    modes: raws(view, assessment, ELM.mode),
    supervision: single(view, assessment, ELM.idVerification, 'elm:provenBy/elm:idVerification', (name) =>
      supervisions.nameOf(name),
    ),
  }));
}

function accreditations(
  view: View,
  node: SubjectNode,
  of: DraftAccreditation['of'],
  told: ReadonlySet<string> = new Set(),
): DraftAccreditation[] {
  const untold = nodes(view, node, ELM.accreditation).filter(({ id }) => !told.has(id));
  return untold.map((accreditation) => ({
    of,
    type: single(view, accreditation, DC.type, 'elm:accreditation/dcterms:type', (type) =>
      accreditationTypes.nameOf(type),
    ),
    title: texts(accreditation, DC.title),
    by: nodes(view, accreditation, ELM.accreditingAgent).flatMap((agent) => [
      ...texts(agent, ROV.legalName),
      ...texts(agent, SKOS.prefLabel),
    ]),
    url:
      addresses(view, accreditation, ELM.landingPage).sort()[0] ??
      addresses(view, accreditation, ELM.report).sort()[0] ??
      null,
    validTo: single(view, accreditation, ELM.expiryDate, 'elm:accreditation/elm:expiryDate', asDay),
  }));
}

/**
 * Offers and programmes that a record names, with what the document says about them. Their own references are not
 * followed, so that circles do no harm.
 */
function references(view: View, node: SubjectNode, predicate: string): DraftReference[] {
  return values(node, predicate).map((term): DraftReference => {
    if (term.termType === 'Literal') return { ...SILENT_REFERENCE, identifiers: [{ value: term.value, scheme: null }] };
    const iri = term.termType === 'NamedNode' ? term.value : null;
    const target = open(view, term.value);
    if (target === undefined) return { ...SILENT_REFERENCE, iri };
    return {
      iri,
      identifiers: identifiers(view, target),
      title: texts(target, DC.title),
      types: raws(view, target, DC.type),
      partial: single(view, target, ELM.isPartialQualification, 'elm:isPartialQualification', asBoolean),
      pointsBack: target.id !== node.id && values(target, predicate).some(({ value }) => value === node.id),
    };
  });
}

/** Predicates by which a specification names others. */
export const REFERENCES = [
  ELM.isPartOf,
  ELM.hasPart,
  ELM.specialisationOf,
  QL.entryRequirementLearningOpportunity,
] as const;

/** What reading one specification needs from the whole document. */
export interface SpecificationContext {
  readonly instances: readonly InstanceDraft[];
  readonly awardingBodies: readonly DraftParty[];
  /** The records of publisher and awarding bodies, each once. */
  readonly organisations: readonly SubjectNode[];
  readonly parties: (node: SubjectNode, predicate: string) => DraftParty[];
}

/** Reads a learning opportunity specification (also a qualification or learning achievement specification). */
export function readSpecification(view: View, node: SubjectNode, context: SpecificationContext): OfferDraft {
  const iri = node.blank ? null : node.id;
  const own = identifiers(view, node);
  const title = texts(node, DC.title);
  const [firstIdentifier] = own.map(({ value }) => value).sort();
  const [firstTitle] = title.map(({ text }) => text).sort();
  return {
    ...SILENT_OFFER,
    vocabulary: EUROPEAN,
    iri,
    subject: iri ?? firstIdentifier ?? firstTitle?.slice(0, 200) ?? 'a record without IRI, identifier and title',
    identifiers: own,
    title,
    otherTitles: texts(node, SKOS.altLabel),
    description: texts(node, DC.description),
    image: addresses(view, node, ELM.bannerImage).sort()[0] ?? null,
    categories: texts(node, ELM.category),
    types: raws(view, node, DC.type),
    settings: raws(view, node, ELM.learningSetting),
    publishers: context.parties(node, DC.publisher),
    awardingBodies: context.awardingBodies,
    eqf: raws(view, node, ELM.EQFLevel),
    nqf: raws(view, node, ELM.NQFLevel),
    credits: credits(view, node),
    volume: raws(view, node, ELM.volumeOfLearning),
    languages: raws(view, node, DC.language),
    isced: raws(view, node, ELM.ISCEDFCode),
    outcomes: outcomes(view, node),
    outcomeSummary: notes(view, node, ELM.learningOutcomeSummary),
    modes: raws(view, node, ELM.mode),
    assessments: assessments(view, node),
    grading: titlesOf(view, node, ELM.gradingScheme),
    entryText: notes(view, node, ELM.entryRequirement),
    entryOffers: references(view, node, QL.entryRequirementLearningOpportunity),
    accreditations: [
      ...accreditations(view, node, 'offer'),
      // An accreditation that the offer names, too, is told once.
      ...context.organisations.flatMap((organisation) =>
        accreditations(
          view,
          organisation,
          'organisation',
          new Set(values(node, ELM.accreditation).map(({ value }) => value)),
        ),
      ),
    ],
    partOf: references(view, node, ELM.isPartOf),
    parts: references(view, node, ELM.hasPart),
    partial: single(view, node, ELM.isPartialQualification, 'elm:isPartialQualification', asBoolean),
    homepages: addresses(view, node, FOAF.homepage),
    licences: [DC.license, DC.rights].map((name) => raws(view, node, name)).find((list) => list.length > 0) ?? [],
    active: single(view, node, QL.isActive, 'ql:isActive', asBoolean),
    status: single(view, node, ELM.status, 'elm:status', (status) => status.trim().toLowerCase()),
    modified: raws(view, node, DC.modified).sort().at(-1) ?? null,
    instances: context.instances,
    contradictions: view.contradictions,
  };
}
