import { type Basis, derivedBy } from '../../services/model/basis.ts';
import { cutText } from '../../services/model/cut-text.ts';
import type { Day } from '../../services/model/day.ts';
import type { Instance, Location, Mode } from '../../services/model/instance.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { saysNo } from '../../services/vocab/negations.ts';
import { OWN_NAMES } from '../dialect.ts';
import type { DraftLocation, InstanceDraft } from '../draft.ts';
import { accessibilityOf } from './accessibility.ts';
import { basesByReader } from './by-reader.ts';
import { languagesOf } from './codes.ts';
import { earliestDate, isBackwards } from './dates.ts';
import { durationOf } from './duration.ts';
import { enrolmentOf, registrationOf, seatsOf } from './enrolment.ts';
import { inOrder, named, nearest } from './instance-order.ts';
import { globalIri } from './keys.ts';
import { placeOf } from './place.ts';
import { pricesOf } from './prices.ts';
import { atMost, createRecordFindings, type RecordFindings } from './record-findings.ts';
import { firstAddress, parseNumber, webAddress } from './scalars.ts';
import { languageMap } from './texts.ts';
import { timetableOf } from './timetable.ts';

const MAX_INSTANCES = 200;
const MAX_PLACES = 50;
const MAX_GRANTS = 50;
const MAX_IDENTIFIERS = 20;
const MAX_IDENTIFIER_CHARACTERS = 1_000;
const MOST_LATITUDE = 90;
const MOST_LONGITUDE = 180;

/** Words for a start at any time, in schedules and names of periods, because ELM has no element for it. */
const OPEN_START =
  /\b(?:(?:start|begin|enrol)\w* (?:at )?any ?time|any ?time|open (?:start|entry)|rolling (?:start|admission)|jederzeit|laufend(?:er)? (?:einstieg|beginn)|à tout moment|en cualquier momento|in qualsiasi momento|doorlopend|löpande start|når som helst)\b/iu;

/** Modes in which people are present somewhere. Together with online they are blended. */
const IN_PLACE = ['onsite', 'workbased', 'research-lab-based'] as const;

/**
 * One mode from all that were stated. Being online and being somewhere (on site, at work, in a laboratory) together are
 * blended, unless the source says how they are combined.
 */
export function modeOf(raw: readonly string[], path: string, report: RecordFindings): Mode | null {
  const modes = new Set<Mode>();
  for (const text of raw) {
    const mode = report.vocabulary.mode(text);
    if (mode === null) report.add('code-unknown', path, text);
    else modes.add(mode);
  }
  if (modes.size > 1) report.add('mode-combined', path, [...modes].sort().join(', '));
  for (const joined of ['hybrid', 'blended'] as const) if (modes.has(joined)) return joined;
  if (modes.has('online') && IN_PLACE.some((mode) => modes.has(mode))) return 'blended';
  return [...modes].sort()[0] ?? null;
}

function coordinate(raw: string | null, most: number): number | null {
  const value = raw === null ? null : parseNumber(raw);
  return value !== null && Math.abs(value) <= most ? value : null;
}

function locationOf(draft: DraftLocation, report: RecordFindings): Location {
  const { country, region } = placeOf(draft.codes, 'location', report);
  const name = (texts: DraftLocation['city'], path: string) =>
    Object.values(languageMap(texts, path, report, { title: true, isName: true }))[0] ?? null;
  const lat = coordinate(draft.latitude, MOST_LATITUDE);
  const lon = coordinate(draft.longitude, MOST_LONGITUDE);
  return {
    place: name(draft.place, 'address'),
    country,
    region,
    city: name(draft.city, 'city'),
    lat: lon === null ? null : lat,
    lon: lat === null ? null : lon,
  };
}

/** All places in an order of our own. A place that says nothing is dropped. */
function locationsOf(drafts: readonly DraftLocation[], report: RecordFindings): Location[] {
  if (drafts.length > MAX_PLACES) report.add('too-many-values', 'location', String(drafts.length));
  const byText = new Map<string, Location>();
  for (const draft of drafts) {
    const location = locationOf(draft, report);
    if (Object.values(location).some((value) => value !== null)) byText.set(JSON.stringify(location), location);
  }
  return [...byText]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, location]) => location)
    .slice(0, MAX_PLACES);
}

const STATES: readonly (readonly [RegExp, Instance['state']])[] = [
  [/cancel/i, 'cancelled'],
  [/full|booked/i, 'full'],
  [/clos|not published/i, 'closed'],
  [/open/i, 'open'],
];

/** Whether one can register: by the vocabulary of the format, else by a word in what is stated. */
function stateOf(status: string | null, report: RecordFindings): Instance['state'] {
  if (status === null || status.trim() === '') return 'unknown';
  const known = report.vocabulary.state(status);
  if (known !== null) return known;
  // What a text denies it does not state.
  return saysNo(status) ? 'unknown' : (STATES.find(([pattern]) => pattern.test(status))?.[1] ?? 'unknown');
}

/** Languages of subtitles, sorted. */
const subtitlesOf = (raw: readonly string[], report: RecordFindings): string[] =>
  raw.length === 0 ? [] : languagesOf(raw, 'subtitles', report);

/** An instance, and how what was not stated in it came about, by JSON pointer into it. */
interface ReadInstance {
  readonly instance: Instance;
  readonly basis: readonly (readonly [pointer: string, basis: Basis])[];
}

