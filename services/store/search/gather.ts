import type { Queryable } from '../home/db.ts';
import { conditionsSql, type DocumentFilter, fromSql, Parameters } from './filter.ts';

/** A condition on documents, without words. */
type Condition = Omit<DocumentFilter, 'words'>;

/** Which documents are gathered: those that meet `all` and fail at most one of the others. */
export interface Gathering {
  readonly all: DocumentFilter;
  /** Conditions of which a document may fail one. It is said which. */
  readonly apart: readonly Condition[];
  /** The same, but it is not said which, because the instances tell it. */
  readonly narrowing: readonly Condition[];
  /** What is read of them. */
  readonly want: { readonly codes: boolean; readonly instances: boolean };
}

/** A document's failed condition as a character: this one and the following. The first means none. */
const FIRST_FAILED = 0x100;

/**
 * Reads, in one pass, all that meets a filter or fails a single one of its conditions: so everything that is counted
 * with and without each of them can be counted from one answer. One text: for each document its number in decimal
 * digits, the character of the failed condition, its packed codes, `endOfCodes` and its packed instances, with
 * `endOfDocument` between documents. Parts that are not wanted are empty.
 */
export async function gatherDocuments(
  q: Queryable,
  build: number,
  { all, apart, narrowing, want }: Gathering,
  marks: { readonly endOfCodes: string; readonly endOfDocument: string },
): Promise<string> {
  const parameters = new Parameters();
  const from = fromSql(all, build, parameters);
  const failed = (condition: Condition, weight: number) =>
    `case when ${conditionsSql(condition, build, parameters)} then 0 else ${weight} end`;
  const sum = (parts: readonly string[]) => (parts.length === 0 ? '0' : parts.join(' + '));
  const which = sum(apart.map((condition, at) => failed(condition, at + 1)));
  const failures = sum([...apart, ...narrowing].map((condition) => failed(condition, 1)));
  const parts = [
    'd.n::text',
    `chr(${FIRST_FAILED} + d.failed)`,
    ...(want.codes ? ['d.packed'] : []),
    `${parameters.add(marks.endOfCodes)}::text`,
    ...(want.instances ? ['d.packed_instances'] : []),
  ];
  const [row] = await q.query<{ found: string | null }>(
    `select string_agg(${parts.join(' || ')}, ${parameters.add(marks.endOfDocument)}) as found
     from (select d.n, d.packed, d.packed_instances, ${which} as failed, ${failures} as failures ${from} offset 0) d
     where d.failures <= 1`,
    parameters.values,
  );
  return row?.found ?? '';
}
