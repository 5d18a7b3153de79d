import { countJobs, listJobs } from '../../services/jobs/listed.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import type { Source } from '../../services/model/source.ts';
import { listNotices, repliesOf } from '../../services/store/register/replies.ts';
import { readRetries } from '../../services/store/sources/attempts.ts';
import { listErrorReports } from '../../services/store/sources/error-reports.ts';
import { readGuards } from '../../services/store/sources/guards.ts';
import { latestRuns } from '../../services/store/sources/runs.ts';
import { listSources } from '../../services/store/sources/sources.ts';
import { instant } from '../../web/views/operate/instant.ts';
import type { Listed, ListedSource, Operating } from '../../web/views/operate/operate-page.ts';
import { calledSource } from '../../web/views/sources/source-row.ts';
import type { Serving } from '../serving.ts';

/** How many entries each list shows. The others are counted. */
const LISTED = 50;

const listed = <T>(all: readonly T[]): Listed<T> => ({
  items: all.slice(0, LISTED),
  more: Math.max(0, all.length - LISTED),
});

const shownSource = (source: Source, said: string): ListedSource => ({
  id: source.id,
  name: shownAddress(calledSource(source)),
  address: shownAddress(source.path),
  said,
});

/** An instant with its zone; null where there is none. */
const inUtc = (at: string | null): string | null => at && `${instant(at)} UTC`;

/** The queue, with those jobs one by one that were given up or are stuck. */
async function jobsNow({ db, jobs }: Serving, sources: readonly Source[]): Promise<Operating['jobs']> {
  if (jobs === undefined) return null;
  await jobs();
  const kinds = await countJobs(db);
  const known = new Map(sources.map((source) => [source.id, source]));
  const inTrouble = [
    ...(await listJobs(db, { dead: true })),
    ...(await listJobs(db, { dead: false, state: 'active' })).filter(({ stuck }) => stuck),
  ];
  const all = kinds.reduce((sum, { dead, stuck }) => sum + dead + stuck, 0);
  const troubled = inTrouble.slice(0, LISTED).map(({ key, ...job }) => {
    // The key of a harvest that somebody asked for says so after the source.
    const source = job.kind === 'harvest' ? known.get(key.split(' ')[0] ?? '') : undefined;
    return { ...job, source: source ? { id: source.id, name: shownAddress(calledSource(source)) } : null };
  });
  return { kinds, troubled, more: Math.max(0, all - troubled.length) };
}

/** What waits for an administrator now. */
export async function operating(deps: Serving): Promise<Omit<Operating, 'name' | 'until' | 'told' | 'drift'>> {
  const { db, isDue, now } = deps;
  const [sources, guards, retries] = [await listSources(db), await readGuards(db), await readRetries(db)];
  const live = sources.filter(({ retiredAt }) => retiredAt === null);
  const failing = live.filter(({ lastOutcome }) => lastOutcome === 'failed' || lastOutcome === 'partial');
  const held = sources.flatMap((source) => {
    const guard = guards.get(source.id);
    if (guard === undefined || guard.heldSince === null || guard.heldLacks === null) return [];
    return [{ source, since: guard.heldSince, lacks: guard.heldLacks, approved: guard.approved }];
  });
  const asked = [...held.map(({ source }) => source), ...failing].slice(0, 2 * LISTED);
  const runs = await latestRuns(
    db,
    asked.map(({ id }) => id),
  );
  const reasonOf = (id: string): string | null => runs.get(id)?.reason ?? null;
  const disputed = await listNotices(db, { state: 'disputed' });
  const said = await repliesOf(
    db,
    disputed.slice(0, LISTED).map(({ key }) => key),
  );
  const due = isDue && live.filter((source) => isDue(source, now(), retries.get(source.id) ?? null));
  return {
    held: listed(
      held.map(({ source, since, lacks, approved }) => ({
        ...{ id: source.id, name: shownAddress(calledSource(source)), since, lacks, approved },
        reason: reasonOf(source.id),
      })),
    ),
    failing: listed(
      failing.map((source) =>
        shownSource(
          source,
          [source.lastOutcome, reasonOf(source.id), inUtc(source.lastRunAt)].filter(Boolean).join(', '),
        ),
      ),
    ),
    due:
      due === undefined
        ? null
        : listed(due.map((source) => shownSource(source, inUtc(source.lastRunAt) ?? 'never read'))),
    retired: listed(
      sources
        .filter(({ retiredAt }) => retiredAt !== null)
        .map((source) => shownSource(source, [inUtc(source.retiredAt), source.retiredFor].filter(Boolean).join(', '))),
    ),
    disputes: listed(
      disputed.map(({ key, says, since }) => ({ finding: key, says, since, replies: said.get(key) ?? [] })),
    ),
    reports: listed(await listErrorReports(db, 'open')),
    jobs: await jobsNow(deps, sources),
    canVerify: deps.drift !== undefined,
    canApprove: deps.approve !== undefined,
  };
}
