import { setImmediate } from 'node:timers/promises';
import { isWithin, typosAllowed } from '../search/words.ts';
import { addConcept, emptyLabels, folded, type LabelList, type NamedConcept } from './label-list.ts';

/** A label of a concept that was found, and how it reads. */
export interface FoundConcept {
  readonly uri: string;
  readonly kind: string | null;
  readonly language: string;
  readonly text: string;
  readonly preferred: boolean;
}

/** How many words of a question count. */
const MAX_WORDS = 8;
/** How many concepts are taken in before others get their turn. */
const TURN = 500;
const LETTERS = 32;
/** A single word of so many letters is only compared with the beginnings of labels. */
const SHORT = 2;
/** Longer labels count as this long. */
const MAX_COMPARED = 1_000;

/** The worth of a match, best first. */
const EXACT = 0;
const BEGINS = 1;
const TYPO = 3;

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

/** True where a typed word may be another one, or the beginning of one where it is not finished. */
function isMeant(word: string, other: string, most: number, unfinished: boolean): boolean {
  if (isWithin(word, other, most)) return true;
  for (let cut = word.length - most; unfinished && cut <= word.length + most; cut += 1)
    if (cut < other.length && isWithin(word, other.slice(0, cut), most)) return true;
  return false;
}

/**
 * Finds concepts by their labels in every language, as people type them: the beginning of words, without accents, with
 * a typo. All of it is held in memory: about 60 MB for ESCO in three languages.
 */
export class SkillFinder {
  readonly #build: LabelList;
  /** Words in order, which labels have each, and their letters. */
  readonly #words: readonly string[];
  readonly #postings: readonly Uint32Array[];
  /** The same of labels that begin with each word. */
  readonly #first: readonly Uint32Array[];
  readonly #letters: Int32Array;
  /** For one question at a time: which words of it each label has, and what they are worth. */
  readonly #has: Uint8Array;
  readonly #cost: Uint8Array;
  /** Of each label: its concept, how long it is, and 1 where it is the preferred one. */
  readonly #conceptOf: Uint32Array;
  readonly #lengths: Uint16Array;
  readonly #isPreferred: Uint8Array;
  /** For one question at a time: the best label of each concept, counted from 1, and its worth. */
  readonly #best: Uint32Array;
  readonly #worth: Float64Array;

  private constructor(build: LabelList) {
    this.#build = build;
    const words = [...build.byWord.keys()].sort();
    this.#words = words;
    this.#postings = words.map((word) => Uint32Array.from(build.byWord.get(word) ?? []));
    this.#letters = Int32Array.from(words, lettersOf);
    this.#first = words.map((word) => Uint32Array.from(build.byFirst.get(word) ?? []));
    build.byWord.clear();
    build.byFirst.clear();
    this.#has = new Uint8Array(build.texts.length);
    this.#cost = new Uint8Array(build.texts.length);
    this.#conceptOf = Uint32Array.from(build.concepts);
    this.#lengths = Uint16Array.from(build.keys, (key) => Math.min(key.length, MAX_COMPARED));
    this.#isPreferred = Uint8Array.from(build.preferred, Number);
    this.#best = new Uint32Array(build.uris.length);
    this.#worth = new Float64Array(build.uris.length);
  }

  /** Takes concepts in, with pauses in which others get their turn. */
  static async of(concepts: AsyncIterable<readonly NamedConcept[]>): Promise<SkillFinder> {
    const build = emptyLabels();
    let taken = 0;
    for await (const batch of concepts)
      for (const concept of batch) {
        addConcept(build, concept);
        taken += 1;
        if (taken % TURN === 0) await setImmediate();
      }
    await setImmediate();
    return new SkillFinder(build);
  }

  /**
   * The concepts of these kinds that have this very label in any language, however accents and case are written. Where it
   * is the preferred label of some, those that only have it beside another are left out.
   */
  named(text: string, kinds: readonly string[]): string[] {
    const { byKey, concepts, uris, kinds: all, preferred } = this.#build;
    const same = byKey.get(folded(text).join(' ')) ?? [];
    const labels = (typeof same === 'number' ? [same] : same).filter((label) =>
      kinds.includes(all[concepts[label] ?? 0] ?? 'skill'),
    );
    const foremost = labels.filter((label) => preferred[label]);
    const found = new Set((foremost.length > 0 ? foremost : labels).map((label) => concepts[label] ?? 0));
    return [...found].map((n) => uris[n] ?? '');
  }

