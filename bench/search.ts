import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { performance } from 'node:perf_hooks';
import { request } from 'undici';
import { createMeilisearchEngine } from '../indexer/engines/meilisearch.ts';
import { silentLogger } from '../services/log/logger.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import { benchQueries, readTexts, type Text } from './documents.ts';
import { fill } from './fill.ts';
import { quantiles } from './quantiles.ts';
import { serve } from './served.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const DOCUMENTS = 100_000;
/** Searches whose facets of runs must be counted one by one. */
const EXACT_QUERIES = 60;
const QUERIES = 200;

/** What the engine was asked for one search, in order: the bodies of multi-searches that were under way together. */
type Asked = readonly (readonly string[])[];

/** What Node's HTTP client tells of a request, as far as we read it. */
interface Told {
  readonly request: { readonly path: string; readonly body: unknown };
}

/** Notes what goes to the engine. */
class Overhearing {
  #asked: string[][] = [];
  readonly #underWay = new Set<object>();

  readonly #begun = (message: unknown) => {
    const { request } = message as Told;
    if (!request.path.endsWith('/multi-search')) return;
    if (this.#underWay.size === 0) this.#asked.push([]);
    this.#asked.at(-1)?.push(String(request.body));
    this.#underWay.add(request);
  };
  readonly #ended = (message: unknown) => {
    this.#underWay.delete((message as Told).request);
  };
  readonly #channels = [
    ['undici:request:create', this.#begun],
    ['undici:request:trailers', this.#ended],
    ['undici:request:error', this.#ended],
  ] as const;

  constructor() {
    for (const [channel, listener] of this.#channels) subscribe(channel, listener);
  }

  close(): void {
    for (const [channel, listener] of this.#channels) unsubscribe(channel, listener);
  }

  /** What was asked since the last call. */
  taken(): Asked {
    const asked = this.#asked;
    this.#asked = [];
    return asked;
  }
}

/**
 * The milliseconds of the same bodies sent directly to the engine, one search after the other; those that were under way
 * together again together.
 */
async function straight(url: string, key: string | null, searches: readonly Asked[]): Promise<number[]> {
  const headers = {
    'content-type': 'application/json',
    'accept-encoding': 'identity',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  const send = async (body: string) => {
    const answer = await request(new URL('/multi-search', url), { method: 'POST', headers, body });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${text.slice(0, 300)}`);
  };
  const times: number[] = [];
  for (const asked of searches) {
    const start = performance.now();
    for (const together of asked) await Promise.all(together.map(send));
    times.push(performance.now() - start);
  }
  return times;
}

interface Answered {
  readonly times: number[];
  readonly asked: Asked[];
}

/** One client, one search at a time, through the API over loopback. */
async function ask(
  engine: SearchEngine,
  workshop: Workshop,
  queries: readonly string[],
  overhearing: Overhearing | null,
): Promise<Answered> {
  const { base, close } = await serve(engine, workshop);
  const times: number[] = [];
  const searches: Asked[] = [];
  overhearing?.taken();
  for (const query of queries) {
    const start = performance.now();
    const answer = await request(base + query, { headers: { accept: 'application/json' } });
    const body = await answer.body.text();
    times.push(performance.now() - start);
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${body.slice(0, 300)}`);
    searches.push(overhearing?.taken() ?? []);
  }
  close();
  return { times, asked: searches };
}

interface Measured {
  readonly figures: Readonly<Record<string, number>>;
  readonly asked: readonly Asked[];
}

/** Words and three conditions on one and the same run, with facets of runs that must be counted exactly. */
function exactQueries(texts: readonly Text[]): string[] {
  return benchQueries(EXACT_QUERIES, texts).map((query) => {
    const parameters = new URLSearchParams(query.slice(query.indexOf('?')));
    parameters.set('mode', 'online');
    parameters.set('language', 'en');
    parameters.set('startsFrom', '2027-03-01');
    return `/v1/offers?${parameters}`;
  });
}

async function measure(
  engine: SearchEngine,
  workshop: Workshop,
  texts: readonly Text[],
  documents: number,
  overhearing: Overhearing | null = null,
): Promise<Measured> {
  const rate = await fill(engine, texts, documents);
  const queries = benchQueries(QUERIES, texts);
  // A few searches first, to warm what is warm in a running service.
  await ask(engine, workshop, queries.slice(0, 20), overhearing);
  const { times, asked } = await ask(engine, workshop, queries, overhearing);
  const exact = quantiles((await ask(engine, workshop, exactQueries(texts), overhearing)).times);
  return {
    figures: { ...quantiles(times), exactP50: exact.p50, exactP95: exact.p95, documentsPerSecond: Math.round(rate) },
    asked,
  };
}

/** The share of the API in the median search: the time beyond what the engine alone takes for the same. */
async function measureMeilisearch(
  { url, key }: { readonly url: string; readonly key: string | null },
  workshop: Workshop,
  texts: readonly Text[],
  documents: number,
) {
  const overhearing = new Overhearing();
  const engine = createMeilisearchEngine({ url, key, index: 'bench' }, { now: () => new Date(), log: silentLogger });
  const { figures, asked } = await measure(engine, workshop, texts, documents, overhearing);
  overhearing.close();
  const alone = quantiles(await straight(url, key, asked));
  const build = await engine.current();
  if (build) await engine.drop(build);
  await engine.close();
  return { ...figures, engineP50: alone.p50, apiOverEngine: Number(((figures.p50 ?? 0) / alone.p50).toFixed(2)) };
}

/**
 * 200 searches over 100 000 offers (`--documents N`: over so many), on each engine that is available, or on those that
 * are named (`--engines store,postgres,meilisearch`). PostgreSQL: the empty database of `BENCH_DATABASE_URL`.
 */
export async function search(flags: readonly string[]): Promise<Record<string, unknown>> {
  const given = (name: string) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
  const documents = Number(given('--documents') ?? DOCUMENTS);
  const { MEILI_URL: url, MEILI_KEY: key = null, BENCH_DATABASE_URL: database } = process.env;
  const there = ['store', ...(database ? ['postgres'] : []), ...(url ? ['meilisearch'] : [])];
  const named = given('--engines')?.split(',') ?? there;
  const { from, texts } = readTexts();
  const engines: Record<string, unknown> = {};
  for (const name of there.filter((one) => named.includes(one))) {
    const workshop = await openWorkshop(name === 'postgres' ? database : null);
    try {
      engines[name] =
        name === 'meilisearch' && url
          ? await measureMeilisearch({ url, key }, workshop, texts, documents)
          : (await measure(workshop.engine, workshop, texts, documents)).figures;
    } finally {
      await workshop.close();
    }
  }
  return { bench: 'search', documents, queries: QUERIES, texts: from, engines };
}
