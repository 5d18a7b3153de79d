import type { QA_KINDS } from './codes.ts';

/** What a scheme looks at. */
export const SCHEME_COVERS = ['management', 'funding', 'course', 'service', 'persons', 'framework'] as const;
/** What is easily taken from its name, and what it does not look at. */
export const SCHEME_NOT_COVERED = ['outcomes', 'recognition', 'teaching', 'certificate'] as const;

/** A scheme of quality assurance that is not external review of higher education. */
export interface QaScheme {
  /** Its usual short name, under which it is shown. */
  readonly id: string;
  /** How it is written in statements. */
  readonly names: readonly string[];
  readonly kind: (typeof QA_KINDS)[number];
  /** ISO 3166-1 alpha-2; null where it belongs to no country. */
  readonly country: string | null;
  /** Who decides. Null where many bodies do. */
  readonly by: string | null;
  readonly covers: readonly (typeof SCHEME_COVERS)[number][];
  readonly notCovered: readonly (typeof SCHEME_NOT_COVERED)[number][];
  /** Where it is described, and the day of that text, or on which it was read. */
  readonly source: string;
  readonly date: string;
  /**
   * The page that was read to check kind, country, body, date and what the scheme looks at, and the day. Null: nobody did.
   */
  readonly checked: { readonly url: string; readonly on: string } | null;
}
