import { setImmediate } from 'node:timers/promises';
import { fold, isWithin, typosAllowed, wordsOf } from '../search/words.ts';

/** A concept with its labels, as a vocabulary has it. */
export interface NamedConcept {
  readonly uri: string;
  readonly kind: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
}

/** A label of a concept that was found, and how it reads. */
export interface FoundConcept {
  readonly uri: string;
  readonly kind: string | null;
  readonly language: string;
  readonly text: string;
  readonly preferred: boolean;
}

/** How many words of a question count, and how many labels are kept at all. */
const MAX_WORDS = 8;
const MAX_LABELS = 2_000_000;
/** How many concepts are taken in before others get their turn. */
const TURN = 500;
/** A mistake in a prefix is forgiven where fewer words than this begin as it was typed. */
const ENOUGH_WORDS = 1;
/** What stands in brackets only tells a label from others: `Python (computer programming)`. */
const QUALIFIER = /\s*\([^()]*\)\s*$/;
const LETTERS = 32;

/** The worth of a match, best first. */
const EXACT = 0;
const BEGINS = 1;
const TYPO = 3;

const folded = (text: string): string[] =>
  wordsOf(text)
    .map(fold)
    .filter((word) => word !== '');

/** Which letters a word has, as bits. Words that differ in more bits than two a typo cannot be meant. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % LETTERS);
  return bits;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

interface Build {
  readonly uris: string[];
  readonly kinds: (string | null)[];
  readonly texts: string[];
  readonly keys: string[];
  readonly concepts: number[];
  readonly languages: string[];
  readonly preferred: boolean[];
  readonly byWord: Map<string, number[]>;
  readonly byKey: Map<string, number | readonly number[]>;
}

/**
 * Finds concepts by their labels in every language, as people type them: the beginning of words, without accents, with
 * a typo. All of it is held in memory: about 60 MB for ESCO in three languages.
 */
export class SkillFinder {
  readonly #build: Build;
  /** Words in order, which labels have each, and their letters. */
  readonly #words: readonly string[];
  readonly #postings: readonly Uint32Array[];
  readonly #letters: Int32Array;
  /** For one question at a time: which words of it each label has, and what they are worth. */
  readonly #has: Uint8Array;
  readonly #cost: Uint8Array;

  private constructor(build: Build) {
    this.#build = build;
    const words = [...build.byWord.keys()].sort();
    this.#words = words;
    this.#postings = words.map((word) => Uint32Array.from(build.byWord.get(word) ?? []));
    this.#letters = Int32Array.from(words, lettersOf);
    build.byWord.clear();
    this.#has = new Uint8Array(build.texts.length);
    this.#cost = new Uint8Array(build.texts.length);
  }

  /** Takes concepts in, with pauses in which others get their turn. */
  static async of(concepts: AsyncIterable<readonly NamedConcept[]>): Promise<SkillFinder> {
    const build: Build = {
      uris: [],
      kinds: [],
      texts: [],
      keys: [],
      concepts: [],
      languages: [],
      preferred: [],
      byWord: new Map(),
      byKey: new Map(),
    };
    let taken = 0;
    for await (const batch of concepts)
      for (const concept of batch) {
        add(build, concept);
        taken += 1;
        if (taken % TURN === 0) await setImmediate();
      }
    await setImmediate();
    return new SkillFinder(build);
  }

  /** How many labels are held. */
  get size(): number {
    return this.#build.texts.length;
  }

  /** The concepts of these kinds that have this very label in any language, however accents and case are written. */
  named(text: string, kinds: readonly string[]): string[] {
    const { byKey, concepts, uris, kinds: all } = this.#build;
    const labels = byKey.get(folded(text).join(' ')) ?? [];
    const found = new Set((typeof labels === 'number' ? [labels] : labels).map((label) => concepts[label] ?? 0));
    return [...found].filter((n) => kinds.includes(all[n] ?? '')).map((n) => uris[n] ?? '');
  }

