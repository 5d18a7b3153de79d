import { countriesAt } from '../register-view.ts';
import type { InstitutionRow, Row, Said } from '../rows.ts';
import { byText, dayOrNull, idOf, record } from '../values.ts';
import { connectProvider, levelsOf, reviewed, webInstitution } from '../views/institution-lists.ts';
import { institutionPage } from '../views/institution-page.ts';
import { ACTIVITY_TYPES, LEVELS, type Making, STATUSES } from '../views/shared.ts';
import { type Answer, notFound, ok, refuse } from './answer.ts';
import { numberedName, type Query, same } from './query.ts';
import { type SearchList, searchList } from './search-list.ts';
import { matches } from './words.ts';

/** The index counts no more hits than this. */
const MOST = 200_000;
const countryIds = (row: InstitutionRow) => countriesAt(row).map(({ id }) => id);
const countryNames = (row: InstitutionRow) => countriesAt(row).map(({ name }) => name);

const ORDERS: SearchList<InstitutionRow>['orders'] = {
  name_sort: ({ sort }) => sort,
  founding_date: ({ founded }) => founded,
  closure_date: ({ closed }) => closed,
  country: (row) => countryNames(row)[0],
};

/** What each attribute that a query may be limited to holds. */
const SEARCHED: Readonly<Record<string, (row: InstitutionRow) => readonly Said[]>> = {
  'locations.city': ({ locations }) => locations.map(({ city }) => city),
  website_link: ({ website }) => [website],
  deqar_id: ({ deqarId }) => [deqarId],
  eter_id: ({ eterId }) => [eterId],
};

function texts(row: InstitutionRow): readonly Said[] {
  const names = row.names.flatMap((name) => [
    ...Object.values(name),
    ...(Array.isArray(name.name_versions)
      ? name.name_versions.flatMap((item) => Object.values(record(item) ?? {}))
      : []),
  ]);
  const everywhere = Object.values(SEARCHED).flatMap((read) => read(row));
  return [row.name, ...names, ...countryNames(row), ...everywhere];
}

/** In the order of their names, which is as good as any for a list that nobody asked to be ordered. */
const inOrder = (rows: readonly InstitutionRow[]) => rows.toSorted((a, b) => byText(a.name, b.name) || a.id - b.id);

/** All providers, or only institutions, as the Connect API lists them to anyone. */
export function connectList(making: Making, query: Query, onlyInstitutions: boolean): Answer {
  return searchList(making, query, () => connectProviders(making, query, onlyInstitutions));
}

function connectProviders(making: Making, query: Query, onlyInstitutions: boolean): SearchList<InstitutionRow> {
  const { view } = making;
  const countries = [...view.register.countries.values()];
  const country = query.looked('country', (code) => countries.find(({ alpha2 }) => alpha2 === code)?.id, 'country_id');
  const other = onlyInstitutions ? false : query.boolean('other_provider');
  const field = query.get('search_field');
  const searched = field !== null && Object.hasOwn(SEARCHED, field) ? (SEARCHED[field] ?? texts) : texts;
  if (field !== null && searched === texts) refuse(`unknown field [${field}] for search_field`);
  const all = view.listed();
  const items = all.filter(
    (row) =>
      (country === null || countryIds(row).some((id) => same(id, country))) &&
      (other === null || row.otherProvider === other) &&
      matches(query.get('query'), searched(row)),
  );
  return {
    items: inOrder(items),
    facets: [
      ['country_facet', countryNames],
      ['other_provider_facet', ({ otherProvider }) => [otherProvider]],
    ],
    orders: { ...ORDERS, deqar_id: ({ deqarId }) => deqarId, eter_id: ({ eterId }) => eterId },
    most: MOST,
    answer: connectProvider,
    strays: items.length === all.length ? view.register.strays.providers : [],
  };
}

/** Institutions that have reports, their own or inherited ones. */
export function webList(making: Making, query: Query): Answer {
  return searchList(making, query, () => webInstitutions(making, query));
}

