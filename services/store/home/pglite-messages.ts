import type { Row } from './db.ts';
import type { Refusal } from './statement-error.ts';

/** What the thread starts with. `folder` null: in memory. */
export interface PgliteStart {
  readonly folder: string | null;
}

/** A message to the thread. Where `parameters` is null, the text may hold several statements and returns no rows. */
export interface PgliteRequest {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[] | null;
}

/**
 * A message from the thread, in the order of the requests. Id 0 is the opening. `json` names the columns that hold JSON
 * as text, because a text crosses threads several times faster than the objects in it.
 */
export type PgliteReply =
  | { readonly id: number; readonly rows: readonly Row[]; readonly json: readonly string[] }
  | { readonly id: number; readonly refusal: Refusal };
