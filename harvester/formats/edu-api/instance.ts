import type { DraftLocation, DraftText, InstanceDraft } from '../../draft.ts';
import { SILENT_INSTANCE } from '../../silent-draft.ts';
import { unspoken } from '../json/texts.ts';
import { type JsonObject, memberOf, objectOf, objectsOf, wordAt, wordOf, wordsOf } from '../json/values.ts';
import { codesOf, sourcedId } from './codes.ts';
import { idOf, type Records, said } from './records.ts';
import { EDU_API_WORDS, plainWord } from './vocabulary.ts';

/** Sentences about what Edu-API has words for and an offer has no place. */
const TOGETHER: Readonly<Record<string, string>> = {
  synchronous: 'Synchronous: teachers and learners are present at the same time',
  asynchronous: 'Asynchronous: teachers and learners need not be present at the same time',
  hybrid: 'Partly synchronous',
};

const english = (text: string): DraftText => ({ text, language: 'en' });

function scheduleNotes(offering: JsonObject, pace: string | null): DraftText[] {
  const word = wordAt(offering, 'synchronicity');
  const together = word === null ? null : (new Map(Object.entries(TOGETHER)).get(plainWord(word)) ?? null);
  const tempo = pace === null ? null : `Pace: ${pace.replace(/%?$/, '%')} of full-time study`;
  const notes = [together, tempo].filter((text) => text !== null);
  return [
    ...(notes.length === 0 ? [] : [english(notes.join('. '))]),
    // A word that is not on the list is in a language that nobody states.
    ...(together === null ? unspoken(word) : []),
  ];
}

/** Places of an offering: rooms and buildings in words, and points on the map. */
function locationsOf(offering: JsonObject): DraftLocation[] {
  return objectsOf(memberOf(offering, 'locations')).flatMap((location): DraftLocation[] => {
    const point = objectOf(memberOf(location, 'geoLocation'));
    const described = said(memberOf(location, 'description'));
    const place = described.length > 0 ? described : unspoken(wordAt(location, 'identifier'));
    const [latitude, longitude] = [wordAt(point, 'latitude'), wordAt(point, 'longitude')];
    return place.length === 0 && latitude === null ? [] : [{ codes: [], city: [], place, latitude, longitude }];
  });
}

/** Reads an offering of a course or collection as a dated run. */
export function readOffering(
  offering: JsonObject,
  records: Records,
  publishers: (record: JsonObject) => InstanceDraft['providers'],
): InstanceDraft {
  const id = idOf(offering);
  const session = records.of('academicSessions').get(wordAt(offering, 'academicSession') ?? '');
  const period = session === undefined ? [] : said(memberOf(session, 'title'));
  const pace = wordAt(offering, 'paceOfStudy');
  const load = pace === null ? null : EDU_API_WORDS.load(pace);
  const number = (name: string) => wordOf(memberOf(offering, name));
  return {
    ...SILENT_INSTANCE,
    identifiers: [...(id === null ? [] : [sourcedId(id)]), ...codesOf(offering).filter(({ value }) => value !== id)],
    title: said(memberOf(offering, 'title')),
    modes: wordsOf(memberOf(offering, 'offeringFormat')),
    languages: wordsOf(memberOf(offering, 'teachingLanguage')),
    start: wordsOf(memberOf(offering, 'startDate')),
    end: wordsOf(memberOf(offering, 'endDate')),
    period: period.length > 0 ? period : unspoken(wordAt(offering, 'academicSessionCode')),
    seats: {
      total: number('maxNumberStudents'),
      left: null,
      enrolled: number('enrolledNumberStudents'),
      waiting: number('pendingNumberStudents'),
    },
    status: wordAt(offering, 'registrationStatus'),
    schedule: load === null ? null : pace,
    scheduleNote: scheduleNotes(offering, load === null ? pace : null),
    locations: locationsOf(offering),
    providers: publishers(offering),
  };
}
