import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { StoreError } from '../errors.ts';
import type { Db } from '../store/home/db.ts';
import type { Blobs } from './blobs.ts';
import { checked, digestOf } from './digest.ts';

/**
 * How many uncompressed bytes make one piece: what one statement carries, and what putting or reading holds in memory.
 * A blob that was put halfway is continued, so its pieces must break at the same places.
 */
const PIECE_BYTES = 1_048_576;
/** What was begun this long ago and is not complete was left by a killed process. Each `put` deletes a few of these. */
const ABANDONED_HOURS = 24;
const CLEARED_AT_ONCE = 5;
const LISTED_AT_ONCE = 1_000;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Cuts a file into pieces of `PIECE_BYTES`, the last one shorter. The same bytes always break at the same places. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE_BYTES);
      let filled = 0;
      while (filled < PIECE_BYTES) {
        const { bytesRead } = await file.read(buffer, filled, PIECE_BYTES - filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (filled > 0) yield buffer.subarray(0, filled);
      if (filled < PIECE_BYTES) return;
    }
  } finally {
    await file.close();
  }
}

/**
 * Keeps blobs in the database, for installations whose programs run on several machines. Each piece is compressed by
 * itself and is the same whoever wrote it. So two programs may put the same blob at once, and what a killed one left is
 * continued. The row of the blob says whether it is complete.
 */
export function createPostgresBlobs(db: Pick<Db, 'query'>): Blobs {
  const isComplete = async (id: string): Promise<boolean> =>
    (await db.query('select 1 from blob where id = $1 and complete', [id])).length > 0;

  async function clearAbandoned(): Promise<void> {
    await db.query(
      `delete from blob where id in (select id from blob
         where not complete and at < now() - make_interval(hours => $1) order by at limit $2 for update skip locked)`,
      [ABANDONED_HOURS, CLEARED_AT_ONCE],
    );
  }

  async function* read(id: string, chunks: number): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < chunks; n++) {
      const [row] = await db.query<{ body: Uint8Array }>('select body from blob_chunk where id = $1 and n = $2', [
        id,
        n,
      ]);
      if (!row) throw new StoreError('blob-piece', 'A piece is missing', { facts: { n } });
      yield await unpack(row.body, { maxOutputLength: PIECE_BYTES });
    }
  }

  return {
    async put(path, id) {
      digestOf(id);
      // Because it was put again, it counts as new.
      if ((await db.query('update blob set at = now() where id = $1 and complete returning id', [id])).length > 0)
        return;
      await clearAbandoned();
      await db.query(
        `insert into blob (id, bytes, chunks) values ($1, 0, 0) on conflict (id) do update set at = now() where not blob.complete`,
        [id],
      );
      let [bytes, chunks] = [0, 0];
      for await (const piece of piecesOf(path)) {
        await db.query('insert into blob_chunk (id, n, body) values ($1, $2, $3) on conflict do nothing', [
          id,
          chunks++,
          await pack(piece, { level: constants.Z_BEST_SPEED }),
        ]);
        bytes += piece.length;
      }
      // The count shows where pieces were deleted in the meantime.
      const done = await db.query(
        `update blob set complete = true, bytes = $2, chunks = $3
         where id = $1 and (select count(*) from blob_chunk where blob_chunk.id = $1) = $3 returning id`,
        [id, bytes, chunks],
      );
      if (done.length === 0)
        throw new StoreError('blob-removed', 'The blob was removed while it was put', {
          facts: { id },
          retryable: true,
        });
    },
    async get(id) {
      digestOf(id);
      const [row] = await db.query<{ chunks: number }>('select chunks from blob where id = $1 and complete', [id]);
      return row ? checked(id, read(id, row.chunks)) : null;
    },
    async has(id) {
      digestOf(id);
      return isComplete(id);
    },
    async remove(id) {
      digestOf(id);
      await db.query('delete from blob where id = $1', [id]);
    },
    async *list() {
      for (let after = ''; ; ) {
        const rows = await db.query<{ id: string; at: string }>(
          'select id, at from blob where complete and id > $1 order by id limit $2',
          [after, LISTED_AT_ONCE],
        );
        for (const { id, at } of rows) yield { id, at: new Date(at) };
        const last = rows.at(-1);
        if (!last) return;
        after = last.id;
      }
    },
  };
}
