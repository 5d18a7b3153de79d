import type { Queryable } from '../home/db.ts';
import { readMeta, saveMeta } from '../home/meta.ts';

/** Which filling of each vocabulary an index was made with. */
export type SeenFills = Readonly<Record<string, number>>;

const key = (index: string) => `vocabulary-seen:${index}`;

/** The fillings that serve now. */
export async function servingFills(q: Queryable): Promise<SeenFills> {
  const rows = await q.query<{ id: string; fill: number }>('select id, fill from vocabulary order by id');
  return Object.fromEntries(rows.map(({ id, fill }) => [id, fill]));
}

/** The fillings that an index has seen. Empty where it has seen none. */
export async function readSeenFills(q: Queryable, index: string): Promise<SeenFills> {
  const text = await readMeta(q, key(index));
  return text === null ? {} : (JSON.parse(text) as SeenFills);
}

/** Writes down which fillings an index has seen. */
export async function saveSeenFills(q: Queryable, index: string, seen: SeenFills): Promise<void> {
  await saveMeta(q, key(index), JSON.stringify(seen));
}

/** Forgets an index. */
export async function dropSeenFills(q: Queryable, index: string): Promise<void> {
  await q.query('delete from meta where key = $1', [key(index)]);
}

/** URIs of concepts whose labels, or what stands above them, changed between two states of the vocabularies. */
export async function changedConcepts(q: Queryable, seen: SeenFills, now: SeenFills): Promise<Set<string>> {
  const changed = new Set<string>();
  for (const [vocabulary, fill] of Object.entries(now)) {
    const before = seen[vocabulary] ?? 0;
    if (before === fill) continue;
    const rows = await q.query<{ uri: string }>(
      'select uri from concept_change where vocabulary = $1 and fill > $2 and fill <= $3',
      [vocabulary, before, fill],
    );
    for (const { uri } of rows) changed.add(uri);
  }
  return changed;
}
