import { BlankNode, NamedNode } from 'rdflib';
import type { Instance } from '../model/instance.ts';
import type { OfferContent } from '../model/offer.ts';
import { learningModes, learningSchedules } from '../vocab/elm-lists.ts';
import { languageIri } from '../vocab/languages.ts';
import { ADMS, DC, ELM, NAMESPACES, QL, RDF, SKOS } from '../vocab/namespaces.ts';
import type { ElmGraph, ElmNode } from './elm-graph.ts';
import { isIri } from './iri.ts';
import { writeLocation } from './write-party.ts';

const DAYS_A_WEEK = 7;
const CURRENCY = 'http://publications.europa.eu/resource/authority/currency/';

function writeAudience(elm: ElmGraph, node: ElmNode, { who, groups }: OfferContent['openTo']): void {
  const open = who === 'anyone' ? true : who === 'own-students' ? false : null;
  if (open === null && groups.length === 0) return;
  const conditions = elm.node(node, QL.learnerGroupConditions, `${NAMESPACES.ql}LearnerGroupConditions`);
  const group = elm.node(conditions, QL.learnerGroup, `${NAMESPACES.ql}LearnerGroup`);
  elm.boolean(group, QL.isOpenToNonEnrolled, open);
  for (const iri of groups) elm.link(group, QL.studentsOf, iri);
}

/** What writing an instance needs from its offer. */
export interface InstanceContext {
  readonly offer: ElmNode;
  readonly provider: ElmNode | null;
  readonly openTo: OfferContent['openTo'];
  /** Members of the instance that the source did not state. */
  readonly derived: ReadonlySet<string>;
}

/** Writes a dated run. One without an IRI stays without a name, because we make up none. */
export function writeInstance(elm: ElmGraph, instance: Instance, context: InstanceContext): void {
  const node = instance.iri !== null && isIri(instance.iri) ? new NamedNode(instance.iri) : new BlankNode();
  elm.link(node, RDF.type, QL.LearningOpportunityInstance);
  elm.link(node, ELM.learningAchievementSpecification, context.offer);
  elm.link(node, ELM.providedBy, context.provider);
  for (const value of instance.identifiers)
    elm.value(elm.node(node, ADMS.identifier, ELM.Identifier), SKOS.notation, value);
  elm.texts(node, DC.title, instance.title);
  if (instance.language !== null && !context.derived.has('language'))
    elm.link(node, ELM.defaultLanguage, languageIri(instance.language));
  if (instance.mode !== null && !context.derived.has('mode'))
    elm.link(node, ELM.mode, learningModes.iriOf(instance.mode));
  if (instance.start !== null || instance.end !== null) {
    const period = elm.node(node, DC.temporal, `${NAMESPACES.dcterms}PeriodOfTime`);
    elm.date(period, ELM.startDate, instance.start);
    elm.date(period, ELM.endDate, instance.end);
  }
  elm.date(node, ELM.applicationDeadline, instance.deadline);
  if (instance.duration !== null && !context.derived.has('duration'))
    elm.value(node, ELM.duration, `P${instance.duration * DAYS_A_WEEK}D`, 'duration');
  if (instance.state !== 'unknown') elm.value(node, ELM.status, instance.state);
  if (instance.schedule.load !== null)
    elm.link(node, ELM.learningSchedule, learningSchedules.iriOf(instance.schedule.load));
  elm.note(node, ELM.scheduleInformation, instance.schedule.note);
  for (const location of instance.locations) writeLocation(elm, node, location);
  for (const { amount, currency, condition } of instance.prices) {
    const detail = elm.node(node, ELM.priceDetail, ELM.PriceDetail);
    elm.texts(detail, SKOS.prefLabel, condition);
    const sum = elm.node(detail, ELM.amount, ELM.Amount);
    elm.decimal(sum, RDF.value, amount);
    elm.link(sum, ELM.unit, CURRENCY + currency);
  }
  for (const { title } of instance.funding) elm.texts(elm.node(node, ELM.grant, ELM.Grant), DC.title, title);
  elm.page(node, instance.url);
  elm.value(node, QL.registrationPortal, instance.registrationUrl, 'anyURI');
  writeAudience(elm, node, context.openTo);
}
