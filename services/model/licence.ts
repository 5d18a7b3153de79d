/** The name of a licence: letters, digits and the signs in `CC BY-SA 4.0`; no address and no markup. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} .,()+/-]{0,99}$/u;
/** Schemes by which a browser runs an address as a program. */
const PROGRAM = /^\s*(?:javascript|vbscript|data):/i;

/**
 * A licence as it may be shown: an address on the web, or a name. Null for anything else that a source may write there.
 */
export function shownLicence(licence: string | null): string | null {
  if (licence === null) return null;
  if (/^https?:\/\//i.test(licence)) return URL.canParse(licence) && !/[\s<>"]/.test(licence) ? licence : null;
  return NAME.test(licence) ? licence : null;
}

/** Rights as they may be shown. What cannot be a licence counts as none. */
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