function webInstitutions(making: Making, query: Query): SearchList<InstitutionRow> {
  const { view } = making;
  const { countries, agencies, groups } = view.register;
  const country = query.looked(
    'country',
    (name) => [...countries.values()].find((row) => row.name === name)?.id,
    'country_id',
  );
  const agency = query.looked(
    'agency',
    (acronym) => [...agencies.values()].find((row) => row.acronym === acronym)?.id,
    'agency_id',
  );
  const group = query.looked(
    'activity',
    (name) => [...groups.values()].find((row) => row.name === name)?.id,
    'activity_id',
  );
  const byName = query.get('activity') !== null;
  const type = query.looked('activity_type_id', numberedName(ACTIVITY_TYPES), 'activity_type');
  const status = query.looked('status_id', numberedName(STATUSES), 'status');
  const level = query.looked('qf_ehea_level_id', numberedName(LEVELS), 'qf_ehea_level');
  const [crossborder, other] = [query.boolean('crossborder'), query.boolean('other_provider')];
  const known = new Map(view.listed().map((row) => [row, reviewed(making, row)]));
  const of = (row: InstitutionRow) => known.get(row) ?? reviewed(making, row);
  const items = view.listed().filter((row) => {
    const reports = of(row);
    // Quirk 23: here `activity_id` is the number of a group.
    const activities = view.strict || byName ? reports.groups : reports.activities;
    return (
      view.hasReport(row) &&
      (country === null || countryIds(row).some((id) => same(id, country))) &&
      (agency === null || reports.agencies.some((id) => same(id, agency))) &&
      (group === null || activities.some((id) => same(id, group))) &&
      (type === null || reports.types.includes(type)) &&
      (status === null || reports.status.includes(status)) &&
      (level === null || levelsOf(row).includes(level)) &&
      (crossborder === null || reports.crossborder === crossborder) &&
      (other === null || row.otherProvider === other) &&
      matches(query.get('query'), texts(row))
    );
  });
  return {
    items: inOrder(items),
    facets: [
      ['country_facet', countryNames],
      ['qf_ehea_level_facet', levelsOf],
      ['reports_agencies', (row) => of(row).agencies.map((id) => view.agency(id)?.acronym)],
      ['status_facet', (row) => of(row).status],
      ['activity_type_facet', (row) => of(row).types],
      ['activity_facet', (row) => of(row).groups.map((id) => groups.get(idOf(id) ?? -1)?.name)],
      ['crossborder_facet', (row) => [of(row).crossborder]],
      ['other_provider_facet', ({ otherProvider }) => [otherProvider]],
    ],
    orders: ORDERS,
    most: MOST,
    answer: webInstitution,
  };
}

const pageOrNone = (making: Making, row: InstitutionRow | undefined): Answer =>
  row?.listed ? ok(institutionPage(making, row)) : notFound();

export const institutionById = (making: Making, id: string): Answer =>
  pageOrNone(making, making.view.register.institutions.get(idOf(id) ?? -1));

/** Upper and lower case count (quirk 25). */
export const institutionByEter = (making: Making, eter: string): Answer =>
  pageOrNone(
    making,
    making.view.listed().find(({ eterId }) => eterId === eter),
  );

/** The first match. Strict: whatever its validity and its agency (quirk 24). */
export function institutionByIdentifier(making: Making, resource: string, identifier: string): Answer {
  const { view, now } = making;
  const today = now.toISOString().slice(0, 10);
  const found = view
    .listed()
    .find(({ identifiers }) =>
      identifiers.some(
        (row) =>
          row.resource === resource &&
          row.identifier === identifier &&
          (view.strict || ((row.agency ?? null) === null && (dayOrNull(row.to) ?? today) >= today)),
      ),
    );
  return pageOrNone(making, found);
}

/** Kinds of identifiers in use, with what the folder says of them. */
export function identifierResources({ view }: Making): Answer {
  const used = new Set(view.listed().flatMap(({ identifiers }) => identifiers.map(({ resource }) => resource)));
  const said = new Map(view.register.resources.map((row) => [row.resource, row]));
  const unsaid = { title: null, source: null, link: null };
  const rows = [...used].map((resource): Row => ({ resource, ...unsaid, ...said.get(resource) }));
  return ok(rows.sort((a, b) => byText(a.resource, b.resource)));
}
