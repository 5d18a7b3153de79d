import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { performance } from 'node:perf_hooks';
import { request } from 'undici';
import { benchQueries, type Text } from './documents.ts';
import { type Bench, onEachEngine, type Server } from './engines.ts';
import { fill } from './fill.ts';
import { quantiles } from './quantiles.ts';
import { serve } from './served.ts';

/** Searches whose facets of runs must be counted one by one. */
const EXACT_QUERIES = 60;
const QUERIES = 200;
/** Searches before, and not among them, to warm what is warm in a running service: it would remember their answers. */
const WARMING = 20;

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
 * The milliseconds of the same bodies sent directly to the engine, one search after the other; those that were under
 * way together again together.
 */
async function straight({ url, key }: Server, searches: readonly Asked[]): Promise<number[]> {
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
  /** How many were refused because they took too long. Their times are among the others. */
  readonly refused: number;
}

/** One client, one search at a time, through the API over loopback. */
async function ask(base: string, queries: readonly string[], overhearing: Overhearing | null): Promise<Answered> {
  const times: number[] = [];
  const searches: Asked[] = [];
  let refused = 0;
  overhearing?.taken();
  for (const query of queries) {
    const start = performance.now();
    const answer = await request(base + query, { headers: { accept: 'application/json' } });
    const body = await answer.body.text();
    times.push(performance.now() - start);
    if (answer.statusCode === 503) refused += 1;
    else if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${body.slice(0, 300)}`);
    searches.push(overhearing?.taken() ?? []);
  }
  return { times, asked: searches, refused };
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

/** All searches through one and the same app, and what its engine was asked for them where that is another server. */
async function throughApi({ engine, workshop, texts, server }: Bench) {
  const queries = benchQueries(QUERIES + WARMING, texts);
  const overhearing = server === null ? null : new Overhearing();
  const { base, close } = await serve(engine, workshop);
  try {
    await ask(base, queries.slice(QUERIES), overhearing);
    const { times, asked, refused } = await ask(base, queries.slice(0, QUERIES), overhearing);
    const exact = await ask(base, exactQueries(texts), overhearing);
    return { found: quantiles(times), asked, exact: quantiles(exact.times), refused: refused + exact.refused };
  } finally {
    overhearing?.close();
    close();
  }
}

/** With Meilisearch also the share of the API in the median search: the time beyond what the engine alone takes. */
async function measure(bench: Bench) {
  const rate = await fill(bench);
  const { found, asked, exact, refused } = await throughApi(bench);
  const figures = { ...found, exactP50: exact.p50, exactP95: exact.p95, refused, documentsPerSecond: rate };
  if (bench.server === null) return figures;
  const alone = quantiles(await straight(bench.server, asked));
  return { ...figures, engineP50: alone.p50, apiOverEngine: Number((found.p50 / alone.p50).toFixed(2)) };
}

/** 200 searches, one after the other, on each engine (`onEachEngine`). */
export async function search(flags: readonly string[]): Promise<Record<string, unknown>> {
  return { bench: 'search', queries: QUERIES, ...(await onEachEngine(flags, measure)) };
}
