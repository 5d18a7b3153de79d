import { expect, it } from 'vitest';
import { keepWidget, keptWidgetFile, MAX_WIDGET_RELEASES } from '../../../services/store/portals/widget-files.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';

const DAY_MS = 86_400_000;
const dayOf = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * DAY_MS).toISOString();
const release = (name: string, text = `of ${name}`) => ({
  name,
  files: [
    { name: `${name}.js`, text },
    { name: `${name}.el.json`, text: '{"α":"\\u2028"}' },
  ],
});

describeOnEachStore('Files of the widget', (open) => {
  const store = shareStore(open);

  it('stay as they were first kept, and nothing else is there', async () => {
    const { db } = store();
    await keepWidget(db, release('accredex-0.1.0-00000001'), dayOf(0));
    await keepWidget(db, release('accredex-0.1.0-00000001', 'another'), dayOf(1));
    expect(await keptWidgetFile(db, 'accredex-0.1.0-00000001.js')).toBe('of accredex-0.1.0-00000001');
    expect(await keptWidgetFile(db, 'accredex-0.1.0-00000001.el.json')).toBe('{"α":"\\u2028"}');
    expect(await keptWidgetFile(db, 'accredex-0.1.0-00000002.js')).toBeNull();
  });

  it('are kept of so many releases: the one that was served longest ago goes, with all its files', async () => {
    const { db } = store();
    await db.query('delete from widget_file');
    await keepWidget(db, release('r-first'), dayOf(0));
    await db.query(
      `insert into widget_file select 'r-' || n || '.js', 'r-' || n, '', '2026-02-01'::timestamptz + make_interval(days => n)
       from generate_series(2, $1::integer) n`,
      [MAX_WIDGET_RELEASES],
    );
    // A program of the first one starts again, so the second one is the oldest.
    await keepWidget(db, release('r-first'), dayOf(5_000));
    await keepWidget(db, release('r-last'), dayOf(5_001));
    expect(await keptWidgetFile(db, 'r-first.el.json')).not.toBeNull();
    expect(await keptWidgetFile(db, 'r-last.js')).not.toBeNull();
    expect(await keptWidgetFile(db, 'r-2.js')).toBeNull();
    expect(await keptWidgetFile(db, 'r-3.js')).toBe('');
    const [counted] = await db.query<{ n: number }>('select count(distinct release)::integer as n from widget_file');
    expect(counted?.n).toBe(MAX_WIDGET_RELEASES);
  });
});
