import { fold, wordsOf } from '../search/words.ts';

/** A concept with its labels, as a vocabulary has it. */
export interface NamedConcept {
  readonly uri: string;
  readonly kind: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
}

/** How many labels are kept at all. */
const MAX_LABELS = 2_000_000;
/** What stands in brackets only tells a label from others: `Python (computer programming)`. */
const QUALIFIER = /\s*\([^()]*\)\s*$/;

/** The words of a text without accents. */
export const folded = (text: string): string[] =>
  wordsOf(text)
    .map(fold)
    .filter((word) => word !== '');

/** Labels by number, and where words and whole labels stand among them. */
export interface LabelList {
  readonly uris: string[];
  readonly kinds: (string | null)[];
  readonly texts: string[];
  readonly keys: string[];
  readonly concepts: number[];
  readonly languages: string[];
  readonly preferred: boolean[];
  readonly byWord: Map<string, number[]>;
  readonly byFirst: Map<string, number[]>;
  readonly byKey: Map<string, number | readonly number[]>;
}

/** No labels yet. */
export function emptyLabels(): LabelList {
  return {
    uris: [],
    kinds: [],
    texts: [],
    keys: [],
    concepts: [],
    languages: [],
    preferred: [],
    byWord: new Map(),
    byFirst: new Map(),
    byKey: new Map(),
  };
}

/** Adds the labels of a concept. */
export function addConcept(build: LabelList, { uri, kind, labels, alternatives }: NamedConcept): void {
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

function push(map: Map<string, number[]>, word: string, label: number): void {
  const labels = map.get(word);
  if (labels === undefined) map.set(word, [label]);
  else labels.push(label);
}

interface AddedLabel {
  readonly concept: number;
  readonly language: string;
  readonly text: string;
  readonly preferred: boolean;
}

function addLabel(build: LabelList, { concept, language, text, preferred }: AddedLabel): void {
  const words = folded(text);
  if (words.length === 0 || build.texts.length >= MAX_LABELS) return;
  const label = build.texts.push(text) - 1;
  const key = words.join(' ');
  build.keys.push(key);
  build.concepts.push(concept);
  build.languages.push(language);
  build.preferred.push(preferred);
  for (const word of new Set(words)) push(build.byWord, word, label);
  push(build.byFirst, words[0] ?? '', label);
  const same = build.byKey.get(key);
  build.byKey.set(key, same === undefined ? label : typeof same === 'number' ? [same, label] : [...same, label]);
}
