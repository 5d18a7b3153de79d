import { BlankNode, graph, type IndexedFormula, Literal, NamedNode } from 'rdflib';
import { storableText } from '../model/cut-text.ts';
import type { LanguageMap } from '../model/language-map.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { ELM, ELM_32, ELM_33, FOAF, NAMESPACES, RDF } from '../vocab/namespaces.ts';
import { isIri } from './iri.ts';

/** What statements can be about. */
export type ElmNode = NamedNode | BlankNode;

/** Characters that no XML document can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const UNTAGGED = 'und';
/** As many as we read. */
const DECIMALS = 6;
const YEAR_CHARACTERS = 4;
const MONTH_CHARACTERS = 7;

const writable = (text: string): string => storableText(text).replace(NOT_IN_XML, '');

/**
 * Statements in ELM, in the namespace of its version. Empty values are not written, nor is a text in place of an IRI.
 */
export class ElmGraph {
  readonly store: IndexedFormula = graph();
  readonly profile: '3.2' | '3.3';

  constructor(profile: '3.2' | '3.3') {
    this.profile = profile;
  }

  term(iri: string): NamedNode {
    return new NamedNode(this.profile === '3.3' && iri.startsWith(ELM_32) ? ELM_33 + iri.slice(ELM_32.length) : iri);
  }

  link(subject: ElmNode, predicate: string, object: ElmNode | string | null): void {
    if (object === null || (typeof object === 'string' && !isIri(object))) return;
    this.store.add(subject, this.term(predicate), typeof object === 'string' ? this.term(object) : object);
  }

  texts(subject: ElmNode, predicate: string, map: LanguageMap): void {
    for (const [language, text] of Object.entries(map)) {
      if (text === '') continue;
      const literal = language === UNTAGGED ? new Literal(writable(text)) : new Literal(writable(text), language);
      this.store.add(subject, this.term(predicate), literal);
    }
  }

  value(subject: ElmNode, predicate: string, text: string | null, datatype?: string): void {
    if (text === null) return;
    const type = datatype === undefined ? undefined : new NamedNode(NAMESPACES.xsd + datatype);
    const clean = writable(text);
    this.store.add(subject, this.term(predicate), type ? new Literal(clean, '', type) : new Literal(clean));
  }

  boolean(subject: ElmNode, predicate: string, value: boolean | null): void {
    // The serialiser of Turtle takes every other spelling for false.
    if (value !== null) this.value(subject, predicate, value ? '1' : '0', 'boolean');
  }

  /** A number without an exponent, because xsd:decimal has none. */
  decimal(subject: ElmNode, predicate: string, value: number): void {
    const text = Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(DECIMALS).replace(/\.?0+$/, '');
    this.value(subject, predicate, text, 'decimal');
  }

  /**
   * A day, written as the instant at which it begins, because the profile asks for dateTime. A month or year is written
   * as such, because no day of it was stated.
   */
  date(subject: ElmNode, predicate: string, date: PartialDate | null): void {
    if (date === null) return;
    if (date.length === YEAR_CHARACTERS) this.value(subject, predicate, date, 'gYear');
    else if (date.length === MONTH_CHARACTERS) this.value(subject, predicate, date, 'gYearMonth');
    else this.value(subject, predicate, `${date}T00:00:00Z`, 'dateTime');
  }

  /** A node without a name, which belongs to `subject`. */
  node(subject: ElmNode, predicate: string, type: string): BlankNode {
    const node = new BlankNode();
    this.store.add(subject, this.term(predicate), node);
    this.link(node, RDF.type, type);
    return node;
  }

  /** A note with the texts, if there are any. */
  note(subject: ElmNode, predicate: string, map: LanguageMap): void {
    if (Object.keys(map).length > 0) this.texts(this.node(subject, predicate, ELM.Note), ELM.noteLiteral, map);
  }

  /** A web resource: homepages, landing pages. */
  page(subject: ElmNode, url: string | null, predicate: string = FOAF.homepage): void {
    if (url !== null) this.value(this.node(subject, predicate, ELM.WebResource), ELM.contentUrl, url, 'anyURI');
  }
}
