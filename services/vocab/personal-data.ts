import { mayBeOwned } from './domains.ts';

/** An e-mail address, also one written so that programs do not see it: “name (at) uni.example”. */
const E_MAIL =
  /((?:mailto:)?[\p{L}\p{M}\p{N}_.+-]{1,64}(?:@|\s?[([{]\s?at\s?[)\]}]\s?))([\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,5})/giu;
/** What stands between the digits of a number: spaces and dashes of every width, brackets, points and strokes. */
const BETWEEN = '[^\\S\\n]|[()./\\u2010-\\u2015\\u2212-]';
/** A telephone number with the country's code. Numbers without it are too often dates, prices and codes. */
const TELEPHONE = new RegExp(
  `(?<![\\p{L}\\p{N}])\\+\\d{1,3}(?:${BETWEEN}){0,4}(?:\\d(?:${BETWEEN}){0,4}){6,12}\\d`,
  'gu',
);
/** A number without that code, where the text says that it is one for the telephone. */
const CALLED_TELEPHONE =
  /(?<![\p{L}\p{N}])((tel(?:ephone|efon|efoon|éphone|éfono|efono)?|phone|fax|mobil|mobile)\b([.:]{0,2})[^\S\n]{0,3})(\(?\d[\d \t\u00a0\u2000-\u200a\u202f()./\u2010-\u2015-]{4,18}\d)/giu;
const LEFT_OUT = '[…]';

/** Domains that are kept for examples and inner networks (RFC 2606, RFC 6762), so they belong to nobody. */
const RESERVED = /\.(?:example|test|invalid|localhost|local|internal|intranet|lan)$/i;
/** The codes of countries in telephone numbers. */
const COUNTRY_CODE =
  /^(?:1|7|2[07]|2[1-69]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[789]\d|8[1246]|8[0578]\d|9[0-58]|9[679]\d)/;
const NORTH_AMERICA = /^1[2-9]\d\d[2-9]\d{6}$/;
const RUSSIA_LENGTH = 11;
const LEAST_DIGITS = 9;
const MOST_DIGITS = 15;
/** The fewest digits of a number without the country's code. */
const LEAST_LOCAL_DIGITS = 6;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The longest beginning of `host` that is a domain somebody can own. Null where none is: versions, names of files. */
function domainIn(host: string): string | null {
  for (let labels = host.split('.'); labels.length > 1; labels = labels.slice(0, -1)) {
    const name = labels.join('.');
    if (RESERVED.test(name)) return name;
    if (mayBeOwned(name)) return name;
  }
  return null;
}

function isInternational(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS || !COUNTRY_CODE.test(digits)) return false;
  if (digits.startsWith('1')) return NORTH_AMERICA.test(digits);
  return digits.startsWith('7') ? digits.length === RUSSIA_LENGTH : true;
}

/**
 * True for a number that is called. After “phone” or “mobile” a number may also be a year or a count, so it must begin
 * with a zero or stand after a colon or a point.
 */
function isCalled(word: string, mark: string, number: string): boolean {
  if ((number.match(YEAR)?.length ?? 0) > 1 || number.replace(/\D/g, '').length < LEAST_LOCAL_DIGITS) return false;
  return mark !== '' || /^\(?0/.test(number) || /^tel|^fax/i.test(word);
}

/**
 * Removes e-mail addresses and telephone numbers from a text. What is not certainly one stays: versions
 * (`Angular@16.2.1`), years, prices.
 */
export function withoutContacts(text: string): string {
  return text
    .replace(E_MAIL, (whole, _name: string, host: string) => {
      const composed = host.normalize('NFC');
      const domain = domainIn(composed);
      return domain === null ? whole : LEFT_OUT + composed.slice(domain.length);
    })
    .replace(TELEPHONE, (number) => (isInternational(number) ? LEFT_OUT : number))
    .replace(CALLED_TELEPHONE, (whole, before: string, word: string, mark: string, number: string) =>
      isCalled(word, mark, number) ? before + LEFT_OUT : whole,
    );
}