/** What instances take from their offer. */
export interface OfOffer {
  readonly openTo: OfferContent['openTo']['who'];
  /** Country of whoever publishes it. */
  readonly country: string | null;
  readonly today: Day;
}

/** The country where it takes place, else that of the publisher. Null where it takes place in several. */
function countryOf(locations: readonly Location[], publisher: string | null): string | null {
  const countries = new Set(locations.flatMap(({ country }) => country ?? []));
  return countries.size > 1 ? null : ([...countries][0] ?? publisher);
}

function instanceOf(draft: InstanceDraft, offer: OfOffer, report: RecordFindings): ReadInstance {
  const start = earliestDate(draft.start, 'start', report);
  const stated = earliestDate(draft.end, 'end', report);
  const backwards = start !== null && stated !== null && isBackwards(start, stated);
  if (backwards) report.add('date-order', 'end', stated);
  const languages = languagesOf(draft.languages, 'instanceLanguage', report);
  if (languages.length > 1) report.add('language-ambiguous', 'instanceLanguage', languages.join(', '));
  if (draft.languages.length === 0) report.add('instance-without-language', 'instanceLanguage', draft.iri);
  const note = languageMap(draft.scheduleNote, 'scheduleNote', report);
  const period = languageMap(draft.period, 'period/label', report, { title: true });
  const openStart =
    start === null && [...Object.values(note), ...Object.values(period)].some((text) => OPEN_START.test(text));
  const locations = locationsOf(draft.locations, report);
  const shownNote = Object.keys(note).length > 0 ? note : period;
  const timetable = timetableOf(draft, shownNote, countryOf(locations, offer.country), report);
  const { enrolment, basis } = enrolmentOf(draft.enrolment, offer.openTo, report);
  const { seats, counted } = seatsOf(draft.seats, report);
  const instance: Instance = {
    id: '',
    iri: globalIri(draft.iri, 'instance', report),
    identifiers: atMost(draft.identifiers, MAX_IDENTIFIERS, 'instance/identifier', report)
      .map(({ value }) => cutText(value.trim(), MAX_IDENTIFIER_CHARACTERS))
      .filter((value) => value !== ''),
    title: languageMap(draft.title, 'title', report, { title: true }),
    mode: modeOf(draft.modes, 'mode', report),
    // With several languages none is the one of the instance, which then takes those of the offer.
    language: languages.length === 1 ? (languages[0] ?? null) : null,
    start,
    openStart,
    end: backwards ? null : stated,
    deadline: earliestDate(draft.deadlines, 'deadline', report),
    duration: durationOf(draft.duration, report),
    state: stateOf(draft.status, report),
    schedule: timetable.schedule,
    locations,
    enrolment,
    seats,
    subtitles: subtitlesOf(draft.subtitles, report),
    accessibility: accessibilityOf(draft.accessibility, report),
    prices: pricesOf(draft.prices, report),
    funding: atMost(draft.grants, MAX_GRANTS, 'funding', report).map((title) => ({
      title: languageMap(title, 'funding', report, { title: true }),
    })),
    url: firstAddress(draft.homepages, 'homepage', report),
    registrationUrl: webAddress(registrationOf(draft), 'registration', report),
  };
  return {
    instance,
    basis: [
      ...basesByReader(draft.derived, instance),
      ...timetable.basis,
      ...basis,
      ...(openStart ? [['/openStart', derivedBy('words-for-open-start')] as const] : []),
      ...(counted ? [['/seats/left', derivedBy('places-less-enrolled')] as const] : []),
    ],
  };
}

/** The languages of instances that state several each, in order. What is wrong with them is found elsewhere. */
export function sharedLanguages(
  drafts: readonly InstanceDraft[],
  { vocabulary }: Pick<RecordFindings, 'vocabulary'>,
): string[] {
  const unsaid = createRecordFindings(null, OWN_NAMES, vocabulary);
  const lists = drafts.map((draft) => languagesOf(draft.languages, 'instanceLanguage', unsaid));
  return [...new Set(lists.filter((list) => list.length > 1).flat())].sort();
}

/** Instances, and how what was not stated in them came about, by JSON pointer into the offer. */
export interface ReadInstances {
  readonly instances: readonly Instance[];
  readonly basis: readonly (readonly [pointer: string, basis: Basis])[];
}

/**
 * The dated runs of an offer, by start. Where there are more than can be kept, those stay that have not ended, the
 * nearest first. The others are counted.
 */
export function instancesOf(drafts: readonly InstanceDraft[], offer: OfOffer, report: RecordFindings): ReadInstances {
  if (drafts.length > MAX_INSTANCES) report.add('too-many-values', 'instance', String(drafts.length));
  const read = drafts.map((draft) => instanceOf(draft, offer, report));
  const bases = new Map(read.map(({ instance, basis }) => [instance, basis]));
  const kept = inOrder(
    nearest(
      read.map(({ instance }) => instance),
      MAX_INSTANCES,
      offer.today,
    ),
  );
  return {
    instances: named(kept),
    basis: kept.flatMap((instance, index) =>
      (bases.get(instance) ?? []).map(([pointer, basis]) => [`/instances/${index}${pointer}`, basis] as const),
    ),
  };
}
