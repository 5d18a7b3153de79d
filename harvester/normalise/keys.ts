import { cutText } from '../../services/model/cut-text.ts';
import type { Identifier } from '../../services/model/identifier.ts';
import { hasOnlyIriCharacters } from '../../services/rdf/iri.ts';
import type { OfferKey } from '../../services/store/offers/records.ts';
import { withoutContacts } from '../../services/vocab/personal-data.ts';
import type { DraftIdentifier } from '../draft.ts';
import { atMost, type RecordFindings } from './record-findings.ts';

const MAX_IDENTIFIERS = 50;
const MAX_KEY_CHARACTERS = 1_000;
/** An absolute IRI with a scheme under which it names the same thing for everyone. */
const GLOBAL_IRI = /^(?:https?:\/\/[^/]|urn:[a-z0-9][a-z0-9-]{0,31}:.|did:[a-z0-9]+:.)/i;
/** QualityLink's identifiers of a course (data exchange). Both spellings as URN and the DID name the same course. */
const COURSE_URN = /^urn:schac:(?:uniqueCourseId|courseId):([^:\s]+):(\S+)$/i;
const COURSE_DID = /^did:web:([^:\s]+):(?:courseId|uniqueCourseId):(\S+)$/i;

/** The one spelling of a course's URN. Null for everything else. */
function courseUrn(value: string): string | null {
  const match = COURSE_URN.exec(value) ?? COURSE_DID.exec(value);
  return match ? `urn:schac:uniqueCourseId:${(match[1] ?? '').toLowerCase()}:${match[2]}` : null;
}

/** True for an IRI that means the same outside its document. */
export function isGlobalIri(iri: string): boolean {
  return iri.length <= MAX_KEY_CHARACTERS && GLOBAL_IRI.test(iri) && hasOnlyIriCharacters(iri);
}

/**
 * An IRI that means the same outside its document. A relative IRI, or a text that is none, gives null and a finding.
 */
export function globalIri(iri: string | null, path: string | null, report: RecordFindings): string | null {
  if (iri === null || isGlobalIri(iri)) return iri;
  report.add(hasOnlyIriCharacters(iri) ? 'relative-iri' : 'iri-invalid', path, iri);
  return null;
}

/** True for a text by which a person is reached. It names no offer, and is not kept as if it did. */
export const reachesPerson = (text: string): boolean => withoutContacts(text) !== text;

/** The identifiers that the source gives, sorted. URNs and DIDs of courses get the name of their scheme. */
export function identifiersOf(drafts: readonly DraftIdentifier[], report: RecordFindings): Identifier[] {
  const byText = new Map<string, Identifier>();
  for (const { value, scheme } of atMost(drafts, MAX_IDENTIFIERS, 'identifier', report)) {
    const text = cutText(value.trim(), MAX_KEY_CHARACTERS);
    if (text === '') continue;
    if (reachesPerson(text) || reachesPerson(scheme ?? '')) {
      report.add('personal-data-left-out', 'identifier');
      continue;
    }
    const named =
      courseUrn(text) !== null
        ? 'schac-course'
        : scheme === null || scheme.trim() === ''
          ? null
          : cutText(scheme.trim(), MAX_KEY_CHARACTERS);
    if (named === null) report.add('identifier-without-scheme', 'identifier', text);
    byText.set(`${named ?? ''}\n${text}`, { scheme: named, value: text });
  }
  return byText.size < 2
    ? [...byText.values()]
    : [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identifier]) => identifier);
}

const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/**
 * The normal form of an IRI (RFC 3986, 6.2.2 and 6.2.3): scheme and host in lower case and in ASCII, no default port, a
 * path without dot segments, percent-encoding in upper case and only where needed.
 */
export function normalIri(iri: string): string {
  if (!/^https?:/i.test(iri))
    return iri.replace(/^(?:urn:[a-z0-9-]+|did:[a-z0-9]+)(?=:)/i, (scheme) => scheme.toLowerCase());
  if (!URL.canParse(iri)) return iri;
  return new URL(iri).href.replace(/%([0-9a-f]{2})/gi, (encoded, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return UNRESERVED.test(character) ? character : encoded.toUpperCase();
  });
}

/**
 * The part of a web address that stays the same when http becomes https, or when a slash at the end is added or
 * dropped. Null for everything else.
 */
function sameWithinSource(iri: string): string | null {
  const match = /^https?:\/\/(.+?)\/*$/.exec(normalIri(iri));
  return match?.[1] === undefined ? null : `alias|${match[1]}`;
}

/** True for a key that finds an offer under another spelling of its IRI, within one source. */
export const isAlias = ({ authority }: OfferKey): boolean => authority.startsWith('source:');

/**
 * The keys by which an offer is found again, strongest first: its IRI in normal form and as it was stated; the part of
 * it that stays the same within a source; the URN or DID of the course in one spelling; scheme and notation. The last
 * only mean something together with their provider. A notation without a scheme is no key.
 */
export function offerKeys(
  iri: string | null,
  identifiers: readonly Identifier[],
  providerId: string,
  sourceId: string | null = null,
): OfferKey[] {
  const keys = new Map<string, OfferKey>();
  const add = (authority: string, key: string) => keys.set(`${authority}\n${key}`, { authority, key });
  if (iri !== null) {
    add('', normalIri(iri));
    // Offers from before there was a normal form are known under this one.
    add('', iri);
    const alias = sameWithinSource(iri);
    if (alias !== null && sourceId !== null) add(`source:${sourceId}`, alias);
  }
  for (const value of [...(iri === null ? [] : [iri]), ...identifiers.map((identifier) => identifier.value)]) {
    const urn = courseUrn(value);
    if (urn !== null) add('', urn);
  }
  for (const { scheme, value } of identifiers)
    if (scheme !== null && scheme !== 'schac-course') add(providerId, `${scheme}|${value}`);
  return [...keys.values()];
}
