import type { DraftEnrolment, DraftLocation, DraftPrice, DraftText, InstanceDraft } from '../../draft.ts';
import { isSilentInstance, SILENT_INSTANCE, SILENT_PRICE } from '../../silent-draft.ts';
import { unspoken } from '../json/texts.ts';
import { isObject, wordOf } from '../json/values.ts';
import { weeklyText } from '../json/weekly.ts';
import { type Node, valuesOf } from './nodes.ts';
import { addressesAt, hasType, idOf, inside, objectsAt, textsAt, textsIn, wordAt, wordsAt } from './values.ts';
import { LOADS, PACES, plainWord } from './vocabulary.ts';

const WEEKLY: ReadonlySet<string> = new Set(['weekly', 'p1w', 'p7d']);
const HOURS = /^PT(?:(\d{1,4}(?:\.\d+)?)H)?(?:(\d{1,4})M)?$/;
const MINUTES = 60;

/** Words of a category by which search engines tell prices apart; in every language they are these. */
const ENGLISH_CATEGORIES: ReadonlySet<string> = new Set(['subscription', 'partially-free']);

/** Hours of a duration such as `PT2H30M`. Null for every other one. */
function hoursIn(duration: string | null): number | null {
  const [, hours, minutes] = HOURS.exec(duration ?? '') ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return Number(hours ?? 0) + Number(minutes ?? 0) / MINUTES;
}

/** Prices of an object’s `offers`. A subscription is one under that condition. */
function pricesOf(node: Node): DraftPrice[] {
  return objectsAt(node, 'offers').flatMap((offer): DraftPrice[] => {
    const [specification = offer] = objectsAt(offer, 'priceSpecification');
    const said = wordAt(offer, 'price', 'lowPrice') ?? wordAt(specification, 'price', 'minPrice');
    const category = wordAt(offer, 'category');
    const isFree = category !== null && plainWord(category) === 'free';
    const amount = said ?? (isFree ? '0' : null);
    if (amount === null && category === null) return [];
    const isPlain = category === null || ['free', 'paid'].includes(plainWord(category));
    return [
      {
        ...SILENT_PRICE,
        amount,
        currency: wordAt(offer, 'priceCurrency') ?? wordAt(specification, 'priceCurrency'),
        condition: isPlain
          ? textsAt(offer, 'eligibleCustomerType')
          : [{ text: category, language: ENGLISH_CATEGORIES.has(plainWord(category)) ? 'en' : node.language }],
      },
    ];
  });
}

/** When one may enrol: for as long as the offer is valid. */
function enrolmentOf(node: Node): DraftEnrolment[] {
  return objectsAt(node, 'offers').flatMap((offer): DraftEnrolment[] => {
    const period = {
      opens: wordAt(offer, 'validFrom', 'availabilityStarts'),
      closes: wordAt(offer, 'validThrough', 'availabilityEnds'),
      url: addressesAt(offer, 'url')[0] ?? null,
    };
    return period.opens === null && period.closes === null ? [] : [{ for: null, note: [], ...period }];
  });
}

/** Places, and whether one of them is a virtual room. */
function placesOf(node: Node): { readonly locations: DraftLocation[]; readonly isVirtual: boolean } {
  let isVirtual = false;
  const locations = valuesOf(node, 'location').flatMap((value): DraftLocation[] => {
    if (!isObject(value)) {
      const text = wordOf(value);
      if (text === null) return [];
      if (/^(?:online|virtual|https?:\S+)$/i.test(text)) {
        isVirtual = true;
        return [];
      }
      return [{ codes: [], city: [], place: unspoken(text), latitude: null, longitude: null }];
    }
    const place = inside(value, node);
    if (hasType(place, 'VirtualLocation')) {
      isVirtual = true;
      return [];
    }
    const [address = null] = objectsAt(place, 'address');
    const plain = address === null ? wordsAt(place, 'address') : [];
    const [geo = place] = objectsAt(place, 'geo');
    const of = (...names: string[]) => (address === null ? [] : wordsAt(address, ...names));
    const street = [...of('streetAddress'), ...of('postalCode')].join(', ');
    const texts = [...textsAt(place, 'name').map(({ text }) => text), street, ...plain].filter((text) => text !== '');
    const location = {
      codes: [...of('addressCountry'), ...of('addressRegion')],
      city: address === null ? [] : textsAt(address, 'addressLocality').map(({ text }) => ({ text, language: null })),
      // One text, because a place has one in each language.
      place: unspoken(texts.length === 0 ? null : texts.join(', ')),
    };
    const latitude = wordAt(geo, 'latitude');
    const longitude = wordAt(geo, 'longitude');
    const isSilent = latitude === null && Object.values(location).every((list) => list.length === 0);
    return isSilent ? [] : [{ ...location, latitude, longitude }];
  });
  return { locations, isVirtual };
}

