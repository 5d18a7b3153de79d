import { UNKNOWN } from '../../services/search/document.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { dayAsNumber, type Filter } from './meilisearch-filter.ts';

/** What a condition on the start means for all instances of an offer together. */
export interface Divided {
  /** Offers of which every instance meets the condition, so that it narrows nothing there. */
  readonly settled: Filter;
  /** All others: some instance may not meet it. */
  readonly others: Filter;
}

/** Offers by whether every instance meets the condition on the start. Null where no range of days is asked for. */
export function dividedByStart({ start }: Pick<SearchQuery, 'start'>): Divided | null {
  if (start === undefined || (start.from === undefined && start.to === undefined)) return null;
  // An instance that begins too early has such days only; and one without a day passes where that is asked for.
  const failing = [
    ...(start.from === undefined ? [] : [`start < ${dayAsNumber(start.from)}`]),
    ...(start.to === undefined ? [] : [`start > ${dayAsNumber(start.to)}`]),
    // An offer without any instance has no openness at all, and meets no condition.
    `open NOT IN [yes, no${start.unknown ? `, ${UNKNOWN}` : ''}]`,
    ...(start.unknown ? [] : [`open = ${UNKNOWN}`]),
  ];
  return { settled: [`NOT (${failing.join(' OR ')})`], others: [failing] };
}
