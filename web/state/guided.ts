import { UNKNOWN } from '../../services/search/document.ts';
import { listed, valuesOf } from './asked.ts';

/** A number of at most so many digits, as people type it in a form. */
const NUMBER = /^\d{1,6}([.,]\d{1,2})?$/;

/** The most, as a filter that also passes what does not state it. Null where no number was typed. */
function atMost(typed: string | null): string | null {
  const text = (typed ?? '').trim();
  return NUMBER.test(text) ? `-${text.replace(',', '.')},${UNKNOWN}` : null;
}

/** Fields that were filled with what is no number. Such a field is said to be unused, never dropped unsaid. */
export const notNumbers = (asked: URLSearchParams): ('hours' | 'budget')[] =>
  (['hours', 'budget'] as const).filter(
    (name) => (asked.get(name) ?? '').trim() !== '' && atMost(asked.get(name)) === null,
  );

/** What a guided search asks of the search: what is there and wanted, the time and money at most. */
export function guidedSearch(asked: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of ['have', 'want'])
    for (const value of new Set(valuesOf(asked, name))) search.append(name, listed(value));
  const [pace, price] = [atMost(asked.get('hours')), atMost(asked.get('budget'))];
  if (pace !== null) search.set('pace', pace);
  if (price !== null) search.set('price', price);
  const currency = (asked.get('currency') ?? '').trim();
  if (price !== null && currency !== '') search.set('currency', currency);
  return search;
}
