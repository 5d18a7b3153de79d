import { BlankNode, graph, type IndexedFormula, Literal, NamedNode, serialize } from 'rdflib';
import type { Instance } from '../model/instance.ts';
import type { LanguageMap } from '../model/language-map.ts';
import type { OfferContent } from '../model/offer.ts';
import { countryIri } from '../vocab/countries.ts';
import {
  assessmentTypes,
  creditSystems,
  learningModes,
  learningOpportunityTypes,
  learningSettings,
} from '../vocab/elm-lists.ts';
import { eqfIri } from '../vocab/eqf.ts';
import { iscedIri } from '../vocab/isced-f.ts';
import { languageIri } from '../vocab/languages.ts';
import { ADMS, DC, ELM, ELM_32, ELM_33, FOAF, NAMESPACES, QL, RDF, ROV, SKOS } from '../vocab/namespaces.ts';

export type ElmFormat = 'turtle' | 'rdfxml' | 'jsonld';

export interface WriteOptions {
  readonly format: ElmFormat;
  /** 3.3 has another namespace than the versions before. */
  readonly profile: '3.2' | '3.3';
}

/** What is written of an offer: its content, with the stated publisher. */
export type WritableOffer = OfferContent;

const MEDIA_TYPES: Readonly<Record<ElmFormat, string>> = {
  turtle: 'text/turtle',
  rdfxml: 'application/rdf+xml',
  jsonld: 'application/ld+json',
};
const CURRENCY = 'http://publications.europa.eu/resource/authority/currency/';
const DOCUMENT = 'urn:accredex:document';
const UNTAGGED = 'und';

type Node = NamedNode | BlankNode;

/** Writes statements about a subject into a graph; empty values are not written. */
class Writer {
  readonly store: IndexedFormula = graph();
  readonly options: WriteOptions;
  private parts = 0;

  constructor(options: WriteOptions) {
    this.options = options;
  }

  term(iri: string): NamedNode {
    return new NamedNode(
      this.options.profile === '3.3' && iri.startsWith(ELM_32) ? ELM_33 + iri.slice(ELM_32.length) : iri,
    );
  }

  link(subject: Node, predicate: string, object: Node | string | null): void {
    if (object === null) return;
    this.store.add(subject, this.term(predicate), typeof object === 'string' ? this.term(object) : object);
  }

  texts(subject: Node, predicate: string, map: LanguageMap): void {
    for (const [language, text] of Object.entries(map)) {
      if (text !== '')
        this.store.add(
          subject,
          this.term(predicate),
          language === UNTAGGED ? new Literal(text) : new Literal(text, language),
        );
    }
  }

  value(subject: Node, predicate: string, text: string | null, datatype?: string): void {
    if (text === null) return;
    const type = datatype === undefined ? undefined : new NamedNode(NAMESPACES.xsd + datatype);
    this.store.add(subject, this.term(predicate), type ? new Literal(text, '', type) : new Literal(text));
  }

  /** A node without a name that belongs to `subject`. */
  node(subject: Node, predicate: string, type: string): Node {
    // As RDF/XML the serialiser gives a typed blank node another meaning: there, parts get a name below their offer's.
    const base = subject.value.split('#')[0] ?? subject.value;
    const node = this.options.format === 'rdfxml' ? new NamedNode(`${base}#part-${++this.parts}`) : new BlankNode();
    this.store.add(subject, this.term(predicate), node);
    this.link(node, RDF.type, type);
    return node;
  }

  page(subject: Node, url: string | null): void {
    if (url !== null) this.value(this.node(subject, FOAF.homepage, ELM.WebResource), ELM.contentUrl, url, 'anyURI');
  }
}

function writePublisher(writer: Writer, { publisher }: WritableOffer): NamedNode | null {
  if (publisher.iri === null) return null;
  const node = new NamedNode(publisher.iri);
  if (writer.store.holds(node, writer.term(RDF.type))) return node;
  writer.link(node, RDF.type, QL.HigherEducationInstitution);
  writer.texts(node, ROV.legalName, publisher.name);
  for (const { scheme, value } of publisher.identifiers) {
    const known =
      scheme === 'schac' ? [QL.SchacIdentifier, QL.Schac] : scheme === 'eter' ? [QL.OrgRegIdentifier, QL.OrgReg] : null;
    const identifier = writer.node(node, ADMS.identifier, known?.[0] ?? ELM.Identifier);
    if (known) writer.link(identifier, ELM.schemeId, known[1] ?? null);
    else writer.value(identifier, ELM.schemeName, scheme);
    writer.value(identifier, SKOS.notation, value);
  }
  return node;
}

function writeInstance(
  writer: Writer,
  instance: Instance,
  offer: Node,
  publisher: Node | null,
  fallback: string,
): void {
  const node = new NamedNode(instance.iri ?? `${fallback}#${encodeURIComponent(instance.id)}`);
  writer.link(node, RDF.type, QL.LearningOpportunityInstance);
  writer.link(node, ELM.learningAchievementSpecification, offer);
  writer.link(node, ELM.providedBy, publisher);
  writer.texts(node, DC.title, instance.title);
  if (instance.language !== null) writer.link(node, ELM.defaultLanguage, languageIri(instance.language));
  if (instance.mode !== null) writer.link(node, ELM.mode, learningModes.iriOf(instance.mode));
  if (instance.start !== null || instance.end !== null) {
    const period = writer.node(node, DC.temporal, `${NAMESPACES.dcterms}PeriodOfTime`);
    if (instance.start !== null) writer.value(period, ELM.startDate, `${instance.start}T00:00:00Z`, 'dateTime');
    if (instance.end !== null) writer.value(period, ELM.endDate, `${instance.end}T00:00:00Z`, 'dateTime');
  }
  if (instance.deadline !== null)
    writer.value(node, ELM.applicationDeadline, `${instance.deadline}T00:00:00Z`, 'dateTime');
  if (instance.location.country !== null || instance.location.city !== null) {
    const location = writer.node(node, ELM.location, `${NAMESPACES.dcterms}Location`);
    if (instance.location.city !== null) writer.value(location, ELM.geographicName, instance.location.city);
    if (instance.location.country !== null)
      writer.link(
        writer.node(location, ELM.address, ELM.Address),
        ELM.countryCode,
        countryIri(instance.location.country),
      );
  }
  for (const price of instance.prices) {
    const amount = writer.node(writer.node(node, ELM.priceDetail, ELM.PriceDetail), ELM.amount, ELM.Amount);
    writer.value(amount, RDF.value, String(price.amount), 'decimal');
    writer.link(amount, ELM.unit, CURRENCY + price.currency);
  }
  writer.page(node, instance.url);
}

