import { type LanguageMap, languagesFor } from '../../model/language-map.ts';
import type { Queryable } from '../home/db.ts';

/** A concept with all that is known of it. */
export interface Concept {
  /** In every language of the vocabulary. */
  readonly labels: LanguageMap;
  /** URIs of all concepts above, in the order of the URIs, without the concept itself. */
  readonly ancestors: readonly string[];
}

/** Labels in one language, as far as there are any. */
export interface FoundLabels {
  /** What `vocabularyVersion` answered when they were read. */
  readonly version: string;
  /**
   * By URI, one text under the language that it is in. Empty where a known concept has none. Unknown concepts are
   * missing.
   */
  readonly labels: ReadonlyMap<string, LanguageMap>;
}

/** A vocabulary without its concepts. */
export interface VocabularySummary {
  readonly id: string;
  readonly version: string | null;
  readonly hash: string;
  readonly concepts: number;
  readonly languages: readonly string[];
  /** How many concepts there are of each kind, without retired ones and those that are only named by others. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Concepts of former contents, and how many of these lead to what took their place. */
  readonly retired: number;
  readonly redirects: number;
  /** When it was swapped in, ISO. */
  readonly at: string;
}

const VERSION = `select coalesce(string_agg(id || ' ' || hash, ', ' order by id), '') as version from vocabulary`;

/**
 * A name for the content of all vocabularies: labels, and which concepts stand above which. It changes with the content
 * alone, and is empty where there is none.
 */
export async function vocabularyVersion(q: Queryable): Promise<string> {
  const [row] = await q.query<{ version: string }>(VERSION);
  return row?.version ?? '';
}

/** The vocabularies there are. */
export async function listVocabularies(q: Queryable): Promise<readonly VocabularySummary[]> {
  return q.query<VocabularySummary & Record<string, unknown>>(
    `select id, version, hash, concepts, languages, at,
       (select coalesce(jsonb_object_agg(kind, n order by kind), '{}') from (
          select kind, count(*) as n from concept where fill = vocabulary.fill and not retired and kind is not null
          group by kind) as counted) as kinds,
       (select count(*) from concept where fill = vocabulary.fill and retired)::int as retired,
       (select count(*) from concept where fill = vocabulary.fill and retired and successor is not null)::int as redirects
     from vocabulary order by id`,
  );
}

/**
 * Concepts by URI with all that is known of them. Unknown ones are missing. It is one statement, so that a swap in
 * between cannot mix two contents.
 */
export async function readConcepts(q: Queryable, uris: readonly string[]): Promise<Map<string, Concept>> {
  if (uris.length === 0) return new Map();
  const rows = await q.query<{ uri: string; labels: LanguageMap; ancestors: string[] }>(
    `select concept.uri, labels.labels,
       array(select up.uri from concept_closure join concept up on up.fill = concept_closure.fill and up.n = ancestor
             where concept_closure.fill = concept.fill and concept = concept.n order by ancestor) as ancestors
     from vocabulary join concept on concept.fill = vocabulary.fill
     cross join lateral (select coalesce(jsonb_object_agg(language, text), '{}') as labels from concept_label
                         where fill = concept.fill and concept = concept.n) as labels
     where concept.uri = any($1::text[]) order by labels.labels <> '{}', vocabulary.id desc`,
    [[...new Set(uris)]],
  );
  // Where several vocabularies have a concept, the first one that calls it anything is shown: another may only name it
  // as broader than its own.
  return new Map(rows.map(({ uri, labels, ancestors }) => [uri, { labels, ancestors }]));
}

/**
 * Labels of concepts for a reader of `lang`: in this language, else in the order of `pickText`. The key says in which
 * language it is.
 */
export async function readLabels(q: Queryable, uris: readonly string[], lang: string): Promise<FoundLabels> {
  const rows = await q.query<{ version: string; uri: string | null; language: string | null; text: string | null }>(
    `with now as (${VERSION})
     select now.version, found.uri, found.language, found.text from now left join (
       select concept.uri, label.language, label.text, vocabulary.id
       from vocabulary join concept on concept.fill = vocabulary.fill
       left join lateral (
         select language, text from concept_label where fill = concept.fill and concept = concept.n
         order by array_position($2::text[], split_part(language, '-', 1)), language limit 1
       ) as label on true
       where concept.uri = any($1::text[])
     ) as found on true order by found.language is not null, found.id desc`,
    [[...new Set(uris)], languagesFor([lang])],
  );
  return {
    version: rows[0]?.version ?? '',
    labels: new Map(
      rows.flatMap(({ uri, language, text }) =>
        uri === null ? [] : [[uri, language === null || text === null ? {} : { [language]: text }] as const],
      ),
    ),
  };
}
