/** A name of a licence: letters, digits and what stands in `CC BY-SA 4.0`; no address, no markup. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} .,()+/-]{0,99}$/u;
/** Schemes that make a program of an address. */
const PROGRAM = /^\s*(?:javascript|vbscript|data):/i;

/**
 * A licence as others may see it: an address of the web, or a name; null for everything else that a source may write
 * there.
 */
export function shownLicence(licence: string | null): string | null {
  if (licence === null) return null;
  if (/^https?:\/\//i.test(licence)) return URL.canParse(licence) && !/[\s<>"]/.test(licence) ? licence : null;
  return NAME.test(licence) ? licence : null;
}

/** Rights as others may see them: what cannot be a licence states none. */
export function shownRights<R extends { readonly licence: string | null; readonly textsReusable: boolean }>(
  rights: R,
): R {
  const licence = shownLicence(rights.licence);
  return licence === rights.licence ? rights : { ...rights, licence, textsReusable: false };
}

/** True for an address that a browser would run instead of opening it. */
export function isProgram(address: string): boolean {
  return PROGRAM.test(address);
}
