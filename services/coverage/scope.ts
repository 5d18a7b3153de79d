import { ownNumber } from '../model/register-key.ts';
import type { Coverage } from './coverage.ts';
import type { Attribution } from './covered-offer.ts';
import type { Placed } from './listed.ts';
import { placesOf, plainCountry, registryOf } from './register-pass.ts';
import type { Row } from './table.ts';

/** Of what tables are made: everything, one country (`BE` takes in `BE-fl`), what concerns one agency, or both. */
export interface Scope {
  readonly country: string | null;
  /** The key of the agency (register-key.ts). */
  readonly agency: number | null;
}

/** Of what tables with names are made: what an agency may see, or what a provider may see (`provider`, our id). */
export interface NamedScope extends Scope {
  readonly provider: string | null;
}

/** True where a row is within what somebody may see. `institutions`: those that the provider is, where one asks. */
export function isTheirs(placed: Placed, scope: NamedScope, institutions: readonly string[] = []): boolean {
  if (!isInCountry(placed.country, scope)) return false;
  if (scope.provider === null) return concerns(placed.agencies, scope);
  return placed.of !== null && (placed.of === scope.provider || institutions.includes(placed.of));
}

/** True for a country, or a system of quality assurance within it. */
export function isInCountry(country: string, { country: asked }: Scope): boolean {
  if (asked === null) return true;
  return placesOf(country).includes(plainCountry(asked));
}

/** True where it concerns the agency, as the main or a contributing one. */
export function concerns({ all }: Pick<Attribution, 'all'>, { agency }: Scope): boolean {
  return agency === null || all.includes(agency);
}

/** The texts by which a row names an agency. */
export function agencyTexts(key: number, { register }: Coverage): Readonly<Record<string, string>> {
  const agency = register.agencies.get(key);
  return {
    registry: registryOf(key, register.reads),
    agency: String(ownNumber(key)),
    acronym: agency?.acronym || agency?.name || '?',
  };
}

/** The agencies of which there is a row: the one asked for, or all. */
export function agenciesIn({ all }: Attribution, { agency }: Scope): readonly number[] {
  return agency === null ? all : all.filter((key) => key === agency);
}

/** Rows in the order of their values. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(Object.values(row)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}
