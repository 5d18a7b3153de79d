import { countriesAt, validUntil } from '../register-view.ts';
import type { InstitutionRow, ProgrammeRow, ReportRow, Said } from '../rows.ts';
import { asText, dayOrNull, idOf, secondsOf, unique } from '../values.ts';
import { programmeRow, typeOf } from '../views/programmes.ts';
import { otherProviderCovered, reportItem, reportOfInstitution } from '../views/report-lists.ts';
import { reportPage } from '../views/report-page.ts';
import { ACTIVITY_TYPES, DECISIONS, type Making, STATUSES } from '../views/shared.ts';
import { type Answer, notFound, ok } from './answer.ts';
import { numberedName, type Query, same } from './query.ts';
import { type Facet, type SearchList, searchList } from './search-list.ts';
import { matches } from './words.ts';

/** The index counts no more hits than these (quirk 35 for programmes). */
const MOST_REPORTS = 200_000;
const MOST_PROGRAMMES = 3_000;
const HIGH = 'high level';
const MS = 1_000;
type Test = (report: ReportRow) => boolean;

const from = (report: ReportRow): number | null => seconds(dayOrNull(report.from));
const until = (report: ReportRow): number | null => seconds(validUntil(report));
const seconds = (day: string | null): number | null => (day === null ? null : secondsOf(day));
const languages = ({ files }: ReportRow): Said[] =>
  unique(files.flatMap((file) => (Array.isArray(file.languages) ? file.languages : [])));
const degrees = (programmes: readonly ProgrammeRow[]): Said[] => programmes.map(({ degree }) => degree);
const countriesOf = (institutions: readonly InstitutionRow[]) => unique(institutions.flatMap(countriesAt));

/** Whether a report is valid in the whole of a span, given in seconds. The end day counts until its midnight only. */
const validIn =
  (first: number, last: number): Test =>
  (report) => {
    const [start, end] = [from(report), until(report)];
    return start !== null && end !== null && start <= last && end >= first;
  };

const all =
  (tests: readonly (Test | null)[]): Test =>
  (report) =>
    tests.every((test) => test === null || test(report));

/** Filters that all lists of reports know. */
function common(making: Making, query: Query): Test[] {
  const { view } = making;
  const { agencies, groups } = view.register;
  const agency = query.looked(
    'agency',
    (acronym) => [...agencies.values()].find((row) => row.acronym === acronym)?.id,
    'agency_id',
  );
  const groupIds = many(query, 'activity_group', [...groups.values()], 'activity_group_id');
  const status = query.looked('status_id', numberedName(STATUSES), 'status');
  const decision = query.looked('decision_id', numberedName(DECISIONS), 'decision');
  const language = query.looked('language_id', () => undefined, 'language');
  const crossborder = query.boolean('cross_border');
  const day = query.day('valid_on');
  const tests: (Test | null)[] = [
    agency === null ? null : (report) => view.agencyIds(report).some((id) => same(id, agency)),
    groupIds === null
      ? null
      : (report) => view.activities(report).some(({ group }) => groupIds.some((id) => same(id, group))),
    status === null ? null : (report) => report.status === status,
    decision === null ? null : (report) => report.decision === decision,
    language === null ? null : (report) => languages(report).includes(language),
    crossborder === null ? null : (report) => view.crossborder(report) === crossborder,
    day === null ? null : validIn(day, day),
  ];
  return tests.filter((test) => test !== null);
}

/** The numbers of all rows of a name, which has to be known, or numbers that are given raw. */
function many(
  query: Query,
  name: string,
  rows: readonly { readonly id: number; readonly name: Said }[],
  raw: string,
): readonly Said[] | null {
  const ids = query.looked(
    name,
    (said) => {
      const found = rows.filter((row) => row.name === said).map(({ id }) => id);
      return found.length === 0 ? undefined : found;
    },
    raw,
  );
  if (ids === null) return null;
  return Array.isArray(ids)
    ? ids
    : asText(ids)
        .split(',')
        .map((id) => id.trim());
}

const ORDERS: SearchList<ReportRow>['orders'] = {
  date_created: ({ created }) => created,
  date_updated: ({ updated }) => updated,
  valid_from: from,
  valid_to_calculated: until,
};

