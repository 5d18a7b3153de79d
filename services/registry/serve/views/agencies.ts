import type { ActivityRow, AgencyRow, CountryRow, Row } from '../rows.ts';
import { byText } from '../values.ts';
import { countsIn, countsOf } from './counts.ts';
import { countryLink, type Making, shown } from './shared.ts';

/** An activity as agencies and reports state it: under the name of its group. */
export function activityRecord({ view }: Making, activity: ActivityRow): Row {
  return {
    id: activity.id,
    group_id: activity.group,
    activity: view.groupName(activity),
    activity_description: activity.description,
    reports_link: activity.reportsLink,
    activity_type: activity.type,
    activity_valid_to: activity.to,
  };
}

function activitiesOf({ view }: Making, agency: AgencyRow): ActivityRow[] {
  return [...view.register.activities.values()]
    .filter((activity) => activity.agency === agency.id)
    .sort((a, b) => byText(a.name, b.name));
}

function head(making: Making, agency: AgencyRow): Row {
  return {
    id: agency.id,
    url: `${making.origin}/webapi/v2/browse/agencies/${agency.id}/`,
    deqar_id: agency.deqarId,
    name_primary: agency.name,
    acronym_primary: agency.acronym,
    logo: agency.logo,
    country: countryLink(agency.country, making.origin),
    activities: activitiesOf(making, agency).map((activity) => activityRecord(making, activity)),
    registration_start: agency.start,
    registration_valid_to: agency.validTo,
  };
}

/** An agency of the lists. It does not say whether the agency is registered. */
export function agencyItem(making: Making, agency: AgencyRow): Row {
  return {
    ...head(making, agency),
    registration_note: agency.note,
    ...countsOf(making.view.reportsOfAgency(agency.id)),
  };
}

/** An agency of the list of those that work in a country. Null where it does not. */
export function agencyInCountry(making: Making, agency: AgencyRow, country: CountryRow): Row | null {
  const focus = agency.focus.find((row) => row.country.id === country.id);
  if (focus === undefined) return null;
  return {
    ...head(making, agency),
    country_is_official: focus.official,
    is_registered: agency.registered,
    ...countsIn(making.view, making.view.reportsOfAgency(agency.id), country),
  };
}

/** An agency's own page. It states names and acronyms, but none as the primary one of a member of its own. */
export function agencyPage(making: Making, agency: AgencyRow): Row {
  const { view } = making;
  const reports = view.reportsOfAgency(agency.id);
  const { said } = agency;
  const history = said.historical_data;
  return {
    id: agency.id,
    deqar_id: agency.deqarId,
    ...(view.strict ? {} : { name_primary: agency.name, acronym_primary: agency.acronym }),
    names: agency.names,
    ...said,
    ...(Array.isArray(history)
      ? { historical_data: history.filter((row: Row | null) => shown(making, row?.valid_to)) }
      : {}),
    is_registered: agency.registered,
    registration_start: agency.start,
    registration_valid_to: agency.validTo,
    registration_note: agency.note,
    country: countryLink(agency.country, making.origin),
    website_link: agency.website,
    logo: agency.logo,
    ...countsOf(reports),
    activities: activitiesOf(making, agency).map((activity) => ({
      ...activityRecord(making, activity),
      ...countsOf(reports.filter(({ activities }) => activities.includes(activity.id))),
    })),
    decisions: agency.decisions,
  };
}

export function decisionsOf(agencies: readonly AgencyRow[]): Row[] {
  return agencies
    .flatMap(({ acronym, decisions }) => decisions.map((decision) => ({ agency_acronym: acronym, ...decision }) as Row))
    .sort((a, b) => byText(b.decision_date, a.decision_date) || byText(a.agency_acronym, b.agency_acronym));
}

/** An activity of the list of all activities. */
export function activityItem({ view }: Making, activity: ActivityRow): Row {
  return {
    id: activity.id,
    group_id: activity.group,
    agency: view.agency(activity.agency)?.acronym,
    activity: view.groupName(activity),
    activity_type: activity.type,
    activity_description: activity.description,
  };
}

/** All activities, in the order of their agencies and of their own names. */
export function allActivities({ view }: Making): ActivityRow[] {
  const acronym = (activity: ActivityRow) => view.agency(activity.agency)?.acronym;
  return [...view.register.activities.values()].sort(
    (a, b) => byText(acronym(a), acronym(b)) || byText(a.name, b.name),
  );
}

/** Groups of activities with their members: the only place that says since when an agency has an activity. */
export function activityGroups(making: Making): Row[] {
  const { groups, activities } = making.view.register;
  return [...groups.values()]
    .sort((a, b) => byText(a.name, b.name))
    .map((group) => ({
      id: group.id,
      activity: group.name,
      activity_type: group.type,
      reports_link: group.reportsLink,
      members: [...activities.values()]
        .filter((activity) => activity.group === group.id && activity.agency !== null)
        .map((activity) => ({
          id: activity.id,
          agency: making.view.agency(activity.agency)?.acronym,
          activity_description: activity.description,
          reports_link: activity.reportsLink,
          activity_valid_from: activity.from,
          activity_valid_to: activity.to,
        }))
        .sort((a, b) => byText(a.agency, b.agency)),
    }));
}