interface Rhythm {
  readonly notes: DraftText[];
  readonly hoursAWeek: string | null;
  readonly duration: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

/** When it meets: `courseSchedule`, which also tells how many weeks it takes and how many hours each. */
function rhythmOf(node: Node): Rhythm {
  const schedules = objectsAt(node, 'courseSchedule', 'eventSchedule');
  const [first] = schedules;
  const notes = schedules.flatMap((schedule) => {
    const days = wordsAt(schedule, 'byDay', 'dayOfWeek');
    return weeklyText(days, wordAt(schedule, 'startTime'), wordAt(schedule, 'endTime'), schedule.language) ?? [];
  });
  if (first === undefined || schedules.length > 1)
    return { notes, hoursAWeek: null, duration: null, start: null, end: null };
  const isWeekly = WEEKLY.has(plainWord(wordAt(first, 'repeatFrequency') ?? ''));
  const count = wordAt(first, 'repeatCount');
  const hours = hoursIn(wordAt(first, 'duration'));
  const days = Math.max(1, wordsAt(first, 'byDay').length);
  return {
    notes,
    hoursAWeek: isWeekly && hours !== null ? String(hours * days) : null,
    duration: isWeekly && /^\d{1,3}$/.test(count ?? '') ? `P${count}W` : null,
    start: wordAt(first, 'startDate'),
    end: wordAt(first, 'endDate'),
  };
}

const list = (word: string | null): string[] => (word === null ? [] : [word]);

/** What is said of a run, in an instance or in what it is an instance of. */
function statedIn(node: Node): InstanceDraft {
  const words = wordsAt(node, 'courseMode').concat(wordsAt(node, 'eventAttendanceMode'));
  const modes = words.filter((word) => !PACES.has(plainWord(word)) && !LOADS.has(plainWord(word)));
  const paces = words.filter((word) => PACES.has(plainWord(word)));
  const { locations, isVirtual } = placesOf(node);
  const rhythm = rhythmOf(node);
  const enrolment = enrolmentOf(node);
  const deadline = wordAt(node, 'applicationDeadline');
  const opens = wordAt(node, 'applicationStartDate');
  const applied: DraftEnrolment[] =
    deadline === null && opens === null ? [] : [{ for: null, opens, closes: deadline, note: [], url: null }];
  const closes = [...new Set([...list(deadline), ...enrolment.flatMap((period) => period.closes ?? [])])];
  const workload = wordAt(node, 'courseWorkload');
  const cancelled = wordsAt(node, 'eventStatus').find((word) => plainWord(word) === 'event-cancelled');
  const [availability] = objectsAt(node, 'offers').flatMap((offer) => wordAt(offer, 'availability') ?? []);
  const urls = [...new Set(objectsAt(node, 'offers').flatMap((offer) => addressesAt(offer, 'url')))];
  return {
    ...SILENT_INSTANCE,
    modes: modes.length === 0 && isVirtual && locations.length === 0 ? ['online'] : modes,
    languages: wordsAt(node, 'inLanguage'),
    start: list(wordAt(node, 'startDate') ?? rhythm.start),
    end: list(wordAt(node, 'endDate') ?? rhythm.end),
    deadlines: closes.length === 1 ? closes : [],
    enrolment: [...applied, ...enrolment],
    seats: {
      ...SILENT_INSTANCE.seats,
      total: wordAt(node, 'maximumAttendeeCapacity', 'maximumEnrollment'),
      left: wordAt(node, 'remainingAttendeeCapacity'),
    },
    status: cancelled ?? availability ?? null,
    duration: wordAt(node, 'timeToComplete') ?? rhythm.duration,
    schedule: words.find((word) => LOADS.has(plainWord(word))) ?? null,
    scheduleNote: [
      ...rhythm.notes,
      // A number of hours is the work of the whole; a sentence may be of a week.
      ...(workload === null || /^PT?\d/.test(workload) ? [] : textsIn([workload], node)),
    ],
    pace: paces.length === 1 ? (paces[0] ?? null) : null,
    hoursAWeek: rhythm.hoursAWeek,
    accessibility: wordsAt(node, 'accessibilityFeature').map((feature) => ({ feature, stated: true, note: [] })),
    locations,
    prices: pricesOf(node),
    registration: urls.length === 1 ? (urls[0] ?? null) : null,
  };
}

/** What a run does not say itself is taken from its course, which says it of all its runs. */
function withCourse(run: InstanceDraft, course: InstanceDraft): InstanceDraft {
  const members = [
    'prices',
    'enrolment',
    'deadlines',
    'registration',
    'modes',
    'pace',
    'schedule',
    'duration',
  ] as const;
  const taken = members.filter((name) => (Array.isArray(run[name]) ? run[name].length === 0 : run[name] === null));
  return { ...run, ...Object.fromEntries(taken.map((name) => [name, course[name]])) };
}

/** The runs of a course or programme. One that names none has one where dates, places, prices or such are said of it. */
export function instancesOf(node: Node): InstanceDraft[] {
  const { languages: _, ...own } = statedIn(node);
  const course: InstanceDraft = { ...own, languages: [] };
  const runs = objectsAt(node, 'hasCourseInstance');
  if (runs.length === 0) return isSilentInstance(course) ? [] : [course];
  return runs.map((run) => ({
    ...withCourse(statedIn(run), course),
    iri: idOf(run),
    title: textsAt(run, 'name'),
    homepages: addressesAt(run, 'url'),
  }));
}

/** Work of the whole in hours, where all runs say the same. */
export function workloadOf(node: Node): string | null {
  const stated = objectsAt(node, 'hasCourseInstance').flatMap((run) => wordAt(run, 'courseWorkload') ?? []);
  const all = new Set(stated.filter((text) => hoursIn(text) !== null));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}
