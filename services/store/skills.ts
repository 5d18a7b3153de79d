import type { LanguageMap } from '../model/language-map.ts';
import { batchesOf } from './batches.ts';
import type { Queryable } from './db.ts';
import { toJson } from './json.ts';

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

/**
 * Inserts or replaces skills and works out the ancestors of all of them anew. A concept that is broader than itself by a detour is not its own ancestor. Concepts
 * that are only named as broader count as ancestors and have no labels.
 */
export async function saveSkills(q: Queryable, skills: readonly SkillWrite[]): Promise<void> {
  for (const batch of batchesOf(skills)) {
    await q.query(
      `insert into skill (uri, labels, broader)
       select uri, labels, broader from jsonb_to_recordset($1::jsonb) as given (uri text, labels jsonb, broader text[])
       on conflict (uri) do update set labels = excluded.labels, broader = excluded.broader`,
      [toJson(batch)],
    );
  }
  await q.query(
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

/** How many skills are known. */
export async function countSkills(q: Queryable): Promise<number> {
  const [row] = await q.query<{ count: number }>('select count(*)::int as count from skill');
  return row?.count ?? 0;
}
