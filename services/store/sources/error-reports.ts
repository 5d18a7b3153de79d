import { type ErrorState, REPORTS_A_DAY, type ReadErrorReport } from '../../model/error-report.ts';
import type { Queryable } from '../home/db.ts';

/** How many one list holds. */
export const REPORTS_LISTED = 500;

const SELECT = `select id, page, words, reported_at as "reportedAt", coalesce(state, 'open') as state, answer,
    at as "answeredAt", answered_by as "answeredBy"
  from error_report left join lateral (
    select state, answer, at, answered_by from error_answer where report = id order by at desc limit 1
  ) latest on true`;

type Row = ReadErrorReport & { readonly [column: string]: unknown };

/** Keeps a report. False where as many came in the last 24 hours as are taken. */
export async function keepErrorReport(
  q: Queryable,
  { id, page, words }: Pick<ReadErrorReport, 'id' | 'page' | 'words'>,
  at: string,
): Promise<boolean> {
  const rows = await q.query(
    `insert into error_report (id, page, words, reported_at)
     select $1, $2, $3, $4::timestamptz
     where (select count(*) from error_report where reported_at > $4::timestamptz - interval '1 day') < $5
     returning id`,
    [id, page, words, at, REPORTS_A_DAY],
  );
  return rows.length > 0;
}

export async function readErrorReport(q: Queryable, id: string): Promise<ReadErrorReport | null> {
  const [row] = await q.query<Row>(`${SELECT} where id = $1`, [id]);
  return row ?? null;
}

/** The newest reports; `state`: those that stand so alone. */
export async function listErrorReports(
  q: Queryable,
  state: ErrorState | null = null,
): Promise<readonly ReadErrorReport[]> {
  return q.query<Row>(
    `${SELECT} where $1::text is null or coalesce(state, 'open') = $1 order by reported_at desc, id limit $2`,
    [state, REPORTS_LISTED],
  );
}

/** Answers a report. Former answers are kept. */
export async function answerErrorReport(
  q: Queryable,
  id: string,
  { state, answer, by }: { readonly state: ErrorState; readonly answer: string; readonly by: string },
  at: string,
): Promise<void> {
  await q.query('insert into error_answer (report, state, answer, answered_by, at) values ($1, $2, $3, $4, $5)', [
    id,
    state,
    answer,
    by,
    at,
  ]);
}
