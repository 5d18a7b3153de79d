import type { CountryRow, Said } from '../rows.ts';
import { byText, idOf } from '../values.ts';
import { countryByReports, countryItem, countryOfFocus, countryPage } from '../views/countries.ts';
import { type Making, shown } from '../views/shared.ts';
import { type Answer, json, notFound, ok } from './answer.ts';
import { databaseList } from './database-list.ts';
import { numberedName } from './query.ts';

const PERMISSIONS = ['yes', 'no', 'partially / with conditions'];
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  '1': true,
  false: false,
  False: false,
  '0': false,
};
const byName = (a: CountryRow, b: CountryRow) => byText(a.name, b.name);

interface Asked {
  readonly making: Making;
  readonly parameters: URLSearchParams;
}

/** Members of the European Higher Education Area. */
export function countryList({ making, parameters }: Asked): Answer {
  const wanted: (readonly [string, Said])[] = [];
  for (const [name, member] of [
    ['external_qaa', 'external_QAA_is_permitted'],
    ['european_approach', 'european_approach_is_permitted'],
  ] as const) {
    const value = parameters.get(name) || null;
    if (value === null) continue;
    const permission = numberedName(PERMISSIONS)(value);
    if (permission === undefined)
      return json(400, { [name]: ['Select a valid choice. That choice is not one of the available choices.'] });
    wanted.push([member, permission]);
  }
  const member = BOOLEANS[parameters.get('eqar_governmental_member') ?? ''];
  const countries = [...making.view.register.countries.values()]
    .filter(({ ehea }) => ehea === true)
    .filter(({ said }) => wanted.every(([name, value]) => said[name] === value))
    .filter(({ said }) => member === undefined || Boolean(said.eqar_governmental_member_start) === member)
    .sort(byName)
    .map((country) => countryItem(making, country));
  const ordering = parameters.get('ordering') ?? '';
  const count = (country: Readonly<Record<string, Said>>) => Number(country.agency_count);
  if (ordering === 'agency_count') countries.sort((a, b) => count(a) - count(b));
  if (ordering === '-agency_count') countries.sort((a, b) => count(b) - count(a));
  if (ordering === '-name_english') countries.reverse();
  return ok(countries);
}

export function countryById({ making }: Asked, id: string): Answer {
  const country = making.view.register.countries.get(idOf(id) ?? -1);
  return country === undefined ? notFound() : ok(countryPage(making, country));
}

/** Countries in which an agency works. */
export function countriesOfAgency({ making }: Asked, agency: string): Answer {
  const row = making.view.agency(idOf(agency));
  const focus = (row?.focus ?? []).filter(({ to }) => shown(making, to));
  return databaseList(
    making.url,
    focus.map((one) => countryOfFocus(making, row?.id ?? -1, one)),
  );
}

/** Countries with reports. Here any value of `history` counts. */
export function countriesByReports({ making, parameters }: Asked): Answer {
  const asked = { ...making, history: making.view.strict ? Boolean(parameters.get('history')) : making.history };
  const countries = [...making.view.register.countries.values()].sort(byName);
  return ok(countries.flatMap((country) => countryByReports(asked, country) ?? []));
}
