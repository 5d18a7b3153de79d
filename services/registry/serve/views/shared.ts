import type { RegisterView } from '../register-view.ts';
import type { AgencyRow, CountryRow, IdentifierRow, InstitutionRow, LocationRow, Row, Said } from '../rows.ts';
import { asText, idOf, record, text } from '../values.ts';

/** What every answer of one request is made from. */
export interface Making {
  readonly view: RegisterView;
  /** `https://backend.deqar.eu`: the address that answers state themselves at. */
  readonly origin: string;
  /** `https://data.deqar.eu`: where the lasting addresses of records begin. */
  readonly dataOrigin: string;
  /** The address of the request, which lists give as the address of a file that is not stored (quirk 33). */
  readonly url: string;
  /** The path of the request. */
  readonly path: string;
  readonly now: Date;
  /** Rows that ended are shown, too. */
  readonly history: boolean;
}

/** The register's own kinds, in the order of their numbers. */
export const LEVELS = ['short cycle', 'first cycle', 'second cycle', 'third cycle'];
export const STATUSES = ['part of obligatory EQA system', 'voluntary'];
export const DECISIONS = ['positive', 'positive with conditions or restrictions', 'negative', 'not applicable'];
export const ACTIVITY_TYPES = ['programme', 'institutional', 'joint programme', 'institutional/programme'];

export const countryMini = (country: CountryRow | null): Row | null =>
  country === null
    ? null
    : {
        id: country.id,
        iso_3166_alpha2: country.alpha2,
        iso_3166_alpha3: country.alpha3,
        name_english: country.name,
        ehea_is_member: country.ehea,
      };

export const countryLink = (country: CountryRow | null, origin: string): Row | null =>
  country === null
    ? null
    : {
        id: country.id,
        url: `${origin}/webapi/v2/browse/countries/${country.id}/`,
        name_english: country.name,
        iso_3166_alpha2: country.alpha2,
        iso_3166_alpha3: country.alpha3,
      };

export function agencyMini(view: RegisterView, id: number | null, said: Row = {}): Row | null {
  const agency = view.agency(id);
  return id === null ? null : { id, acronym_primary: agency?.acronym ?? said.agency_acronym ?? said.acronym_primary };
}

export const agencyLabel = (agency: AgencyRow): string => `${asText(agency.acronym)} - ${asText(agency.name)}`;

/** The agency within which an identifier is unique: as a record in lists, as a text on pages. */
export function identifierAgency({ view }: Making, { agency }: IdentifierRow, as: 'record' | 'text'): Said {
  if (agency === null || agency === undefined) return agency;
  const known =
    view.agency(idOf(record(agency)?.id ?? agency)) ??
    [...view.register.agencies.values()].find((one) => one.acronym === agency || agencyLabel(one) === agency);
  if (known === undefined) return agency;
  return as === 'text' ? agencyLabel(known) : agencyMini(view, known.id);
}

/** As the register's index holds them: those of no agency first, then by their kind. */
export const identifiersInOrder = ({ identifiers }: InstitutionRow): readonly IdentifierRow[] =>
  identifiers.toSorted(
    (a, b) =>
      Number(idOf(record(a.agency)?.id ?? a.agency) !== null) - Number(idOf(record(b.agency)?.id ?? b.agency) !== null),
  );

/** Names of countries and cities come out of a set, so in no order; `fixed` sorts them. */
export function setOf(view: RegisterView, values: readonly Said[]): Said[] {
  const set = [...new Set(values)];
  return view.strict ? set : set.sort((a, b) => asText(a).localeCompare(asText(b), 'en'));
}

export const countryName = ({ country }: LocationRow): Said => country?.name;

/** A row counts as history when its last day is before now; rows without an end never do. */
export function shown(making: Making, to: Said): boolean {
  const end = text(to);
  return (
    making.history ||
    end === null ||
    Date.parse(`${end}T00:00:00Z`) > making.now.getTime() ||
    Number.isNaN(Date.parse(end))
  );
}
