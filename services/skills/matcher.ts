import { isCommonWord } from './common-words.ts';
import { type PhraseWord, partsOf, phraseOf } from './phrase.ts';

/** A label of a skill. */
export interface SkillLabel {
  readonly uri: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly text: string;
  /** False for an alternative label. */
  readonly preferred: boolean;
}

/** A skill whose label stands in a text. */
export interface FoundSkill {
  readonly uri: string;
  /** The words of the text that are the label, as they were written, in lower case. */
  readonly words: string;
  /** How many words these are. */
  readonly length: number;
}

/** Labels that are longer are sentences, which no text repeats. */
const MAX_LABEL_WORDS = 8;
/** How many parts of one text are looked at. */
const MAX_PARTS = 400;
/** A qualifier that stands in a label only to tell it from another: `Python (computer programming)`. */
const QUALIFIER = /\s*\([^()]*\)\s*/g;
/** How many letters a single word may have more or less at its end than its label: `database`, `databases`. */
const MAX_ENDING = 2;

/** A label under its stems. Numbers instead of URIs, because there are hundreds of thousands. */
interface Entry {
  readonly skill: number;
  /** 0: preferred, 1: preferred without its qualifier, 2: alternative. */
  readonly rank: 0 | 1 | 2;
  /** The word as it is written, where the label is a single one. */
  readonly single: string | null;
}

const keyOf = (words: readonly PhraseWord[]): string => words.map(({ stem }) => stem).join(' ');

/** True where one word is the other with a few more letters at its end, so that they are forms of one noun. */
function isForm(word: string, label: string): boolean {
  // Because "economic" is no form of "economics", such a label is not shortened.
  if (label.endsWith('ics') && word.length < label.length) return false;
  const [short, long] = word.length < label.length ? [word, label] : [label, word];
  return long.length - short.length <= MAX_ENDING && long.startsWith(short);
}

/**
 * Finds the labels of skills in texts: the longest label at each place, in the language of the text, by stems. A label
 * that several skills have says nothing, so it is passed over. Because alternative labels are too loose for running
 * text (nine in ten such matches were wrong in annotated sentences), they count only where the whole text is the label,
 * as a title may be.
 */
export class SkillMatcher {
  readonly #uris: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #labels = new Map<string, Map<string, Entry[]>>();

  constructor(labels: Iterable<SkillLabel> = []) {
    for (const label of labels) this.add(label);
  }

  /** Adds one label. Taking in all of ESCO takes seconds, so whoever serves others meanwhile adds in portions. */
  add({ uri, language, text, preferred }: SkillLabel): void {
    const skill = this.#numbers.get(uri) ?? this.#uris.push(uri) - 1;
    this.#numbers.set(uri, skill);
    this.#put(language, text, skill, preferred ? 0 : 2);
    const plain = text.replace(QUALIFIER, ' ').trim();
    if (preferred && plain !== text && plain !== '') this.#put(language, plain, skill, 1);
  }

  /** The languages in which there are labels. */
  get languages(): readonly string[] {
    return [...this.#labels.keys()];
  }

  #put(language: string, text: string, skill: number, rank: Entry['rank']): void {
    const words = phraseOf(text, language);
    if (words.length === 0 || words.length > MAX_LABEL_WORDS) return;
    const ofLanguage = this.#labels.get(language) ?? new Map<string, Entry[]>();
    this.#labels.set(language, ofLanguage);
    const key = keyOf(words);
    const entries = ofLanguage.get(key) ?? [];
    ofLanguage.set(key, entries);
    const [first] = words;
    entries.push({ skill, rank, single: words.length === 1 && first !== undefined ? first.written : null });
  }

  /** The skills that these words are the best kind of label of. */
  #skillsOf(words: readonly PhraseWord[], language: string, whole: boolean): ReadonlySet<number> {
    const [first] = words;
    const entries = (this.#labels.get(language)?.get(keyOf(words)) ?? []).filter(
      ({ single }) => single === null || (first !== undefined && this.#isMeant(first.written, single, language, whole)),
    );
    for (const rank of whole ? [0, 1, 2] : [0, 1]) {
      const skills = new Set(entries.filter((entry) => entry.rank === rank).map(({ skill }) => skill));
      if (skills.size > 0) return skills;
    }
    return new Set();
  }

  /** Whether a single word means the skill whose label is a single word. */
  #isMeant(word: string, label: string, language: string, whole: boolean): boolean {
    if (whole) return word === label;
    return label.length > 1 && isForm(word, label) && !isCommonWord(label, language) && !isCommonWord(word, language);
  }

  /** Skills whose labels stand in a text, in the order of the text, each once. Nothing where the language has none. */
  find(text: string, language: string): FoundSkill[] {
    if (!this.#labels.has(language)) return [];
    const found = new Map<string, FoundSkill>();
    const parts = partsOf(text, MAX_PARTS);
    for (const part of parts) {
      const words = phraseOf(part, language);
      for (let at = 0; at < words.length; ) {
        const { some, skills } = this.#longest(words, at, language, parts.length === 1);
        const uri = skills.size === 1 ? this.#uris[[...skills][0] ?? -1] : undefined;
        if (uri !== undefined && !found.has(uri))
          found.set(uri, { uri, words: some.map(({ written }) => written).join(' '), length: some.length });
        at += Math.max(1, some.length);
      }
    }
    return [...found.values()];
  }

  /** The longest label that begins at a place, and the skills that have it. */
  #longest(words: readonly PhraseWord[], at: number, language: string, onePart: boolean) {
    for (let length = Math.min(MAX_LABEL_WORDS, words.length - at); length > 0; length -= 1) {
      const some = words.slice(at, at + length);
      const whole = onePart && at === 0 && length === words.length;
      const skills = this.#skillsOf(some, language, whole);
      if (skills.size > 0) return { some, skills };
    }
    return { some: [], skills: new Set<number>() };
  }
}
