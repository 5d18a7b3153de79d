import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { cutText } from '../../services/model/cut-text.ts';
import type { Day } from '../../services/model/day.ts';
import { MOST_MONEY, moneyNumber } from '../../services/search/money.ts';
import { ONLINE } from '../../services/search/place-values.ts';
import type { Conditions } from '../../services/search/preferred.ts';
import { type Condition, MAX_REACHABLE_HITS, type SearchQuery } from '../../services/search/query.ts';
import { INSTANCE_CODES, INSTANCE_NUMBERS, OFFER_CODES, OFFER_NUMBERS } from '../../services/search/schema.ts';
import { fold, MAX_QUERY_WORDS, wordsOf } from '../../services/search/words.ts';
import { type Clean, cleanParameters } from './clean.ts';
import { readCursor } from './cursor.ts';
import { type Mistake, mistake } from './mistake.ts';
import { nearOf } from './near.ts';
import { DEFAULT_SIZE_HITS, MAX_WORDS_CHARACTERS, SEARCH_NAMES, SearchParameters } from './search-parameters.ts';
import { understoodIn } from './understood.ts';

/** `true` and `provider` ask the same. `any` asks nothing. */
function assured(condition: Condition<string> | undefined): Condition<string> | undefined {
  if (condition === undefined || condition.values?.includes('any')) return undefined;
  const values = condition.values?.map((value) => (value === 'provider' ? 'true' : value));
  return { ...condition, ...(values === undefined ? {} : { values: [...new Set(values)].sort() }) };
}

const DEFAULT_CURRENCY = 'EUR';

/** Prices with their currency in one number, as documents have them. An open range ends within the currency. */
function price(condition: Condition<number> | undefined, currency = DEFAULT_CURRENCY): Condition<number> | undefined {
  if (condition === undefined) return undefined;
  const inCurrency = (amount: number) => moneyNumber(currency, amount) ?? 0;
  return {
    ...condition,
    ...(condition.values ? { values: condition.values.map(inCurrency) } : {}),
    ...(condition.ranges
      ? {
          ranges: condition.ranges.map(({ from = 0, to = MOST_MONEY }) => ({
            from: inCurrency(from),
            to: inCurrency(to),
          })),
        }
      : {}),
  };
}

