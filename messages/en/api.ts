import type { Words } from '../words.ts';
import { about } from './about.ts';
import { country, countryProblems } from './country.ts';
import { coverage } from './coverage.ts';
import { feedProblems } from './feed.ts';
import { history, historyProblems } from './history.ts';
import { lookup, lookupProblems } from './lookup.ts';
import { pages } from './pages.ts';
import { portal } from './portal.ts';
import { publish } from './publish.ts';
import { sources } from './sources.ts';
import { statementProblems } from './statements.ts';
import { whose } from './whose.ts';
import { withdrawnProblems } from './withdrawn.ts';

/** English: the language that every other one is compared with. */
export const api = {
  ...about,
  ...country,
  ...coverage,
  ...lookup,
  ...pages,
  ...publish,
  ...sources,
  ...whose,
  problem: {
    ...portal,
    ...historyProblems,
    ...lookupProblems,
    ...feedProblems,
    ...countryProblems,
    ...statementProblems,
    ...withdrawnProblems,
    invalidParameters: 'Some parameters cannot be used',
    invalidParametersDetail: '{count} parameters cannot be used: {names}.',
    oneInvalidParameter: 'The parameter {names} cannot be used.',
    notFound: 'Not found',
    notFoundDetail: 'There is nothing at this address.',
    offerNotFound: 'There is no offer with the id {id}.',
    providerNotFound: 'There is no provider with the id {id}.',
    sourceNotFound: 'There is no source with the id {id}.',
    allianceNotFound: 'There is no alliance with the id {id}.',
    runNotFound: 'This source has no run with the id {id}.',
    notAcceptable: 'None of the accepted media types can be given',
    notAcceptableDetail: 'Available are: {types}.',
    methodNotAllowed: 'Method not allowed',
    methodNotAllowedDetail: 'Only GET, HEAD and OPTIONS can be used here.',
    tooManyRequests: 'Too many requests',
    tooManyRequestsDetail: 'More than {limit} requests in a minute came from this client.',
    badRequest: 'The request cannot be read',
    badRequestDetail: 'The address or a header of the request is malformed.',
    unavailable: 'Not available at the moment',
    unavailableDetail:
      '{part, select, engine {The search engine} other {The store}} does not answer. Please try again later.',
    tooManyWaiting: 'Too many requests wait here at the moment. Please try again in a few seconds.',
    tookTooLong: 'The answer took too long. Please try again later.',
    internal: 'Something went wrong here',
    internalDetail: 'The answer could not be made. The fault is ours and was noted.',

    notInList: '“{value}” is not one of the values of {name}. Nearest: {nearest}.',
    notInListAll: '“{value}” is not one of the values of {name}: {nearest}.',
    range: '“{value}” is not a number or range: write 6, 5-7, 3- (at least) or -5 (at most).',
    rangeBounds: '“{value}” lies outside {least} to {most}.',
    rangeOrder: '“{value}” ends before it begins.',
    day: '“{value}” is not a day: write YYYY-MM-DD.',
    mostWords:
      'Hardly any offer has all the words. {count, plural, one {The last hit has} other {The last # hits have}} most of them.',
    haveAlone: 'have needs want beside it: the skills that are wanted.',
    manyWanted: 'want stands for more skills than are compared; the first {most} are.',
    dayOrder: 'startsTo ({to}) lies before startsFrom ({from}).',
    whole: '“{value}” is not a whole number from {least} to {most}.',
    flag: '“{value}” is neither true nor false.',
    place: '“{value}” is no place: write a country code, a NUTS code or the name of a city.',
    point: '“{value}” is no point: write latitude and longitude in degrees, as in 47.1,15.4.',
    nearCut: 'There are more than {most} places within that distance: the nearest {most} were looked for.',
    currency: '“{value}” is no currency: write three letters (ISO 4217).',
    encoding: 'The value of {name} is not percent-encoded UTF-8.',
    tooMany: '{name} has more than {most} values.',
    notBuiltYet: '{name} is not built yet.',
    cursor: '“{value}” is not a place that an answer gave as next.',
    repeated: '{name} may be given once.',
    tooDeep:
      'Only the first {most} results can be paged through: page times size is {asked}. Beyond, an order without words goes on with cursor (next of an answer).',
    unknownName: '{name} is not a parameter of this address and was not looked at. Nearest: {nearest}.',
    unknownNameAlone: '{name} is not a parameter of this address and was not looked at.',
    unknownNames: '{count} further names are not parameters of this address and were not looked at.',
    unknownSkill: 'The skill {value} is not known here and matches nothing.',
    unknownProvider: 'The provider {value} is not known here and matches nothing.',
    labelOfSeveral: '“{value}” is the label of several: {nearest}.',
    labelOfNone: 'Nothing is called “{value}” here. Nearest: {nearest}.',
    labelOfNoneAlone: 'Nothing is called “{value}” here.',
    replaced: '{value} was replaced by {successor}, which was searched for.',
    unknownOccupation: 'The occupation {value} is not known here and matches nothing.',
    occupationWithoutSkills: 'Which skills {value} needs is not known here, so nothing matches.',
    cutFacet: 'Of the facet {value} only the {most} most frequent values are counted.',
    cutWords: 'Only the first {most} characters of q were looked at.',
    noWords: '“{value}” holds no words that can be searched for, so it was left out.',
    searchFallback:
      'The search engine does not answer. The catalogue’s own search stood in for it: what is found is the same, its order may differ.',
    ignoredWords:
      'Not searched for, because they say nothing about a subject, are in nearly every offer, or in none: {words}.',
    anyWord: 'No offer has all of these words: {words}. Offers with more of them, and with rarer ones, come first.',
    manyWords: 'Only the first {most} words of {name} are searched for.',
  },

  history,

  basis: {
    'level-word': 'the word “{word}”, which does not mean the same EQF level in all countries',
    'level-of-programme': 'the level of the programme to which it belongs',
    'language-of-record': 'the language in which the record is written',
    'zeros-of-number': 'the number {number}, with the zeros that numbers lose',
    'by-map': 'the element “{pointer}” of the source, which is read so because of the map given with the source',
    'words-of-instance': 'stated by a date of the offer, not by the offer itself',
    'hours-per-ects': '{least}–{most} hours per ECTS credit',
    'nqf-to-eqf': 'how {levels} is referenced to the EQF',
    'outcome-summary': 'the summary of the learning outcomes',
    'provider-of-instances': 'who provides its dates',
    'provider-of-manifest': 'whose list of sources names this one',
    'languages-of-instances': 'the several languages that its dates state',
    'mode-of-offer': 'the way of learning that is stated for the offer',
    'words-for-open-start': 'words for a start at any time',
    'words-for-times': 'words for the time of the week in the schedule',
    'times-from-sessions': 'every session begins after 17:00 or lies at the weekend',
    'clock-of-country': 'times stated in UTC, as clocks show them in the country',
    'group-not-stated': 'no group is stated; it holds for whoever can take part',
    'places-less-enrolled': 'all places less those that are taken',
    'city-in-gazetteer': 'coordinates of the city from GeoNames',
    'weeks-from-dates': 'counted in weeks from the first to the last day',
    'no-type-stated': 'no kind is stated',
    'type-and-partial-qualification': 'the stated type, and whether it is a part of a qualification',
    'label-of-skill': '“{words}” stands in the offer’s own text and is the label of this skill',
  },

  recognition: {
    'report-on-programme': 'a current report covers a programme that the offer is stated to be part of',
    'report-on-offer': 'a current report covers the offer',
    'report-on-provider': 'a current report covers the provider, none covers the offer itself',
    'negative-report': 'a current report is negative',
    'stated-by-source': 'stated by the source only',
    'no-credential': 'no credential is issued',
    'verifiable-credential': 'a digital credential can be verified',
    'credential-form-stated': 'the form of the credential is stated',
    'eqf-stated': 'the EQF level is stated',
    'eqf-nqf-register': 'the EQF level is that of a register of qualifications',
    'eqf-mapped-from-nqf': 'the EQF level follows from a national level',
    'eqf-from-programme': 'the EQF level is that of its programme',
    'eqf-derived': 'the EQF level was derived',
    'national-level': 'level in a national framework',
    'outcomes-stated': 'learning outcomes are stated',
    'workload-stated': 'credits or hours are stated',
    'assessment-stated': 'assessment is stated',
    'supervised-identity-check': 'supervised, with an identity check',
    'identity-checked': 'identity is checked',
    'identity-not-checked': 'identity is not checked',
  },

  /** The one sentence to show for a verdict: what the register says, and of whom. Never a promise, never a rating. */
  verdict: {
    OUT_OF_SCOPE: 'The register covers EQF levels 5 to 8 only, so it says nothing about this offer',
    PROVIDER_NOT_FOUND: 'The provider was not found in the register; that alone says nothing about its quality',
    PROVIDER_AMBIGUOUS: 'Several institutions in the register could be this provider; none was chosen',
    PROVIDER_CLOSED: 'The register lists this provider as closed or merged',
    NEGATIVE_PROGRAMME: 'This offer itself was externally reviewed, with a negative result',
    PROGRAMME_ASSURED: 'This offer itself was externally reviewed',
    INHERITED_PROGRAMME:
      'This offer itself was externally reviewed, in a report on an institution linked to the provider',
    COMPONENT_OF_ASSURED_PROGRAMME:
      'A programme that this offer is stated to be part of was externally reviewed; nothing was found about this offer alone',
    NEGATIVE_INSTITUTION:
      'The provider was externally reviewed, with a negative result; nothing was found about this offer itself',
    LEVEL_NOT_COVERED:
      'The provider was externally reviewed, but the register does not list it for the level of this offer',
    INSTITUTION_ASSURED: 'The provider was externally reviewed; nothing was found about this offer itself',
    INHERITED_INSTITUTION:
      'An institution that became part of the provider was externally reviewed; nothing was found about this offer itself',
    PARTIAL_INHERITANCE_ONLY:
      'Only a part of the provider, or an alliance that it belongs to, was externally reviewed; nothing was found about this offer itself',
    EXPIRED: 'The last external review that was found is no longer valid; a newer one may exist outside the register',
    NOT_YET_VALID: 'An external review was found, but its validity has not begun',
    NOT_COVERED: 'The register holds reports on this provider, but none that covers this offer',
    PENDING_EQAR_CHECK: 'The only reports on this provider are still being checked by the register',
    NO_REPORTS: 'The register knows this provider but holds no report on it',
  },

  /** Why an offer is related to another. */
  related: {
    skills: '{count, plural, one {Shares a skill: {names}.} other {Shares # skills, such as: {names}.}}',
    fields: '{count, plural, one {Is in the same field: {names}.} other {Is in # same fields: {names}.}}',
    next: 'It is the next level up.',
    same: 'It is at the same level.',
  },

  /** What puts offers before others (`GET /v1/ranking`). */
  ranking: {
    understood: 'offers that have what words of the query say beside its subject (“online”, “5 ECTS”)',
    readerLanguage: 'offers with a run in the reader’s language',
    words: 'more of the words',
    typo: 'fewer mistyped letters',
    proximity: 'words that stand nearer to each other',
    attributeRank: 'words in a text that tells more (see “texts”)',
    wordPosition: 'words nearer to the beginning of the text',
    exactness: 'words as they were typed',
    titleWords: 'more of the words in the title, as they were typed before other forms',
    textWeight: 'words in texts that tell more (see “texts”), and more often',
    titleLength: 'shorter titles',
    changedMonth: 'the month of the last change, the latest first',
    nextStart: 'the next start that can still be joined, the nearest first',
    ects: 'fewer ECTS credits',
    price: 'the lower price',
    updated: 'the last change, the latest first',
    id: 'the id of the offer, so that the order is always the same',
    never: 'Verdict, completeness and provider never change the order.',
  },
} as const satisfies Words;
