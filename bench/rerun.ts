import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bareParseMs } from './bare-parse.ts';
import { writeFeed } from './feed.ts';
import { FEED_OFFERS } from './ingest.ts';
import { openWorkshop, turtleAt } from './workshop.ts';

const ONE_PERCENT = 100;

/** The same feed again, byte for byte, and with one offer in a hundred changed: harvest and index together. */
export async function rerun(): Promise<Record<string, unknown>> {
  const path = join(tmpdir(), `accredex-feed-${process.pid}.ttl`);
  await writeFeed({ path, offers: FEED_OFFERS, changedEvery: 0 });
  const workshop = await openWorkshop();
  try {
    const source = await workshop.source(turtleAt(path));
    await workshop.harvest(source);
    await workshop.index();
    const timed = async () => {
      const start = performance.now();
      const run = await workshop.harvest(source);
      await workshop.index();
      return { run, ms: performance.now() - start };
    };
    const identical = await timed();
    await writeFeed({ path, offers: FEED_OFFERS, changedEvery: ONE_PERCENT });
    const bare = await bareParseMs(path);
    const changed = await timed();
    return {
      bench: 'rerun',
      outcomes: [identical.run.outcome, changed.run.outcome],
      changedOffers: changed.run.counts.changed,
      bareParseMs: Math.round(bare.ms),
      identicalMs: Math.round(identical.ms),
      changedMs: Math.round(changed.ms),
      changedMillis: changed.run.millis,
      identical: Number((identical.ms / bare.ms).toFixed(2)),
      changed: Number((changed.ms / bare.ms).toFixed(2)),
    };
  } finally {
    await workshop.close();
    await rm(path, { force: true });
  }
}
