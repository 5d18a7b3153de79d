/** Characters that no IRI may contain (RFC 3987, and IRIREF of Turtle). */
const NOT_IN_IRIS = /[\s\p{Cc}<>"{}|\\^`]/u;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:./i;

/** True for a text without the characters that no IRI may hold. */
export function hasOnlyIriCharacters(text: string): boolean {
  return !NOT_IN_IRIS.test(text);
}

/** True for an absolute IRI that any serialisation can hold. */
export function isIri(text: string): boolean {
  return ABSOLUTE.test(text) && hasOnlyIriCharacters(text);
}
