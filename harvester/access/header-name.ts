/** The name of a header (RFC 9110 §5.1) that may give access, which those that say who is asked or how may not. */
const HEADER_NAME =
  /^(?!(?:host|cookie|connection|content-length|transfer-encoding|te|trailer|upgrade)$)[\w!#$%&'*+.^`|~-]{1,200}$/i;

export const isHeaderName = (text: string): boolean => HEADER_NAME.test(text);
