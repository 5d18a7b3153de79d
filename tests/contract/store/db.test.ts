import { expect, it } from 'vitest';
import { describeOnEachStore } from '../../helpers/store.ts';

describeOnEachStore('A database', (open) => {
  it('answers', async () => {
    const s = await open();
    console.log(
      await s.db.query(
        `select $1::text[] a, $2::int[] b, $3::jsonb j, 5::int8 i, now() n, current_date d, pg_current_xact_id() x, 1.5::numeric u, '2026-01-01'::timestamptz t, version() v`,
        [['a', 'b'], [1, 2], '{"a":1}'],
      ),
    );
    expect(await s.db.query('select 1 as n')).toEqual([{ n: 1 }]);
    await s.close();
  });
});
