import type { LanguageMap } from '../../model/language-map.ts';
import type { Queryable } from '../home/db.ts';

/** How many concepts one statement reads. */
const ROWS = 1_000;

/** A concept with its labels. */
export interface LabelledConcept {
  readonly [column: string]: unknown;
  readonly n: number;
  readonly fill: number;
  readonly uri: string;
  readonly kind: string | null;
  readonly labels: LanguageMap;
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
}

/** All concepts with their labels, batch by batch, without retired ones. */
export async function* labelledConcepts(q: Queryable): AsyncGenerator<readonly LabelledConcept[]> {
  for (let [fill, n] = [0, -1]; ; ) {
    const rows = await q.query<LabelledConcept>(
      `select concept.fill, n, uri, kind, alternatives,
         (select coalesce(jsonb_object_agg(language, text), '{}') from concept_label
          where fill = concept.fill and concept = concept.n) as labels
       from concept where fill in (select fill from vocabulary) and (fill, n) > ($1, $2) and not retired
       order by fill, n limit ${ROWS}`,
      [fill, n],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    [fill, n] = [last.fill, last.n];
  }
}

/** What took the place of a retired concept. */
export interface Redirect {
  readonly [column: string]: unknown;
  readonly uri: string;
  /** Null where nothing is known to have taken its place. */
  readonly successor: string | null;
  readonly basis: 'stated' | 'derived' | null;
}

/** Those of the concepts that are retired. One that another vocabulary has now is not. */
export async function readRedirects(q: Queryable, uris: readonly string[]): Promise<ReadonlyMap<string, Redirect>> {
  if (uris.length === 0) return new Map();
  const rows = await q.query<Redirect>(
    `select uri, max(successor) as successor, max(successor_basis) as basis
     from vocabulary join concept on concept.fill = vocabulary.fill
     where uri = any($1::text[]) group by uri having bool_and(retired)`,
    [[...new Set(uris)]],
  );
  return new Map(rows.map((row) => [row.uri, row]));
}

/** Skills of occupations. */
export interface OccupationSkills {
  readonly [column: string]: unknown;
  readonly uri: string;
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The skills of occupations and of all occupations below them (a group of occupations has those of its members).
 * Unknown ones are missing.
 */
export async function readOccupations(
  q: Queryable,
  uris: readonly string[],
): Promise<ReadonlyMap<string, OccupationSkills>> {
  if (uris.length === 0) return new Map();
  const rows = await q.query<OccupationSkills>(
    `with asked as (
       select concept.fill, concept.n, concept.uri from vocabulary join concept on concept.fill = vocabulary.fill
       where concept.uri = any($1::text[]) and kind in ('occupation', 'isco-group')
     ), below as (
       select fill, n, uri from asked
       union select asked.fill, concept_closure.concept, asked.uri
       from asked join concept_closure on concept_closure.fill = asked.fill and ancestor = asked.n
     ), related as (
       select below.uri, concept.fill, concept.essential, concept.optional
       from below join concept on concept.fill = below.fill and concept.n = below.n
     )
     select asked.uri,
       array(select distinct skill.uri from related cross join unnest(related.essential) as needed (k)
             join concept as skill on skill.fill = related.fill and skill.n = k
             where related.uri = asked.uri order by 1) as essential,
       array(select distinct skill.uri from related cross join unnest(related.optional) as needed (k)
             join concept as skill on skill.fill = related.fill and skill.n = k
             where related.uri = asked.uri order by 1) as optional
     from asked`,
    [[...new Set(uris)]],
  );
  return new Map(rows.map((row) => [row.uri, row]));
}

/** A concept of a tree. */
export interface TreeConcept {
  readonly [column: string]: unknown;
  readonly uri: string;
  readonly kind: string | null;
  /** How many concepts stand directly below it. */
  readonly narrower: number;
}

/** What stands directly below a concept; with null, what has nothing above it. Only these kinds; at most `most`. */
export async function readNarrower(
  q: Queryable,
  broader: string | null,
  kinds: readonly string[],
  most: number,
): Promise<readonly TreeConcept[]> {
  const below =
    broader === null
      ? 'not exists (select from concept_broader where fill = concept.fill and concept = concept.n) and $1::text is null'
      : `exists (select from concept_broader join concept as up on up.fill = concept_broader.fill and up.n = broader
           where concept_broader.fill = concept.fill and concept_broader.concept = concept.n and up.uri = $1)`;
  return q.query<TreeConcept>(
    `select uri, kind, (select count(*) from concept_broader join concept as low
         on low.fill = concept_broader.fill and low.n = concept_broader.concept
       where concept_broader.fill = concept.fill and broader = concept.n and not low.retired)::int as narrower
     from concept where fill in (select fill from vocabulary) and coalesce(kind, 'skill') = any($2::text[]) and not retired and ${below}
     order by uri limit $3`,
    [broader, kinds, most],
  );
}
