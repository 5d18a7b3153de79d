import type { Queryable } from '../home/db.ts';

/** What an operator says of a source, or of all sources of a publisher. */
export interface Authority {
  /** The id of a source or of a provider. */
  readonly subject: string;
  readonly authoritative: boolean;
  readonly reason: string | null;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** Keeps what an operator says. What was said of the same subject before no longer holds, and is kept. */
export async function sayAuthority(q: Queryable, { subject, authoritative, reason, by, at }: Authority): Promise<void> {
  await q.query('insert into authority (subject, authoritative, reason, decided_by, at) values ($1, $2, $3, $4, $5)', [
    subject,
    authoritative,
    reason,
    by,
    at,
  ]);
}

/** What was said of a subject, the newest first, at most `limit`. */
export async function listAuthorities(q: Queryable, subject: string, limit = 100): Promise<readonly Authority[]> {
  return q.query<Authority & { readonly [column: string]: unknown }>(
    `select subject, authoritative, reason, decided_by as by, at from authority where subject = $1 order by authority.n desc limit $2`,
    [subject, limit],
  );
}

/** Whether a row of `source` is authoritative: as is said of the source itself, else of its publisher. */
export const IS_AUTHORITATIVE = `coalesce(
  (select authoritative from authority where subject = source.id order by n desc limit 1),
  (select authoritative from authority where subject = source.provider_id order by n desc limit 1), false)`;
