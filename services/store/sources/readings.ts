import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** A part of a snapshot, by which it is read again from where it is kept. */
export interface KeptPart {
  /** `sha256:` and the hex digest of its bytes. */
  readonly id: string;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly mediaType: string | null;
  readonly furtherPage: string | null;
  /** The address that was asked for, before redirects. Missing for the one of the source itself. */
  readonly asked?: string;
  /** How many records there are on all pages together, as a header of the answer said. */
  readonly total?: number;
  /** By which it is asked for again; missing where a version that did not keep them wrote this. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/** What a source's last complete reading was made from. */
export interface Reading {
  /** A name for what was asked for: address, parameters, headers. It changes when one of these does. */
  readonly asked: string;
  /** What the bytes were read with: a name for each of mapping, licence, provider and so on. */
  readonly madeFrom: Readonly<Record<string, string>>;
  /** Domains in the keys of the source's records. It matters who owns them. Null where they are too many to name. */
  readonly domains: readonly string[] | null;
  /** The parts of its snapshot; null where a version that did not keep them wrote this. */
  readonly parts: { readonly snapshot: string; readonly list: readonly KeptPart[] } | null;
}

interface ReadingRow extends Omit<Reading, 'madeFrom'> {
  readonly [column: string]: unknown;
  readonly source_id: string;
  readonly read: string;
}

/** Former versions wrote one hash here, which says nothing about what it was made from. */
function namedFrom(read: string): Reading['madeFrom'] {
  return read.startsWith('{') ? (JSON.parse(read) as Reading['madeFrom']) : {};
}

/** What the last complete readings of these sources were made from; those of which it is not known are missing. */
export async function readReadings(q: Queryable, sourceIds: readonly string[]): Promise<Map<string, Reading>> {
  const rows = await q.query<ReadingRow>(
    'select source_id, asked, read, domains, parts from source_reading where source_id = any($1::text[])',
    [sourceIds],
  );
  return new Map(
    rows.map(({ source_id, asked, read, domains, parts }) => [
      source_id,
      { asked, madeFrom: namedFrom(read), domains, parts },
    ]),
  );
}

/** Writes down what a complete reading was made from. */
export async function saveReading(q: Queryable, sourceId: string, reading: Reading): Promise<void> {
  await q.query(
    `insert into source_reading (source_id, asked, read, domains, parts) values ($1, $2, $3, $4::text[], $5::jsonb)
     on conflict (source_id) do update set asked = excluded.asked, read = excluded.read, domains = excluded.domains,
       parts = excluded.parts`,
    [sourceId, reading.asked, JSON.stringify(reading.madeFrom), reading.domains, toJson(reading.parts)],
  );
}
