import { randomBytes } from 'node:crypto';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import { openWorkshop } from '../workshop.ts';
import { demoDocuments, demoQueries } from './demo.ts';
import { type FiguresByGroup, fill, type JudgedQuery, measure } from './judged.ts';
import type { Figures } from './measures.ts';
import { failures, raiseThresholds, readThresholds } from './thresholds.ts';

const SETS = {
  demo: () => ({ documents: demoDocuments(), queries: demoQueries() }),
} as const;

const [name = 'demo', ...flags] = process.argv.slice(2);
const say = (text: string) => process.stdout.write(`${text}\n`);

/** With `--tell`, every query that is not answered perfectly, worst first place first. */
const tell = (query: JudgedQuery, { ndcg10, recall50 }: Figures, hits: readonly string[]) => {
  if (flags.includes('--tell'))
    say(`  ${query.group} “${query.q}” ${ndcg10.toFixed(2)} ${recall50.toFixed(2)}: ${hits.slice(0, 5).join(', ')}`);
};

/** Fails the run where a figure is below its threshold. With `--raise`, better figures become the thresholds. */
function judge(engine: string, measured: FiguresByGroup): void {
  say(JSON.stringify({ relevance: name, engine, figures: measured }));
  if (flags.includes('--raise')) raiseThresholds(name, engine, measured);
  const fallen = failures(readThresholds()[name]?.[engine] ?? {}, measured);
  for (const each of fallen) process.stderr.write(`${engine}: ${each}\n`);
  if (fallen.length > 0) process.exitCode = 1;
}

async function withMeilisearch(url: string, work: (engine: SearchEngine) => Promise<void>): Promise<void> {
  const index = `relevance_${randomBytes(4).toString('hex')}`;
  const server = { url, key: process.env.MEILI_KEY ?? null, index };
  const engine = createMeilisearchEngine(server, { now: () => new Date(), log: silentLogger });
  try {
    await work(engine);
  } finally {
    const build = await engine.current();
    if (build) await engine.drop(build);
    await engine.close();
  }
}

if (!Object.hasOwn(SETS, name)) {
  process.stderr.write(`There is no set “${name}”; there are ${Object.keys(SETS).join(', ')}\n`);
  process.exitCode = 1;
} else {
  const set = SETS[name as keyof typeof SETS]();
  const run = async (engine: SearchEngine) => {
    await fill(engine, set.documents);
    judge(engine.name, await measure(engine, set.queries, tell));
  };
  const workshop = await openWorkshop();
  try {
    await run(workshop.engine);
  } finally {
    await workshop.close();
  }
  if (process.env.MEILI_URL) await withMeilisearch(process.env.MEILI_URL, run);
}
