import { microCredentialTerm } from '../../../services/vocab/micro-credential-terms.ts';
import type { DraftOutcome, DraftParty, DraftReference, DraftText, OfferDraft } from '../../draft.ts';
import { SILENT_OFFER, SILENT_OUTCOME, SILENT_PARTY, SILENT_REFERENCE } from '../../silent-draft.ts';
import { activeUntil } from '../json/active.ts';
import { textsOf, unspoken } from '../json/texts.ts';
import { isObject, type JsonObject, listOf, memberOf, objectsOf, wordAt, wordsOf } from '../json/values.ts';
import { instancesOf } from './instance.ts';
import { MOOCHUB_WORDS, plainWord } from './vocabulary.ts';

/** Under which name the id of a course is a key of an offer. */
export const ID_SCHEME = 'moochubCourseId';

const NAMES = { language: 'inLanguage', value: 'name' } as const;
/** From what shows most of what was learnt to what shows least. */
const CREDENTIALS = ['certificate', 'record of achievement', 'confirmation of participation'];
/** Frameworks whose levels are those of the EQF. */
const EQF_FRAMEWORK = /^(?:eqf|eqr|european qualifications framework)\b/i;
const REFERENCE = 'course_id';

const frameworkOf = (item: JsonObject): string => wordAt(item, 'educationalFramework') ?? '';

/** Names, which are lists with languages, or a plain text. */
const namesOf = (item: unknown): DraftText[] =>
  isObject(item) ? textsOf(memberOf(item, 'name'), NAMES) : textsOf(item, NAMES);

function outcomesOf(course: JsonObject): DraftOutcome[] {
  return listOf(memberOf(course, 'teaches')).flatMap((item): DraftOutcome[] => {
    const skill = isObject(item) ? item : {};
    const target = wordAt(skill, 'targetUrl');
    const isEsco = /^esco\b/i.test(frameworkOf(skill)) || (target ?? '').includes('data.europa.eu/esco/');
    const named = namesOf(item);
    const note = textsOf(memberOf(skill, 'description'));
    const title = named.length > 0 ? named : note;
    if (title.length === 0 && target === null) return [];
    return [
      {
        ...SILENT_OUTCOME,
        title,
        note: named.length > 0 ? note : [],
        escoSkills: target !== null && isEsco ? [target] : [],
        otherSkills: target !== null && !isEsco ? [target] : [],
      },
    ];
  });
}

/** Who publishes: an organisation. Of a person nothing is kept. */
function publishersOf(course: JsonObject): DraftParty[] {
  return objectsOf(memberOf(course, 'publisher'))
    .filter((party) => wordAt(party, 'type') !== 'Person')
    .flatMap((party): DraftParty[] => {
      const name = textsOf(memberOf(party, 'name'));
      const same = [wordAt(party, 'url'), wordAt(party, 'identifier')].filter(
        (address): address is string =>
          address !== null && /^https?:\/\/(?:www\.)?(?:ror|wikidata)\.org\//.test(address),
      );
      return name.length === 0 && same.length === 0 ? [] : [{ ...SILENT_PARTY, name, sameAs: same }];
    });
}

const iscedOf = (course: JsonObject): string[] =>
  objectsOf(memberOf(course, 'educationalAlignment'))
    .filter((item) => /isced/i.test(frameworkOf(item)))
    .flatMap((item) => wordAt(item, 'shortCode', 'targetUrl') ?? []);

const eqfOf = (course: JsonObject): string[] =>
  objectsOf(memberOf(course, 'educationalLevel'))
    .filter((item) => EQF_FRAMEWORK.test(frameworkOf(item)))
    .flatMap((item) => wordAt(item, 'targetUrl', 'shortCode') ?? []);

const reference = (iri: string | null, title: readonly DraftText[]): DraftReference[] =>
  iri === null && title.length === 0 ? [] : [{ ...SILENT_REFERENCE, iri, title }];

/** The word of one of these texts that calls something a micro-credential. */
const statedTermIn = (words: readonly string[]): string | null =>
  words.flatMap((word) => microCredentialTerm(word) ?? [])[0] ?? null;

/** The strongest of the credentials that a course gives, or a word that we do not know. */
function credentialIn(course: JsonObject): string | null {
  const words = wordsOf(memberOf(course, 'educationalCredentialsAwarded', 'educationalCredentialAwarded'));
  const known = CREDENTIALS.find((form) => words.some((word) => plainWord(word) === form));
  return known ?? words[0] ?? null;
}

/** `false` where each date until which the course can be taken is over. Else nothing is said. */
function activeOf(course: JsonObject, today: string): string | null {
  const days = wordsOf(memberOf(course, 'expires'));
  return days.length > 0 && days.every((day) => activeUntil(day, today) === 'false') ? 'false' : null;
}

/** Licences by their address, else by their short name. */
const licencesOf = (course: JsonObject): string[] =>
  listOf(memberOf(course, 'license')).flatMap((item) =>
    isObject(item) ? (wordAt(item, 'url', 'identifier') ?? []) : wordsOf(item),
  );

/** Reads the attributes of a course. `id` is the one of its resource; its page stands in where there is none. */
export function readCourse(id: string | null, course: JsonObject, today: string): OfferDraft {
  const page = wordAt(course, 'url');
  const credits = wordAt(course, 'numberOfCredits');
  const languages = wordsOf(memberOf(course, 'inLanguage'));
  const credential = credentialIn(course);
  const images = objectsOf(memberOf(course, 'image')).flatMap((image) => wordAt(image, 'contentUrl') ?? []);
  const required = listOf(memberOf(course, 'competencyRequired'));
  const isReference = (item: unknown) => isObject(item) && frameworkOf(item).toLowerCase() === REFERENCE;
  const isForStudents = wordsOf(memberOf(course, 'access')).map(plainWord);
  return {
    ...SILENT_OFFER,
    vocabulary: MOOCHUB_WORDS,
    iri: id === null ? page : null,
    subject: id ?? page ?? wordAt(course, 'name') ?? '',
    identifiers: id === null ? [] : [{ value: id, scheme: ID_SCHEME }],
    title: textsOf(memberOf(course, 'name'), NAMES),
    otherTitles: unspoken(wordAt(course, 'courseCode')),
    description: textsOf(memberOf(course, 'description')),
    image: images[0] ?? null,
    types: ['Course'],
    statedTerm: statedTermIn(wordsOf(memberOf(course, 'keywords'))),
    audience: { ...SILENT_OFFER.audience, who: isForStudents.join() === 'student' ? ['student'] : [] },
    publishers: publishersOf(course),
    eqf: eqfOf(course),
    credits: credits === null || Number(credits) === 0 ? [] : [{ framework: 'ECTS', point: credits }],
    languages,
    isced: iscedOf(course),
    outcomes: outcomesOf(course),
    entryText: required.filter((item) => !isReference(item)).flatMap(namesOf),
    entryOffers: required
      .filter(isReference)
      .flatMap((item) => reference(isObject(item) ? wordAt(item, 'targetUrl') : null, namesOf(item))),
    credential: { form: credential, formats: [] },
    partOf: objectsOf(memberOf(course, 'isPartOf')).flatMap((programme) =>
      reference(wordAt(programme, 'url'), textsOf(memberOf(programme, 'title', 'name'))),
    ),
    homepages: wordsOf(memberOf(course, 'url')),
    licences: licencesOf(course),
    active: activeOf(course, today),
    modified: wordAt(course, 'dateModified'),
    instances: instancesOf(course),
  };
}
