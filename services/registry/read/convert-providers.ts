import type { Day } from '../../model/day.ts';
import type { RegistryProvider, RegistryRelation } from '../../model/registry-facts.ts';
import type { CountryCodes } from './country-codes.ts';
import { eqfOf } from './eqf-level.ts';
import type { ProviderRecord, ProviderRef } from './shapes.ts';

const HISTORICAL = new Set<string>([
  'succeeded',
  'succeeded by',
  'absorbed',
  'was absorbed by',
  'spun off',
  'was spun off from',
]);
const INVERSE: Readonly<Record<RegistryRelation['kind'], RegistryRelation['kind']>> = {
  'part-of': 'includes',
  includes: 'part-of',
  succeeded: 'succeeded by',
  'succeeded by': 'succeeded',
  absorbed: 'was absorbed by',
  'was absorbed by': 'absorbed',
  'spun off': 'was spun off from',
  'was spun off from': 'spun off',
};

/** What converting a provider needs from the whole read. */
export interface ProviderContext {
  /** The register's id of a provider that another record names. */
  readonly idOf: (ref: Pick<ProviderRef, 'id' | 'deqar_id'>) => string;
  readonly codeOf: CountryCodes;
  /** The day of the read. What ended before it is history. */
  readonly today: Day;
  /** True for a register with a name of its own: an id of DEQAR is then an identifier like others. */
  readonly named: boolean;
}

/** Joins a list item and a detail of the same provider. Where both state a value, the detail's is taken. */
export function mergeProvider(item: ProviderRecord, detail: ProviderRecord): ProviderRecord {
  const said = Object.entries(detail).filter(([, value]) => value !== null && value !== undefined);
  return { ...item, ...Object.fromEntries(said) };
}

/**
 * Because OrgReg knows only the year of a closure and writes 1 January, the provider counts as open until the end of
 * that year (docs/rules.md 2.2).
 */
function closingDay({ closure_date: day, eter_id: eter }: ProviderRecord): Day | null {
  return day !== null && eter !== null && day.endsWith('-01-01') ? `${day.slice(0, 4)}-12-31` : day;
}

/** The identifiers that no agency keeps for itself. */
function identifiersOf(record: ProviderRecord, named: boolean): RegistryProvider['identifiers'] {
  const given = (record.identifiers ?? []).flatMap(
    ({ identifier, resource, agency, identifier_valid_from: from, identifier_valid_to: to }) =>
      identifier === null || resource === null || (agency !== null && agency !== undefined)
        ? []
        : [{ scheme: resource.toLowerCase(), value: identifier, validFrom: from, validTo: to }],
  );
  const { eter_id: eter, deqar_id: deqar } = record;
  return [
    ...(named && deqar !== null ? [{ scheme: 'deqar', value: deqar, validFrom: null, validTo: null }] : []),
    ...(eter === null ? [] : [{ scheme: 'eter', value: eter, validFrom: null, validTo: null }]),
    ...given,
  ];
}

function namesOf(record: ProviderRecord): RegistryProvider['names'] {
  const names: { name: string; english: boolean; validTo: Day | null }[] = [];
  const add = (name: string | null, english: boolean, validTo: Day | null): void => {
    if (name !== null && !names.some((known) => known.name === name && known.validTo === validTo))
      names.push({ name, english, validTo });
  };
  for (const { name_english, name_official, name_versions, name_valid_to } of record.names ?? []) {
    add(name_english, true, name_valid_to);
    add(name_official, false, name_valid_to);
    for (const version of name_versions ?? []) add(version.name, false, name_valid_to);
  }
  return names;
}

function countriesOf(record: ProviderRecord, { codeOf, today }: ProviderContext): RegistryProvider['countries'] {
  const places = (record.countries ?? record.locations ?? record.place ?? []).flatMap((place) => {
    const country = codeOf(place.country);
    const ended = place.country_valid_to !== null && place.country_valid_to < today;
    return country === null || ended ? [] : [{ country, city: place.city, legalSeat: place.country_verified === true }];
  });
  return places.sort((a, b) => Number(b.legalSeat) - Number(a.legalSeat));
}

