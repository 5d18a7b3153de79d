import type { SubjectNode } from '../../../services/rdf/subject-index.ts';
import type { Term } from '../../../services/rdf/term.ts';
import { ADMS, DC, ELM, FOAF, NAMESPACES, OWL, QL, RDF, ROV, SKOS } from '../../../services/vocab/namespaces.ts';
import type { DraftAlliance, DraftIdentifier, DraftLocation, DraftParty } from '../../draft.ts';
import { SILENT_PARTY } from '../../silent-draft.ts';
import { agreed, nodes, notes, open, raws, texts, type View, values } from './view.ts';

/** Identifiers of a node: identifier nodes (notation with scheme), or a plain value. */
export function identifiers(view: View, node: SubjectNode): DraftIdentifier[] {
  return [...values(node, ADMS.identifier), ...values(node, DC.identifier)].flatMap((term) => {
    if (term.termType === 'Literal') return [{ value: term.value, scheme: null }];
    const inner = open(view, term.value);
    if (inner === undefined) return term.termType === 'NamedNode' ? [{ value: term.value, scheme: null }] : [];
    const types = raws(view, inner, RDF.type);
    const byType = types.includes(QL.SchacIdentifier)
      ? QL.Schac
      : types.includes(QL.OrgRegIdentifier)
        ? QL.OrgReg
        : null;
    // Of several names of one scheme the first by alphabet, because the order of statements means nothing.
    const named = [ELM.schemeId, ELM.schemeName].map((predicate) => raws(view, inner, predicate).sort()[0] ?? null);
    const scheme = byType ?? named.find((name) => name !== null) ?? null;
    const notations = values(inner, SKOS.notation).map(({ value }) => ({ value, scheme }));
    return notations.length === 0 && term.termType === 'NamedNode' ? [{ value: term.value, scheme: null }] : notations;
  });
}

/** The places where something happens, or where somebody is (dc:Location with address and geometry). */
export function locations(view: View, node: SubjectNode): DraftLocation[] {
  return nodes(view, node, ELM.location).map((location) => {
    const places = nodes(view, location, ELM.address);
    const points = nodes(view, location, `${NAMESPACES.locn}geometry`);
    const coordinates = (point: SubjectNode, name: string) => [
      ...raws(view, point, `${NAMESPACES.m8g}${name}`),
      // In the published context the slash is missing.
      ...raws(view, point, `${NAMESPACES.m8g.slice(0, -1)}${name}`),
    ];
    // Two points are two pairs. The latitude of one must never be combined with the longitude of the other.
    const pairs = points.flatMap((point) =>
      coordinates(point, 'latitude').flatMap((latitude) =>
        coordinates(point, 'longitude').map((longitude) => `${latitude.trim()} ${longitude.trim()}`),
      ),
    );
    const [latitude = null, longitude = null] = agreed(view, pairs, 'elm:location/locn:geometry')?.split(' ') ?? [];
    return {
      codes: [
        ...places.flatMap((place) => raws(view, place, ELM.countryCode)),
        ...raws(view, location, ELM.spatialCode),
        ...raws(view, location, DC.spatial),
      ],
      city: [
        ...texts(location, ELM.geographicName),
        ...places.flatMap((place) => texts(place, `${NAMESPACES.locn}postName`)),
      ],
      place: places.flatMap((place) => notes(view, place, ELM.fullAddress)),
      latitude,
      longitude,
    };
  });
}

/** An organisation of which another one is a member, as the document describes it: an alliance, or its name. */
export function alliance(view: View, term: Term): DraftAlliance[] {
  if (term.termType === 'Literal') {
    const name = [{ text: term.value, language: term.language === '' ? null : term.language }];
    return term.value.trim() === '' ? [] : [{ iri: null, name, identifiers: [], website: null }];
  }
  const node = open(view, term.value);
  const iri = term.termType === 'NamedNode' ? term.value : null;
  if (node === undefined) return iri === null ? [] : [{ iri, name: [], identifiers: [], website: null }];
  const names = [ROV.legalName, SKOS.prefLabel, SKOS.altLabel].map((predicate) => texts(node, predicate));
  const website = values(node, FOAF.homepage).flatMap((page) => {
    const inner = page.termType === 'Literal' ? undefined : open(view, page.value);
    return [...(inner === undefined ? [] : raws(view, inner, ELM.contentUrl)), page.value];
  });
  return [
    {
      iri,
      name: names.find((list) => list.length > 0) ?? [],
      identifiers: identifiers(view, node),
      website: website.filter((one) => /^https?:/.test(one)).sort()[0] ?? null,
    },
  ];
}

/** An organisation that a record names, with what the document says about it. */
export function party(view: View, term: Term): DraftParty | null {
  // Against the profile, some documents only write a name, or write the address as a text.
  if (term.termType === 'Literal') {
    if (term.value.trim() === '') return null;
    return /^(?:https?:\/\/|urn:)\S+$/.test(term.value)
      ? { ...SILENT_PARTY, iri: term.value }
      : { ...SILENT_PARTY, name: [{ text: term.value, language: term.language === '' ? null : term.language }] };
  }
  const node = open(view, term.value);
  const iri = term.termType === 'NamedNode' ? term.value : null;
  if (node === undefined) return iri === null ? null : { ...SILENT_PARTY, iri };
  const names = [ROV.legalName, ELM.legalName, SKOS.prefLabel, DC.title].map((predicate) => texts(node, predicate));
  return {
    ...SILENT_PARTY,
    iri,
    identifiers: identifiers(view, node),
    sameAs: raws(view, node, OWL.sameAs),
    name: names.find((list) => list.length > 0) ?? [],
    countries: locations(view, node).flatMap(({ codes }) => codes),
    alliances: values(node, QL.isMemberOf).flatMap((one) => alliance(view, one)),
  };
}
