import { pointerSteps } from './json-pointer.ts';

/** What an element of a source may be said to be of an offer. */
export const OFFER_TARGETS = [
  'eqf',
  'nqf',
  'isced',
  'languages',
  'ects',
  'hours',
  'learningOutcomes',
  'skills',
  'assessment',
  'assessmentText',
  'entryRequirements',
  'openTo',
  'setting',
  'microCredential',
  'credential',
  'qualityAssurance',
  'teaser',
  'image',
  'homepage',
  'licence',
] as const;
/** The same of a run of an offer. */
export const RUN_TARGETS = [
  'price',
  'currency',
  'enrolmentOpens',
  'enrolmentCloses',
  'registration',
  'city',
  'country',
  'times',
  'subtitles',
  'accessibility',
] as const;
export const MAP_TARGETS = [...OFFER_TARGETS, ...RUN_TARGETS] as const;
export type MapTarget = (typeof MAP_TARGETS)[number];

/** What elements of a source mean that its standard has no words for: by JSON pointer into a record (RFC 6901). */
export type PointerMap = Readonly<Record<string, MapTarget>>;

const MOST_ENTRIES = 100;
const MOST_CHARACTERS = 500;

/** An entry of a map that is wrong: the pointer is none, or leads to nothing that an offer has. */
export interface MapMistake {
  readonly pointer: string;
  readonly target: string;
}

const isTarget = (value: unknown): value is MapTarget => MAP_TARGETS.some((target) => target === value);
const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, MOST_CHARACTERS);

/** Reads a map as somebody wrote it, with everything that is wrong in it. */
export function readPointerMap(raw: Readonly<Record<string, unknown>>): {
  readonly map: PointerMap;
  readonly mistakes: readonly MapMistake[];
} {
  const map = new Map<string, MapTarget>();
  const mistakes: MapMistake[] = [];
  for (const [at, [pointer, target]] of Object.entries(raw).entries()) {
    const isPointer = pointer !== '' && pointer.length <= MOST_CHARACTERS && pointerSteps(pointer) !== null;
    if (isPointer && isTarget(target) && at < MOST_ENTRIES) map.set(pointer, target);
    else mistakes.push({ pointer: shown(pointer), target: shown(target) });
  }
  return { map: Object.fromEntries(map), mistakes };
}
