import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import type { Condition, Facet, SearchQuery } from '../../services/search/query.ts';
import { type Mistake, mistake, mistakeOf } from './mistake.ts';
import { readRaw } from './raw.ts';
import {
  DEFAULT_SIZE_HITS,
  MAX_REACH_HITS,
  MAX_WORDS_CHARACTERS,
  SEARCH_NAMES,
  SearchParameters,
} from './search-parameters.ts';

/** A search that can be carried out, or everything that keeps it from it. */
export type CleanSearch =
  | { readonly ok: true; readonly query: SearchQuery; readonly warnings: readonly Mistake[] }
  | { readonly ok: false; readonly errors: readonly Mistake[]; readonly warnings: readonly Mistake[] };

/** `true` and `provider` ask the same (contract); `any` asks nothing. */
function assured(condition: Condition<string> | undefined): Condition<string> | undefined {
  if (condition === undefined || condition.values?.includes('any')) return undefined;
  const values = condition.values?.map((value) => (value === 'provider' ? 'true' : value));
  return { ...condition, ...(values === undefined ? {} : { values: [...new Set(values)].sort() }) };
}

function startOf({ startsFrom, startsTo }: SearchParameters): SearchQuery['start'] {
  if (startsFrom === undefined && startsTo === undefined) return undefined;
  const from = startsFrom?.day;
  const to = startsTo?.day;
  const unknown = startsFrom?.unknown === true || startsTo?.unknown === true;
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(unknown ? { unknown } : {}),
  };
}

/** The conditions that say something. */
function stated<T extends object>(group: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function queryOf(parameters: SearchParameters, reader: string, facets: readonly Facet[]): SearchQuery {
  const { skill, isced, country, provider, kind, microCredential, openTo, verdict, eqf, ects, mode, language } =
    parameters;
  const start = startOf(parameters);
  return {
    q: (parameters.q ?? '').slice(0, MAX_WORDS_CHARACTERS).replace(/\s+/g, ' ').trim(),
    lang: parameters.lang ?? reader,
    codes: stated({
      skill,
      isced,
      country,
      provider,
      kind,
      microCredential,
      openTo,
      verdict,
      assured: assured(parameters.assured),
    }),
    numbers: stated({ eqf, ects }),
    instance: stated({ mode, language }),
    ...(start === undefined ? {} : { start }),
    sort: parameters.sort ?? 'relevance',
    page: parameters.page ?? 1,
    size: parameters.size ?? DEFAULT_SIZE_HITS,
    facets: [...new Set(parameters.facets ?? facets)],
  };
}

/**
 * A query string as a search: every value checked, in its normal spelling. Every mistake is named, not only the first. `reader` is the language that stands
 * where `lang` says nothing; `facets` are those to count where `facets` says nothing.
 */
export function cleanSearch(
  search: URLSearchParams,
  { reader = MESSAGE_LANGUAGES[0] ?? 'en', facets = [] }: { reader?: string; facets?: readonly Facet[] } = {},
): CleanSearch {
  const raw = readRaw(search, SEARCH_NAMES);
  const parsed = SearchParameters.safeParse(raw.values, { reportInput: true });
  const errors = [...raw.errors, ...(parsed.success ? [] : parsed.error.issues.map(mistakeOf))];
  const warnings: Mistake[] = [];
  (raw.values.strict === 'true' ? errors : warnings).push(...raw.unknown);
  if (String(raw.values.q ?? '').length > MAX_WORDS_CHARACTERS) {
    warnings.push(mistake('q', 'cutWords', { facts: { most: MAX_WORDS_CHARACTERS } }));
  }
  if (!parsed.success) return { ok: false, errors, warnings };
  const query = queryOf(parsed.data, reader, facets);
  const { from, to } = query.start ?? {};
  if (from !== undefined && to !== undefined && to < from) {
    errors.push(mistake('startsTo', 'dayOrder', { facts: { from, to } }));
  }
  if (query.page * query.size > MAX_REACH_HITS) {
    errors.push(mistake('page', 'tooDeep', { facts: { most: MAX_REACH_HITS, asked: query.page * query.size } }));
  }
  return errors.length > 0 ? { ok: false, errors, warnings } : { ok: true, query, warnings };
}
