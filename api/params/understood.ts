import { FILTER_WORDS } from '../../messages/messages.ts';
import type { Day } from '../../services/model/day.ts';
import { lexiconOf } from '../../services/search/filter-words.ts';
import type { Understood } from '../../services/search/preferred.ts';
import { understand } from '../../services/search/understand.ts';
import { languageByName } from '../../services/vocab/language-names.ts';
import { monthNumber } from '../../services/vocab/months.ts';
import { once } from '../../services/vocab/once.ts';
import { SEARCH_NAMES, SearchParameters } from './search-parameters.ts';

/** The words of every language we have messages in: the language of a query is not known. */
const lexicon = once(() => lexiconOf(FILTER_WORDS, { month: monthNumber, language: languageByName }));

/** The words of a query that say what a filter says. */
interface UnderstoodQuery {
  readonly rest: string;
  readonly understood: readonly Understood[];
  /** What they say, as parameters of a search. */
  readonly parameters: SearchParameters;
}

/**
 * Reads what words of `q` say beside its subject, as checked parameters. Null where they say nothing. `today` (ISO day)
 * tells which year's month is meant.
 */
export function understoodIn(q: string, today: Day | null): UnderstoodQuery | null {
  const { rest, understood } = understand(q, lexicon(), today);
  const values: Record<string, string | string[]> = {};
  for (const { parameter, value } of understood) {
    if (!SEARCH_NAMES.list.includes(parameter)) values[parameter] = value;
    else values[parameter] = [...new Set([values[parameter] ?? [], value].flat())];
  }
  const parsed = SearchParameters.safeParse(values);
  return understood.length > 0 && parsed.success ? { rest, understood, parameters: parsed.data } : null;
}