function levelsOf(record: ProviderRecord, { today }: ProviderContext): number[] {
  const levels = (record.qf_ehea_levels ?? []).flatMap(({ qf_ehea_level, qf_ehea_level_valid_to: to }) =>
    to !== null && to < today ? [] : (eqfOf(qf_ehea_level) ?? []),
  );
  return [...new Set(levels)].sort();
}

/** The acronyms of names that are used now. */
function acronymsOf(record: ProviderRecord): string[] {
  const stated = (record.names ?? []).filter(({ name_valid_to: end }) => end === null).map(({ acronym }) => acronym);
  return [...new Set(stated.filter((acronym) => acronym !== null))];
}

/** The relationships that this one record states. */
function relationsOf(record: ProviderRecord, { idOf }: ProviderContext): RegistryRelation[] {
  const partOf = record.hierarchical_relationships?.part_of ?? record.part_of ?? [];
  const includes = record.hierarchical_relationships?.includes ?? record.includes ?? [];
  const hierarchical =
    (kind: 'part-of' | 'includes') =>
    (relation: (typeof partOf)[number]): RegistryRelation => ({
      other: idOf(relation.institution),
      otherName: relation.institution.name_primary ?? idOf(relation.institution),
      kind,
      type: relation.relationship_type,
      validFrom: relation.valid_from,
      validTo: relation.valid_to,
      date: null,
    });
  const historical = (record.historical_relationships ?? []).flatMap((relation): RegistryRelation[] => {
    const kind = relation.relationship_type?.toLowerCase() ?? '';
    if (!HISTORICAL.has(kind)) return [];
    return [
      {
        other: idOf(relation.institution),
        otherName: relation.institution.name_primary ?? idOf(relation.institution),
        kind: kind as RegistryRelation['kind'],
        type: null,
        validFrom: null,
        validTo: null,
        date: relation.relationship_date,
      },
    ];
  });
  return [...partOf.map(hierarchical('part-of')), ...includes.map(hierarchical('includes')), ...historical];
}

/** Converts one provider of the register to our shape. */
export function convertProvider(record: ProviderRecord, context: ProviderContext): RegistryProvider {
  const id = context.idOf(record);
  const [names, acronyms] = [namesOf(record), acronymsOf(record)];
  return {
    id,
    key: record.id,
    name: record.name_primary ?? names.find(({ validTo }) => validTo === null)?.name ?? names[0]?.name ?? id,
    names,
    ...(acronyms.length > 0 ? { acronyms } : {}),
    website: record.website_link,
    identifiers: identifiersOf(record, context.named),
    otherProvider: record.is_other_provider,
    alliance: record.is_orgreg_alliance ?? false,
    foundedOn: record.founding_date,
    closedOn: closingDay(record),
    countries: countriesOf(record, context),
    levels: levelsOf(record, context),
    relations: relationsOf(record, context),
  };
}

const relationKey = ({ other, kind, type, validFrom, validTo, date }: RegistryRelation): string =>
  JSON.stringify([other, kind, type, validFrom, validTo, date]);

/** Adds to each provider the relationships that only the other side's record states, in a stable order. */
export function completeRelations(providers: readonly RegistryProvider[]): RegistryProvider[] {
  const relations = new Map(
    providers.map(({ id, relations: own }) => [id, new Map(own.map((relation) => [relationKey(relation), relation]))]),
  );
  for (const provider of providers) {
    for (const relation of provider.relations) {
      const seen: RegistryRelation = {
        ...relation,
        other: provider.id,
        otherName: provider.name,
        kind: INVERSE[relation.kind],
      };
      const others = relations.get(relation.other);
      if (others && !others.has(relationKey(seen))) others.set(relationKey(seen), seen);
    }
  }
  return providers.map((provider) => ({
    ...provider,
    relations: [...(relations.get(provider.id) ?? new Map<string, RegistryRelation>())]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, relation]) => relation),
  }));
}
