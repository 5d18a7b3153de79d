import type { RegisterView } from '../register-view.ts';
import type { CountryRow, FocusRow, InstitutionRow, Row, Said } from '../rows.ts';
import { unique } from '../values.ts';
import { allIn, countsIn, placesIn } from './counts.ts';
import { countryLink, type Making, shown } from './shared.ts';

/** Members of a country's record that have the same name in every answer. */
const PERMISSIONS = ['external_QAA_is_permitted', 'european_approach_is_permitted', 'ehea_key_commitment'];
const OWN_COUNTS = new Set(['report_count', 'institution_count', 'agency_count']);

function counted({ view }: Making, country: CountryRow): Row {
  const { report_count } = allIn(view, country);
  const there = view.listed().filter(({ locations }) => placesIn(locations, country).length > 0);
  return { report_count, institution_count: there.filter((institution) => view.hasReport(institution)).length };
}

const pages = new WeakMap<object, Map<CountryRow, Row>>();

/** A country's own page, which institutions repeat for each of their places. */
export function countryPage(making: Making, country: CountryRow): Row {
  const known = pages.get(making.view) ?? new Map<CountryRow, Row>();
  pages.set(making.view, known);
  const counts = known.get(country) ?? counted(making, country);
  known.set(country, counts);
  const said = Object.entries(country.said).filter(([name]) => !OWN_COUNTS.has(name));
  const history = country.said.historical_data;
  return {
    id: country.id,
    name_english: country.name,
    iso_3166_alpha2: country.alpha2,
    iso_3166_alpha3: country.alpha3,
    ehea_is_member: country.ehea,
    ...Object.fromEntries(said),
    ...counts,
    ...(Array.isArray(history)
      ? { historical_data: history.filter((row: Row | null) => shown(making, row?.valid_to)) }
      : {}),
  };
}

/** A country of the list of those of the European Higher Education Area. */
export function countryItem(making: Making, country: CountryRow): Row {
  const { said } = country;
  const agencies = [...making.view.register.agencies.values()];
  return {
    ...countryLink(country, making.origin),
    ...Object.fromEntries(PERMISSIONS.map((name) => [name, said[name]])),
    has_full_institution_list: said.has_full_institution_list,
    eqar_governmental_member_start: said.eqar_governmental_member_start,
    agency_count: agencies.filter((agency) => agency.registered === true && agency.country?.id === country.id).length,
  };
}

const published = new WeakMap<RegisterView, readonly InstitutionRow[]>();

/** Institutions with a report that is not held back. */
function reviewed(view: RegisterView): readonly InstitutionRow[] {
  const known = published.get(view);
  if (known !== undefined) return known;
  const reports = [...view.register.reports.values()].filter(({ flag }) => flag !== 'high level');
  const rows = view.institutions(unique(reports.flatMap(({ institutions }) => institutions)));
  published.set(view, rows);
  return rows;
}

/** A country by the reports on institutions there. Null where there are none. */
export function countryByReports(making: Making, country: CountryRow): Row | null {
  const { view } = making;
  const counted = reviewed(view).filter(({ locations }) =>
    placesIn(locations, country).some(({ to }) => shown(making, to)),
  );
  if (counted.length === 0) return null;
  const places = view
    .listed()
    .flatMap((institution) => placesIn(institution.locations, country).map(() => institution));
  const there: readonly { readonly eterId: Said }[] = view.strict ? places : unique(places);
  return {
    ...countryLink(country, making.origin),
    ehea_is_member: country.ehea,
    has_full_institution_list: country.said.has_full_institution_list,
    ehea_key_commitment: country.said.ehea_key_commitment,
    institution_count: counted.length,
    institution_total: there.length,
    institution_eter: there.filter(({ eterId }) => typeof eterId === 'string' && eterId !== '').length,
    reports_total: allIn(view, country).report_count,
  };
}

/** A country in which an agency works. */
export function countryOfFocus(making: Making, agency: number, focus: FocusRow): Row {
  const { view, origin } = making;
  return {
    country_url: `${origin}/webapi/v2/browse/countries/${focus.country.id}/`,
    country: focus.country.name,
    country_is_official: focus.official,
    country_is_crossborder: focus.crossborder,
    country_valid_from: focus.from,
    country_valid_to: focus.to,
    ...countsIn(view, view.reportsOfAgency(agency), focus.country),
    country_is_ehea: focus.country.ehea,
  };
}
