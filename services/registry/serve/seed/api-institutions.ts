import type { BelongingRow, EventRow, InstitutionRow, LocationRow, Row, Said } from '../rows.ts';
import { dayIn, firstSaid, idOf, list, record, records } from '../values.ts';
import type { Countries } from './countries.ts';
import { gathered, type SeedFiles } from './web-api.ts';

/** What is said at the target of an event, and at its source. */
const LABELS: readonly (readonly [string, string])[] = [
  ['succeeded', 'succeeded by'],
  ['was absorbed by', 'absorbed'],
  ['was spun off from', 'spun off'],
];

function locationOf(place: Row, countries: Countries): LocationRow {
  return {
    country: countries.named(place.country),
    city: place.city,
    lat: place.lat,
    long: place.long,
    verified: place.country_verified,
    source: place.country_source,
    from: dayIn(place.country_valid_from),
    to: dayIn(place.country_valid_to),
  };
}

/** An institution from its list item and its own page, either of which may be missing. The first of `sides` is believed. */
function institutionOf(
  id: number,
  { item, page }: { readonly item: Row; readonly page: Row },
  sides: readonly Row[],
  listed: boolean,
  countries: Countries,
): InstitutionRow {
  const either = (name: string): Said => firstSaid(...sides.map((side) => side[name]));
  const places = sides.flatMap((side) => [side.countries, side.locations, side.place]).find(Array.isArray);
  const levels = Array.isArray(page.qf_ehea_levels) ? page.qf_ehea_levels : item.qf_ehea_level;
  const identifiers = Array.isArray(page.identifiers) ? page.identifiers : item.identifiers;
  return {
    id,
    deqarId: either('deqar_id'),
    eterId: either('eter_id'),
    name: either('name_primary'),
    sort: either('name_sort'),
    website: either('website_link'),
    founded: dayIn(either('founding_date')),
    closed: dayIn(either('closure_date')),
    otherProvider: either('is_other_provider'),
    organisation: either('organization_type'),
    alliance: either('is_orgreg_alliance'),
    source: either('source_of_information'),
    created: dayIn(firstSaid(item.date_created, item.created_at)),
    hasReport: typeof item.has_report === 'boolean' ? item.has_report : null,
    names: records(either('names')),
    identifiers: records(identifiers).map((row) => ({
      identifier: row.identifier,
      resource: row.resource,
      agency: row.agency,
      from: dayIn(row.identifier_valid_from),
      to: dayIn(row.identifier_valid_to),
    })),
    locations: records(places).map((place) => locationOf(place, countries)),
    levels: list(levels).map((level) => {
      const row = record(level) ?? { qf_ehea_level: level };
      return {
        level: row.qf_ehea_level,
        source: row.qf_ehea_level_source,
        note: row.qf_ehea_level_source_note,
        from: dayIn(row.qf_ehea_level_valid_from),
        to: dayIn(row.qf_ehea_level_valid_to),
      };
    }),
    historical: records(page.historical_data),
    listed,
  };
}

/** Relations are stated on both sides. Each is kept once. */
class Relations {
  readonly belongings = new Map<string, BelongingRow>();
  readonly events = new Map<string, EventRow>();

  belongs(parent: number | null, child: number | null, row: Row): void {
    if (parent === null || child === null) return;
    const [from, to] = [dayIn(row.valid_from), dayIn(row.valid_to)];
    const key = JSON.stringify([parent, child, row.relationship_type, from ?? null, to ?? null]);
    this.belongings.set(key, { parent, child, type: row.relationship_type, from, to });
  }

  happened(at: number, other: number | null, row: Row): void {
    if (other === null) return;
    const label = row.relationship_type;
    const pair = LABELS.find((labels) => labels.some((known) => known === label));
    const atTarget = pair?.[0] === label;
    const [source, target] = atTarget ? [other, at] : [at, other];
    const [typeFrom, typeTo] = pair ?? [undefined, label];
    const date = dayIn(row.relationship_date);
    this.events.set(JSON.stringify([source, target, typeTo, date]), { source, target, typeFrom, typeTo, date });
  }
}

export function institutionsOf(files: SeedFiles, countries: Countries) {
  const items = gathered(files['providers.json'] ?? []);
  const pages = gathered(files['provider-details.json'] ?? []);
  const institutions = new Map<number, InstitutionRow>();
  const relations = new Relations();
  const named: Row[] = [];
  for (const id of new Set([...items.rows.keys(), ...pages.rows.keys()])) {
    const [item, page] = [items.rows.get(id) ?? {}, pages.rows.get(id) ?? {}];
    const listed = institutionOf(id, { item, page }, [item, page], true, countries);
    const both = items.rows.has(id) && pages.rows.has(id);
    institutions.set(
      id,
      both ? { ...listed, onPage: institutionOf(id, { item, page }, [page, item], true, countries) } : listed,
    );
    const within = record(page.hierarchical_relationships) ?? record(item.hierarchical_relationships);
    for (const row of records(within?.part_of ?? item.part_of)) {
      const parent = record(row.institution);
      relations.belongs(idOf(parent?.id), id, row);
      if (parent !== null) named.push(parent);
    }
    for (const row of records(within?.includes ?? item.includes)) {
      const child = record(row.institution);
      relations.belongs(id, idOf(child?.id), row);
      if (child !== null) named.push(child);
    }
    for (const row of records(page.historical_relationships)) {
      const other = record(row.institution);
      relations.happened(id, idOf(other?.id), row);
      if (other !== null) named.push(other);
    }
  }
  for (const row of named) mention(institutions, row, countries);
  return {
    institutions,
    belongings: [...relations.belongings.values()],
    events: [...relations.events.values()],
    strays: [...items.strays, ...pages.strays],
  };
}

/** Keeps what other records say of an institution that the register itself does not list. */
export function mention(institutions: Map<number, InstitutionRow>, row: Row, countries: Countries): void {
  const id = idOf(row.id);
  if (id !== null && !institutions.has(id)) {
    institutions.set(id, institutionOf(id, { item: row, page: {} }, [row], false, countries));
  }
}
