import type { Db } from '../store/home/db.ts';

/** Long enough ago for every job to be overdue. */
const LONG_AGO_HOURS = 24;

/**
 * Makes all jobs that are under way overdue, so that they are taken up at once. Only call this where you know that no
 * process works on them.
 */
export async function abandonJobs(db: Db): Promise<void> {
  const [there] = await db.query<{ name: string | null }>(`select to_regclass('pgboss.job')::text as name`);
  if (!there?.name) return;
  await db.query(`update pgboss.job set started_on = now() - make_interval(hours => $1) where state = 'active'`, [
    LONG_AGO_HOURS,
  ]);
}
