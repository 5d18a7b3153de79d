import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { instantOf } from './instant.ts';
import type { PgliteReply, PgliteRequest, PgliteStart } from './pglite-messages.ts';
import { refusalOf } from './statement-error.ts';

// PostgreSQL in a thread of its own. It computes on the thread that calls it, and would otherwise hold up every answer
// of this process.

const asText = (value: string) => value;
const JSON_TYPES = new Set([114, 3802]);
/**
 * How types arrive: int8, numeric, date and timestamptz as `Row` promises; json and jsonb as text, which the asking
 * thread parses.
 */
const PARSERS = { 20: asText, 1700: asText, 1082: asText, 1184: instantOf, 114: asText, 3802: asText };

/**
 * Arrays of tsvector go as the bytes in which PostgreSQL sends them, and not as text. PGlite takes bytes for every
 * type, although its declarations know texts only.
 */
const SERIALIZERS = { 3643: (bytes: Uint8Array) => bytes as unknown as string };

const port = parentPort;
if (!port) throw new Error('This module runs as a worker thread');

const { folder } = workerData as PgliteStart;

async function carryOut(db: PGlite, { id, sql, parameters }: PgliteRequest): Promise<PgliteReply> {
  try {
    if (parameters === null) {
      await db.exec(sql);
      return { id, rows: [], json: [] };
    }
    const result = await db.query(sql, [...parameters]);
    const json = result.fields.filter(({ dataTypeID }) => JSON_TYPES.has(dataTypeID)).map(({ name }) => name);
    return { id, rows: result.rows as Record<string, unknown>[], json };
  } catch (error) {
    return { id, refusal: refusalOf(error) };
  }
}

/** A database's memory is freed in steps, because what refers to it must go first. */
const ROUNDS = 3;
const ROUND_MS = 150;

/**
 * Frees what filling an empty folder left behind: this is done by a second PostgreSQL with 400 MB of its own. Because
 * this thread's heap is small, nothing would be freed for minutes otherwise.
 */
async function letGo(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') return;
  for (let round = 0; round < ROUNDS; round++) {
    await delay(ROUND_MS, undefined, { ref: false });
    collect();
  }
}

try {
  const isNew = folder !== null && !existsSync(join(folder, 'PG_VERSION'));
  const db = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    parsers: PARSERS,
    serializers: SERIALIZERS,
  });
  await db.exec("set time zone 'UTC'");
  let last: Promise<void> = Promise.resolve();
  port.on('message', (message: PgliteRequest | 'close') => {
    // One request after the other in the order in which they arrived, because callers rely on it for their
    // transactions.
    last = last.then(async () => {
      if (message === 'close') {
        await db.close();
        port.close();
      } else port.postMessage(await carryOut(db, message));
    });
  });
  port.postMessage({ id: 0, rows: [], json: [] } satisfies PgliteReply);
  // Nothing waits for this, and it keeps nothing open.
  if (isNew) letGo().catch(() => undefined);
} catch (error) {
  port.postMessage({ id: 0, refusal: refusalOf(error) } satisfies PgliteReply);
  port.close();
}
