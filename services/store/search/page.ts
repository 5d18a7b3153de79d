import { type OrderKey, SORT_KEYS, TIE_BREAKERS, WITHOUT_WORDS, WORD_STEPS } from '../../search/ranking.ts';
import type { Queryable } from '../home/db.ts';
import {
  conditionsSql,
  type DocumentFilter,
  fromSql,
  type InstanceConditions,
  instanceSql,
  ORDER_COLUMNS,
  Parameters,
} from './filter.ts';
import { tablesOf } from './tables.ts';

/** One hit of a page. */
export interface PageRow {
  readonly id: string;
  readonly hit: string;
  readonly instances: string;
  /** The value by which hits are sorted, where it is one of the document: as text, null where it has none. */
  readonly key?: string | null;
}

/**
 * A word of a query for ranking, as tsquery texts: exactly as it was written, and with all forms that it also finds.
 */
export interface RankedWord {
  readonly exact: string;
  readonly any: string;
}

/** What puts documents before all others. */
export interface Groups {
  /** A tsquery as text: documents whose title has it come first. Null: none. */
  readonly titled: string | null;
  /** Documents that meet this come next. */
  readonly preferred: Omit<DocumentFilter, 'words'>;
}

/** Which page of what matches, in which order. */
export interface PageRequest {
  readonly filter: DocumentFilter;
  readonly sort: 'relevance' | 'start' | 'ects' | 'price' | 'updated';
  /** The numbers of wanted skills. Where there are any, `relevance` means how many of them there are per credit. */
  readonly wanted: readonly number[];
  /** Empty where there are no words to rank by. */
  readonly words: readonly RankedWord[];
  /** Where any of the words is enough: how much each of them counts. Null where all must be found. */
  readonly weights: readonly number[] | null;
  /** Where hits come in groups: what the first ones have. Null where they are one group. */
  readonly groups: Groups | null;
  /** Conditions on the instances that `start` and `price` sort by. Null: any instance. */
  readonly runs: InstanceConditions | null;
  readonly offset: number;
  readonly limit: number;
}

/** This many documents are ranked by all their words, the others by their titles alone. */
const RANKED = 300;

/**
 * An order as SQL. What has no value comes last, because only keys that every document has go down. `name`: the
 * columns, where they are not those of `d`.
 */
const orderSql = (keys: readonly OrderKey[], name = (by: OrderKey['by']) => ORDER_COLUMNS[by]): string =>
  keys.map(({ by, down }) => `${name(by)} ${down ? 'desc' : 'asc'}`).join(', ');

/**
 * The value to sort by of an instance that meets the filters. As for the whole offer, only a start that is still ahead
 * counts: none before the nearest one of all.
 */
const RUN_VALUE = {
  start:
    'min(case when i.start_day >= d.next_start then i.start_day when i.start_until >= d.next_start then i.start_until end)',
  price: 'min(i.price)',
} as const;

/** Wanted skills per credit. What has no credits comes after what has some. */
const GAIN = 'case when d.ects > 0 then gain.brought / d.ects else -1 end desc';

/** A page that is sorted by a value of the documents, or of those of their instances that are asked for. */
function sortedSql(build: number, request: PageRequest, parameters: Parameters): string {
  const { sort, runs, filter, wanted } = request;
  if (runs !== null && (sort === 'start' || sort === 'price')) {
    const conditions = instanceSql(runs, parameters);
    const join = `left join lateral (
      select ${RUN_VALUE[sort]} as value from ${tablesOf(build).instance} i where i.n = d.n and ${conditions}
    ) run on true`;
    return `${fromSql(filter, build, parameters, join)} order by run.value asc nulls last, d.id`;
  }
  if (sort === 'relevance' && wanted.length > 0) {
    const join = `cross join lateral (
      select count(*) as brought from unnest(${parameters.add(wanted)}::int[]) skill where skill = any(d.skills)
    ) gain`;
    return `${fromSql(filter, build, parameters, join)} order by ${GAIN}, gain.brought desc, d.id`;
  }
  const from = fromSql(filter, build, parameters);
  if (sort !== 'relevance') return `${from} order by ${orderSql(SORT_KEYS[sort])}`;
  const group = groupSql(request.groups, build, parameters);
  return `${from} order by ${group === null ? '' : `${group} desc, `}${orderSql(WITHOUT_WORDS)}`;
}

const keyOf = ({ sort }: PageRequest): OrderKey['by'] =>
  sort === 'relevance' ? WITHOUT_WORDS[0].by : SORT_KEYS[sort][0].by;