  /**
   * The concepts of these kinds whose labels have all words of a text, the last of which may be unfinished. Best first:
   * the whole label, its beginning, then others; preferred labels before alternative ones, short ones before long ones.
   */
  find(text: string, kinds: readonly string[], most: number): FoundConcept[] {
    const words = folded(text).slice(0, MAX_WORDS);
    if (words.length === 0) return [];
    const touched = this.#marked(words);
    const all = 2 ** words.length - 1;
    const asked = words.join(' ');
    const { concepts, kinds: kindOf, keys, preferred } = this.#build;
    const best = new Map<number, { readonly label: number; readonly worth: number }>();
    for (const label of touched) {
      const concept = concepts[label] ?? 0;
      if (this.#has[label] !== all || !kinds.includes(kindOf[concept] ?? '')) continue;
      const key = keys[label] ?? '';
      const place = key === asked ? 0 : key.startsWith(asked) ? 1 : 2;
      const worth =
        place * 1e6 + (this.#cost[label] ?? 0) * 1e4 + (preferred[label] ? 0 : 2_000) + Math.min(key.length, 1_000);
      const known = best.get(concept);
      if (known === undefined || worth < known.worth) best.set(concept, { label, worth });
    }
    for (const label of touched) this.#has[label] = this.#cost[label] = 0;
    return [...best.values()]
      .sort((a, b) => a.worth - b.worth || a.label - b.label)
      .slice(0, most)
      .map(({ label }) => this.#shown(label));
  }

  /** Marks the labels that have some of the words, and answers them. */
  #marked(words: readonly string[]): number[] {
    const touched: number[] = [];
    for (const [at, word] of words.entries()) {
      const bit = 1 << at;
      for (const [found, cost] of this.#alike(word, at === words.length - 1)) {
        for (const label of this.#postings[found] ?? []) {
          const has = this.#has[label] ?? 0;
          // Only what has all words before this one can still be found.
          if ((has & (bit - 1)) !== bit - 1 || (has & bit) !== 0) continue;
          if (has === 0) touched.push(label);
          this.#has[label] = has | bit;
          this.#cost[label] = (this.#cost[label] ?? 0) + cost;
        }
      }
    }
    return touched;
  }

  /** The words of labels that are the typed one, begin with it, or differ by a typo; the nearest first. */
  #alike(word: string, unfinished: boolean): (readonly [word: number, cost: number])[] {
    const from = this.#firstFrom(word);
    const alike: (readonly [number, number])[] = [];
    for (let at = from; at < this.#words.length && this.#words[at]?.startsWith(word); at += 1)
      alike.push([at, this.#words[at] === word ? EXACT : BEGINS]);
    if (alike.length >= ENOUGH_WORDS) return alike;
    const most = typosAllowed(word.length);
    if (most === 0) return alike;
    const letters = lettersOf(word);
    for (const [at, other] of this.#words.entries()) {
      if (other[0] !== word[0] || other.length < word.length - most) continue;
      if (!unfinished && other.length > word.length + most) continue;
      // A whole word, or the beginning of one that is not finished.
      const compared = other.slice(0, word.length + (unfinished ? 0 : most));
      const differ = letters & ~(this.#letters[at] ?? 0);
      if (bitsIn(differ) > most) continue;
      if (isWithin(word, other, most) || (unfinished && isWithin(word, compared, most))) alike.push([at, TYPO]);
    }
    return alike;
  }

  /** The place of the first word that is not before this one. */
  #firstFrom(word: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #shown(label: number): FoundConcept {
    const { uris, kinds, concepts, languages, texts, preferred } = this.#build;
    const concept = concepts[label] ?? 0;
    return {
      uri: uris[concept] ?? '',
      kind: kinds[concept] ?? null,
      language: languages[label] ?? '',
      text: texts[label] ?? '',
      preferred: preferred[label] ?? false,
    };
  }
}

function add(build: Build, { uri, kind, labels, alternatives }: NamedConcept): void {
  const concept = build.uris.push(uri) - 1;
  build.kinds.push(kind);
  for (const [language, text] of Object.entries(labels)) {
    addLabel(build, { concept, language, text, preferred: true });
    const short = text.replace(QUALIFIER, '');
    if (short !== text && short !== '') addLabel(build, { concept, language, text: short, preferred: false });
  }
  for (const [language, texts] of Object.entries(alternatives))
    for (const text of texts) addLabel(build, { concept, language, text, preferred: false });
}

interface AddedLabel {
  readonly concept: number;
  readonly language: string;
  readonly text: string;
  readonly preferred: boolean;
}

function addLabel(build: Build, { concept, language, text, preferred }: AddedLabel): void {
  const words = folded(text);
  if (words.length === 0 || build.texts.length >= MAX_LABELS) return;
  const label = build.texts.push(text) - 1;
  const key = words.join(' ');
  build.keys.push(key);
  build.concepts.push(concept);
  build.languages.push(language);
  build.preferred.push(preferred);
  for (const word of new Set(words)) {
    const labels = build.byWord.get(word);
    if (labels === undefined) build.byWord.set(word, [label]);
    else labels.push(label);
  }
  const same = build.byKey.get(key);
  build.byKey.set(key, same === undefined ? label : typeof same === 'number' ? [same, label] : [...same, label]);
}
