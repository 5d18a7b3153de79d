import { cutText } from '../../services/model/cut-text.ts';
import type { Day } from '../../services/model/day.ts';
import {
  type Instance,
  type Location,
  type Mode,
  NO_SCHEDULE,
  NO_SEATS,
  type Price,
} from '../../services/model/instance.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import { codeText } from '../../services/vocab/code-text.ts';
import { timesInWords } from '../../services/vocab/schedule-words.ts';
import { OWN_NAMES } from '../dialect.ts';
import type { DraftLocation, DraftPrice, InstanceDraft } from '../draft.ts';
import { languagesOf } from './codes.ts';
import { earliestDate, isBackwards } from './dates.ts';
import { durationOf } from './duration.ts';
import { inOrder, named, nearest } from './instance-order.ts';
import { globalIri } from './keys.ts';
import { placeOf } from './place.ts';
import { atMost, createRecordFindings, type RecordFindings } from './record-findings.ts';
import { firstAddress, parseNumber, webAddress } from './scalars.ts';
import { languageMap } from './texts.ts';

const MAX_INSTANCES = 200;
const MAX_PRICES = 20;
const MAX_PLACES = 50;
const MAX_GRANTS = 50;
const MAX_IDENTIFIERS = 20;
const MAX_IDENTIFIER_CHARACTERS = 1_000;
/** In any currency. More than this is a mistake in the data. */
const MOST_MONEY = 1_000_000_000;
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

function pricesOf(drafts: readonly DraftPrice[], report: RecordFindings): Price[] {
  return atMost(drafts, MAX_PRICES, 'price', report).flatMap((draft): Price[] => {
    const amount = draft.amount === null ? null : parseNumber(draft.amount);
    const currency = codeText(draft.currency ?? '') ?? '';
    const last = currency.replace(/\/+$/, '').split('/').at(-1)?.toUpperCase() ?? '';
    const condition = languageMap(draft.label, 'price/label', report);
    if (amount === null || amount < 0 || amount > MOST_MONEY || !/^[A-Z]{3}$/.test(last)) {
      report.add(
        'price-incomplete',
        'price',
        `${draft.amount ?? ''} ${draft.currency ?? ''}`.trim() || (Object.values(condition)[0] ?? null),
      );
      return [];
    }
    return [{ amount, currency: last, covers: 'all', for: 'anyone', condition }];
  });
}

function coordinate(raw: string | null, most: number): number | null {
  const value = raw === null ? null : parseNumber(raw);
  return value !== null && Math.abs(value) <= most ? value : null;
}

function locationOf(draft: DraftLocation, report: RecordFindings): Location {
  const { country, region } = placeOf(draft.codes, 'location', report);
  const name = (texts: DraftLocation['city'], path: string) =>
    Object.values(languageMap(texts, path, report, { title: true }))[0] ?? null;
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

/** What is known of the schedule. Mostly that is nothing, and one object serves for all. */
function scheduleOf(load: Instance['schedule']['load'], note: LanguageMap): Instance['schedule'] {
  if (load === null && Object.keys(note).length === 0) return NO_SCHEDULE;
  // No element of ELM states the time of the week. Words that tell it stand in the note.
  return { ...NO_SCHEDULE, load, times: timesInWords([note]), note };
}

function instanceOf(draft: InstanceDraft, report: RecordFindings): Instance {
  const start = earliestDate(draft.start, 'start', report);
  const stated = earliestDate(draft.end, 'end', report);
  const backwards = start !== null && stated !== null && isBackwards(start, stated);
  if (backwards) report.add('date-order', 'end', stated);
  const languages = languagesOf(draft.languages, 'instanceLanguage', report);
  if (languages.length > 1) report.add('language-ambiguous', 'instanceLanguage', languages.join(', '));
  if (draft.languages.length === 0) report.add('instance-without-language', 'instanceLanguage', draft.iri);
  const load = draft.schedule === null ? null : report.vocabulary.load(draft.schedule);
  if (draft.schedule !== null && load === null) report.add('code-unknown', 'load', draft.schedule);
  const note = languageMap(draft.scheduleNote, 'scheduleNote', report);
  const period = languageMap(draft.period, 'period/label', report, { title: true });
  const openStart =
    start === null && [...Object.values(note), ...Object.values(period)].some((text) => OPEN_START.test(text));
  return {
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
    state: STATES.find(([pattern]) => pattern.test(draft.status ?? ''))?.[1] ?? 'unknown',
    schedule: scheduleOf(load, Object.keys(note).length > 0 ? note : period),
    locations: locationsOf(draft.locations, report),
    enrolment: [],
    seats: NO_SEATS,
    subtitles: [],
    accessibility: [],
    prices: pricesOf(draft.prices, report),
    funding: atMost(draft.grants, MAX_GRANTS, 'funding', report).map((title) => ({
      title: languageMap(title, 'funding', report, { title: true }),
    })),
    url: firstAddress(draft.homepages, 'homepage', report),
    registrationUrl: webAddress(draft.registration, 'registration', report),
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

/**
 * The dated runs of an offer, by start. Where there are more than can be kept, those stay that have not ended, the
 * nearest first. The others are counted.
 */
export function instancesOf(drafts: readonly InstanceDraft[], today: Day, report: RecordFindings): Instance[] {
  if (drafts.length > MAX_INSTANCES) report.add('too-many-values', 'instance', String(drafts.length));
  const instances = drafts.map((draft) => instanceOf(draft, report));
  return named(inOrder(nearest(instances, MAX_INSTANCES, today)));
}
