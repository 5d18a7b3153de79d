import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RegistryFacts, RegistryProvider, RegistryRelation } from '../../../../services/model/registry-facts.ts';

/** The reference material of the project, beside the checkout; null where it is not there. */
export const SHARED =
  ['../shared', '../../shared'].map((path) => resolve(path)).find((path) => existsSync(`${path}/data/deqar`)) ?? null;

export function readShared(path: string): unknown {
  return JSON.parse(readFileSync(`${SHARED}/data/deqar/${path}`, 'utf8'));
}

const EQF: Readonly<Record<string, number>> = {
  'short cycle': 5,
  'first cycle': 6,
  'second cycle': 7,
  'third cycle': 8,
};

export interface Scenario {
  readonly as_of?: string;
  readonly agencies: readonly {
    id: number;
    acronym_primary: string;
    name_primary: string;
    country: string;
    is_registered: boolean;
    registration_start: string | null;
    registration_valid_to: string | null;
  }[];
  readonly activities: readonly { id: number; group_id: number; activity: string; activity_type: 'programme' }[];
  readonly institutions: readonly {
    id: number;
    deqar_id: string;
    eter_id: string | null;
    name_primary: string;
    website_link: string | null;
    founding_date: string | null;
    closure_date: string | null;
    is_other_provider: boolean;
    is_orgreg_alliance: boolean;
    identifiers: readonly {
      resource: string;
      identifier: string;
      agency: unknown;
      identifier_valid_from: string | null;
      identifier_valid_to: string | null;
    }[];
    locations: readonly { country: string; city: string | null; country_verified: boolean }[];
    qf_ehea_levels: readonly string[];
  }[];
  readonly hierarchical_relationships: readonly {
    parent: number;
    child: number;
    relationship_type: string | null;
    valid_from: string | null;
    valid_to: string | null;
  }[];
  readonly historical_relationships: readonly {
    source: number;
    target: number;
    type_from: string;
    type_to: string;
    relationship_date: string;
  }[];
  readonly reports: readonly {
    id: number;
    agency: number;
    contributing_agencies?: number[];
    local_identifier: string | null;
    agency_esg_activities: number[];
    status: string;
    decision: 'positive';
    valid_from: string;
    valid_to: string | null;
    flag: string;
    institutions: number[];
    platforms?: number[];
    programmes?: readonly {
      id: number;
      names: string[];
      identifiers: string[];
      qf_ehea_level: string | null;
      degree_outcome: number | null;
      workload_ects: number | null;
      assessment_certification?: string | null;
      field_study?: string | null;
    }[];
  }[];
}

function relationsOf(key: number, scenario: Scenario, idOf: (key: number) => string): RegistryRelation[] {
  const hierarchical = scenario.hierarchical_relationships.flatMap(
    ({ parent, child, relationship_type, valid_from, valid_to }): RegistryRelation[] => {
      if (parent !== key && child !== key) return [];
      const other = idOf(parent === key ? child : parent);
      return [
        {
          other,
          otherName: other,
          kind: parent === key ? 'includes' : 'part-of',
          type: relationship_type,
          validFrom: valid_from,
          validTo: valid_to,
          date: null,
        },
      ];
    },
  );
  const historical = scenario.historical_relationships.flatMap(
    ({ source, target, type_from, type_to, relationship_date }): RegistryRelation[] => {
      if (source !== key && target !== key) return [];
      const other = idOf(source === key ? target : source);
      // A relationship is labelled from both sides: `type_to` is what the source did, `type_from` what the target did.
      const kind = (source === key ? type_to : type_from) as RegistryRelation['kind'];
      return [{ other, otherName: other, kind, type: null, validFrom: null, validTo: null, date: relationship_date }];
    },
  );
  return [...hierarchical, ...historical];
}

/** The reference scenario as facts; or another one. */
export function scenarioFacts(scenario: Scenario = readShared('scenario/scenario.json') as Scenario): RegistryFacts {
  const ids = new Map(scenario.institutions.map(({ id, deqar_id }) => [id, deqar_id]));
  const idOf = (key: number): string => ids.get(key) ?? String(key);
  const activities = new Map(scenario.activities.map((activity) => [activity.id, activity]));
  return {
    registry: 'deqar',
    snapshot: `${scenario.as_of ?? '2026-09-01'}T00:00:00.000Z`,
    agencies: scenario.agencies.map((agency) => ({
      id: agency.id,
      acronym: agency.acronym_primary,
      name: agency.name_primary,
      country: agency.country,
      registered: agency.is_registered,
      registrationStart: agency.registration_start,
      registrationEnd: agency.registration_valid_to,
    })),
    providers: scenario.institutions.map(
      (institution): RegistryProvider => ({
        id: institution.deqar_id,
        key: institution.id,
        name: institution.name_primary,
        names: [{ name: institution.name_primary, english: true, validTo: null }],
        website: institution.website_link,
        identifiers: [
          ...(institution.eter_id === null
            ? []
            : [{ scheme: 'eter', value: institution.eter_id, validFrom: null, validTo: null }]),
          ...institution.identifiers
            .filter(({ agency }) => agency === null)
            .map((one) => ({
              scheme: one.resource,
              value: one.identifier,
              validFrom: one.identifier_valid_from,
              validTo: one.identifier_valid_to,
            })),
        ],
        otherProvider: institution.is_other_provider,
        alliance: institution.is_orgreg_alliance,
        foundedOn: institution.founding_date,
        closedOn: institution.closure_date,
        countries: institution.locations.map(({ country, city, country_verified }) => ({
          country,
          city,
          legalSeat: country_verified,
        })),
        levels: institution.qf_ehea_levels.map((level) => EQF[level] ?? 0),
        relations: relationsOf(institution.id, scenario, idOf),
      }),
    ),
    reports: scenario.reports.map((report) => ({
      id: report.id,
      url: `https://data.deqar.eu/report/${report.id}`,
      agencyId: report.agency,
      contributingAgencies: report.contributing_agencies ?? [],
      activities: report.agency_esg_activities.flatMap((id) => {
        const activity = activities.get(id);
        return activity
          ? [{ id, groupId: activity.group_id, type: activity.activity_type, name: activity.activity }]
          : [];
      }),
      status: report.status === 'voluntary' ? 'voluntary' : 'obligatory',
      decision: report.decision,
      validFrom: report.valid_from,
      validTo: report.valid_to,
      flag: report.flag === 'high level' ? 'high' : 'none',
      crossBorder: false,
      localIdentifier: report.local_identifier,
      providers: report.institutions.map(idOf),
      platforms: (report.platforms ?? []).map(idOf),
      programmes: (report.programmes ?? []).map((programme) => ({
        id: programme.id,
        names: programme.names,
        identifiers: programme.identifiers.map((value) => ({ agency: 'AQEX', value })),
        level: EQF[programme.qf_ehea_level ?? ''] ?? null,
        degree: programme.degree_outcome === null ? null : programme.degree_outcome === 1,
        ects: programme.workload_ects,
        assessment: programme.assessment_certification ?? null,
        isced: programme.field_study ?? null,
        countries: [],
      })),
    })),
  };
}
