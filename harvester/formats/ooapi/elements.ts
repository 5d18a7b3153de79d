import type { DraftCredit } from '../../draft.ts';
import { type JsonObject, memberOf, objectsOf, wordAt, wordsOf } from '../json/values.ts';
import { NLQF_4_PLUS, plainWord, WITHOUT_LEVEL, WITHOUT_MODE } from './vocabulary.ts';

/** What the documentation of version 5 shows as an example of a duration, and systems send unchanged. */
const EXAMPLE_DURATION = 'P1DT30H4S';
const HOURS: ReadonlySet<string> = new Set(['sbu', 'hour']);
const CONTACT: ReadonlySet<string> = new Set(['contacttime', 'contact-time']);

/** How long something takes. Null also for the example of the documentation. */
export function durationIn(record: JsonObject): string | null {
  const duration = wordAt(record, 'duration');
  return duration === EXAMPLE_DURATION ? null : duration;
}

/** Modes of delivery: a list, in some systems a single word. */
export const modesIn = (record: JsonObject): readonly string[] =>
  wordsOf(memberOf(record, 'modesOfDelivery', 'modeOfDelivery')).filter((mode) => !WITHOUT_MODE.has(plainWord(mode)));

/** Credit points, and hours as xsd:duration: those of all work, else those of teaching. */
export function loadIn(record: JsonObject): { readonly credits: DraftCredit[]; readonly volume: string[] } {
  const loads = objectsOf(memberOf(record, 'studyLoad')).flatMap((load) => {
    const [unit, value] = [wordAt(load, 'studyLoadUnit'), wordAt(load, 'value')];
    return value === null ? [] : [{ unit: unit === null ? null : plainWord(unit), stated: unit, value }];
  });
  const isHours = ({ unit }: (typeof loads)[number]) => unit !== null && (HOURS.has(unit) || CONTACT.has(unit));
  const hours = (units: ReadonlySet<string>) =>
    loads.flatMap(({ unit, value }) => (unit !== null && units.has(unit) ? [`PT${value}H`] : []));
  const all = hours(HOURS);
  return {
    credits: loads
      .filter((load) => !isHours(load))
      .map(({ unit, stated, value }) => ({ framework: unit === 'ects' ? 'ECTS' : stated, point: value })),
    volume: all.length > 0 ? all : hours(CONTACT),
  };
}

/** Levels: what is said of the qualification counts more than what is said of the year of study. */
export function levelsIn(record: JsonObject): { readonly eqf: string[]; readonly nqf: string[] } {
  const qualification = wordAt(record, 'levelOfQualification');
  const stated = [qualification ?? wordAt(record, 'level')].flatMap((level) => level ?? []);
  const plain = qualification === null ? '' : plainWord(qualification);
  return {
    eqf: stated.filter((level) => !WITHOUT_LEVEL.has(plainWord(level))),
    nqf: plain === '4+' || plain === 'nlqf-4plus' ? [NLQF_4_PLUS] : [],
  };
}

/** Degrees of `qualificationAwarded`. */
const DEGREES: ReadonlySet<string> = new Set(['ad', 'ba', 'bsc', 'llb', 'ma', 'msc', 'llm', 'phd']);

/** `false` where a degree is awarded, which is no partial qualification. Null where nothing says so. */
export function partialIn(record: JsonObject): string | null {
  const awarded = wordAt(record, 'qualificationAwarded');
  return awarded !== null && DEGREES.has(awarded.toLowerCase()) ? 'false' : null;
}
