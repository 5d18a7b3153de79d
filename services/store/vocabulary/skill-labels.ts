import type { LanguageMap } from '../../model/language-map.ts';
import type { Queryable } from '../home/db.ts';

/** How many concepts one statement reads. Each has up to a hundred labels. */
const CONCEPTS = 500;

/** A label of a skill. */
export interface StoredSkillLabel {
  readonly uri: string;
  /** ISO 639-1, without a region. */
  readonly language: string;
  readonly text: string;
  /** False for an alternative label. */
  readonly preferred: boolean;
}

const languageOf = (tag: string): string => tag.split('-', 1)[0] ?? tag;

/**
 * All labels of skills in the vocabularies as they are now, in portions: of concepts that are a skill or knowledge, or
 * whose vocabulary does not say what they are. Groups, occupations and retired concepts are left out.
 */
export async function* readSkillLabels(q: Queryable): AsyncGenerator<readonly StoredSkillLabel[]> {
  const fills = await q.query<{ fill: number }>('select fill from vocabulary order by id');
  for (const { fill } of fills) {
    for (let after = -1; ; ) {
      const rows = await q.query<{
        n: number;
        uri: string;
        labels: LanguageMap;
        alternatives: Readonly<Record<string, readonly string[]>>;
      }>(
        `select n, uri, alternatives, (select coalesce(jsonb_object_agg(language, text), '{}') from concept_label
           where fill = $1 and concept = n) as labels
         from concept where fill = $1 and n > $2 and not retired and (kind is null or kind in ('skill', 'knowledge'))
         order by n limit ${CONCEPTS}`,
        [fill, after],
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.n;
      yield rows.flatMap(({ uri, labels, alternatives }) => [
        ...Object.entries(labels).map(([tag, text]) => ({ uri, language: languageOf(tag), text, preferred: true })),
        ...Object.entries(alternatives).flatMap(([tag, texts]) =>
          texts.map((text) => ({ uri, language: languageOf(tag), text, preferred: false })),
        ),
      ]);
    }
  }
}
