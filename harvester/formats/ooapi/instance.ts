import type { DraftAudience, DraftEnrolment, DraftPrice, DraftText, InstanceDraft } from '../../draft.ts';
import { SILENT_INSTANCE } from '../../silent-draft.ts';
import { textsOf, unspoken } from '../json/texts.ts';
import { isObject, type JsonObject, listOf, memberOf, objectsOf, wordAt, wordOf, wordsOf } from '../json/values.ts';
import { durationIn, modesIn } from './elements.ts';
import { codeOf } from './party.ts';
import { locationsOf } from './place.ts';
import { identityOf, referredId } from './records.ts';
import { plainWord } from './vocabulary.ts';

/** States of an offering (version 6) that are not for learners yet, or not any more. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['concept', 'inactive']);
/** A subsidy that a learner may get, which is no price. */
const SUBSIDY = 'stap-eligible';

/** What the members of alliances are told: `alliances` of `consumers` (version 5) and `consumer` (version 6). */
export const alliancesOf = (record: JsonObject): readonly JsonObject[] =>
  objectsOf(memberOf(record, 'consumers', 'consumer')).flatMap((consumer) =>
    objectsOf(memberOf(consumer, 'alliances')),
  );

/** That a record is for the students of an alliance. */
export function audienceOf(record: JsonObject): DraftAudience {
  const names = alliancesOf(record).flatMap((alliance) => wordAt(alliance, 'name') ?? []);
  return {
    ...SILENT_INSTANCE.audience,
    who: names.length > 0 ? ['alliance'] : [],
    ...(names.length > 0 ? { alliances: [...new Set(names)] } : {}),
    note: [...new Set(names)].map((text) => ({ text, language: null })),
  };
}

function pricesOf(record: JsonObject): DraftPrice[] {
  return objectsOf(memberOf(record, 'priceInformation')).flatMap((cost): DraftPrice[] => {
    const covers = wordAt(cost, 'costType');
    if (covers !== null && plainWord(covers) === SUBSIDY) return [];
    const label = textsOf(memberOf(cost, 'displayAmount'));
    return [
      {
        amount: wordAt(cost, 'amount'),
        currency: wordAt(cost, 'currency'),
        label,
        covers,
        for: null,
        condition: [],
      },
    ];
  });
}

/** When one may enrol: the dates of version 5, the periods of version 6, and those for members of an alliance. */
function enrolmentOf(offering: JsonObject, course: JsonObject): DraftEnrolment[] {
  const how = textsOf(memberOf(course, 'enrollment', 'enrolment'));
  const [opens, closes] = [wordAt(offering, 'enrollStartDate'), wordAt(offering, 'enrollEndDate')];
  const periods = objectsOf(memberOf(offering, 'enrolmentPeriods')).flatMap((period): DraftEnrolment[] => {
    const groups = wordsOf(memberOf(period, 'targetGroups'));
    return (groups.length > 0 ? groups : [null]).map((group) => ({
      for: group,
      opens: wordAt(period, 'startDateTime'),
      closes: wordAt(period, 'endDateTime'),
      note: [...unspoken(wordAt(period, 'comment')), ...how],
      url: wordAt(period, 'enrolmentUrl'),
    }));
  });
  const allied = alliancesOf(offering).flatMap((alliance): DraftEnrolment[] => {
    const period = {
      for: 'alliance',
      opens: wordAt(alliance, 'enrollStartTime', 'enrollStartDate'),
      closes: wordAt(alliance, 'enrollEndTime', 'enrollEndDate'),
      note: unspoken(wordAt(alliance, 'name')),
      url: wordAt(alliance, 'enrollmentUrl'),
    };
    return period.opens === null && period.closes === null && period.url === null ? [] : [period];
  });
  const own =
    opens === null && closes === null && how.length === 0 ? [] : [{ for: null, opens, closes, note: how, url: null }];
  return [...(periods.length > 0 ? [] : own), ...periods, ...allied];
}

function scheduleNotes(offering: JsonObject): DraftText[] {
  const from = wordAt(offering, 'flexibleEntryPeriodStart', 'flexibleEntryPeriodStartDateTime');
  const to = wordAt(offering, 'flexibleEntryPeriodEnd', 'flexibleEntryPeriodEndDateTime');
  const entry = from === null && to === null ? null : `Flexible entry: ${from ?? '…'} – ${to ?? '…'}`;
  return [
    ...(entry === null ? [] : [{ text: entry, language: 'en' }]),
    ...alliancesOf(offering).flatMap((alliance) => unspoken(wordAt(alliance, 'dateComment'))),
  ];
}

/**
 * Reads an offering of a course or programme as a dated run. `sessions` are academic sessions by id. Null where it is
 * only planned, or withdrawn.
 */
export function readOffering(
  offering: JsonObject,
  course: JsonObject,
  sessions: ReadonlyMap<string, JsonObject>,
): InstanceDraft | null {
  const state = wordAt(offering, 'state', 'offeringState');
  if (state !== null && NOT_SHOWN.has(plainWord(state))) return null;
  const stated = memberOf(offering, 'academicSession', 'academicSessionId');
  const sessionId = referredId(stated, 'session');
  const session = isObject(stated) ? stated : sessionId === null ? undefined : sessions.get(sessionId);
  const id = identityOf(offering, 'offering');
  const enrolment = enrolmentOf(offering, course);
  const urls = [...new Set(enrolment.flatMap(({ url }) => url ?? []))];
  const closes = wordAt(offering, 'enrollEndDate');
  const modeOfStudy = wordAt(course, 'modeOfStudy');
  const word = modeOfStudy === null ? '' : plainWord(modeOfStudy);
  const code = codeOf(memberOf(offering, 'primaryCode'));
  const seat = (name: string) => wordOf(memberOf(offering, name));
  return {
    ...SILENT_INSTANCE,
    identifiers: [
      ...(id === null ? [] : [{ value: id.id, scheme: 'offeringId' }]),
      ...(code === null || code.value === id?.id ? [] : [code]),
    ],
    title: textsOf(memberOf(offering, 'name')),
    modes: modesIn(offering),
    languages: wordsOf(memberOf(offering, 'teachingLanguages', 'teachingLanguage')),
    start: listOf(wordAt(offering, 'startDate', 'startDateTime')).map(String),
    end: listOf(wordAt(offering, 'endDate', 'endDateTime')).map(String),
    period: session === undefined ? [] : textsOf(memberOf(session, 'name')),
    deadlines: closes === null ? [] : [closes],
    enrolment,
    seats: {
      total: seat('maxNumberStudents'),
      left: null,
      enrolled: seat('enrolledNumberStudents'),
      waiting: seat('pendingNumberStudents'),
    },
    status: state !== null && plainWord(state) === 'cancelled' ? 'cancelled' : null,
    duration: durationIn(course),
    schedule: word === 'full-time' || word === 'part-time' ? modeOfStudy : null,
    pace: word === 'self-paced' ? modeOfStudy : null,
    scheduleNote: scheduleNotes(offering),
    locations: locationsOf(memberOf(offering, 'addresses')),
    prices: pricesOf(offering),
    homepages: wordsOf(memberOf(offering, 'link')),
    registration: urls.length === 1 ? (urls[0] ?? null) : null,
    audience: audienceOf(offering),
  };
}
