import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { instantOf } from './instant.ts';
import type { PgliteReply, PgliteRequest, PgliteStart } from './pglite-messages.ts';
import { refusalOf } from './statement-error.ts';

// PostgreSQL in a thread of its own: it computes on the thread that calls it, and would stall every answer of the process meanwhile.

const asText = (value: string) => value;
const JSON_TYPES = new Set([114, 3802]);
/** int8, numeric, date, timestamptz: as `Row` promises them; json and jsonb: read by who asked. */
const PARSERS = { 20: asText, 1700: asText, 1082: asText, 1184: instantOf, 114: asText, 3802: asText };

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

try {
  const db = await PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), parsers: PARSERS });
  await db.exec("set time zone 'UTC'");
  let last: Promise<void> = Promise.resolve();
  port.on('message', (message: PgliteRequest | 'close') => {
    // One after the other, in the order in which they came: callers rely on it for their transactions.
    last = last.then(async () => {
      if (message === 'close') {
        await db.close();
        port.close();
      } else port.postMessage(await carryOut(db, message));
    });
  });
  port.postMessage({ id: 0, rows: [], json: [] } satisfies PgliteReply);
} catch (error) {
  port.postMessage({ id: 0, refusal: refusalOf(error) } satisfies PgliteReply);
  port.close();
}
