import { z } from 'zod';
import { MENDERS, SEVERITIES } from './finding-codes.ts';
import type { OfferSummary } from './public-offer.ts';
import type { ShownShapes } from './shapes-report.ts';
import type { RunCounts } from './source.ts';

/**
 * Findings of one kind about one element, as a person reads them. `element` has `#` for every number in its path, and is
 * null where they are about none. `records`: how many records they are about; null where one of them is about the whole
 * publication. `places` are the first ones.
 */
export const FindingGroup = z.object({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  element: z.string().nullable(),
  message: z.string(),
  harm: z.string(),
  example: z.string().nullable(),
  who: z.enum(MENDERS),
  count: z.int(),
  records: z.int().nullable(),
  places: z.array(
    z.object({ subject: z.string().nullable(), path: z.string().nullable(), value: z.string().nullable() }),
  ),
});
export type FindingGroup = Readonly<z.infer<typeof FindingGroup>>;

/** For how many offers a mandatory element of Annex I is stated, was added by us, or is missing. */
export interface ElementCount {
  readonly element: string;
  readonly stated: number;
  readonly addedByUs: number;
  readonly missing: number;
  /** Missing because the format has no place for it. */
  readonly formatCannot: number;
}

/** For how many offers something is known of a criterion of automatic recognition. */
export interface CriterionCount {
  readonly criterion: string;
  readonly known: number;
  readonly notStated: number;
  readonly formatCannot: number;
}

/** One source of a checked publication. */
export interface CheckedSource {
  readonly name: string | null;
  readonly type: string;
  readonly address: string | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly counts: RunCounts;
  readonly findings: readonly FindingGroup[];
  /** What shapes say of it, beside our own findings; null where it is no ELM, or nothing of it was kept. */
  readonly shapes: ShownShapes | null;
}

/** What a publication would become. Nothing of it is stored, and nothing in it is one number for all. */
export interface CheckReport {
  readonly state: 'read' | 'none' | 'invalid' | 'opted-out';
  readonly address: string | null;
  readonly detail: string | null;
  /** Where a domain's manifest was looked for, and what came of it. */
  readonly looked: readonly { readonly asked: string; readonly result: string; readonly detail: string | null }[];
  /** The type that was guessed for a feed. */
  readonly guessed: string | null;
  /** As whom it was read (`scheme:value`). */
  readonly readAs: readonly string[];
  readonly manifest: readonly FindingGroup[];
  readonly sources: readonly CheckedSource[];
  readonly sourcesLeftOut: number;
  /** What the publisher would mend first: by how many offers it concerns and how much it takes from them. */
  readonly mendFirst: readonly FindingGroup[];
  readonly offers: number;
  /** How many offers of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly completeness: readonly ElementCount[];
  readonly recognition: readonly CriterionCount[];
  /** The first offers as they would appear. */
  readonly preview: readonly OfferSummary[];
}
