import { domainToASCII, domainToUnicode } from 'node:url';

/** What stands where a text was erased. */
const LEFT_OUT = '[…]';
const LEAST_CHARACTERS = 3;
/** The longest text that may be erased. */
export const MOST_ERASED_CHARACTERS = 200;
const MOST_WILDCARDS = 2;
/** How many characters a `*` stands for at most. */
const WILD = '[^\\s<>"]{0,64}';
/** Addresses and identifiers name things: without a part of them they name something else. */
const ADDRESS = /^[a-z][a-z\d+.-]*:[^\s]+$/i;

/** Texts that are left out wherever they stand. */
export interface ErasedText {
  /** Their letters beyond ASCII, small and large. */
  readonly letters: string;
  readonly finds: (text: string) => boolean;
  readonly without: (text: string) => string;
}

/** A text to be erased in one spelling. Null where it is too short, too long or would find nearly everything. */
export function erasable(text: string): string | null {
  const tidy = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const letters = tidy.replace(/[^\p{L}\p{N}]/gu, '');
  const wildcards = tidy.split('*').length - 1;
  if (letters.length < LEAST_CHARACTERS || tidy.length > MOST_ERASED_CHARACTERS || wildcards > MOST_WILDCARDS)
    return null;
  return tidy;
}

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');

/** The longest part of a text that stands in every place where it is found. */
function sureOf(text: string): string {
  return text.split(/[*\s]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function patternOf(text: string): string {
  return escaped(text).replaceAll(' ', '\\s{1,8}').replace(/\*+/g, WILD);
}

/** An e-mail address with its domain in both ways in which domains are written: `köln.example`, `xn--kln-sna.example`. */
function waysOf(text: string): readonly string[] {
  const [, name, domain = ''] = /^([^\s@]+@)([^\s@*]+)$/.exec(text) ?? [];
  if (name === undefined) return [text];
  const domains = [domain, domainToASCII(domain), domainToUnicode(domain)].filter((one) => one !== '');
  return [...new Set(domains)].map((one) => name + one);
}

/**
 * Finds texts (as `erasable` gives them) in other texts: whole words, in capitals or not, whatever white space is
 * between them. `*` stands for up to 64 characters of a word. Null where there is nothing to find.
 */
export function erasedText(texts: readonly string[]): ErasedText | null {
  if (texts.length === 0) return null;
  // The longest first, so that a shorter one does not leave the rest of a longer one.
  const ways = texts.flatMap(waysOf).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  // Looking for `*` everywhere takes long, and hardly a text has anything of what is looked for.
  const sure = new RegExp(ways.map((way) => escaped(sureOf(way))).join('|'), 'iu');
  const letters = new Set(
    texts.flatMap((text) => [...text.toLowerCase(), ...text.toUpperCase()].filter((one) => /[^\0-\x7f]/.test(one))),
  );
  return {
    letters: [...letters].join(''),
    finds: (text) => sure.test(text) && text.search(pattern) >= 0,
    without: (text) => (sure.test(text) ? text.replace(pattern, LEFT_OUT) : text),
  };
}

/** What leaving out did to a value: whether anything is other than before, and how many addresses hold such a text. */
export interface WithoutText<T> {
  readonly value: T;
  readonly changed: boolean;
  readonly addresses: number;
}

/**
 * A value of JSON without the texts, in all its strings but addresses and identifiers (`scheme:…`): they stay, and are
 * counted.
 */
export function withoutTexts<T>(value: T, erased: ErasedText): WithoutText<T> {
  let changed = false;
  let addresses = 0;
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') {
      if (!erased.finds(one)) return one;
      if (ADDRESS.test(one) && !/^(?:mailto|tel):/i.test(one)) {
        addresses++;
        return one;
      }
      changed = true;
      return erased.without(one);
    }
    if (Array.isArray(one)) return one.map(walk);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner)]));
  };
  return { value: walk(value) as T, changed, addresses };
}
