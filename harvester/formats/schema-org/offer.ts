import { microCredentialTerm } from '../../../services/vocab/micro-credential-terms.ts';
import type { DraftIdentifier, DraftOutcome, DraftParty, DraftReference, OfferDraft } from '../../draft.ts';
import { SILENT_OFFER, SILENT_OUTCOME, SILENT_PARTY, SILENT_REFERENCE } from '../../silent-draft.ts';
import { activeUntil } from '../json/active.ts';
import { isObject } from '../json/values.ts';
import { instancesOf, workloadOf } from './instance.ts';
import { type Node, typesOf, valuesOf } from './nodes.ts';
import {
  addressesAt,
  hasType,
  idOf,
  inside,
  objectsAt,
  type Term,
  termsAt,
  textsAt,
  textsIn,
  wordAt,
  wordsAt,
} from './values.ts';
import { SCHEMA_ORG_WORDS } from './vocabulary.ts';

const ESCO = 'data.europa.eu/esco/';
const EQF = /\b(?:eqf|eqr|cec|mec)\b|data\.europa\.eu\/snb\/eqf/i;
const OFFER_TYPES = ['Course', 'EducationalOccupationalProgram'];

/** Where the keys of an offer come from: `@id`, else `url`, else the page. */
export const addressOfOffer = (node: Node): string => idOf(node) ?? addressesAt(node, 'url')[0] ?? node.page;

function identifiersOf(node: Node): DraftIdentifier[] {
  const code = wordAt(node, 'courseCode');
  const named = objectsAt(node, 'identifier').flatMap((item): DraftIdentifier[] => {
    const value = wordAt(item, 'value');
    return value === null ? [] : [{ value, scheme: wordAt(item, 'propertyID', 'name') }];
  });
  const plain = valuesOf(node, 'identifier').flatMap((value): DraftIdentifier[] =>
    typeof value === 'string' ? [{ value, scheme: 'identifier' }] : [],
  );
  return [...(code === null ? [] : [{ value: code, scheme: 'courseCode' }]), ...named, ...plain];
}

/** Organisations. Of persons nothing is kept. */
function partiesAt(node: Node, ...names: readonly string[]): DraftParty[] {
  return valuesOf(node, ...names).flatMap((value): DraftParty[] => {
    if (!isObject(value))
      return typeof value === 'string' && !/^https?:/.test(value)
        ? [{ ...SILENT_PARTY, name: textsIn([value], node) }]
        : [];
    const party = inside(value, node);
    if (hasType(party, 'Person')) return [];
    const name = textsAt(party, 'legalName', 'name');
    const sameAs = addressesAt(party, 'sameAs');
    const identifiers = objectsAt(party, 'identifier').flatMap((item): DraftIdentifier[] => {
      const [text, scheme] = [wordAt(item, 'value'), wordAt(item, 'propertyID', 'name')];
      return text === null || scheme === null ? [] : [{ value: text, scheme }];
    });
    const countries = objectsAt(party, 'address').flatMap((address) => wordsAt(address, 'addressCountry'));
    const iri = idOf(party);
    const isSilent = name.length + sameAs.length + identifiers.length === 0 && iri === null;
    return isSilent ? [] : [{ ...SILENT_PARTY, iri, name, sameAs, identifiers, countries }];
  });
}

const isLevel = ({ words, address, list }: Term) => EQF.test([list, address ?? '', ...words].join(' '));

/** Levels of the EQF: a term of its list, or a text that names it. Other levels (“Beginner”) are none of them. */
function eqfOf(node: Node): string[] {
  const aligned = objectsAt(node, 'educationalAlignment')
    .filter((item) => wordAt(item, 'alignmentType') === 'educationalLevel')
    .flatMap((item) => termsAt({ ...item, object: { it: item.object } }, 'it'));
  return [...termsAt(node, 'educationalLevel'), ...aligned].filter(isLevel).flatMap(({ words, address }) => {
    const word = words.find((text) => /[1-8]/.test(text));
    return (
      (address?.includes('snb/eqf/') ? address : (word?.replace(EQF, '').replace(/^[^1-8]*/, '') ?? address)) ?? []
    );
  });
}

/** Fields of study: terms of ISCED-F. */
function iscedOf(node: Node): string[] {
  const terms = [...termsAt(node, 'about'), ...termsAt(node, 'keywords'), ...termsAt(node, 'educationalAlignment')];
  return terms
    .filter(({ list, address }) => /isced/i.test(`${list} ${address ?? ''}`))
    .flatMap(({ words, address }) => words.find((word) => /^\d{2,4}$/.test(word)) ?? address ?? words[0] ?? []);
}

function outcomesOf(node: Node): DraftOutcome[] {
  const aligned = objectsAt(node, 'educationalAlignment')
    .filter((item) => wordAt(item, 'alignmentType') === 'teaches')
    .map(({ object }) => object);
  return [...valuesOf(node, 'teaches'), ...aligned].flatMap((value): DraftOutcome[] => {
    if (!isObject(value)) {
      const title = textsIn([value], node);
      return title.length === 0 ? [] : [{ ...SILENT_OUTCOME, title }];
    }
    const skill = inside(value, node);
    const title = '@value' in value ? textsIn([value], node) : textsAt(skill, 'name', 'targetName', 'description');
    const [address = idOf(skill)] = [...addressesAt(skill, 'url', 'targetUrl'), ...addressesAt(skill, 'sameAs')];
    const isEsco = address?.includes(ESCO) === true;
    if (title.length === 0 && !isEsco) return [];
    return [
      {
        ...SILENT_OUTCOME,
        title,
        note: textsAt(skill, 'name', 'targetName').length > 0 ? textsAt(skill, 'description') : [],
        escoSkills: isEsco && address !== null ? [address] : [],
        otherSkills: !isEsco && address !== null ? [address] : [],
      },
    ];
  });
}

