import type { BelongingRow, InstitutionRow, LocationRow, Row, Said } from '../rows.ts';
import { asText, byText, idOf, midnight, seconds, unique } from '../values.ts';
import {
  agencyMini,
  countryMini,
  countryName,
  identifierAgency,
  identifiersInOrder,
  LEVELS,
  type Making,
  setOf,
} from './shared.ts';

/** A name without what only the institution's own page says of it. */
const nameMini = ({ name_source_note: _note, ...name }: Row): Row => name;

const related = (institution: InstitutionRow): Row => ({
  id: institution.id,
  deqar_id: institution.deqarId,
  eter_id: institution.eterId,
  name_primary: institution.name,
  name_sort: institution.sort,
  website_link: institution.website,
});

const place = ({ city, lat, long, verified, from, to }: LocationRow): Row => ({
  city,
  lat,
  long,
  country_verified: verified,
  country_valid_from: from,
  country_valid_to: to,
});

function head(making: Making, institution: InstitutionRow): Row {
  return {
    id: institution.id,
    deqar_id: institution.deqarId,
    eter_id: institution.eterId,
    identifiers: identifiersInOrder(institution).map((row) => ({
      identifier: row.identifier,
      agency: identifierAgency(making, row, 'record'),
      resource: row.resource,
    })),
    is_other_provider: institution.otherProvider,
    organization_type: institution.organisation,
    name_primary: institution.name,
    names: institution.names.map(nameMini),
    website_link: institution.website,
    founding_date: institution.founded,
    closure_date: institution.closed,
    date_created: midnight(institution.created),
  };
}

/** A provider of the Connect API's lists. */
export function connectProvider(making: Making, institution: InstitutionRow): Row {
  const { view } = making;
  const relation = (id: number, { type, from, to }: BelongingRow, inSeconds: boolean): Row[] =>
    view.institutions([id]).map((other) => ({
      institution: related(other),
      relationship_type: type,
      valid_from: inSeconds ? seconds(from) : from,
      valid_to: inSeconds ? seconds(to) : to,
    }));
  return {
    ...head(making, institution),
    locations: institution.locations.map((row) => ({ country: countryMini(row.country), ...place(row) })),
    part_of: view.partOf(institution.id).flatMap((row) => relation(row.parent, row, false)),
    // Quirk 10: on this side the days of a relation are not converted.
    includes: view.includes(institution.id).flatMap((row) => relation(row.child, row, view.strict)),
    country: setOf(view, institution.locations.map(countryName)),
    city: setOf(
      view,
      institution.locations.map(({ city }) => city),
    ),
  };
}

/** What an institution's own reports say of it. Inherited ones do not count here. */
export function reviewed({ view }: Making, institution: InstitutionRow) {
  const reports = view.reportsOf(institution.id);
  const activities = reports.flatMap((report) => view.activities(report));
  return {
    agencies: unique(reports.flatMap((report) => view.agencyIds(report))),
    status: unique(reports.map(({ status }) => status)).sort(byText),
    types: unique(activities.map(({ type }) => type)).sort(byText),
    groups: unique(activities.map(({ group }) => group)).sort((a, b) => (idOf(a) ?? 0) - (idOf(b) ?? 0)),
    activities: unique(activities.map(({ id }) => id)),
    crossborder: reports.some((report) => view.crossborder(report, [institution]) === true),
  };
}

export const levelsOf = ({ levels }: InstitutionRow): Said[] =>
  unique(levels.map(({ level }) => level)).sort((a, b) => LEVELS.indexOf(asText(a)) - LEVELS.indexOf(asText(b)));

/** An institution of the Web API's list. */
export function webInstitution(making: Making, institution: InstitutionRow): Row {
  const { view } = making;
  const { name, eterId } = institution;
  const reports = reviewed(making, institution);
  const current = institution.names.find(({ name_valid_to }) => name_valid_to === null || name_valid_to === undefined);
  const official = current?.name_official ?? name;
  const relation = (id: number, { type, from, to }: BelongingRow): Row[] =>
    view.institutions([id]).map((other) => ({
      deqar_id: other.deqarId,
      eter_id: other.eterId,
      name_primary: other.name,
      website_link: other.website,
      relationship_type: type,
      valid_from: from,
      valid_to: to,
    }));
  return {
    ...head(making, institution),
    name_sort: institution.sort,
    has_report: true,
    agencies: reports.agencies.map((id) => agencyMini(view, id)),
    status: reports.status,
    activity_types: reports.types,
    activity_groups: reports.groups,
    crossborder: reports.crossborder,
    name_select_display: eterId ? `${asText(name)} (${asText(eterId)})` : name,
    name_official_display: official,
    name_display: official === name ? name : `${asText(official)} / ${asText(name)}`,
    qf_ehea_level: levelsOf(institution),
    hierarchical_relationships: {
      part_of: view.partOf(institution.id).flatMap((row) => relation(row.parent, row)),
      includes: view.includes(institution.id).flatMap((row) => relation(row.child, row)),
    },
    country: setOf(view, institution.locations.map(countryName)),
    place: institution.locations.map((row) => ({ country: countryName(row), ...place(row) })),
  };
}
