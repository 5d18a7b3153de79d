import { createHash } from 'node:crypto';
import type { Queryable } from '../home/db.ts';
import { tablesOf } from './tables.ts';
import type { DocumentRow } from './write.ts';

/** What of a document's row is compared: texts that are kept letter by letter. `contentDigest` has the same order. */
const CONTENT = ['packed', 'packed_skills', 'packed_instances', 'hit', 'instances'] as const;
/** Stands between them. No text that we write has it. */
const BETWEEN = '\u001f';

/** A digest (MD5, hexadecimal) of the content of each of these documents, as it is held. */
export async function contentDigests(
  q: Queryable,
  build: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await q.query<{ id: string; digest: string }>(
    `select id, md5(concat_ws($2, ${CONTENT.join(', ')})) as digest from ${tablesOf(build).document}
     where id = any($1::text[])`,
    [ids, BETWEEN],
  );
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/** The same digest of a row that would be written. */
export function contentDigest(row: DocumentRow): string {
  const parts = [row.packed, row.packedSkills, row.packedInstances, row.hit, row.instances];
  return createHash('md5').update(parts.join(BETWEEN)).digest('hex');
}

/** Those of the documents that are not found by their words (a tsquery text each). */
export async function documentsWithout(
  q: Queryable,
  build: number,
  asked: readonly { readonly id: string; readonly words: string }[],
): Promise<string[]> {
  const rows = await q.query<{ id: string }>(
    `select asked.id from unnest($1::text[], $2::text[]) as asked (id, words)
     where not exists (select 1 from ${tablesOf(build).document} d where d.id = asked.id and d.words @@ asked.words::tsquery)`,
    [asked.map(({ id }) => id), asked.map(({ words }) => words)],
  );
  return rows.map(({ id }) => id);
}