/** Credits: a number alone says nothing of its framework. */
function creditsOf(node: Node): OfferDraft['credits'] {
  return valuesOf(node, 'numberOfCredits').flatMap((value) => {
    if (!isObject(value)) return typeof value === 'object' ? [] : [{ framework: null, point: String(value) }];
    const credit = inside(value, node);
    const point = wordAt(credit, 'value');
    return point === null ? [] : [{ framework: wordAt(credit, 'unitText', 'unitCode', 'name'), point }];
  });
}

const references = (nodes: readonly Node[]): DraftReference[] =>
  nodes
    .filter((item) => hasType(item, ...OFFER_TYPES))
    .map((item) => ({
      ...SILENT_REFERENCE,
      iri: idOf(item) ?? addressesAt(item, 'url')[0] ?? null,
      identifiers: identifiersOf(item),
      title: textsAt(item, 'name'),
      types: typesOf(item.object).filter((type) => OFFER_TYPES.includes(type)),
    }));

interface Awarded {
  readonly form: string | null;
  readonly statedTerm: string | null;
  readonly bodies: readonly DraftParty[];
}

/** What is awarded, and whether it is called a micro-credential there or in a keyword. */
function awardedOf(node: Node): Awarded {
  const names = ['educationalCredentialAwarded', 'occupationalCredentialAwarded'] as const;
  const credentials = names.flatMap((name) => objectsAt(node, name));
  const categories = credentials.flatMap((credential) => wordsAt(credential, 'credentialCategory'));
  const plain = names.flatMap((name) => valuesOf(node, name)).filter((value) => typeof value === 'string');
  const named = credentials.flatMap((credential) => textsAt(credential, 'name').map(({ text }) => text));
  const words = [...categories, ...plain];
  const terms = [...words, ...named, ...wordsAt(node, 'keywords')].flatMap((word) => microCredentialTerm(word) ?? []);
  return {
    form: words.find((word) => microCredentialTerm(word) === null && !/^https?:/.test(word)) ?? null,
    statedTerm: terms[0] ?? null,
    bodies: credentials.flatMap((credential) => partiesAt(credential, 'creator', 'sourceOrganization', 'provider')),
  };
}

/** `timeRequired` as hours of work where it is in hours, else as how long it takes. */
function timeOf(node: Node): { readonly volume: string[]; readonly duration: string | null } {
  const required = wordAt(node, 'timeRequired');
  const isWork = required !== null && /^PT/.test(required);
  const workload = workloadOf(node);
  return {
    volume: isWork ? [required] : workload === null ? [] : [workload],
    duration: isWork ? null : required,
  };
}

/** Reads a course or a programme. */
export function readOffer(node: Node, today: string): OfferDraft {
  const time = timeOf(node);
  const awarded = awardedOf(node);
  const iri = addressOfOffer(node);
  const prerequisites = ['coursePrerequisites', 'programPrerequisites', 'competencyRequired'] as const;
  const required = prerequisites.flatMap((name) => valuesOf(node, name));
  const isOffer = (value: unknown) => isObject(value) && hasType(inside(value, node), ...OFFER_TYPES);
  const types = typesOf(node.object).filter((type) => OFFER_TYPES.includes(type));
  const publishers = partiesAt(node, 'provider');
  return {
    ...SILENT_OFFER,
    vocabulary: SCHEMA_ORG_WORDS,
    iri,
    subject: iri,
    identifiers: identifiersOf(node),
    title: textsAt(node, 'name'),
    otherTitles: textsAt(node, 'alternateName'),
    description: textsAt(node, 'description'),
    teaser: textsAt(node, 'abstract', 'disambiguatingDescription'),
    image: addressesAt(node, 'image')[0] ?? null,
    types: types.slice(0, 1),
    statedTerm: awarded.statedTerm,
    audience: {
      ...SILENT_OFFER.audience,
      note: objectsAt(node, 'audience').flatMap((item) => textsAt(item, 'audienceType', 'name')),
    },
    publishers: publishers.length > 0 ? publishers : partiesAt(node, 'publisher'),
    awardingBodies: awarded.bodies,
    eqf: eqfOf(node),
    credits: creditsOf(node),
    volume: time.volume,
    languages: wordsAt(node, 'inLanguage'),
    isced: iscedOf(node),
    outcomes: outcomesOf(node),
    entryText: textsIn(
      required.filter((value) => !isOffer(value)),
      node,
    ),
    entryOffers: references(required.filter(isObject).map((value) => inside(value, node))),
    credential: { form: awarded.form, formats: [] },
    partOf: references(objectsAt(node, 'isPartOf')),
    parts: references(objectsAt(node, 'hasPart', 'hasCourse')),
    homepages: [addressesAt(node, 'url')[0] ?? node.page],
    licences: addressesAt(node, 'license'),
    active: activeUntil(wordAt(node, 'expires'), today),
    modified: wordAt(node, 'dateModified'),
    instances: instancesOf(node).map((run) => (run.duration === null ? { ...run, duration: time.duration } : run)),
  };
}
