import type { AgencyRow, CountryRow } from '../rows.ts';
import { byText, idOf } from '../values.ts';
import {
  activityGroups,
  activityItem,
  agencyInCountry,
  agencyItem,
  agencyPage,
  allActivities,
  decisionsOf,
} from '../views/agencies.ts';
import { type Making, shown } from '../views/shared.ts';
import { type Answer, json, notFound, ok } from './answer.ts';
import { databaseList } from './database-list.ts';

const REGISTERED: Readonly<Record<string, (agency: AgencyRow) => boolean>> = {
  True: ({ registered }) => registered === true,
  // An agency of which the register does not say that it is registered is not.
  False: ({ registered }) => registered !== true,
  All: () => true,
};

function refused(value: string): Answer {
  return json(400, { registered: [`Select a valid choice. ${value} is not one of the available choices.`] });
}

const ORDERS: Readonly<Record<string, (agency: AgencyRow) => unknown>> = {
  name_primary: ({ name }) => name,
  acronym_primary: ({ acronym }) => acronym,
};

/** Agencies in the order that is asked for; an order that is not known is passed over. */
function ordered(agencies: readonly AgencyRow[], ordering: string | null): AgencyRow[] {
  const wanted = (ordering ?? '').split(',').filter((name) => Object.hasOwn(ORDERS, name.replace(/^-/, '')));
  const keys = wanted.length > 0 ? wanted : ['acronym_primary', 'name_primary'];
  const compare = (a: AgencyRow, b: AgencyRow) => {
    for (const key of keys) {
      const value = ORDERS[key.replace(/^-/, '')] ?? (() => '');
      const order = byText(value(a), value(b)) * (key.startsWith('-') ? -1 : 1);
      if (order !== 0) return order;
    }
    return a.id - b.id;
  };
  return [...agencies].sort(compare);
}

/**
 * Agencies that are registered, unless others are asked for. Strict: `registered` takes the place of what the list is
 * about (quirk 29); fixed: it narrows it.
 */
function listed(making: Making, base: readonly AgencyRow[], registered: string | null): AgencyRow[] {
  const every = [...making.view.register.agencies.values()];
  const test = registered === null ? null : REGISTERED[registered];
  if (test === null || test === undefined) return [...base];
  return (making.view.strict ? every : base).filter(test);
}

interface Asked {
  readonly making: Making;
  readonly parameters: URLSearchParams;
}

/** The value of `registered`, or the refusal of another one. */
function registeredIn({ parameters }: Asked): string | null | Answer {
  const value = parameters.get('registered') || null;
  return value === null || Object.hasOwn(REGISTERED, value) ? value : refused(value);
}

export function agencyList(asked: Asked): Answer {
  const { making, parameters } = asked;
  const registered = registeredIn(asked);
  if (registered !== null && typeof registered !== 'string') return registered;
  const every = [...making.view.register.agencies.values()];
  const agencies =
    registered === null ? every.filter(({ registered: is }) => is === true) : listed(making, every, registered);
  const items = ordered(agencies, parameters.get('ordering')).map((agency) => agencyItem(making, agency));
  const strays = registered === 'All' ? making.view.register.strays.agencies : [];
  return databaseList(making.url, [...items, ...strays]);
}

export function agencyById({ making }: Asked, id: string): Answer {
  const agency = making.view.agency(idOf(id));
  return agency === undefined ? notFound() : ok(agencyPage(making, agency));
}

/** Registered agencies of a country; with `history=true` all of them. */
export function agenciesBasedIn(asked: Asked, country: string): Answer {
  const { making, parameters } = asked;
  const registered = registeredIn(asked);
  if (registered !== null && typeof registered !== 'string') return registered;
  const here = [...making.view.register.agencies.values()].filter(
    (agency) =>
      agency.country?.id === idOf(country) &&
      (making.history || agency.registered === true || (!making.view.strict && registered !== null)),
  );
  const agencies = ordered(listed(making, here, registered), parameters.get('ordering'));
  return databaseList(
    making.url,
    agencies.map((agency) => agencyItem(making, agency)),
  );
}

/** Agencies that work in a country: registered ones first, then those for which it is official. */
export function agenciesFocusingTo(asked: Asked, country: string): Answer {
  const { making } = asked;
  const { view } = making;
  const registered = registeredIn(asked);
  if (registered !== null && typeof registered !== 'string') return registered;
  const id = idOf(country);
  const row: CountryRow | undefined = id === null ? undefined : view.register.countries.get(id);
  if (row === undefined) return databaseList(making.url, []);
  const here = [...view.register.agencies.values()].filter(({ focus }) =>
    focus.some((one) => one.country.id === id && shown(making, one.to)),
  );
  const agencies = listed(making, here, registered);
  const items = agencies.map((agency) => agencyInCountry(making, agency, row));
  // Quirk 34: an agency that does not work there ends in an error.
  if (items.includes(null))
    return { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Server Error (500)</h1>' };
  const official = (item: unknown) => (item as { country_is_official?: unknown }).country_is_official === true;
  const sorted = items
    .filter((item) => item !== null)
    .sort(
      (a, b) =>
        Number(b.is_registered === true) - Number(a.is_registered === true) ||
        Number(official(b)) - Number(official(a)) ||
        byText(a.acronym_primary, b.acronym_primary) ||
        byText(a.name_primary, b.name_primary),
    );
  return databaseList(making.url, sorted);
}

export const decisionList = ({ making }: Asked): Answer => ok(decisionsOf([...making.view.register.agencies.values()]));
export const activityList = ({ making }: Asked): Answer =>
  databaseList(
    making.url,
    allActivities(making).map((activity) => activityItem(making, activity)),
  );
export const activityGroupList = ({ making }: Asked): Answer => ok(activityGroups(making));
