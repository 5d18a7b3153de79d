import type { SearchQuery } from './query.ts';

/**
 * The reader's language, where offers in it come before all others: without words, without another order, and where no
 * language was asked for. Null where offers are one group.
 */
export function readerFirst({ q, sort, wanted, preferred, instance, lang }: SearchQuery): string | null {
  const isOrdered = sort !== 'relevance' || wanted !== undefined || preferred !== undefined || q.trim() !== '';
  return isOrdered || instance.language !== undefined ? null : lang;
}
