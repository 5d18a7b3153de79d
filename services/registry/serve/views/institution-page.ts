import { type Contributor, countriesAt } from '../register-view.ts';
import type { BelongingRow, CountryRow, EventRow, InstitutionRow, Row } from '../rows.ts';
import { secondsOf } from '../values.ts';
import { countryPage } from './countries.ts';
import { identifierAgency, identifiersInOrder, type Making, shown } from './shared.ts';

function related({ origin }: Making, institution: InstitutionRow): Row {
  return {
    id: institution.id,
    eter_id: institution.eterId,
    url: `${origin}/webapi/v2/browse/institutions/${institution.id}/`,
    name_primary: institution.name,
    name_sort: institution.sort,
    website_link: institution.website,
    countries: institution.locations.map(({ country, city, lat, long, verified }) => ({
      country: country?.name,
      city,
      lat,
      long,
      country_verified: verified,
    })),
  };
}

/** The search index's own filters for the reports of an institution, one for each way in which it has them. */
function meiliFilters(id: number, contributors: readonly Contributor[]): Row {
  const clauses = (own: string, platform: string, prefix: string) => [
    `${own} = ${id}`,
    `${platform} = ${id}`,
    ...contributors.map(({ institution, platformsToo, since, until }) => {
      const whose = platformsToo
        ? `( ${own} = ${institution} OR ${platform} = ${institution} )`
        : `${own} = ${institution}`;
      const from = since === null ? '' : ` AND ${prefix}valid_to_calculated >= ${secondsOf(since)}`;
      return whose + from + (until === null ? '' : ` AND ${prefix}valid_from <= ${secondsOf(until)}`);
    }),
  ];
  return {
    reports: clauses('institutions.id', 'platforms.id', ''),
    programmes: clauses('institutions', 'platforms', 'report.'),
  };
}

/** An institution's own page, the same in both APIs. Because of quirk 9 it lacks `deqar_id` and `name_primary`. */
export function institutionPage(making: Making, listed: InstitutionRow): Row {
  const { view } = making;
  const institution = listed.onPage ?? listed;
  const { id } = institution;
  const belonging = (other: number, { type, from, to }: BelongingRow): Row[] =>
    view
      .institutions([other])
      .map((one) => ({ institution: related(making, one), relationship_type: type, valid_from: from, valid_to: to }));
  const event = (other: number, label: unknown, { date }: EventRow): Row[] =>
    view
      .institutions([other])
      .map((one) => ({ institution: related(making, one), relationship_type: label, relationship_date: date }));
  const countries = new Map<CountryRow, Row>(
    countriesAt(institution).map((country) => [country, countryPage(making, country)]),
  );
  return {
    id,
    ...(view.strict ? {} : { deqar_id: institution.deqarId, name_primary: institution.name }),
    eter_id: institution.eterId,
    identifiers: identifiersInOrder(institution).map((row) => ({
      identifier: row.identifier,
      agency: identifierAgency(making, row, 'text'),
      resource: row.resource,
      identifier_valid_from: row.from,
      identifier_valid_to: row.to,
    })),
    website_link: institution.website,
    names: institution.names,
    countries: institution.locations
      .filter(({ to }) => shown(making, to))
      .map((row) => ({
        country: row.country === null ? null : countries.get(row.country),
        city: row.city,
        lat: row.lat,
        long: row.long,
        country_source: row.source,
        country_valid_from: row.from,
        country_valid_to: row.to,
        country_verified: row.verified,
      })),
    founding_date: institution.founded,
    closure_date: institution.closed,
    historical_relationships: [
      ...view.atSource(id).flatMap((row) => event(row.target, row.typeTo, row)),
      ...view.atTarget(id).flatMap((row) => event(row.source, row.typeFrom, row)),
    ],
    hierarchical_relationships: {
      includes: view.includes(id).flatMap((row) => belonging(row.child, row)),
      part_of: view.partOf(id).flatMap((row) => belonging(row.parent, row)),
    },
    meili_filters: meiliFilters(id, view.contributors(id)),
    qf_ehea_levels: institution.levels
      .filter(({ to }) => shown(making, to))
      .map((row) => ({
        qf_ehea_level: row.level,
        qf_ehea_level_source: row.source,
        qf_ehea_level_source_note: row.note,
        qf_ehea_level_valid_from: row.from,
        qf_ehea_level_valid_to: row.to,
      })),
    is_other_provider: institution.otherProvider,
    organization_type: institution.organisation,
    is_orgreg_alliance: institution.alliance,
    source_of_information: institution.source,
    historical_data: institution.historical.filter(({ valid_to }) => shown(making, valid_to)),
  };
}
