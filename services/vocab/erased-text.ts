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

function patternOf(text: string): string {
  const escaped = text.replace(/[.+?^${}()|[\]\\/-]/g, '\\$&');
  return escaped.replaceAll(' ', '\\s{1,8}').replace(/\*+/g, WILD);
}

/**
 * Finds texts (as `erasable` gives them) in other texts: whole words, in capitals or not, whatever white space is
 * between them. `*` stands for up to 64 characters of a word. Null where there is nothing to find.
 */
export function erasedText(texts: readonly string[]): ErasedText | null {
  if (texts.length === 0) return null;
  // The longest first, so that a shorter one does not leave the rest of a longer one.
  const patterns = [...texts].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    finds: (text) => text.search(pattern) >= 0,
    without: (text) => text.replace(pattern, LEFT_OUT),
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

/** How many characters of a stream are looked at together with those that follow. */
const OVERLAP_CHARACTERS = 2_000;

/** Escapes of JSON, Turtle and XML, as the characters that they stand for. */
function unescaped(text: string): string {
  const character = (code: number, whole: string) =>
    code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  return text
    .replace(/\\u([\da-f]{4})/gi, (whole, hex: string) => character(Number.parseInt(hex, 16), whole))
    .replace(/&#x([\da-f]{1,6});/gi, (whole, hex: string) => character(Number.parseInt(hex, 16), whole))
    .replace(/&#(\d{1,7});/g, (whole, digits: string) => character(Number(digits), whole));
}

/** True where one of the texts stands in the bytes (UTF-8). Memory does not grow with the bytes. */
export async function saysErased(bytes: AsyncIterable<Uint8Array>, erased: ErasedText): Promise<boolean> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes) {
    text += decoder.decode(chunk, { stream: true });
    if (erased.finds(unescaped(text).normalize('NFC'))) return true;
    text = text.slice(-OVERLAP_CHARACTERS);
  }
  return erased.finds(unescaped(text + decoder.decode()).normalize('NFC'));
}
