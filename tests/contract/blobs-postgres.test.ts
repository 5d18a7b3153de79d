import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPostgresBlobs } from '../../services/blobs/postgres.ts';
import type { Db } from '../../services/store/home/db.ts';
import { describeOnEachStore, shareStore } from '../helpers/store.ts';
import { type BlobsUnderTest, blobsContract } from './blobs.ts';

const byte = 'set_byte(body, length(body) / 2, get_byte(body, length(body) / 2) # 1)';

/** A database whose connection breaks at its third piece. */
function breaking(db: Db): Pick<Db, 'query'> {
  let pieces = 0;
  return {
    query(sql, parameters) {
      if (sql.includes('insert into blob_chunk') && ++pieces === 3) throw new Error('killed');
      return db.query(sql, parameters);
    },
  };
}

describeOnEachStore('Blobs in a database', (open) => {
  const store = shareStore(open);
  const query = (sql: string, id: string) => store().db.query<{ n: number }>(sql, [id]);

  blobsContract(
    (): BlobsUnderTest => ({
      blobs: createPostgresBlobs(store().db),
      async size(id) {
        const [row] = await query('select sum(length(body))::int as n from blob_chunk where id = $1', id);
        return row?.n ?? 0;
      },
      damage: async (id) => void (await query(`update blob_chunk set body = ${byte} where id = $1 and n = 1`, id)),
      truncate: async (id) => void (await query('delete from blob_chunk where id = $1 and n = 2', id)),
      async abandon(path, id) {
        await expect(createPostgresBlobs(breaking(store().db)).put(path, id)).rejects.toThrow('killed');
      },
    }),
  );

  async function abandoned(id: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'accredex-bytes-'));
    try {
      await writeFile(join(folder, 'bytes'), randomBytes(3_000_000));
      await expect(createPostgresBlobs(breaking(store().db)).put(join(folder, 'bytes'), id)).rejects.toThrow();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const piecesOf = async (id: string) =>
    (await query('select count(*)::int as n from blob_chunk where id = $1', id))[0]?.n;

  it('are cleared of what killed processes left a day ago, by whoever puts next, and of nothing younger', async () => {
    const [old, young, next] = ['a', 'b', 'c'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string, string];
    await abandoned(old);
    await abandoned(young);
    await query("update blob set at = now() - interval '25 hours' where id = $1", old);
    expect(await piecesOf(old)).toBe(2);
    await abandoned(next);
    expect(await piecesOf(old)).toBe(0);
    expect(await piecesOf(young)).toBe(2);
  });

  it('leave no piece behind when they are removed, also where only half of them was put', async () => {
    const id = `sha256:${'d'.repeat(64)}`;
    await abandoned(id);
    await createPostgresBlobs(store().db).remove(id);
    expect(await piecesOf(id)).toBe(0);
  });
});
