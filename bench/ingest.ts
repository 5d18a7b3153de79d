import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareParseMs } from './bare-parse.ts';
import { writeFeed } from './feed.ts';
import { openWorkshop } from './workshop.ts';

export const FEED_OFFERS = 20_000;

const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/** Hops 3–7 for a generated feed into an empty PGlite store and its index, against a bare parse of the same bytes. */
export async function ingest(): Promise<Record<string, unknown>> {
  const path = join(tmpdir(), `accredex-feed-${process.pid}.ttl`);
  const bytes = await writeFeed({ path, offers: FEED_OFFERS, changedEvery: 0 });
  const workshop = await openWorkshop();
  try {
    const bare = await bareParseMs(path);
    const source = await workshop.source(path);
    const run = await workshop.harvest(source);
    const indexMs = await workshop.index();
    const { read = 0, plan = 0, promote = 0, finish = 0 } = run.millis;
    const total = read + plan + promote + finish + indexMs;
    return {
      bench: 'ingest',
      offers: run.counts.published,
      bytes,
      triples: bare.quads,
      bareParseMs: round(bare.ms, 0),
      millis: { read, plan, promote, finish, index: round(indexMs, 0) },
      totalMs: round(total, 0),
      offersPerSecond: round(run.counts.published / (total / 1_000), 0),
      ratio: round(total / bare.ms),
    };
  } finally {
    await workshop.close();
    await rm(path, { force: true });
  }
}
