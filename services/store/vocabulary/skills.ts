import type { LanguageMap } from '../../model/language-map.ts';
import { batchesOf } from '../home/batches.ts';
import type { Db, Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';
import { readMeta, saveMeta } from '../home/meta.ts';

export interface SkillWrite {
  readonly uri: string;
  readonly labels: LanguageMap;
  /** URIs of the concepts directly above. */
  readonly broader: readonly string[];
}

export interface Skill {
  readonly labels: LanguageMap;
  /** URIs of all concepts above, in no order; never the skill itself. */
  readonly ancestors: readonly string[];
}

/** Under this name the store keeps what its vocabulary holds, as a hash. */
const VOCABULARY = 'vocabulary';

const HASH_OF_ALL = `select md5(coalesce(string_agg(md5(jsonb_build_array(uri, labels, ancestors)::text), '' order by uri), '')) as hash from skill`;

/**
 * Inserts or replaces skills and works out the ancestors of all of them anew, in one transaction: nobody sees half a
 * vocabulary. A concept that is broader than itself by a detour is not its own ancestor. Concepts that are only named
 * as broader count as ancestors and have no labels.
 */
export async function saveSkills(db: Db, skills: readonly SkillWrite[]): Promise<void> {
  await db.transaction(async (tx) => {
    for (const batch of batchesOf(skills)) {
      await tx.query(
        `insert into skill (uri, labels, broader)
         select uri, labels, broader from jsonb_to_recordset($1::jsonb) as given (uri text, labels jsonb, broader text[])
         on conflict (uri) do update set labels = excluded.labels, broader = excluded.broader`,
        [toJson(batch)],
      );
    }
    await tx.query(
      `with recursive up (uri, ancestor) as (
         select uri, unnest(broader) from skill
         union
         select up.uri, unnest(skill.broader) from up join skill on skill.uri = up.ancestor
       ), gathered as (
         select skill.uri, coalesce(array_agg(up.ancestor order by up.ancestor collate "C") filter (where up.ancestor <> skill.uri), '{}') as ancestors
         from skill left join up on up.uri = skill.uri group by skill.uri
       )
       update skill set ancestors = gathered.ancestors from gathered
       where skill.uri = gathered.uri and skill.ancestors is distinct from gathered.ancestors`,
    );
    const [row] = await tx.query<{ hash: string }>(HASH_OF_ALL);
    await saveMeta(tx, VOCABULARY, row?.hash ?? '');
  });
}

/**
 * Names what the vocabulary says: labels and what stands above what. It moves with the content, not with the number of
 * skills.
 */
export async function vocabularyVersion(q: Queryable): Promise<string> {
  const kept = await readMeta(q, VOCABULARY);
  if (kept !== null) return kept;
  const [row] = await q.query<{ hash: string }>(HASH_OF_ALL);
  return row?.hash ?? '';
}

/** Skills by URI; unknown ones are missing. */
export async function readSkills(q: Queryable, uris: readonly string[]): Promise<Map<string, Skill>> {
  if (uris.length === 0) return new Map();
  const rows = await q.query<{ uri: string; labels: LanguageMap; ancestors: string[] }>(
    'select uri, labels, ancestors from skill where uri = any($1::text[])',
    [[...new Set(uris)]],
  );
  return new Map(rows.map(({ uri, labels, ancestors }) => [uri, { labels, ancestors }]));
}
