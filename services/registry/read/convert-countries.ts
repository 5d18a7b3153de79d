import { z } from 'zod';
import { RegistryError } from '../../errors.ts';
import type { RegistryCountry } from '../../model/country-context.ts';
import { found } from '../../model/finding.ts';
import { providerIdIn } from '../../model/register-key.ts';
import type { CountryCodes } from './country-codes.ts';
import { type RecordKind, type RegisterFindings, readRecords } from './record-reader.ts';
import { Key, list, SideDay, Text, Yes } from './stated-values.ts';

/** More than there are countries and systems within them. Others are left out, with a finding. */
export const COUNTRIES_AT_MOST = 500;
const NOTE_CHARACTERS = 500;
const DEQAR_COUNTRIES = 'https://data.deqar.eu/country/';

/** `yes`, `no`, or `partially / with conditions`. Anything else counts as not stated. */
const Permission = Text.transform((said) => {
  const word = said?.toLowerCase() ?? '';
  if (word === 'yes' || word === 'no') return word;
  return word.startsWith('partially') ? ('partly' as const) : null;
}).catch(null);

/** A country of `/webapi/v2/browse/countries/`, in the list or as detail (docs/countries.md). */
const CountryDetail = z.object({
  id: Key,
  iso_3166_alpha2: Text,
  name_english: Text,
  qa_requirements: list(
    z.object({
      qa_requirement: Text,
      qa_requirement_type: Text,
      qa_requirement_note: Text,
      requirement_valid_from: SideDay,
      requirement_valid_to: SideDay,
    }),
  ),
  external_QAA_is_permitted: Permission,
  european_approach_is_permitted: Permission,
  has_full_institution_list: Yes,
});
type CountryDetail = z.infer<typeof CountryDetail>;

const COUNTRIES: RecordKind<typeof CountryDetail> = {
  name: 'country',
  shape: CountryDetail,
  deciding: new Set(['id', 'iso_3166_alpha2', 'name_english']),
};

const LEVELS = {
  'institutional level': 'institutional',
  'programme level': 'programme',
  'institutional and programme level': 'both',
} as const;

const levelOf = (type: string | null) => LEVELS[type?.toLowerCase() as keyof typeof LEVELS] ?? null;
const cut = (text: string | null): string | null => text?.slice(0, NOTE_CHARACTERS) ?? null;

/** Joins a list item and a detail of the same country. Where both state a value, the detail's is taken. */
function merged(item: CountryDetail | undefined, detail: CountryDetail): CountryDetail {
  const said = Object.entries(detail).filter(([, value]) => value !== null && value !== undefined);
  return item === undefined ? detail : { ...item, ...Object.fromEntries(said) };
}

/**
 * What a register says of countries. List items first, then details. A country without a code that we know is left out.
 * Null where so few can be read that the shape itself must have changed: because no verdict depends on countries, the
 * read goes on, and what is known of them stays.
 */
export function convertCountries(
  records: readonly unknown[],
  {
    registry,
    codeOf,
    findings,
  }: { readonly registry: string; readonly codeOf: CountryCodes; readonly findings: RegisterFindings },
): RegistryCountry[] | null {
  if (records.length > 2 * COUNTRIES_AT_MOST)
    findings.add(
      found('registry-record-unreadable', { subject: 'country ?', facts: { detail: 'there are too many' } }),
    );
  const byKey = new Map<number, CountryDetail>();
  try {
    for (const record of readRecords(COUNTRIES, records.slice(0, 2 * COUNTRIES_AT_MOST), findings, () => {}))
      byKey.set(record.id, merged(byKey.get(record.id), record));
  } catch (error) {
    if (error instanceof RegistryError) return null;
    throw error;
  }
  const byCode = new Map<string, RegistryCountry>();
  for (const record of byKey.values()) {
    const country = codeOf(record);
    if (country === null || byCode.has(country)) continue;
    byCode.set(country, {
      id: providerIdIn(registry, country),
      country,
      name: record.name_english ?? country,
      requirements: (record.qa_requirements ?? []).map((one) => ({
        name: cut(one.qa_requirement),
        level: levelOf(one.qa_requirement_type),
        note: cut(one.qa_requirement_note),
        validFrom: one.requirement_valid_from,
        validTo: one.requirement_valid_to,
      })),
      otherAgencies: record.external_QAA_is_permitted,
      europeanApproach: record.european_approach_is_permitted,
      fullInstitutionList: record.has_full_institution_list,
      url: registry === 'deqar' ? `${DEQAR_COUNTRIES}${record.id}` : null,
    });
  }
  return [...byCode.values()];
}
