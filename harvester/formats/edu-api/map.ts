import { type Basis, derivedBy } from '../../../services/model/basis.ts';
import { type Finding, found } from '../../../services/model/finding.ts';
import { pointerSteps, valueAt } from '../../../services/model/json-pointer.ts';
import type { MapTarget, PointerMap } from '../../../services/model/pointer-map.ts';
import type { DraftText } from '../../draft.ts';
import { textsOf } from '../json/texts.ts';
import { isObject, type JsonObject, listOf, wordOf } from '../json/values.ts';
import { said } from './records.ts';

/** What may stand where a map points to. */
type Kind = 'word' | 'words' | 'number' | 'texts' | 'address';

const KINDS: Readonly<Record<MapTarget, Kind>> = {
  ...{ eqf: 'word', nqf: 'words', isced: 'words', languages: 'words', ects: 'number', hours: 'number' },
  ...{ learningOutcomes: 'texts', skills: 'words', assessment: 'words', assessmentText: 'texts' },
  ...{ entryRequirements: 'texts', openTo: 'words', setting: 'word', microCredential: 'word', credential: 'word' },
  ...{ qualityAssurance: 'texts', teaser: 'texts', image: 'address', homepage: 'address', licence: 'word' },
  ...{ price: 'number', currency: 'word', enrolmentOpens: 'word', enrolmentCloses: 'word', registration: 'address' },
  ...{ city: 'texts', country: 'word', times: 'words', subtitles: 'words', accessibility: 'words' },
};
const MOST_SHOWN = 200;

/** What a map makes of one record. */
export interface Mapped {
  /** Words, numbers and addresses as they are written. None where nothing is stated. */
  words(target: MapTarget): readonly string[];
  /** The first of them. */
  word(target: MapTarget): string | null;
  /** Each text in all its languages. */
  texts(target: MapTarget): readonly (readonly DraftText[])[];
  /** By what element a value came about. */
  basis(target: MapTarget): Basis;
}

/** A text in its languages: an object, a plain one, or a list of texts that all have one. */
function textsIn(value: unknown): DraftText[][] | null {
  const items = listOf(value);
  // A list within the list is one text in several languages.
  if (items.some((item) => typeof item !== 'object' && typeof item !== 'string')) return null;
  const read = items.map((item) => {
    const texts = said(item);
    const spoken = isObject(item) && texts.every(({ language }) => language === null) ? textsOf(item) : texts;
    return spoken;
  });
  if (read.some((texts, at) => texts.length === 0 && isObject(items[at]))) return null;
  const languages = read.map((texts) => texts[0]?.language ?? null);
  // The same text in several languages; a language that comes twice begins another text.
  const isOne = languages.length > 1 && languages.every((language) => language !== null);
  const groups = isOne && new Set(languages).size === languages.length ? [read.flat()] : read;
  return groups.filter((texts) => texts.length > 0);
}

function wordsIn(value: unknown, kind: Kind): string[] | null {
  const items = listOf(value);
  if (items.some((item) => typeof item === 'object') || (kind !== 'words' && items.length > 1)) return null;
  const words = items.flatMap((item) => wordOf(item) ?? []);
  if (kind === 'number' && words.some((word) => !/^\d{1,9}(?:[.,]\d{1,6})?$/.test(word))) return null;
  return kind === 'address' && words.some((word) => !/^https?:\/\/\S+$/i.test(word)) ? null : words;
}

/**
 * Reads the elements of a record that a map names; of several for the same, the first that states something. Where
 * `record` has none, `behind` is looked at. What is of the wrong kind is told, and nothing is taken of it.
 */
export function mapped(
  map: PointerMap,
  targets: readonly MapTarget[],
  [record, behind]: readonly [JsonObject, JsonObject | null],
  subject: string,
  add: (finding: Finding) => void,
): Mapped {
  const words = new Map<MapTarget, readonly string[]>();
  const texts = new Map<MapTarget, readonly (readonly DraftText[])[]>();
  const bases = new Map<MapTarget, Basis>();
  for (const [pointer, target] of Object.entries(map)) {
    if (!targets.includes(target) || bases.has(target)) continue;
    const steps = pointerSteps(pointer) ?? [];
    const own = valueAt(record, steps);
    const value = own ?? valueAt(behind, steps) ?? null;
    if (value === null) continue;
    const kind = KINDS[target];
    const read = kind === 'texts' ? textsIn(value) : wordsIn(value, kind);
    if (read === null) {
      const shown = (JSON.stringify(value) ?? '').slice(0, MOST_SHOWN);
      add(found('map-value-invalid', { subject, path: pointer, value: shown, facts: { target, kind } }));
      continue;
    }
    if (read.length === 0) continue;
    if (kind === 'texts') texts.set(target, read as DraftText[][]);
    else words.set(target, read as string[]);
    bases.set(target, derivedBy('by-map', { pointer }));
  }
  return {
    words: (target) => words.get(target) ?? [],
    word: (target) => words.get(target)?.[0] ?? null,
    texts: (target) => texts.get(target) ?? [],
    basis: (target) => bases.get(target) ?? derivedBy('by-map'),
  };
}

/** The names of extensions that a map reads. */
export function extensionsRead(map: PointerMap): ReadonlySet<string> {
  return new Set(
    Object.keys(map).flatMap((pointer) => {
      const [first, second] = pointerSteps(pointer) ?? [];
      return first === 'extensions' && second !== undefined ? [second] : [];
    }),
  );
}
