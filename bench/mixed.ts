import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { benchQueries, type Text } from './documents.ts';
import { BENCH_DOMAIN, writeFeed } from './feed.ts';
import { FEED_OFFERS } from './ingest.ts';
import { quantiles } from './quantiles.ts';
import { WORDS } from './words.ts';

const MAIN = fileURLToPath(new URL('../cli/main.js', import.meta.url));
const PORT = 18_080;
const BASE = `http://127.0.0.1:${PORT}`;
const AT_MOST_MS = 300_000;
const PING_EVERY_MS = 20;

function run(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function ready(): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; await delay(100)) {
    const answer = await request(`${BASE}/healthz`).catch(() => null);
    await answer?.body.dump();
    if (answer?.statusCode === 200) return;
  }
  throw new Error('serve did not start within a minute');
}

async function timed(path: string): Promise<number> {
  const start = performance.now();
  const answer = await request(BASE + path);
  await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
  return performance.now() - start;
}

async function harvested(since: string): Promise<boolean> {
  const answer = await request(`${BASE}/v1/sources`);
  const body = (await answer.body.json()) as { sources?: { lastOutcome: string | null; lastRunAt: string | null }[] };
  const source = body.sources?.[0];
  return source?.lastRunAt != null && source.lastRunAt > since && source.lastOutcome === 'complete';
}

/**
 * `serve` starts with an empty catalogue and takes in a feed of 20 000 offers that is due, while one client searches
 * without pause and another one asks for its health fifty times a second.
 */
export async function mixed(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-mixed-'));
  const env = {
    ...process.env,
    DATA_DIR: join(folder, 'data'),
    PORT: String(PORT),
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
  };
  const feed = join(folder, 'feed.ttl');
  const manifest = join(folder, 'manifest.json');
  await writeFeed({ path: feed, offers: FEED_OFFERS, changedEvery: 0 });
  await writeFile(
    manifest,
    JSON.stringify({ sources: [{ type: 'elm', path: feed, id: 'bench', contentType: 'text/turtle' }] }),
  );
  const texts = [WORDS.en, WORDS.de].map(
    (words, n): Text => ({
      lang: n === 0 ? 'en' : 'de',
      title: words.slice(0, 40).join(' '),
      description: '',
      outcomes: '',
    }),
  );
  let serve: ChildProcess | null = null;
  try {
    for (const args of [['sources', 'add', manifest, '--provider', `schac:${BENCH_DOMAIN}`, '--country', 'AT']]) {
      const [code] = (await once(run(args, env), 'exit')) as [number];
      if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
    }
    const since = new Date().toISOString();
    serve = run(['serve'], env);
    await ready();
    const queries = benchQueries(200, texts);
    const [searches, pings]: [number[], number[]] = [[], []];
    let busy = true;
    const end = performance.now() + AT_MOST_MS;
    const searching = (async () => {
      for (let n = 0; busy; n++) searches.push(await timed(queries[n % queries.length] ?? '/v1/offers'));
    })();
    const pinging = (async () => {
      for (; busy; await delay(PING_EVERY_MS)) pings.push(await timed('/healthz'));
    })();
    const start = performance.now();
    while (performance.now() < end && !(await harvested(since))) await delay(500);
    busy = false;
    await Promise.all([searching, pinging]);
    const { p50, p95 } = quantiles(searches);
    return {
      bench: 'mixed',
      offers: FEED_OFFERS,
      seconds: Math.round((performance.now() - start) / 1_000),
      searches: searches.length,
      searchP50: p50,
      searchP95: p95,
      pings: pings.length,
      healthP95: quantiles(pings).p95,
      healthMax: Number(Math.max(...pings).toFixed(1)),
    };
  } finally {
    if (serve && serve.exitCode === null) {
      serve.kill('SIGTERM');
      await once(serve, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  }
}
