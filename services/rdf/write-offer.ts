import { BlankNode, NamedNode } from 'rdflib';
import type { OfferContent } from '../model/offer.ts';
import {
  accreditationTypes,
  assessmentTypes,
  creditSystems,
  learningModes,
  learningOpportunityTypes,
  learningSettings,
  skillTypes,
  supervisions,
} from '../vocab/elm-lists.ts';
import { eqfIri } from '../vocab/eqf.ts';
import { iscedIri } from '../vocab/isced-f.ts';
import { languageIri } from '../vocab/languages.ts';
import { ADMS, DC, ELM, FOAF, QL, RDF, ROV, SKOS } from '../vocab/namespaces.ts';
import { schemeOf } from '../vocab/qa-schemes.ts';
import type { ElmGraph, ElmNode } from './elm-graph.ts';
import { isIri } from './iri.ts';
import { writeInstance } from './write-instance.ts';
import { writeParty } from './write-party.ts';

const MINUTES_PER_HOUR = 60;

/** True where the value at a pointer, or something in it, was not stated by the source. */
function isDerived({ basis }: OfferContent, pointer: string): boolean {
  return Object.keys(basis).some((path) => path === pointer || path.startsWith(`${pointer}/`));
}

function writeIdentifiers(elm: ElmGraph, node: ElmNode, offer: OfferContent): void {
  for (const { scheme, value } of offer.identifiers) {
    const identifier = elm.node(node, ADMS.identifier, ELM.Identifier);
    if (scheme !== null && isIri(scheme)) elm.value(identifier, ELM.schemeId, scheme, 'anyURI');
    else elm.value(identifier, ELM.schemeName, scheme);
    elm.value(identifier, SKOS.notation, value);
  }
}

function durationOf(hours: number): string {
  return Number.isInteger(hours) ? `PT${hours}H` : `PT${Math.round(hours * MINUTES_PER_HOUR)}M`;
}

function writeSize(elm: ElmGraph, node: ElmNode, offer: OfferContent): void {
  if (offer.eqf !== null && !isDerived(offer, '/eqf')) elm.link(node, ELM.EQFLevel, eqfIri(offer.eqf));
  for (const { uri } of offer.level.nqf) elm.link(node, ELM.NQFLevel, uri);
  for (const credit of offer.credits) {
    const point = elm.node(node, ELM.creditPoint, ELM.CreditPoint);
    elm.link(point, ELM.framework, creditSystems.iriOf(credit.system) ?? credit.system);
    elm.value(point, ELM.point, credit.value === null ? credit.raw : String(credit.value));
  }
  if (!isDerived(offer, '/workload'))
    for (const hours of new Set(offer.workload.hours ?? []))
      elm.value(node, ELM.volumeOfLearning, durationOf(hours), 'duration');
}

function writeOutcomes(elm: ElmGraph, node: ElmNode, offer: OfferContent): void {
  if (isDerived(offer, '/learningOutcomes')) {
    for (const { title } of offer.learningOutcomes) elm.note(node, ELM.learningOutcomeSummary, title);
    return;
  }
  offer.learningOutcomes.forEach((outcome, index) => {
    const part = elm.node(node, ELM.learningOutcome, ELM.LearningOutcome);
    elm.texts(part, DC.title, outcome.title);
    if (outcome.type !== null) elm.link(part, DC.type, skillTypes.iriOf(outcome.type));
    for (const { uri, framework } of outcome.skills)
      elm.link(part, framework === 'esco' ? ELM.relatedESCOSkill : ELM.relatedSkill, uri);
    elm.note(part, ELM.additionalNote, outcome.note);
    // ELM has an order since version 3.3.
    if (elm.profile === '3.3') elm.value(part, ELM.order, String(index + 1), 'positiveInteger');
  });
}

function writeAssessment(elm: ElmGraph, node: ElmNode, offer: OfferContent): void {
  for (const { title, type, mode, supervised, identityCheck } of offer.assessment) {
    const part = elm.node(node, ELM.provenBy, ELM.LearningAssessmentSpecification);
    elm.texts(part, DC.title, title);
    if (type !== null) elm.link(part, DC.type, assessmentTypes.iriOf(type));
    if (mode !== null) elm.link(part, ELM.mode, learningModes.iriOf(mode));
    if (supervised !== null && identityCheck !== null)
      elm.link(
        part,
        ELM.idVerification,
        supervisions.iriOf(
          `${supervised ? 'supervised' : 'unsupervised'}+${identityCheck ? 'verified' : 'unverified'}`,
        ),
      );
  }
  if (Object.keys(offer.gradingScheme).length > 0)
    elm.texts(elm.node(node, ELM.gradingScheme, ELM.GradingScheme), DC.title, offer.gradingScheme);
}

type Reference = OfferContent['stackability']['partOf'][number];

/** Another offer: by its IRI, else as a node without a name that has what is known of it. */
function writeReference(elm: ElmGraph, node: ElmNode, predicate: string, reference: Reference): void {
  const { ref, title, leadsToDegree } = reference;
  const other = isIri(ref) && /^(?:https?:\/\/|urn:|did:)/i.test(ref) ? new NamedNode(ref) : new BlankNode();
  elm.link(node, predicate, other);
  elm.link(other, RDF.type, QL.LearningOpportunitySpecificationReference);
  elm.texts(other, DC.title, title);
  if (other instanceof BlankNode && !Object.values(title).includes(ref))
    elm.value(elm.node(other, ADMS.identifier, ELM.Identifier), SKOS.notation, ref);
  if (leadsToDegree === true) elm.link(other, DC.type, learningOpportunityTypes.iriOf('programme'));
  if (leadsToDegree !== null) elm.boolean(other, ELM.isPartialQualification, !leadsToDegree);
}

