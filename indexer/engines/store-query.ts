import { UNKNOWN } from '../../services/search/document.ts';
import { type Condition, OFFER_CODES, OFFER_NUMBERS, type SearchQuery } from '../../services/search/query.ts';
import { activeInstanceFilters } from '../../services/search/scope.ts';
import type { DocumentFilter, IdCondition, InstanceConditions } from '../../services/store/search/filter.ts';
import { daysSince1970, type PackedConditions } from './store-packing.ts';
import type { ValueTable } from './store-values.ts';

function wanted(condition: Condition<string>): readonly string[] {
  return [...(condition.values ?? []), ...(condition.unknown ? [UNKNOWN] : [])];
}

/** Values of a query that a build may not know: those that have come since are looked up once. */
export function queryValues(query: SearchQuery): (readonly [dimension: string, value: string])[] {
  return Object.entries({ ...query.codes, ...query.instance }).flatMap(([dimension, condition]) =>
    wanted(condition).map((value) => [dimension, value] as const),
  );
}

/** The instance conditions of a query, without those named in `leaveOut`. */
export function instanceConditions(
  query: SearchQuery,
  values: ValueTable,
  leaveOut: readonly ('mode' | 'language' | 'start')[] = [],
): InstanceConditions {
  const ids = (dimension: string, condition: Condition<string>) =>
    wanted(condition).flatMap((value) => values.id(dimension, value) ?? []);
  const { mode, language } = query.instance;
  const { start } = query;
  return {
    ...(mode && !leaveOut.includes('mode') ? { modes: ids('mode', mode) } : {}),
    ...(language && !leaveOut.includes('language') ? { languages: ids('language', language) } : {}),
    ...(start && !leaveOut.includes('start') ? { start: { ...start, unknown: start.unknown === true } } : {}),
  };
}

/**
 * A query as a condition on the tables. A value without a number occurs in no document. Mode or language alone needs no look at the instances: that any of them has
 * it stands on the document.
 */
export function documentFilter(query: SearchQuery, words: string | null, values: ValueTable): DocumentFilter {
  const ids: IdCondition[] = [];
  const numbers: DocumentFilter['numbers'][number][] = [];
  for (const dimension of OFFER_CODES) {
    const condition = query.codes[dimension];
    if (condition)
      ids.push({
        column: dimension === 'skill' ? 'skills' : 'codes',
        ids: wanted(condition).flatMap((value) => values.id(dimension, value) ?? []),
      });
  }
  for (const column of OFFER_NUMBERS) {
    const condition = query.numbers[column];
    if (condition)
      numbers.push({
        column,
        values: condition.values ?? [],
        ranges: condition.ranges ?? [],
        unknown: condition.unknown === true,
      });
  }
  const active = activeInstanceFilters(query);
  const conditions = instanceConditions(query, values);
  const alone = active.length === 1 ? (conditions.modes ?? conditions.languages) : undefined;
  // What any instance has stands on the document: that narrows what is looked at, and alone it decides.
  for (const some of [conditions.modes, conditions.languages]) if (some) ids.push({ column: 'codes', ids: some });
  return { words, ids, numbers, instance: active.length > 0 && !alone ? conditions : null };
}

/** Conditions on instances for what is counted here. */
export function packedConditions({ modes, languages, start }: InstanceConditions): PackedConditions {
  return {
    ...(modes ? { modes: new Set(modes) } : {}),
    ...(languages ? { languages: new Set(languages) } : {}),
    ...(start
      ? {
          start: {
            from: start.from === undefined ? null : daysSince1970(start.from),
            to: start.to === undefined ? null : daysSince1970(start.to),
            unknown: start.unknown,
          },
        }
      : {}),
  };
}
