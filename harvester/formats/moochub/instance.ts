import type { DraftLocation, DraftPrice, DraftText, InstanceDraft } from '../../draft.ts';
import { isSilentInstance, SILENT_INSTANCE, SILENT_PRICE } from '../../silent-draft.ts';
import { unspoken } from '../json/texts.ts';
import { type JsonObject, memberOf, objectOf, objectsOf, wordAt, wordsOf } from '../json/values.ts';
import { weeklyText } from '../json/weekly.ts';
import { plainWord } from './vocabulary.ts';

/** Names of a place that say that there is none. */
const NOWHERE = /^(?:online|virtual|virtuell|digital|remote|hybrid|blended|internet|www|web)$/i;
const ONCE: ReadonlySet<string> = new Set(['one time', 'other']);
/** Words of `courseMode` that say how people learn together, and not where. */
const PACES: ReadonlySet<string> = new Set(['synchronous', 'asynchronous']);

/** The place of a course. None where only a virtual room is stated. */
export function locationsOf(course: JsonObject): DraftLocation[] {
  return objectsOf(memberOf(course, 'contentLocation')).flatMap((said): DraftLocation[] => {
    const address = objectOf(memberOf(said, 'address'));
    const country = wordAt(address, 'addressCountry');
    const name = wordAt(said, 'name');
    // One text, because a place has one in each language.
    const place = [
      name === null || NOWHERE.test(name) ? null : name,
      wordAt(address, 'streetAddress'),
      wordAt(address, 'postalCode'),
      wordAt(address, 'description'),
    ].filter((part) => part !== null);
    const location = {
      codes: country === null ? [] : [country],
      city: unspoken(wordAt(address, 'city', 'addressLocality')),
      place: unspoken(place.length === 0 ? null : place.join(', ')),
    };
    const latitude = wordAt(said, 'latitude');
    const longitude = wordAt(said, 'longitude');
    const isSilent = latitude === null && Object.values(location).every((list) => list.length === 0);
    return isSilent ? [] : [{ ...location, latitude, longitude }];
  });
}

/** Prices. How often one is paid is its condition, so that a price a month is not taken for the whole. */
export function pricesOf(course: JsonObject): DraftPrice[] {
  return objectsOf(memberOf(course, 'offer', 'offers')).map((offer) => {
    const frequency = wordAt(offer, 'paymentFrequency');
    const isOnce = frequency === null || ONCE.has(plainWord(frequency)) || Number(wordAt(offer, 'price')) === 0;
    return {
      ...SILENT_PRICE,
      amount: wordAt(offer, 'price'),
      currency: wordAt(offer, 'priceCurrency'),
      covers: wordAt(offer, 'category'),
      condition: isOnce ? [] : [{ text: frequency, language: 'en' }],
    };
  });
}

/** When the course meets in a week, and how much work it is where that is not told by the week. */
function scheduleNotes(course: JsonObject, workload: { value: string | null; unit: string | null }): DraftText[] {
  const weekly = objectsOf(memberOf(course, 'repeatFrequency')).flatMap(
    (item) =>
      weeklyText(wordsOf(memberOf(item, 'byDay')), wordAt(item, 'startTime'), wordAt(item, 'endTime'), null) ?? [],
  );
  const language = weekly.every((one) => one.language === 'en') ? 'en' : null;
  const isWeek = workload.unit === null || plainWord(workload.unit) === 'h/week';
  return [
    ...(weekly.length === 0 ? [] : [{ text: weekly.map(({ text }) => text).join(', '), language }]),
    ...(isWeek || workload.value === null ? [] : unspoken(`${workload.value} ${workload.unit}`)),
  ];
}

/** The dates of a list, in their order. A single one may stand without a list. */
const datesOf = (course: JsonObject, name: string) => wordsOf(memberOf(course, name));

/** True where dates for applying are stated for a course that runs more than once, so that nobody can tell for which. */
export const hasLooseDeadline = (course: JsonObject): boolean =>
  datesOf(course, 'startDate').length > 1 &&
  (wordAt(course, 'applicationDeadline') ?? wordAt(course, 'applicationStartDate')) !== null;

/**
 * The runs of a course: one for each start. Starts and ends belong together where there are equally many. A course
 * without dates has one run, which holds what else is said of how it is taught.
 */
export function instancesOf(course: JsonObject): InstanceDraft[] {
  const starts = datesOf(course, 'startDate');
  const ends = datesOf(course, 'endDate');
  const words = wordsOf(memberOf(course, 'courseMode'));
  const paces = words.filter((word) => PACES.has(plainWord(word)));
  const load = objectOf(memberOf(course, 'workload'));
  const workload = { value: wordAt(load, 'timeValue'), unit: wordAt(load, 'timeUnit') };
  const [opens, closes] = [wordAt(course, 'applicationStartDate'), wordAt(course, 'applicationDeadline')];
  const isOne = starts.length < 2;
  const everyRun: InstanceDraft = {
    ...SILENT_INSTANCE,
    modes: words.filter((word) => !PACES.has(plainWord(word))),
    deadlines: isOne && closes !== null ? [closes] : [],
    enrolment: isOne && (opens ?? closes) !== null ? [{ for: null, opens, closes, note: [], url: null }] : [],
    duration: wordAt(course, 'duration'),
    pace: paces.length === 1 ? (paces[0] ?? null) : null,
    hoursAWeek: workload.unit !== null && plainWord(workload.unit) === 'h/week' ? workload.value : null,
    scheduleNote: scheduleNotes(course, workload),
    locations: locationsOf(course),
    prices: pricesOf(course),
  };
  if (starts.length === 0) {
    const only = { ...everyRun, end: ends.length === 1 ? ends : [] };
    return isSilentInstance(only) ? [] : [only];
  }
  return starts.map((start, at) => ({
    ...everyRun,
    start: [start],
    end: starts.length === ends.length ? [ends[at] ?? ''] : [],
  }));
}