  /**
   * The concepts of these kinds whose labels have all words of a text, the last of which may be unfinished. Best first:
   * the whole label, its beginning, then others; preferred labels before alternative ones, the reader's language (`lang`)
   * before others, short ones before long ones.
   */
  find(text: string, kinds: readonly string[], most: number, lang = ''): FoundConcept[] {
    const words = folded(text).slice(0, MAX_WORDS);
    if (words.length === 0) return [];
    const touched = this.#marked(words);
    const asked = words.join(' ');
    const isShort = words.length === 1 && asked.length <= SHORT;
    const { kinds: kindOf, keys, languages } = this.#build;
    const found: number[] = [];
    for (const label of touched) {
      const whole = this.#has[label] === words.length;
      const cost = this.#cost[label] ?? 0;
      this.#has[label] = this.#cost[label] = 0;
      if (!whole) continue;
      const concept = this.#conceptOf[label] ?? 0;
      const length = this.#lengths[label] ?? 0;
      const begins = isShort || (keys[label] ?? '').startsWith(asked);
      const place = !begins ? 2 : length === asked.length ? 0 : 1;
      const foreign = (this.#isPreferred[label] ? 0 : 4_000) + (languages[label] === lang ? 0 : 2_000);
      const worth = place * 1e6 + cost * 1e4 + foreign + length;
      const known = this.#best[concept] ?? 0;
      if (known !== 0 && worth >= (this.#worth[concept] ?? 0)) continue;
      if (known === 0) found.push(concept);
      this.#best[concept] = label + 1;
      this.#worth[concept] = worth;
    }
    const ranked = found
      .filter((concept) => kinds.includes(kindOf[concept] ?? 'skill'))
      .map((concept) => ({ label: (this.#best[concept] ?? 1) - 1, worth: this.#worth[concept] ?? 0 }))
      .sort((a, b) => a.worth - b.worth || a.label - b.label)
      .slice(0, most);
    for (const concept of found) this.#best[concept] = 0;
    return ranked.map(({ label }) => this.#shown(label));
  }

  /** Marks the labels that have some of the words, and answers them: rare words first, so that few are marked. */
  #marked(words: readonly string[]): number[] {
    const steps = words.map((word, at) => {
      const alike = this.#alike(word, at === words.length - 1);
      // So many labels begin with one or two letters that the others are not looked at.
      const lists = words.length === 1 && word.length <= SHORT ? this.#first : this.#postings;
      return { alike, lists, size: alike.reduce((sum, [found]) => sum + (lists[found]?.length ?? 0), 0) };
    });
    steps.sort((one, other) => one.size - other.size);
    const touched: number[] = [];
    for (const [at, { alike, lists }] of steps.entries())
      for (const [found, cost] of alike)
        for (const label of lists[found] ?? []) {
          // Only what has all words before this one can still be found.
          if (this.#has[label] !== at) continue;
          if (at === 0) touched.push(label);
          this.#has[label] = at + 1;
          this.#cost[label] = (this.#cost[label] ?? 0) + cost;
        }
    return touched;
  }

  /** The words of labels that are the typed one, begin with it, or differ by a typo; the nearest first. */
  #alike(word: string, unfinished: boolean): (readonly [word: number, cost: number])[] {
    const from = this.#firstFrom(word);
    const alike: (readonly [number, number])[] = [];
    for (let at = from; at < this.#words.length && this.#words[at]?.startsWith(word); at += 1)
      alike.push([at, this.#words[at] === word ? EXACT : BEGINS]);
    if (alike.length > 0) return alike;
    const most = typosAllowed(word.length);
    if (most === 0) return alike;
    const letters = lettersOf(word);
    // The first letter is taken as it was typed.
    const first = word.charCodeAt(0);
    const end = this.#firstFrom(String.fromCharCode(first + 1));
    for (let at = this.#firstFrom(String.fromCharCode(first)); at < end; at += 1) {
      const other = this.#words[at] ?? '';
      if (other.length < word.length - most) continue;
      if (!unfinished && other.length > word.length + most) continue;
      const differ = letters & ~(this.#letters[at] ?? 0);
      if (bitsIn(differ) <= most && isMeant(word, other, most, unfinished)) alike.push([at, TYPO]);
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
