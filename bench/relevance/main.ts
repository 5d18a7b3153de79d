import { randomBytes } from 'node:crypto';
import { createMeilisearchEngine } from '../../indexer/engines/meilisearch.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import { openWorkshop } from '../workshop.ts';
import { corpusRounds, missingOfCorpus } from './corpus.ts';
import { demoDocuments, demoQueries } from './demo.ts';
import { type FiguresByGroup, fill, type JudgedQuery, measure } from './judged.ts';
import type { Figures } from './measures.ts';
import type { Round } from './round.ts';
import { failures, raiseThresholds, readThresholds } from './thresholds.ts';

const SETS: Readonly<Record<string, { rounds: () => Iterable<Round>; missing: () => readonly string[] }>> = {
  demo: { rounds: () => [{ documents: demoDocuments(), sets: { demo: demoQueries() } }], missing: () => [] },
  corpus: { rounds: corpusRounds, missing: missingOfCorpus },
};

const [name = 'demo', ...flags] = process.argv.slice(2);
const say = (text: string) => process.stdout.write(`${text}\n`);

/** With `--tell`, says each query that is not answered perfectly, with the hits that stand first. */
const tell = (query: JudgedQuery, { ndcg10, recall50 }: Figures, hits: readonly string[]) => {
  if (flags.includes('--tell'))
    say(`  ${query.group} “${query.q}” ${ndcg10.toFixed(2)} ${recall50.toFixed(2)}: ${hits.slice(0, 5).join(', ')}`);
};

/** Fails the run where a figure is below its threshold. With `--raise`, better figures become the thresholds. */
function judge(set: string, engine: string, documents: number, measured: FiguresByGroup): void {
  say(JSON.stringify({ relevance: set, engine, documents, figures: measured }));
  if (flags.includes('--raise')) raiseThresholds(set, engine, measured);
  const fallen = failures(readThresholds()[set]?.[engine] ?? {}, measured);
  for (const each of fallen) process.stderr.write(`${set}, ${engine}: ${each}\n`);
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

const run = async (engine: SearchEngine, { documents, sets }: Round) => {
  await fill(engine, documents);
  for (const [set, queries] of Object.entries(sets))
    judge(set, engine.name, documents.length, await measure(engine, queries, tell));
};

async function inStore(round: Round): Promise<void> {
  const workshop = await openWorkshop();
  try {
    await run(workshop.engine, round);
  } finally {
    await workshop.close();
  }
}

const chosen = Object.hasOwn(SETS, name) ? SETS[name] : undefined;
const missing = chosen?.missing() ?? [];
if (chosen === undefined) {
  process.stderr.write(`There is no set “${name}”; there are ${Object.keys(SETS).join(', ')}\n`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  say(`Skipped, because there is no ${missing.join(', ')}`);
} else
  for (const round of chosen.rounds()) {
    await inStore(round);
    if (process.env.MEILI_URL) await withMeilisearch(process.env.MEILI_URL, (engine) => run(engine, round));
  }