function writeOffer(writer: Writer, offer: WritableOffer): void {
  if (offer.iri === null) return;
  const node = new NamedNode(offer.iri);
  writer.link(node, RDF.type, QL.LearningOpportunitySpecification);
  for (const { scheme, value } of offer.identifiers) {
    const identifier = writer.node(node, ADMS.identifier, ELM.Identifier);
    if (scheme !== null && /^[a-z][a-z0-9+.-]*:/i.test(scheme))
      writer.value(identifier, ELM.schemeId, scheme, 'anyURI');
    else writer.value(identifier, ELM.schemeName, scheme);
    writer.value(identifier, SKOS.notation, value);
  }
  writer.texts(node, DC.title, offer.title);
  writer.texts(node, DC.description, offer.description);
  writer.link(node, DC.type, learningOpportunityTypes.iriOf(offer.kind));
  if (offer.setting !== null) writer.link(node, ELM.learningSetting, learningSettings.iriOf(offer.setting));
  for (const language of offer.languages) writer.link(node, DC.language, languageIri(language));
  for (const code of offer.isced) writer.link(node, ELM.ISCEDFCode, iscedIri(code));
  if (offer.eqf !== null) writer.link(node, ELM.EQFLevel, eqfIri(offer.eqf));
  for (const credit of offer.credits) {
    const point = writer.node(node, ELM.creditPoint, ELM.CreditPoint);
    writer.link(point, ELM.framework, creditSystems.iriOf(credit.system));
    writer.value(point, ELM.point, credit.value === null ? credit.raw : String(credit.value));
  }
  const [least, most] = offer.workload.hours ?? [];
  if (least !== undefined && least === most) writer.value(node, ELM.volumeOfLearning, `PT${least}H`, 'duration');
  for (const outcome of offer.learningOutcomes) {
    const part = writer.node(node, ELM.learningOutcome, ELM.LearningOutcome);
    writer.texts(part, DC.title, outcome.title);
    for (const { uri, framework } of outcome.skills)
      writer.link(part, framework === 'esco' ? ELM.relatedESCOSkill : ELM.relatedSkill, uri);
  }
  for (const assessment of offer.assessment) {
    const part = writer.node(node, ELM.provenBy, ELM.LearningAssessmentSpecification);
    writer.texts(part, DC.title, assessment.title);
    if (assessment.type !== null) writer.link(part, DC.type, assessmentTypes.iriOf(assessment.type));
  }
  if (Object.keys(offer.entryRequirements.text).length > 0)
    writer.texts(writer.node(node, ELM.entryRequirement, ELM.Note), ELM.noteLiteral, offer.entryRequirements.text);
  for (const whole of offer.stackability.partOf) {
    const programme = new NamedNode(whole.ref);
    writer.link(node, ELM.isPartOf, programme);
    writer.link(programme, RDF.type, QL.LearningOpportunitySpecificationReference);
    writer.texts(programme, DC.title, whole.title);
    if (whole.leadsToDegree === true) writer.link(programme, DC.type, learningOpportunityTypes.iriOf('programme'));
  }
  if (offer.active !== null) writer.value(node, QL.isActive, String(offer.active), 'boolean');
  writer.page(node, offer.homepage);
  const publisher = writePublisher(writer, offer);
  writer.link(node, DC.publisher, publisher);
  for (const instance of offer.instances) {
    writeInstance(writer, instance, node, publisher, offer.iri);
    if (offer.openTo.who === 'anyone') {
      const loi = new NamedNode(instance.iri ?? `${offer.iri}#${encodeURIComponent(instance.id)}`);
      const group = writer.node(
        writer.node(loi, QL.learnerGroupConditions, `${NAMESPACES.ql}LearnerGroupConditions`),
        QL.learnerGroup,
        `${NAMESPACES.ql}LearnerGroup`,
      );
      writer.value(group, QL.isOpenToNonEnrolled, 'true', 'boolean');
    }
  }
}

/**
 * Offers as a document in ELM with QualityLink's classes. What an offer does not state is not written; our own verdict is no part of it. Offers without an IRI are left
 * out: the caller gives them one.
 */
export async function writeElm(offers: readonly WritableOffer[], options: WriteOptions): Promise<string> {
  const writer = new Writer(options);
  for (const offer of offers) writeOffer(writer, offer);
  const prefixes = { ...NAMESPACES, elm: options.profile === '3.3' ? ELM_33 : ELM_32 };
  for (const [prefix, namespace] of Object.entries(prefixes)) writer.store.setPrefixForURI(prefix, namespace);
  return new Promise((resolve, reject) => {
    serialize(null, writer.store, DOCUMENT, MEDIA_TYPES[options.format], (error, text) => {
      if (error || text === undefined) reject(error ?? new Error('nothing was written'));
      else resolve(text);
    });
  });
}
