import type { RegistryAgency, RegistryProvider } from '../model/registry-facts.ts';
import { type Chosen, Listed, type Placed, type PlacedCount } from './listed.ts';

/** What may be wrong in a register's data. */
export const QUALITY_KINDS = [
  'report-of-unknown-institution',
  'report-of-unknown-agency',
  'agency-registered-after-report',
  'agency-registration-over',
  'report-after-institution-closed',
  'validity-ends-before-it-begins',
  'validity-very-long',
  'validity-end-not-stated',
  'report-flagged-high',
  'report-flagged-low',
  'report-unreadable',
  'decisions-contradict',
  'relationship-circle',
  'relationship-to-unknown',
  'identifier-shared',
  'institution-not-joined',
  'institution-without-identifier',
] as const;
export type QualityKind = (typeof QUALITY_KINDS)[number];

/** One thing that someone should look at in a register. */
export interface QualityNote {
  readonly kind: QualityKind;
  /** `report`, `institution`, and the register's number or id of it. */
  readonly of: 'report' | 'institution';
  readonly id: string;
  readonly registry: string;
  readonly url: string | null;
  readonly detail: string;
  /** Country of the institution; `unknown` where there is none. */
  readonly country: string;
  /** Keys of the agencies that it concerns. */
  readonly agencies: { readonly all: readonly number[]; readonly main: readonly number[] };
}

/** Further notes of one kind are counted and not listed, for everybody and for each agency and country. */
const LISTED_PER_KIND = 2_000;
const LISTED_TOGETHER = 40_000;

/** Everything that was noted: all are counted, and the first ones of each kind listed. */
export class QualityNotes {
  readonly #notes = new Listed<QualityNote>(LISTED_PER_KIND, LISTED_TOGETHER);

  add(note: QualityNote): void {
    const { kind, country, agencies, of, id } = note;
    this.#notes.add({ kind, country, agencies, of: of === 'institution' ? id : null }, () => note);
  }

  /** How many of each kind, country and group of agencies. */
  cells(): readonly PlacedCount[] {
    return this.#notes.cells();
  }

  /** Those that `isTheirs` lets pass, and how many more of them there are. `of`: the institution that a note is about. */
  of(isTheirs: (placed: Placed) => boolean): Chosen<QualityNote> {
    return this.#notes.of(isTheirs);
  }
}

/** Who is looked up while a register is read. */
export interface Parties {
  readonly providers: ReadonlyMap<string, RegistryProvider>;
  readonly agencies: ReadonlyMap<number, RegistryAgency>;
}
