import type { CountryRow, Row, Said } from '../rows.ts';
import { idOf, record, text } from '../values.ts';

/** The members of a country that other records repeat. */
const MINI = new Set(['id', 'url', 'iso_3166_alpha2', 'iso_3166_alpha3', 'name_english', 'ehea_is_member']);

/** Countries as a folder names them, each known by its number, its code and its English name. */
export class Countries {
  readonly byId = new Map<number, CountryRow>();
  private readonly byText = new Map<string, CountryRow>();

  /** Takes a country's own record. A later one about the same country adds nothing. */
  add(said: Row): CountryRow {
    const id = idOf(said.id);
    const country: CountryRow = {
      id,
      alpha2: said.iso_3166_alpha2,
      alpha3: said.iso_3166_alpha3,
      name: said.name_english,
      ehea: said.ehea_is_member,
      said: Object.fromEntries(Object.entries(said).filter(([name]) => !MINI.has(name))),
    };
    if (id !== null && !this.byId.has(id)) this.byId.set(id, country);
    for (const key of [text(country.alpha2), text(country.name)])
      if (key !== null && !this.byText.has(key)) this.byText.set(key, country);
    return country;
  }

  /** A country by its record, number, code or English name. Null where the value names none. */
  named(value: Said): CountryRow | null {
    const said = record(value);
    if (said !== null) return this.known(said) ?? this.add(said);
    const id = typeof value === 'number' ? idOf(value) : null;
    if (id !== null) return this.byId.get(id) ?? null;
    const name = text(value);
    if (name === null) return null;
    return this.byText.get(name) ?? this.add(name.length === 2 ? { iso_3166_alpha2: name } : { name_english: name });
  }

  private known(said: Row): CountryRow | null {
    const id = idOf(said.id);
    const known = (id === null ? this.byText.get(text(said.iso_3166_alpha2) ?? '') : this.byId.get(id)) ?? null;
    // Because a country may be repeated in a shorter or a contradicting form, only one that says the same is taken.
    return known?.name === said.name_english && known?.alpha2 === said.iso_3166_alpha2 ? known : null;
  }
}