/** What is online passes every place: it counts beside the values that are asked for. */
function place(condition: Condition<string> | undefined): Condition<string> | undefined {
  if (condition?.values === undefined) return condition;
  return { ...condition, values: [...new Set([...condition.values, ONLINE])].sort() };
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

/** Those of the parameters that have a value. */
function stated<Name extends keyof SearchParameters>(parameters: SearchParameters, names: readonly Name[]) {
  const said = names.flatMap((name) => (parameters[name] === undefined ? [] : [[name, parameters[name]]]));
  return Object.fromEntries(said) as { [K in Name]?: Exclude<SearchParameters[K], undefined> };
}

function textOf(q: string): string {
  return cutText(q, MAX_WORDS_CHARACTERS).replace(/\s+/g, ' ').trim();
}

function conditionsOf(parameters: SearchParameters): Conditions {
  const start = startOf(parameters);
  const instanceNumbers = stated(
    { ...parameters, price: price(parameters.price, parameters.currency) },
    INSTANCE_NUMBERS,
  );
  return {
    codes: stated({ ...parameters, assured: assured(parameters.assured) }, OFFER_CODES),
    numbers: stated(parameters, OFFER_NUMBERS),
    // `near` is put among these when it is resolved to places.
    instance: stated({ ...parameters, place: place(parameters.place), near: undefined }, INSTANCE_CODES),
    ...nearOf(parameters.near, parameters.within),
    ...(Object.keys(instanceNumbers).length === 0 ? {} : { instanceNumbers }),
    ...(parameters.openOn === undefined ? {} : { openOn: parameters.openOn }),
    ...(start === undefined ? {} : { start }),
  };
}

/** The words of a query: those to search for, and what the others say. */
function wordsOfQuery(typed: string, today: Day | null): Pick<SearchQuery, 'q' | 'preferred'> {
  const read = understoodIn(typed, today);
  if (read === null) return { q: typed };
  const { rest, understood, parameters } = read;
  return { q: rest, preferred: { conditions: conditionsOf(parameters), typed, understood } };
}

const gapOf = (want: readonly string[], have: readonly string[]): NonNullable<SearchQuery['gap']> => ({
  have: [...new Set(have)].sort(),
  want: [...new Set(want)].sort(),
});

/** Whose language and which day a search is read by. */
export interface ReadFor {
  /** The language where `lang` is absent. */
  readonly reader: string;
  /** The day of the search, which says which year's month is meant. Without it months are words like others. */
  readonly today: Day | null;
}

/** The search that checked parameters ask for. */
export function queryOf(parameters: SearchParameters, { reader, today }: ReadFor): SearchQuery {
  return {
    ...wordsOfQuery(textOf(parameters.q ?? ''), today),
    lang: parameters.lang ?? reader,
    ...conditionsOf(parameters),
    ...(parameters.occupation === undefined ? {} : { occupations: [...new Set(parameters.occupation)].sort() }),
    ...(parameters.want === undefined ? {} : { gap: gapOf(parameters.want, parameters.have ?? []) }),
    sort: parameters.sort ?? 'relevance',
    page: parameters.page ?? 1,
    size: parameters.size ?? DEFAULT_SIZE_HITS,
    facets: [...new Set(parameters.facets ?? [])],
  };
}

const Start = SearchParameters.pick({ startsFrom: true, startsTo: true });
const Paging = SearchParameters.pick({ page: true, size: true });

/** Mistakes in filters together: a span of days that ends before it begins, and `have` without `want`. */
export function filtersTogether(values: Readonly<Record<string, unknown>>): Mistake[] {
  const start = Start.safeParse(values).data;
  const [from, to] = [start?.startsFrom?.day, start?.startsTo?.day];
  return [
    ...(from !== undefined && to !== undefined && to < from
      ? [mistake('startsTo', 'dayOrder', { facts: { from, to } })]
      : []),
    ...(values.have !== undefined && values.want === undefined ? [mistake('have', 'haveAlone')] : []),
  ];
}

/** The same for a whole search, and a page that cannot be reached. */
function together(values: Readonly<Record<string, unknown>>): Mistake[] {
  const mistakes = filtersTogether(values);
  const { page = 1, size = DEFAULT_SIZE_HITS } = Paging.safeParse(values).data ?? {};
  if (page * size > MAX_REACHABLE_HITS)
    mistakes.push(mistake('page', 'tooDeep', { facts: { most: MAX_REACHABLE_HITS, asked: page * size } }));
  return mistakes;
}

/** Warnings for words that are not searched for. */
function wordsWarnings(given: string, { q }: SearchQuery): Mistake[] {
  const count = new Set(wordsOf(q).map(fold)).size;
  return [
    ...(given.length > MAX_WORDS_CHARACTERS
      ? [mistake('q', 'cutWords', { facts: { most: MAX_WORDS_CHARACTERS } })]
      : []),
    ...(q !== '' && count === 0 ? [mistake('q', 'noWords', { value: q })] : []),
    ...(count > MAX_QUERY_WORDS ? [mistake('q', 'manyWords', { facts: { most: MAX_QUERY_WORDS } })] : []),
  ];
}

/** What an address leaves open. */
interface Reading extends Partial<ReadFor> {
  /** The engine whose places a `cursor` may tell. */
  readonly engine?: string;
}

/** Turns a query string (without `?`) into a search, or into everything that is wrong with it. */
export function cleanSearch(
  query: string,
  { reader = MESSAGE_LANGUAGES[0] ?? 'en', today = null, engine = '' }: Reading = {},
): Clean<SearchQuery> {
  const clean = cleanParameters(query, { names: SEARCH_NAMES, schema: SearchParameters, together });
  if (!clean.ok) return clean;
  const asked = queryOf(clean.data, { reader, today });
  const { cursor } = clean.data;
  const after = cursor === undefined ? undefined : readCursor(asked, cursor, engine);
  if (after === null || (cursor !== undefined && clean.data.page !== undefined))
    return { ok: false, errors: [mistake('cursor', 'cursor', { value: cursor ?? null })], warnings: clean.warnings };
  const data = after === undefined ? asked : { ...asked, after };
  return { ok: true, data, warnings: [...clean.warnings, ...wordsWarnings(clean.data.q ?? '', data)] };
}
