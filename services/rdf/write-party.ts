import { BlankNode, NamedNode } from 'rdflib';
import type { StatedParty } from '../model/offer.ts';
import { countryIri } from '../vocab/countries.ts';
import { ADMS, ELM, NAMESPACES, QL, RDF, ROV, SKOS } from '../vocab/namespaces.ts';
import { regionIri } from '../vocab/regions.ts';
import type { ElmGraph, ElmNode } from './elm-graph.ts';
import { isIri } from './iri.ts';

/** The types and schemes of identifiers to which QualityLink gives names. */
const KNOWN: Readonly<Record<string, readonly [string, string]>> = {
  schac: [QL.SchacIdentifier, QL.Schac],
  eter: [QL.OrgRegIdentifier, QL.OrgReg],
};

/** Writes where something is: city and address as texts, the country as its IRI. */
export function writeLocation(
  elm: ElmGraph,
  subject: ElmNode,
  place: {
    readonly country: string | null;
    readonly region?: string | null;
    readonly city?: string | null;
    readonly place?: string | null;
    readonly lat?: number | null;
    readonly lon?: number | null;
  },
): void {
  const { country, region = null, city = null, place: address = null, lat = null, lon = null } = place;
  if (country === null && region === null && city === null && address === null && lat === null) return;
  const location = elm.node(subject, ELM.location, `${NAMESPACES.dcterms}Location`);
  elm.value(location, ELM.geographicName, city);
  const iri = region === null ? null : regionIri(region);
  if (iri !== null) elm.link(location, ELM.spatialCode, iri);
  else elm.value(location, ELM.spatialCode, region);
  if (country !== null || address !== null) {
    const node = elm.node(location, ELM.address, ELM.Address);
    if (country !== null) elm.link(node, ELM.countryCode, countryIri(country));
    if (address !== null) elm.note(node, ELM.fullAddress, { und: address });
  }
  if (lat !== null && lon !== null) {
    const point = elm.node(location, `${NAMESPACES.locn}geometry`, `${NAMESPACES.locn}Geometry`);
    elm.value(point, `${NAMESPACES.m8g}latitude`, String(lat));
    elm.value(point, `${NAMESPACES.m8g}longitude`, String(lon));
  }
}

/** Writes an organisation as it was stated. Null where none was. One with an IRI is written once. */
export function writeParty(elm: ElmGraph, party: StatedParty, type: string): ElmNode | null {
  const { iri, identifiers, name, country, region = null, alliances = [] } = party;
  const named = iri !== null && isIri(iri);
  if (!named && identifiers.length === 0 && Object.keys(name).length === 0) return null;
  const node = named ? new NamedNode(iri) : new BlankNode();
  if (named && elm.store.holds(node, elm.term(RDF.type))) return node;
  elm.link(node, RDF.type, type);
  elm.texts(node, ROV.legalName, name);
  for (const { scheme, value } of identifiers) {
    const known = KNOWN[scheme];
    const identifier = elm.node(node, ADMS.identifier, known?.[0] ?? ELM.Identifier);
    if (known) elm.link(identifier, ELM.schemeId, known[1]);
    else elm.value(identifier, ELM.schemeName, scheme);
    elm.value(identifier, SKOS.notation, value);
  }
  writeLocation(elm, node, { country, region });
  for (const alliance of alliances) {
    if (isIri(alliance)) elm.link(node, QL.isMemberOf, alliance);
    else elm.texts(elm.node(node, QL.isMemberOf, `${NAMESPACES.ql}GroupOfHEIs`), ROV.legalName, { und: alliance });
  }
  return node;
}
