import type { Db, Queryable } from '../home/db.ts';

/** How many releases of the widget are kept. Beyond that the one goes that no program has served for longest. */
export const MAX_WIDGET_RELEASES = 500;

/** A release of the widget: its script and the words of its languages, under names that say which content they have. */
export interface WidgetRelease {
  /** What the names of its files begin with. */
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Keeps the files of a release, so that every program on this store serves them from now on. A file that is kept under
 * a name already stays as it is. `at`: the instant, in ISO 8601.
 */
export async function keepWidget(db: Db, { name: release, files }: WidgetRelease, at: string): Promise<void> {
  await db.transaction(async (tx) => {
    for (const { name, text } of files)
      await tx.query(
        `insert into widget_file (name, release, body, served_at) values ($1, $2, $3, $4::timestamptz)
         on conflict (name) do update set served_at = greatest(widget_file.served_at, excluded.served_at)`,
        [name, release, text, at],
      );
    await tx.query(
      `delete from widget_file where release in (
         select release from widget_file group by release order by max(served_at) desc, release offset $1)`,
      [MAX_WIDGET_RELEASES],
    );
  });
}

/** What is kept under a name; null where there is nothing. */
export async function keptWidgetFile(q: Queryable, name: string): Promise<string | null> {
  const [row] = await q.query<{ body: string }>('select body from widget_file where name = $1', [name]);
  return row?.body ?? null;
}