/** Facets of reports, read from what a list's item says of its report. */
function facets<T>(making: Making, of: (item: T) => ReportRow) {
  const { view } = making;
  const acronym = (id: number | null) => view.agency(id)?.acronym;
  const facet = (name: string, ...readings: ((item: T) => readonly Said[])[]): Facet<T> => [name, ...readings];
  return {
    agency: facet(
      'agency_facet',
      (item) => [acronym(of(item).agency)],
      (item) => of(item).contributing.map(acronym),
    ),
    activity: facet('activity_facet', (item) => view.activities(of(item)).map((row) => view.groupName(row))),
    status: facet('status_facet', (item) => [of(item).status]),
    decision: facet('decision_facet', (item) => [of(item).decision]),
    language: facet('language_facet', (item) => languages(of(item))),
    crossborder: facet('crossborder_facet', (item) => [view.crossborder(of(item))]),
  };
}

const published = ({ flag }: ReportRow): boolean => flag !== HIGH;
const inOrder = (making: Making) => [...making.view.register.reports.values()].sort((a, b) => a.id - b.id);

function texts(making: Making, report: ReportRow): readonly Said[] {
  const places = making.view.institutions([...report.institutions, ...report.platforms]);
  return [
    ...places.flatMap(({ name, names, locations }) => [
      name,
      ...names.flatMap((row) => Object.values(row)),
      ...locations.map(({ city }) => city),
    ]),
    ...report.programmes.flatMap(programmeTexts),
  ];
}
const programmeTexts = ({ name, names }: ProgrammeRow): Said[] => [
  name,
  ...names.flatMap((row) => [row.name, row.qualification]),
];

/** The list of all reports. Those with a high flag are in it only when a flag is asked for. */
export function reportList(making: Making, query: Query): Answer {
  return searchList(making, query, () => reportsFound(making, query));
}

function reportsFound(making: Making, query: Query): SearchList<ReportRow> {
  const { view, now } = making;
  const { countries, activities } = view.register;
  const at = (ids: readonly number[]) => countriesOf(view.institutions(ids));
  const activityRows = [...activities.values()].map((row) => ({ id: row.id, name: row.name }));
  const activityIds = many(query, 'activity', activityRows, 'activity_id');
  const type = query.looked('activity_type_id', numberedName(ACTIVITY_TYPES), 'activity_type');
  const country = query.looked(
    'country',
    (name) => [...countries.values()].find((row) => row.name === name)?.id,
    'country_id',
  );
  const [other, degree, active] = ['other_provider_covered', 'degree_outcome', 'active'].map((name) =>
    query.boolean(name),
  );
  const [flag, programme, year, words] = [
    query.raw('flag'),
    query.raw('programme_type'),
    query.year('year'),
    query.get('query'),
  ];
  const test = all([
    ...common(making, query),
    activityIds === null ? null : (report) => activityIds.some((id) => report.activities.some((one) => same(one, id))),
    type === null ? null : (report) => view.activities(report).some((row) => row.type === type),
    country === null
      ? null
      : (report) => at([...report.institutions, ...report.platforms]).some(({ id }) => same(id, country)),
    other === null ? null : (report) => otherProviderCovered(view.institutions(report.institutions)) === other,
    degree === null ? null : (report) => degrees(report.programmes).includes(degree ? 1 : 2),
    flag === null ? published : (report) => report.flag === flag,
    // Quirk 27: one programme of this kind is enough.
    programme === null ? null : (report) => report.programmes.some((row) => typeOf(row) === programme),
    active === true ? (report) => (until(report) ?? Number.NEGATIVE_INFINITY) >= Math.floor(now.getTime() / MS) : null,
    year === null ? null : validIn(year[0], year[1]),
    words === null ? null : (report) => matches(words, texts(making, report)),
  ]);
  const items = inOrder(making).filter(test);
  const shared = facets<ReportRow>(making, (report) => report);
  const names = (ids: readonly number[]) => at(ids).map(({ name }) => name);
  const narrowed = [...query.parameters.keys()].some((name) => !['limit', 'offset', 'ordering'].includes(name));
  return {
    items,
    facets: [
      shared.agency,
      ['country_facet', (report) => names(report.institutions), (report) => names(report.platforms)],
      ['flag_level_facet', ({ flag }) => [flag]],
      shared.activity,
      ['activity_type_facet', (report) => view.activities(report).map((row) => row.type)],
      shared.status,
      shared.decision,
      shared.language,
      shared.crossborder,
      ['other_provider_covered_facet', ({ institutions }) => [otherProviderCovered(view.institutions(institutions))]],
      ['degree_outcome_facet', ({ programmes }) => degrees(programmes)],
      ['programme_type_facet', ({ programmes }) => programmes.map(typeOf)],
    ],
    orders: {
      ...ORDERS,
      institution_programme_sort: ({ institutions }) => view.institutions(institutions)[0]?.sort,
      agency: ({ agency }) => view.agency(agency)?.acronym,
      country: ({ institutions }) => names(institutions)[0],
      activity: (report) => view.activities(report)[0]?.type,
      flag: (report) => report.flag,
    },
    most: MOST_REPORTS,
    answer: reportItem,
    strays: narrowed ? [] : view.register.strays.reports,
  };
}

