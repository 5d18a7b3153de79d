import { z } from 'zod';
import { isDay } from './day.ts';

/** What one agency may have declared at most, former declarations included. */
export const DECLARATIONS_PER_AGENCY = 500;
const URL_CHARACTERS = 1_000;
const BASIS_CHARACTERS = 500;
const LARGEST_ID = 2_147_483_647;

/** What an agency says of one of its activities. */
export const SaidOfActivity = z.strictObject({
  /** The register's id of the activity. */
  activity: z.int().min(1).max(LARGEST_ID),
  /** True: its reviews look at provision that leads to micro-credentials. False: they do not. */
  includes: z.boolean(),
  /** It holds for reports that are valid from this day on, or from a later one. */
  from: z.string().refine(isDay),
  /** Where the agency says so itself. */
  url: z.url({ protocol: /^https?$/ }).max(URL_CHARACTERS),
});
export type SaidOfActivity = Readonly<z.infer<typeof SaidOfActivity>>;

/** From what an administrator enters a declaration: “signed mail of 2026-11-02”. */
export const DeclarationBasis = z.string().trim().min(1).max(BASIS_CHARACTERS);

/** A declaration as it is kept. */
export interface Declaration extends SaidOfActivity {
  readonly id: string;
  /** The agency's key among those of all registers (register-key.ts). */
  readonly agency: number;
  /** The administrator who entered it; null where the agency did so itself. */
  readonly enteredBy: string | null;
  readonly basis: string | null;
  /** Since when we know it, and until when it stood (ISO instants). */
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly withdrawn: boolean;
}

/** A declaration as the rules read it. */
export type StandingDeclaration = Pick<
  Declaration,
  'id' | 'agency' | 'activity' | 'includes' | 'from' | 'url' | 'knownFrom'
>;
