import type { SubjectNode } from '../../services/rdf/subject-index.ts';
import { DC, ELM, FOAF, QL, ROV, SKOS } from '../../services/vocab/namespaces.ts';
import type {
  DraftAccreditation,
  DraftAssessment,
  DraftCredit,
  DraftOutcome,
  DraftParty,
  DraftReference,
  InstanceDraft,
  OfferDraft,
} from '../draft.ts';
import { identifiers } from './elm-party.ts';
import { addresses, nodes, notes, open, raw, raws, texts, titlesOf, type View, values } from './elm-view.ts';

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
        type: raw(view, outcome, DC.type),
        escoSkills: raws(view, outcome, ELM.relatedESCOSkill),
        otherSkills: raws(view, outcome, ELM.relatedSkill),
        note: notes(view, outcome, ELM.additionalNote),
        order: raw(view, outcome, ELM.order),
      },
    ];
  });
}

function credits(view: View, node: SubjectNode): DraftCredit[] {
  return values(node, ELM.creditPoint).flatMap((term): DraftCredit[] => {
    if (term.termType === 'Literal') return [{ framework: null, point: term.value }];
    const credit = open(view, term.value);
    if (credit === undefined) return [];
    const framework = raw(view, credit, ELM.framework);
    return raws(view, credit, ELM.point).map((point) => ({ framework, point }));
  });
}

function assessments(view: View, node: SubjectNode): DraftAssessment[] {
  return nodes(view, node, ELM.provenBy).map((assessment) => ({
    types: raws(view, assessment, DC.type),
    title: texts(assessment, DC.title),
    modes: raws(view, assessment, ELM.mode),
    supervision: raw(view, assessment, ELM.idVerification),
  }));
}

function accreditations(view: View, node: SubjectNode): DraftAccreditation[] {
  return nodes(view, node, ELM.accreditation).map((accreditation) => ({
    type: raw(view, accreditation, DC.type),
    title: texts(accreditation, DC.title),
    by: nodes(view, accreditation, ELM.accreditingAgent).flatMap((agent) => [
      ...texts(agent, ROV.legalName),
      ...texts(agent, SKOS.prefLabel),
    ]),
    url: addresses(view, accreditation, ELM.landingPage)[0] ?? null,
    validTo: raw(view, accreditation, ELM.expiryDate),
  }));
}

/** Offers and programmes that a record refers to, with what the document says about them; never followed any further, so that circles do no harm. */
function references(view: View, node: SubjectNode, predicate: string): DraftReference[] {
  return values(node, predicate).map((term): DraftReference => {
    const nothing = { iri: null, identifiers: [], title: [], types: [], partial: null, pointsBack: false };
    if (term.termType === 'Literal') return { ...nothing, identifiers: [{ value: term.value, scheme: null }] };
    const iri = term.termType === 'NamedNode' ? term.value : null;
    const target = open(view, term.value);
    if (target === undefined) return { ...nothing, iri };
    return {
      iri,
      identifiers: identifiers(view, target),
      title: texts(target, DC.title),
      types: raws(view, target, DC.type),
      partial: raw(view, target, ELM.isPartialQualification),
      pointsBack: target.id !== node.id && values(target, predicate).some(({ value }) => value === node.id),
    };
  });
}

/** Predicates by which a specification refers to others. */
export const REFERENCES = [
  ELM.isPartOf,
  ELM.hasPart,
  ELM.specialisationOf,
  QL.entryRequirementLearningOpportunity,
] as const;

export interface SpecificationContext {
  readonly instances: readonly InstanceDraft[];
  readonly awardingBodies: readonly DraftParty[];
  readonly parties: (node: SubjectNode, predicate: string) => DraftParty[];
}

/** Reads a learning opportunity specification (also a qualification or learning achievement specification). */
export function readSpecification(view: View, node: SubjectNode, context: SpecificationContext): OfferDraft {
  const iri = node.blank ? null : node.id;
  const own = identifiers(view, node);
  const title = texts(node, DC.title);
  return {
    iri,
    subject: iri ?? own[0]?.value ?? title[0]?.text.slice(0, 200) ?? 'a record without IRI, identifier and title',
    identifiers: own,
    title,
    otherTitles: texts(node, SKOS.altLabel),
    description: texts(node, DC.description),
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
    accreditations: accreditations(view, node),
    partOf: references(view, node, ELM.isPartOf),
    parts: references(view, node, ELM.hasPart),
    partial: raw(view, node, ELM.isPartialQualification),
    homepages: addresses(view, node, FOAF.homepage),
    licences: [...raws(view, node, DC.license), ...raws(view, node, DC.rights)],
    active: raw(view, node, QL.isActive),
    status: raw(view, node, ELM.status),
    modified: raw(view, node, DC.modified),
    instances: context.instances,
  };
}
