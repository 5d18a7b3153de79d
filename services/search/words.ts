/** Letters that Unicode does not take apart, in the spelling that people type who do not have the key. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
};
const UNFOLDED = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/** Longer runs of letters are no words but keys or encoded bytes. In characters. */
const MAX_WORD_LENGTH = 60;
/** The most words of a query that count. */
export const MAX_QUERY_WORDS = 10;

/**
 * A word begins with a letter or digit, so that something is left of it without accents. `++` and `#` belong to it,
 * because C, C++ and C# differ. Hyphens part words; an apostrophe parts the article from its word.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\+\+|#)?/gu;
const HYPHENATED = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)+/gu;
/** What is often typed as one word: `node.js`, `L’Oréal`, `ISO 9001`. */
const DOTTED = /(?<![\p{L}\p{M}\p{N}.])[\p{L}][\p{L}\p{M}\p{N}]*\.[\p{L}]{1,3}(?![\p{L}\p{M}\p{N}.])/gu;
const ELIDED = /(?<![\p{L}\p{M}\p{N}])\p{L}{1,2}['’]\p{L}[\p{L}\p{M}\p{N}]*/gu;
const NUMBERED = /(?<![\p{L}\p{M}\p{N}])\p{L}{2,6} \d{3,6}(?![\p{L}\p{M}\p{N}])/gu;
/**
 * Each beside what it cannot be without. Because a sign begins with a rare character and is found several times faster,
 * we look for that first, and for the pattern only between the spaces around it.
 */
const OFTEN_JOINED = [
  { sign: /[-‐‑][\p{L}\p{N}]/gu, pattern: HYPHENATED },
  { sign: /\.\p{L}/gu, pattern: DOTTED },
  { sign: /['’]\p{L}/gu, pattern: ELIDED },
  { sign: / \d{3}/g, pattern: NUMBERED },
];

// Because most texts are ASCII, they get plain patterns, which are several times faster.
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+(?:\+\+|#)?/g;
const HYPHEN = /[-‐‑]/;

/** Soft hyphens, joiners and the like. Because nobody sees them, they part no words. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
const seen = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFC').replace(UNSEEN, ''));

const isShort = (word: string): boolean => word.length <= MAX_WORD_LENGTH;

/** The words of a text (in lower case, as `seen` gives it). */
function plainWords(lower: string): string[] {
  const words: string[] = lower.match(ASCII.test(lower) ? ASCII_WORD : WORD) ?? [];
  return words.every(isShort) ? words : words.filter(isShort);
}

/** The words of a text in order, in lower case and with their accents (which stemmers need). */
export function wordsOf(text: string): string[] {
  return plainWords(seen(text.toLowerCase()));
}

/**
 * The words of a query in order, those joined by hyphens together. Each as it was typed, and in lower case with its
 * accents.
 */
export function compoundsOf(text: string): { typed: string; word: string }[][] {
  const compounds: { typed: string; word: string }[][] = [];
  const given = seen(text);
  let end = -1;
  for (const { 0: typed, index } of given.matchAll(WORD)) {
    const word = typed.toLowerCase();
    const last = compounds.at(-1);
    if (word.length > MAX_WORD_LENGTH) end = -1;
    else {
      if (last && end >= 0 && index === end + 1 && HYPHEN.test(given.charAt(end))) last.push({ typed, word });
      else compounds.push([{ typed, word }]);
      end = index + typed.length;
    }
  }
  return compounds;
}

/** What may stand within a word that is typed as one. */
const JOINT = /[-‐‑.'’ ]/g;

/**
 * The words of a text that are often typed as one, each as one: `micro-credential` → `microcredential`, `node.js` →
 * `nodejs`, `L’Oréal` → `loréal`, `ISO 9001` → `iso9001`.
 */
export function joinedWordsOf(text: string): string[] {
  return joinedWords(seen(text.toLowerCase()));
}

function joinedWords(lower: string): string[] {
  const joined: string[] = [];
  for (const { sign, pattern } of OFTEN_JOINED) {
    sign.lastIndex = 0;
    for (let at = sign.exec(lower)?.index; at !== undefined; at = sign.exec(lower)?.index) {
      // The space of a number is a sign itself, and what stands before it belongs to it.
      const from = at === 0 ? 0 : lower.lastIndexOf(' ', at - 1) + 1;
      const space = lower.indexOf(' ', at + 1);
      const to = space < 0 ? lower.length : space;
      for (const found of lower.slice(from, to).match(pattern) ?? []) {
        const word = found.replace(JOINT, '');
        if (isShort(word)) joined.push(word);
      }
      sign.lastIndex = to;
    }
  }
  return joined;
}

/** The words of a text (`wordsOf`), and after them those that are often typed as one (`joinedWordsOf`). */
export function allWordsOf(text: string): string[] {
  const lower = seen(text.toLowerCase());
  const words = plainWords(lower);
  for (const word of joinedWords(lower)) words.push(word);
  return words;
}

/** How many words with accents are remembered without them, because most come again. */
const MAX_FOLDED = 50_000;
const folded = new Map<string, string>();

/**
 * A word without accents: `École` and `ecole`, `Łódź` and `lodz`, `Straße` and `strasse` become one. Cyrillic й and ё
 * lose theirs, too.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const known = folded.get(lower);
  if (known !== undefined) return known;
  if (folded.size >= MAX_FOLDED) folded.clear();
  const plain = foldedLetters(lower);
  folded.set(lower, plain);
  return plain;
}

function foldedLetters(lower: string): string {
  // Taking a letter apart may give capitals, marks, spaces or brackets (𝔸, ⑴, ﷺ).
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '')
    .replace(UNFOLDED, (letter) => FOLDED[letter] ?? letter);
}

const ANY_UNFOLDED = new RegExp(UNFOLDED.source, 'giu');
const CYRILLIC = /\p{Script=Cyrillic}/u;
const CYRILLIC_MARK = /(?<=\p{Script=Cyrillic})\p{M}+/gu;

/**
 * A text whose letters that Meilisearch does not fold by itself (`ł`, `ø`, `ß`, `þ`, Cyrillic `й` and `ё`) are written
 * as people type them who do not have the key. Everything else stays as it is.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text;
  const plain = CYRILLIC.test(text) ? text.normalize('NFD').replace(CYRILLIC_MARK, '') : text;
  return plain.normalize('NFC').replace(ANY_UNFOLDED, (letter) => FOLDED[letter.toLowerCase()] ?? letter);
}

/** How many typing mistakes are forgiven in a word of this many characters. */
export function typosAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * True where `word` can be turned into `other` by at most `most` insertions, deletions, replacements or swaps of
 * neighbours. Optimal string alignment over two rolling rows, given up as soon as a row is above the bound.
 */
export function isWithin(word: string, other: string, most: number): boolean {
  if (Math.abs(word.length - other.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    beforeLast = last;
    last = row;
  }
  return (last[other.length] ?? most + 1) <= most;
}

/** A mistake in the first letter of a word counts as this many. */
export const FIRST_LETTER_TYPOS = 2;

/** Letters that may begin a word, by script. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяієї',
];

/**
 * What a (folded) word may have been, if its first letter is one too many, missing, wrong, or swapped with the second.
 */
export function begunOtherwise(word: string): string[] {
  const [first = '', second = '', ...more] = word;
  const rest = second + more.join('');
  const letters = [...(ALPHABETS.find((some) => some.includes(second)) ?? '')];
  return [rest, second + first + more.join(''), ...letters.flatMap((letter) => [letter + rest, letter + word])];
}

/**
 * A (folded) word of the name of a field or level, marked so that an index can keep it among words of texts: none of
 * these begins so.
 */
export function labelWord(word: string): string {
  return `+${word}`;
}