function writeRelations(elm: ElmGraph, node: ElmNode, offer: OfferContent): void {
  const { partOf, parts, standAlone } = offer.stackability;
  for (const whole of partOf) writeReference(elm, node, ELM.isPartOf, whole);
  for (const part of parts) writeReference(elm, node, ELM.hasPart, part);
  for (const ref of offer.entryRequirements.offers)
    writeReference(elm, node, QL.entryRequirementLearningOpportunity, { ref, title: {}, leadsToDegree: null });
  // Both were read from this one statement, so it is written again.
  const partial = standAlone === null ? (offer.leadsToDegree === null ? null : !offer.leadsToDegree) : !standAlone;
  elm.boolean(node, ELM.isPartialQualification, partial);
}

function accreditationType({ kind, subject, scheme }: OfferContent['qualityAssurance'][number]): string | null {
  if (subject !== 'provider' && subject !== 'programme') return null;
  const about = subject === 'provider' ? 'institution' : 'programme';
  if (kind === 'state-licence') return accreditationTypes.iriOf(`${about}-licence`);
  // The kind of a scheme that we know follows from its name. ELM has no place for other kinds.
  const isTold = kind === 'other' || (scheme !== null && schemeOf(scheme) !== null);
  return isTold ? accreditationTypes.iriOf(`${about}-quality-assurance`) : null;
}

function writeAccreditations(elm: ElmGraph, node: ElmNode, offer: OfferContent): void {
  for (const stated of offer.qualityAssurance) {
    const part = elm.node(node, ELM.accreditation, ELM.Accreditation);
    elm.link(part, DC.type, accreditationType(stated));
    elm.value(part, DC.title, stated.scheme);
    if (stated.by !== null) elm.value(elm.node(part, ELM.accreditingAgent, ELM.Organisation), ROV.legalName, stated.by);
    elm.page(part, stated.url, ELM.landingPage);
    elm.date(part, ELM.expiryDate, stated.validTo);
  }
}

function writePublisher(elm: ElmGraph, node: ElmNode, offer: OfferContent): ElmNode | null {
  const publisher = writeParty(elm, offer.publisher, QL.HigherEducationInstitution);
  // Where only the instances name a provider, the offer names none.
  if (!isDerived(offer, '/provider')) elm.link(node, DC.publisher, publisher);
  for (const partner of offer.partners ?? [])
    elm.link(node, DC.publisher, writeParty(elm, partner, QL.HigherEducationInstitution));
  for (const body of offer.awardingBodies) {
    const awarding = elm.node(node, ELM.awardingOpportunity, ELM.AwardingOpportunity);
    elm.link(awarding, ELM.awardingBody, writeParty(elm, body, ELM.Organisation));
    elm.link(awarding, ELM.learningAchievementSpecification, node);
  }
  return publisher;
}

/** An instance without coordinates that were looked up. */
function withoutPoints(offer: OfferContent, instance: OfferContent['instances'][number], index: number) {
  const locations = instance.locations.map((location, place) =>
    isDerived(offer, `/instances/${index}/locations/${place}`) ? { ...location, lat: null, lon: null } : location,
  );
  return { ...instance, locations };
}

/**
 * Writes what an offer states. What was derived is not written, or is written as the statement from which it was
 * derived.
 */
export function writeOffer(elm: ElmGraph, offer: OfferContent): void {
  if (offer.iri === null || !isIri(offer.iri)) return;
  const node = new NamedNode(offer.iri);
  elm.link(node, RDF.type, QL.LearningOpportunitySpecification);
  writeIdentifiers(elm, node, offer);
  elm.texts(node, DC.title, offer.title);
  elm.texts(node, DC.description, offer.description);
  // Several types are `other` for us, so we no longer know which one it was.
  if (offer.kind !== 'other' && !isDerived(offer, '/kind'))
    elm.link(node, DC.type, learningOpportunityTypes.iriOf(offer.kind));
  if (offer.setting !== null) elm.link(node, ELM.learningSetting, learningSettings.iriOf(offer.setting));
  if (!isDerived(offer, '/languages'))
    for (const language of offer.languages) elm.link(node, DC.language, languageIri(language));
  if (!isDerived(offer, '/isced')) for (const code of offer.isced) elm.link(node, ELM.ISCEDFCode, iscedIri(code));
  writeSize(elm, node, offer);
  writeOutcomes(elm, node, offer);
  writeAssessment(elm, node, offer);
  elm.note(node, ELM.entryRequirement, offer.entryRequirements.text);
  writeRelations(elm, node, offer);
  writeAccreditations(elm, node, offer);
  elm.boolean(node, QL.isActive, offer.active);
  elm.date(node, DC.modified, offer.modified);
  const { licence, basis } = offer.rights;
  if (licence !== null && basis === 'source') {
    if (isIri(licence)) elm.link(node, DC.license, licence);
    else elm.value(node, DC.license, licence);
  }
  elm.page(node, offer.image, ELM.bannerImage);
  elm.page(node, offer.homepage, FOAF.homepage);
  const provider = writePublisher(elm, node, offer);
  offer.instances.forEach((instance, index) => {
    const derived = new Set(
      ['mode', 'language', 'duration'].filter((member) => isDerived(offer, `/instances/${index}/${member}`)),
    );
    writeInstance(elm, withoutPoints(offer, instance, index), { offer: node, provider, openTo: offer.openTo, derived });
  });
}
