import { BlankNode, NamedNode } from 'rdflib';
import type { Instance, Price } from '../model/instance.ts';
import type { LanguageMap } from '../model/language-map.ts';
import type { OfferContent } from '../model/offer.ts';
import { learningModes, learningSchedules } from '../vocab/elm-lists.ts';
import { languageIri } from '../vocab/languages.ts';
import { ADMS, DC, ELM, NAMESPACES, QL, RDF, SKOS } from '../vocab/namespaces.ts';
import type { ElmGraph, ElmNode } from './elm-graph.ts';
import { isIri } from './iri.ts';
import { writeLocation } from './write-party.ts';

const DAYS_A_WEEK = 7;
const CURRENCY = 'http://publications.europa.eu/resource/authority/currency/';

/** Conditions of a group of learners: open to people who are not enrolled, closed to them, or neither said. */
function conditionsOf(elm: ElmGraph, node: ElmNode, open: boolean | null, groups: readonly string[]): ElmNode {
  const conditions = elm.node(node, QL.learnerGroupConditions, `${NAMESPACES.ql}LearnerGroupConditions`);
  const group = elm.node(conditions, QL.learnerGroup, `${NAMESPACES.ql}LearnerGroup`);
  elm.boolean(group, QL.isOpenToNonEnrolled, open);
  for (const iri of groups) elm.link(group, QL.studentsOf, iri);
  return conditions;
}

/** ELM has no place for what a price covers or for most of those who pay it, so its label says that in English. */
function labelOf({ covers, for: payer, condition }: Price): LanguageMap {
  const said = [...(covers === 'all' ? [] : [covers]), ...(payer === 'anyone' ? [] : [`for ${payer}`])].join(', ');
  if (said === '') return condition;
  return { ...condition, en: condition.en === undefined ? said : `${condition.en} (${said})` };
}

function writePrice(elm: ElmGraph, node: ElmNode, price: Price, label: LanguageMap): void {
  const detail = elm.node(node, ELM.priceDetail, ELM.PriceDetail);
  elm.texts(detail, SKOS.prefLabel, label);
  const sum = elm.node(detail, ELM.amount, ELM.Amount);
  elm.decimal(sum, RDF.value, price.amount);
  elm.link(sum, ELM.unit, CURRENCY + price.currency);
}

/** Who may take part, and what own students pay and when they enrol, which ELM states by groups of learners. */
function writeGroups(elm: ElmGraph, node: ElmNode, instance: Instance, { who, groups }: OfferContent['openTo']): void {
  const open = who === 'anyone' ? true : who === 'own-students' ? false : null;
  const audience = open !== null || groups.length > 0 ? conditionsOf(elm, node, open, groups) : null;
  const own = instance.prices.filter((price) => price.for === 'own-students' && price.covers === 'all');
  if (own.length === 0) return;
  const students = open === false && audience !== null ? audience : conditionsOf(elm, node, false, []);
  for (const price of own) writePrice(elm, students, price, price.condition);
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
  const { total, left } = instance.seats;
  if (total !== null) elm.value(node, QL.enrolmentCapacity, String(total), 'nonNegativeInteger');
  if (total !== null && left !== null && left <= total)
    elm.value(node, QL.enrolledLearnerCount, String(total - left), 'nonNegativeInteger');
  for (const price of instance.prices)
    if (price.for !== 'own-students' || price.covers !== 'all') writePrice(elm, node, price, labelOf(price));
  for (const { title } of instance.funding) elm.texts(elm.node(node, ELM.grant, ELM.Grant), DC.title, title);
  elm.page(node, instance.url);
  elm.value(node, QL.registrationPortal, instance.registrationUrl, 'anyURI');
  writeGroups(elm, node, instance, context.openTo);
}
