import { serialize } from 'rdflib';
import type { OfferContent } from '../model/offer.ts';
import { ELM_32, ELM_33, NAMESPACES } from '../vocab/namespaces.ts';
import { ElmGraph } from './elm-graph.ts';
import { writeOffer } from './write-offer.ts';

/** The serialisations that we write. */
export type ElmFormat = 'turtle' | 'rdfxml' | 'jsonld';

/** How offers are written. */
export interface WriteOptions {
  readonly format: ElmFormat;
  /** 3.3 has another namespace than earlier versions. */
  readonly profile: '3.2' | '3.3';
}

/** What is written of an offer: its content, with the stated publisher. */
export type WritableOffer = OfferContent;

const MEDIA_TYPES: Readonly<Record<ElmFormat, string>> = {
  turtle: 'text/turtle',
  rdfxml: 'application/rdf+xml',
  jsonld: 'application/ld+json',
};
const DOCUMENT = 'accredex:document';

/**
 * Mends two faults of the serialiser. It writes a blank node as an element and also states that there is none
 * (`parseType`), which makes a property of it. And it leaves `]]>` in texts, which XML forbids. Neither can stand in an
 * escaped text.
 */
function mended(xml: string): string {
  return xml.replaceAll(' rdf:parseType="Resource">', '>').replaceAll(']]>', ']]&gt;');
}

/**
 * Writes offers as a document in ELM with QualityLink's classes. What an offer does not state is not written, and our
 * verdict is no part of it. Offers without an IRI are left out, so the caller must give them one.
 */
export async function writeElm(offers: readonly WritableOffer[], options: WriteOptions): Promise<string> {
  const elm = new ElmGraph(options.profile);
  for (const offer of offers) writeOffer(elm, offer);
  const prefixes = { ...NAMESPACES, elm: options.profile === '3.3' ? ELM_33 : ELM_32 };
  for (const [prefix, namespace] of Object.entries(prefixes)) elm.store.setPrefixForURI(prefix, namespace);
  return new Promise((resolve, reject) => {
    serialize(null, elm.store, DOCUMENT, MEDIA_TYPES[options.format], (error, text) => {
      if (error || text === undefined) reject(error ?? new Error('nothing was written'));
      else resolve(options.format === 'rdfxml' ? mended(text) : text);
    });
  });
}
