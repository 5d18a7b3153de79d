import type { Queryable } from '../home/db.ts';

/** What the last complete reading of a source was made from, beside the bytes. */
export interface Reading {
  /** A name for what was asked for: address, parameters, headers. It changes when one of these does. */
  readonly asked: string;
  /** A name for what the bytes were read with: mapping, licence, provider, owners of domains. */
  readonly read: string;
  /** Domains in the keys of the source's records. It matters who owns them. Null where they are too many to name. */
  readonly domains: readonly string[] | null;
}

/** What the last complete reading of a source was made from. Null where that is not known. */
export async function readReading(q: Queryable, sourceId: string): Promise<Reading | null> {
  const [row] = await q.query<Reading & Readonly<Record<string, unknown>>>(
    'select asked, read, domains from source_reading where source_id = $1',
    [sourceId],
  );
  return row ?? null;
}

/** Writes down what a complete reading was made from. */
export async function saveReading(q: Queryable, sourceId: string, reading: Reading): Promise<void> {
  await q.query(
    `insert into source_reading (source_id, asked, read, domains) values ($1, $2, $3, $4::text[])
     on conflict (source_id) do update set asked = excluded.asked, read = excluded.read, domains = excluded.domains`,
    [sourceId, reading.asked, reading.read, reading.domains],
  );
}
