import { addDays, type Day } from '../services/model/day.ts';
import type { DemoInstitution } from './content.ts';
import { COUNTRIES, LEVEL_NAMES } from './register-lists.ts';
import { type FurtherProvider, PROVIDER_FACTS, RELATIONS } from './register-plan.ts';

/** The number that an id of the demo register ends in. */
export const keyOf = (registryId: string) => Number(registryId.replace('DEMO-INST-', ''));

/** A provider of the demo register, before it is put into the shapes of the Web API. */
export interface RegisterRecord {
  readonly id: string;
  readonly name: string;
  readonly official: string;
  readonly country: string;
  readonly city: string;
  readonly website: string;
  readonly domain: string | null;
}

/** The institutions that publish and are known to the register, and those that only the register knows. */
export function recordsOf(
  institutions: readonly DemoInstitution[],
  further: readonly FurtherProvider[],
): RegisterRecord[] {
  const published = institutions.flatMap((institution) =>
    institution.registryId === null
      ? []
      : [
          {
            id: institution.registryId,
            name: institution.name.en ?? institution.key,
            official:
              Object.entries(institution.name).find(([language]) => language !== 'en')?.[1] ??
              institution.name.en ??
              '',
            country: institution.country,
            city: institution.city,
            website: `https://www.${institution.domain}`,
            domain: institution.domain,
          },
        ],
  );
  const others = further.map((other) => ({
    ...other,
    official: other.name,
    website: `https://www.${other.site}`,
    domain: null,
  }));
  return [...published, ...others];
}

/** A provider as the list has it, and as its own page does. */
export function providerOf(record: RegisterRecord, all: readonly RegisterRecord[], today: Day) {
  const facts = PROVIDER_FACTS[record.id];
  const country = COUNTRIES[record.country];
  const nameOf = (id: string) => all.find((other) => other.id === id)?.name ?? id;
  const place = {
    city: record.city,
    lat: null,
    long: null,
    country_verified: true,
    country_valid_from: '2000-01-01',
    country_valid_to: null,
  };
  const closure = facts?.closedDaysAgo === undefined ? null : addDays(today, -facts.closedDaysAgo);
  const identifiers = record.domain === null ? [] : [{ identifier: record.domain, agency: null, resource: 'SCHAC' }];
  const names = [
    {
      name_official: record.official,
      name_official_transliterated: '',
      name_english: record.name,
      name_versions: [],
      acronym: '',
      name_valid_to: null,
    },
  ];
  const relation = (other: string) => ({
    id: keyOf(other),
    deqar_id: other,
    eter_id: null,
    name_primary: nameOf(other),
    name_sort: nameOf(other),
    website_link: '',
  });
  const hierarchical = RELATIONS.filter((item) => item.kind === 'child');
  const partOf = hierarchical
    .filter((item) => item.from === record.id)
    .map((item) => ({
      institution: relation(item.to),
      relationship_type: item.type,
      valid_from: '2005-01-01',
      valid_to: null,
    }));
  const includes = hierarchical
    .filter((item) => item.to === record.id)
    .map((item) => ({
      institution: relation(item.from),
      relationship_type: item.type,
      valid_from: '2005-01-01',
      valid_to: null,
    }));
  const historical = RELATIONS.flatMap((item) => {
    if (item.kind !== 'event') return [];
    const date = addDays(today, -item.daysAgo);
    if (item.from === record.id)
      return [{ institution: relation(item.to), relationship_type: item.label, relationship_date: date }];
    if (item.to === record.id)
      return [{ institution: relation(item.from), relationship_type: item.inverse, relationship_date: date }];
    return [];
  });
  const shared = {
    id: keyOf(record.id),
    deqar_id: record.id,
    eter_id: null,
    website_link: record.website,
    founding_date: '1998-09-01',
    closure_date: closure,
    is_other_provider: facts?.otherProvider ?? false,
    organization_type: null,
    names,
  };
  return {
    list: {
      ...shared,
      name_primary: record.name,
      identifiers,
      locations: [{ country, ...place }],
      part_of: partOf,
      includes: includes.map((item) => ({ ...item, valid_from: Date.parse(`${item.valid_from}T00:00:00Z`) / 1000 })),
      country: [country?.name_english],
      city: [record.city],
      date_created: '2024-01-02T00:00:00Z',
    },
    detail: {
      ...shared,
      name_primary: record.name,
      identifiers: identifiers.map((item) => ({
        ...item,
        identifier_valid_from: '2000-01-01',
        identifier_valid_to: null,
      })),
      countries: [{ country, country_source: 'demo', ...place }],
      historical_relationships: historical,
      hierarchical_relationships: { part_of: partOf, includes },
      qf_ehea_levels: (facts?.levels ?? []).map((level) => ({
        qf_ehea_level: LEVEL_NAMES[level],
        qf_ehea_level_source: 'demo',
        qf_ehea_level_source_note: '',
        qf_ehea_level_valid_from: '2000-01-01',
        qf_ehea_level_valid_to: null,
      })),
      is_orgreg_alliance: false,
      source_of_information: null,
      historical_data: [],
    },
  };
}
