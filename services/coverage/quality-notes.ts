import type { RegistryAgency, RegistryProvider } from '../model/registry-facts.ts';

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

/** Further notes of one kind are counted and not listed. */
const LISTED_PER_KIND = 2_000;

/** Everything that was noted: all are counted, and the first ones of each kind listed. */
export class QualityNotes {
  readonly #listed: QualityNote[] = [];
  readonly #count = new Map<QualityKind, number>();
  readonly #cells = new Map<string, { note: Pick<QualityNote, 'kind' | 'country' | 'agencies'>; count: number }>();

  add(note: QualityNote): void {
    const count = (this.#count.get(note.kind) ?? 0) + 1;
    this.#count.set(note.kind, count);
    if (count <= LISTED_PER_KIND) this.#listed.push(note);
    const { kind, country, agencies } = note;
    const key = JSON.stringify([kind, country, agencies]);
    const cell = this.#cells.get(key);
    if (cell) cell.count++;
    else this.#cells.set(key, { note: { kind, country, agencies }, count: 1 });
  }

  listed(): readonly QualityNote[] {
    return this.#listed;
  }

  /** How many of each kind, country and group of agencies. */
  cells(): readonly { readonly note: Pick<QualityNote, 'kind' | 'country' | 'agencies'>; readonly count: number }[] {
    return [...this.#cells.values()];
  }

  leftOut(): number {
    return [...this.#count.values()].reduce((sum, count) => sum + Math.max(0, count - LISTED_PER_KIND), 0);
  }
}

/** Who is looked up while a register is read. */
export interface Parties {
  readonly providers: ReadonlyMap<string, RegistryProvider>;
  readonly agencies: ReadonlyMap<number, RegistryAgency>;
}
