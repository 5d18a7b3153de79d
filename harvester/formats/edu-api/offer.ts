import { derivedBy } from '../../../services/model/basis.ts';
import type { Finding } from '../../../services/model/finding.ts';
import type { PointerMap } from '../../../services/model/pointer-map.ts';
import type { DraftCredit, DraftParty, DraftReference, OfferDraft } from '../../draft.ts';
import { SILENT_OFFER, SILENT_REFERENCE } from '../../silent-draft.ts';
import { type JsonObject, memberOf, wordAt, wordsOf } from '../json/values.ts';
import { offerByMap, runByMap } from './by-map.ts';
import { codesOf, sourcedId } from './codes.ts';
import { readOffering } from './instance.ts';
import { type Records, said } from './records.ts';
import { activeIn, deletedIn, isInUse } from './status.ts';
import { COURSE, EDU_API_WORDS, isOtherThanCourse, isStageWord, plainWord } from './vocabulary.ts';

/** What is read as an offer: courses, and collections of them such as programmes. */
export type OfferKind = 'course' | 'collection';

/** What reading one offer needs from the whole publication. */
export interface OfferContext {
  readonly records: Records;
  readonly publishers: (record: JsonObject) => readonly DraftParty[];
  /** Codes that more than one record has, as `scheme` and `value`. They find nothing again. */
  readonly shared: ReadonlySet<string>;
  /** What elements of records mean that the standard has no words for. */
  readonly map: PointerMap;
  readonly tell: (finding: Finding) => void;
}

/** Names a code for `shared`. */
export const nameOfCode = ({ scheme, value }: { readonly scheme: string | null; readonly value: string }): string =>
  JSON.stringify([scheme, value]);

/** What is awarded: a text such as `3` or `5 ECTS`. It is ECTS only where one of both members says so. */
function creditsIn(record: JsonObject): DraftCredit[] {
  const [type, awarded] = [wordAt(record, 'creditType'), wordAt(record, 'creditsAwarded')];
  const word = type === null ? '' : plainWord(type);
  if (awarded === null || word === 'noncredit') return [];
  const isEcts = /\bects\b/i.test(awarded) || /ects/.test(word);
  return [{ framework: isEcts ? 'ECTS' : word === '' || word === 'credit' ? null : type, point: awarded }];
}

function typesIn(kind: OfferKind, record: JsonObject): string[] {
  if (kind === 'collection') return [...wordsOf(memberOf(record, 'collectionType'))];
  const stated = wordsOf(memberOf(record, 'courseType'));
  return stated.some(isOtherThanCourse) ? [...stated] : [COURSE, ...stated];
}

/** The collections of which it is a part. */
function parentsOf(record: JsonObject, { of }: Records): DraftReference[] {
  return wordsOf(memberOf(record, 'parent')).flatMap((id): DraftReference[] => {
    const parent = of('collectionTemplates').get(id);
    if (parent === undefined || deletedIn(parent) !== null) return [];
    return [
      {
        ...SILENT_REFERENCE,
        identifiers: [sourcedId(id)],
        title: said(memberOf(parent, 'title')),
        types: wordsOf(memberOf(parent, 'collectionType')),
      },
    ];
  });
}

/** Reads a template of a course or collection with its offerings. */
export function readOffer(
  kind: OfferKind,
  id: string,
  record: JsonObject,
  { records, publishers, shared, map, tell }: OfferContext,
): OfferDraft {
  const level = wordAt(record, 'level');
  const offerings = (records.offerings.get(id) ?? []).filter(isInUse);
  const taught = [record, ...offerings].some((one) => wordAt(one, 'teachingLanguage') !== null);
  const written = taught ? null : wordAt(record, 'recordLanguage');
  const draft: OfferDraft = {
    ...SILENT_OFFER,
    vocabulary: EDU_API_WORDS,
    subject: id,
    identifiers: [
      sourcedId(id),
      ...codesOf(record).filter((code) => code.value !== id && !shared.has(nameOfCode(code))),
    ],
    title: said(memberOf(record, 'title')),
    description: said(memberOf(record, 'description')),
    types: typesIn(kind, record),
    publishers: publishers(record),
    eqf: level === null ? [] : [level],
    credits: creditsIn(record),
    languages: written === null ? wordsOf(memberOf(record, 'teachingLanguage')) : [written],
    grading: said(memberOf(record, 'gradingScheme')),
    partOf: parentsOf(record, records),
    active: activeIn(record),
    withdrawn: deletedIn(record),
    modified: wordAt(record, 'dateLastModified'),
    instances: offerings.map((offering) =>
      runByMap(readOffering(offering, records, publishers), [offering, record], map, id, tell),
    ),
    derived: {
      ...(level !== null && isStageWord(level) ? { '/eqf': derivedBy('level-word', { word: level }) } : {}),
      ...(written === null ? {} : { '/languages': derivedBy('language-of-record') }),
    },
  };
  return offerByMap(draft, record, map, tell);
}
