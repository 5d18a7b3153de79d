import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SkillLabel } from '../services/skills/matcher.ts';

/** Where the annotated sentences, the courses and ESCO's labels lie, beside the repository. */
export const DATA = join(process.cwd(), '..', 'shared', 'data');

/** The records of a file with one JSON value a line, unzipped where its name says so. */
export function* lines<T>(...path: readonly string[]): Generator<T> {
  const file = readFileSync(join(DATA, ...path));
  const text = (path.at(-1)?.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
  for (const line of text.split('\n')) if (line.trim() !== '') yield JSON.parse(line) as T;
}

/** A skill as ESCO has it, in all languages whose labels are at hand. */
export interface EscoSkill {
  readonly uri: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly alt?: Readonly<Record<string, readonly string[]>>;
}

export function* escoSkills(): Generator<EscoSkill> {
  yield* lines<EscoSkill>('esco', 'derived', 'skills-multilingual.jsonl.gz');
}

export function* escoLabels(): Generator<SkillLabel> {
  for (const { uri, labels, alt } of escoSkills())
    for (const [language, text] of Object.entries(labels)) {
      yield { uri, language, text, preferred: true };
      for (const other of alt?.[language] ?? []) yield { uri, language, text: other, preferred: false };
    }
}
