import type { Queryable } from '../home/db.ts';

/**
 * URIs of concepts whose label in one of the languages contains a text, whatever its case: those that begin with it
 * first, then the shorter.
 */
export async function conceptsLabelled(
  q: Queryable,
  text: string,
  languages: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const rows = await q.query<{ uri: string }>(
    `select concept.uri from vocabulary
     join concept_label label on label.fill = vocabulary.fill
     join concept on concept.fill = label.fill and concept.n = label.concept
     where label.language = any($2::text[]) and position(lower($1) in lower(label.text)) > 0
     group by concept.uri
     order by min(position(lower($1) in lower(label.text))), min(length(label.text)), concept.uri limit $3`,
    [text, languages, limit],
  );
  return rows.map(({ uri }) => uri);
}