const INSTITUTIONAL = ['institutional', 'institutional/programme'];
const ABOUT_PROGRAMMES = ['programme', 'joint programme', 'institutional/programme'];

/** Reports that the page of an institution shows (inherited ones, too: quirk 16) with an activity of these types. */
function shownWith(making: Making, id: number, types: readonly string[]): ReportRow[] {
  const { view } = making;
  return view
    .shownReports(id)
    .filter((report) => published(report) && view.activities(report).some(({ type }) => types.includes(asText(type))));
}

const known = ({ view }: Making, id: string): number | null => {
  const number = idOf(id);
  return number !== null && view.register.institutions.get(number)?.listed ? number : null;
};

export function institutionalReports(making: Making, query: Query, institution: string): Answer {
  const id = known(making, institution);
  if (id === null) return notFound();
  const shared = facets<ReportRow>(making, (report) => report);
  return searchList(making, query, () => ({
    items: shownWith(making, id, INSTITUTIONAL).filter(all(common(making, query))),
    facets: Object.values(shared),
    orders: ORDERS,
    most: MOST_REPORTS,
    answer: reportOfInstitution,
  }));
}

interface Reviewed {
  readonly programme: ProgrammeRow;
  readonly report: ReportRow;
}

export function programmesReviewed(making: Making, query: Query, institution: string): Answer {
  const id = known(making, institution);
  return id === null ? notFound() : searchList(making, query, () => programmesFound(making, query, id));
}

function programmesFound(making: Making, query: Query, id: number): SearchList<Reviewed> {
  const { view } = making;
  const degree = query.boolean('degree_outcome');
  const [type, level, words] = [query.raw('programme_type'), query.raw('qf_ehea_level'), query.get('query')];
  const items = shownWith(making, id, ABOUT_PROGRAMMES)
    .filter(all(common(making, query)))
    .flatMap((report) => report.programmes.map((programme): Reviewed => ({ programme, report })))
    .filter(
      ({ programme }) =>
        (degree === null || programme.degree === (degree ? 1 : 2)) &&
        (type === null || typeOf(programme) === type) &&
        (level === null || programme.level === level) &&
        matches(words, programmeTexts(programme)),
    )
    .sort((a, b) => a.programme.id - b.programme.id);
  const name = ({ programme }: Reviewed) => programme.name;
  const orders = Object.entries(ORDERS).map(([key, value]) => [key, ({ report }: Reviewed) => value(report)] as const);
  return {
    items,
    facets: [
      ...Object.values(facets<Reviewed>(making, ({ report }) => report)),
      ['degree_outcome_facet', ({ programme }) => [programme.degree]],
      ['programme_type_facet', ({ programme }) => [typeOf(programme)]],
    ],
    // Quirk 8: the name that is advertised for this order is refused.
    orders: { ...Object.fromEntries(orders), name, ...(view.strict ? {} : { programme_sort: name }) },
    most: MOST_PROGRAMMES,
    answer: (asked, { programme, report }) => programmeRow(asked, programme, report),
  };
}

export function reportById(making: Making, id: string): Answer {
  const report = making.view.register.reports.get(idOf(id) ?? -1);
  return report === undefined ? notFound() : ok(reportPage(making, report));
}
