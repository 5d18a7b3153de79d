import type { Element } from '../../dialect.ts';

/** A column of the sheet. */
export interface Column {
  readonly name: string;
  /** What it is about: the offer, the run of it that the row is about, or the provider. */
  readonly of: 'offer' | 'run' | 'provider';
  /** `texts`: one column for each language, `title@de`. `list`: several values with `|` between. */
  readonly holds: 'value' | 'texts' | 'list' | 'lists';
  /** What findings call it, where an element of ours is told by it. */
  readonly element?: Element;
  /** One sentence that a stranger understands. */
  readonly about: string;
  readonly example: string;
}

const column =
  (of: Column['of'], holds: Column['holds']) =>
  (name: string, about: string, example: string, element?: Element): Column => ({
    ...{ name, of, holds, about, example },
    ...(element === undefined ? {} : { element }),
  });
const [value, texts, list, lists] = [
  column('offer', 'value'),
  column('offer', 'texts'),
  column('offer', 'list'),
  column('offer', 'lists'),
];
const [runValue, runTexts, runList] = [column('run', 'value'), column('run', 'texts'), column('run', 'list')];
const [ownValue, ownTexts, ownList] = [
  column('provider', 'value'),
  column('provider', 'texts'),
  column('provider', 'list'),
];

/** All columns of the sheet, in the order of the template. `lists`: a list in each of several languages. */
export const COLUMNS: readonly Column[] = [
  value(
    'id',
    'Your code or address of the offer. Rows with the same one are one offer. It never changes.',
    'DATA-1',
    'identifier',
  ),
  texts('title', 'Name of the offer', 'Applied Data Analysis', 'title'),
  texts('other_title', 'Another name of it', 'CAS Data', 'otherTitle'),
  texts('teaser', 'One sentence that tells what it is about', 'Make your own data speak.', 'teaser'),
  texts('description', 'What a learner reads', 'Clean, explore and present data.', 'description'),
  value('kind', 'short-programme, course, module, programme, mooc, challenge or other', 'course', 'type'),
  value('micro_credential', 'What you call it, if you call it a micro-credential', 'micro-credential', 'category'),
  value('setting', 'formal or non-formal', 'formal', 'setting'),
  list('open_to', 'Who may take part: anyone, own-students, alliance, restricted', 'anyone', 'who'),
  texts('open_to_note', 'More about who may take part', 'Employed nurses', 'learnerGroup'),
  list(
    'students_of',
    'Addresses of institutions or alliances whose students may take part',
    'https://alliance.example',
    'studentsOf',
  ),
  value('eqf', 'Level of the European Qualifications Framework, 1 to 8', '6', 'eqf'),
  list('nqf', 'Addresses of levels of a national framework', 'http://data.europa.eu/snb/qdr/c_6919ed25', 'nqf'),
  value('ects', 'ECTS credits', '5', 'credits'),
  value('hours', 'Hours of work of a learner', '125', 'workload'),
  list('languages', 'Languages of instruction, by ISO code', 'en|de', 'language'),
  list('isced', 'Fields of study, by ISCED-F code', '0613', 'isced'),
  lists('outcomes', 'What a learner can do afterwards', 'Cleans data|Chooses a method', 'outcome'),
  list(
    'skills',
    'Addresses of ESCO skills',
    'http://data.europa.eu/esco/skill/2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f',
    'escoSkill',
  ),
  list(
    'assessment',
    'How it is assessed: written-examination, project-work, portfolio, quiz …',
    'project-work',
    'assessment',
  ),
  texts('assessment_text', 'The same in your words', 'A report on data of your own', 'assessment'),
  value('supervision', 'supervised or unsupervised', 'unsupervised', 'supervision'),
  value('identity_check', 'Whether it is checked who is assessed: yes or no', 'no', 'identityCheck'),
  texts('grading', 'How it is graded', 'Pass or fail', 'grading'),
  texts('entry_requirements', 'What one must bring', 'A first course in statistics', 'entryRequirement'),
  list('entry_language', 'Languages that one must know, with the level', 'en B2', 'entryLanguage'),
  value('language_taught', 'The language that is learnt, with the level', 'de B1', 'languageTaught'),
  value(
    'credential',
    'assessed-certificate, attendance-certificate, digital-credential, open-badge, transcript or none',
    'assessed-certificate',
    'credential',
  ),
  list('credential_formats', 'Technical formats of it', 'EDC', 'credentialFormat'),
  list('part_of', 'Addresses of programmes that it is part of', 'https://uni.example/programmes/1', 'partOf'),
  value('partial', 'Whether it is a part of a qualification: yes or no', 'no', 'partial'),
  lists('quality_assurance', 'Schemes by which its quality is assured', 'AZAV', 'accreditation'),
  value('homepage', 'Address of its page', 'https://uni.example/data-1', 'homepage'),
  value('image', 'https address of a picture', 'https://uni.example/data-1.jpg', 'image'),
  value('licence', 'Licence of your texts', 'https://creativecommons.org/licenses/by/4.0/', 'licence'),
  value('active', 'Whether it is offered now: yes or no', 'yes', 'active'),
  value('modified', 'Day of the last change', '2026-10-01', 'modified'),
  ownTexts('provider_name', 'Your name', 'University of Example', 'publisher'),
  ownValue(
    'provider_id',
    'How you are known: your domain, or an identifier as deqar:DEQARINST0001',
    'uni.example',
    'publisher',
  ),
  ownValue('provider_country', 'Your country, by two letters', 'AT', 'location'),
  ownValue('provider_region', 'Your region, by NUTS code', 'AT22', 'region'),
  ownList('provider_alliances', 'Alliances that you are a member of', 'Arqus', 'alliance'),
  lists('awarding_bodies', 'Who awards the credential, if it is not you', 'Academy of Example', 'awardingBody'),
  runValue(
    'run_id',
    'Your code of this run (date) of the offer. A second row with it adds a price or a group that enrols.',
    '2027-spring',
    'instance',
  ),
  runTexts('run_title', 'Name of the run, if it has one', 'Spring course', 'title'),
  runValue('start', 'First day, as 2027-03-01, or a date of the spreadsheet', '2027-03-01', 'start'),
  runValue('end', 'Last day', '2027-05-28', 'end'),
  runValue('deadline', 'Last day to enrol', '2027-02-01', 'deadline'),
  runValue('weeks', 'How many weeks it takes', '12', 'duration'),
  runList('mode', 'onsite, online, blended or hybrid', 'online', 'mode'),
  runList('run_languages', 'Language of this run, by ISO code', 'en', 'instanceLanguage'),
  runValue('state', 'open, closed, full or cancelled', 'open', 'status'),
  runValue(
    'enrol_for',
    'Whose enrolment the next columns are about: anyone, own-students, alliance, professionals',
    'anyone',
    'enrolment',
  ),
  runValue('enrol_opens', 'First day on which they enrol', '2026-12-01', 'opens'),
  runValue('enrol_closes', 'Last day on which they enrol', '2027-02-01', 'closes'),
  runTexts('enrol_note', 'How they enrol', 'With a letter', 'enrolment'),
  runValue('seats', 'How many places there are', '20', 'seats'),
  runValue('seats_left', 'How many are left', '5', 'seatsLeft'),
  runValue('enrolled', 'How many are taken', '15', 'enrolled'),
  runValue('waiting', 'How many wait for a place', '0', 'waiting'),
  runTexts('schedule_note', 'When it takes place, in words', 'Thursdays from 18:00', 'scheduleNote'),
  runList('sessions', 'When learners meet: beginning/end', '2027-03-04T18:00/20:00|Thu 18:00/20:00', 'session'),
  runValue('pace', 'scheduled or self-paced', 'scheduled', 'pace'),
  runValue('load', 'part-time-light, part-time-intensive or full-time', 'part-time-light', 'load'),
  runValue('hours_a_week', 'Hours of work in a week', '10', 'hoursAWeek'),
  runValue('synchronous_share', 'How much of it is spent together at the same time', '40 %', 'synchronousShare'),
  runList('times', 'daytime, evening, weekend or self-paced', 'evening', 'times'),
  runList('subtitles', 'Languages of subtitles, by ISO code', 'en', 'subtitles'),
  runList(
    'accessibility',
    'captions, sign-language, step-free, screen-reader; with “no ” before what there is not',
    'captions|no sign-language',
    'accessibility',
  ),
  runValue('city', 'Town or city', 'Graz', 'city'),
  runValue('country', 'Country, by two letters', 'AT', 'location'),
  runValue('region', 'Region, by NUTS code', 'AT22', 'location'),
  runValue('place', 'Address', 'Example Street 1', 'address'),
  runValue('latitude', 'Latitude in degrees', '47.07', 'location'),
  runValue('longitude', 'Longitude in degrees', '15.44', 'location'),
  runValue('price', 'Amount, without a currency', '200', 'price'),
  runValue('currency', 'Currency, by three letters', 'EUR', 'price'),
  runValue('price_covers', 'all, participation, assessment, certificate or deposit', 'all', 'covers'),
  runValue('price_for', 'Who pays it: anyone, residents, eu-eea, members, employer, own-students', 'anyone', 'payer'),
  runTexts('price_condition', 'Under what condition it holds', 'until 1 January', 'condition'),
  runTexts('funding', 'What pays for it otherwise', 'Education cheque', 'funding'),
  runValue('run_url', 'Address of the page of this run', 'https://uni.example/data-1/spring', 'homepage'),
  runValue('registration_url', 'Address where one enrols', 'https://uni.example/enrol', 'registration'),
];

const BY_NAME = new Map(COLUMNS.map((one) => [one.name, one]));

/** A column as the header of a sheet names it, with the language of its texts. */
export interface HeaderColumn {
  readonly column: Column;
  readonly language: string | null;
}

/** Reads a name of a header (`title`, `Title@de`, `other title`). Null where no column has it. */
export function columnNamed(text: string): HeaderColumn | null {
  const [, name = '', tag = null] =
    /^\s*([^@]*?)\s*(?:@\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\s*)?$/.exec(text) ?? [];
  const column = BY_NAME.get(name.toLowerCase().replace(/[\s-]+/g, '_'));
  if (column === undefined) return null;
  const hasLanguage = column.holds === 'texts' || column.holds === 'lists';
  return tag !== null && !hasLanguage ? null : { column, language: tag };
}