/** The group of a document `d`: the higher one comes first. Null where all are one group. */
function groupSql(groups: Groups | null, build: number, parameters: Parameters): string | null {
  if (groups === null) return null;
  const titled = groups.titled === null ? '' : `when d.title @@ ${parameters.add(groups.titled)}::tsquery then 2`;
  return `(case ${titled} when ${conditionsSql(groups.preferred, build, parameters)} then 1 else 0 end)`;
}

/** How good a title is. Each word counts; as it was written it counts more than in another form. */
function titleSql({ words, weights }: PageRequest, parameters: Parameters): string {
  return words
    .map(({ exact, any }, at) => {
      const weight = parameters.add(weights?.[at] ?? 1);
      return `(case when d.title @@ ${parameters.add(exact)}::tsquery then 3 when d.title @@ ${parameters.add(any)}::tsquery then 2 else 0 end) * ${weight}::float8`;
    })
    .join(' + ');
}

/** More than the words of any document weigh together, so that a group stands before the next one. */
const GROUP = 1_000_000;
/** What a word weighs in a title compared with the other texts. */
const IN_TEXT = 4;

/**
 * Which of the words each document has, and their weight. It is told from the index alone, because reading every
 * document's words would take a hundred times as long.
 */
function weighedSql({ words, weights }: PageRequest, build: number, parameters: Parameters): string {
  const each = words.map(
    ({ any }, at) =>
      `select n, ${parameters.add((weights?.[at] ?? 1) * IN_TEXT)}::float8 as weight from ${tablesOf(build).document}
       where words @@ ${parameters.add(any)}::tsquery`,
  );
  return `select n, sum(weight) as weight from (${each.join(' union all ')}) has group by n`;
}

/** How well words match, as columns of what was ranked. */
const STEPS = { titleWords: 'score desc', textWeight: 'rank desc', titleLength: 'size' } as const;
const TIES: readonly OrderKey[] = TIE_BREAKERS;
const quoted = (by: OrderKey['by']): string => `"${by}"`;

/** One page of what matches, best first. Among equals the id decides. */
export async function readPage(q: Queryable, build: number, request: PageRequest): Promise<readonly PageRow[]> {
  const t = tablesOf(build);
  const parameters = new Parameters();
  const { offset, limit } = request;
  if (request.sort !== 'relevance' || request.words.length === 0 || request.wanted.length > 0) {
    const sorted = sortedSql(build, request, parameters);
    return q.query<PageRow & Record<string, unknown>>(
      `select d.id, d.hit, d.instances, (${ORDER_COLUMNS[keyOf(request)]})::text as key ${sorted} limit ${parameters.add(limit)} offset ${parameters.add(offset)}`,
      parameters.values,
    );
  }
  const isAny = request.weights !== null;
  const join = isAny ? `join (${weighedSql(request, build, parameters)}) weighed on weighed.n = d.n` : '';
  const from = fromSql(request.filter, build, parameters, join);
  const group = groupSql(request.groups, build, parameters);
  const score = `${titleSql(request, parameters)}${isAny ? ' + weighed.weight' : ''}${group === null ? '' : ` + ${group} * ${GROUP}::float8`}`;
  // Because the score stands before the rank in the order, only documents with a score of this page need a rank: to read
  // all words of a document takes longer than everything else that is done with it.
  const [shown, skipped] = [parameters.add(limit), parameters.add(offset)];
  const every = parameters.add(request.words.map(({ any }) => `(${any})`).join(' | '));
  return q.query<PageRow & Record<string, unknown>>(
    `with best as (
       select d.n, ${score} as score, length(d.title) as size, ${TIES.map(({ by }) => `${ORDER_COLUMNS[by]} as "${by}"`).join(', ')} ${from}
       order by 2 desc, 3, ${orderSql(TIES)} limit ${parameters.add(Math.max(RANKED, offset + limit))}
     ), placed as (
       select *, row_number() over (order by score desc, size, ${orderSql(TIES, quoted)}) as place from best
     ), shown as (
       select min(score) as least, max(score) as most from placed where place > ${skipped}::int and place <= ${skipped}::int + ${shown}::int
     ), ranked as (
       select p.*, case when d.n is null then 0 else ts_rank('{0.1, 0.2, 0.5, 1.0}', d.words, ${every}::tsquery) end as rank
       from placed p cross join shown left join ${t.document} d
         on d.n = case when p.place <= ${RANKED} and p.score between shown.least and shown.most then p.n end
     ), page as (
       select n, row_number() over (order by place > ${RANKED}, ${WORD_STEPS.store.map((step) => STEPS[step]).join(', ')}, place) as position from ranked
       order by position limit ${shown}::int offset ${skipped}::int
     )
     select d.id, d.hit, d.instances from page join ${t.document} d on d.n = page.n order by page.position`,
    parameters.values,
  );
}
