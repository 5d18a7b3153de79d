import { rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareParseMs } from './bare-parse.ts';
import { BENCH_DOMAIN, writeFeed } from './feed.ts';
import { numberFlag, wordFlag } from './flags.ts';
import { openOoapiService } from './ooapi-service.ts';
import { type BenchSource, openWorkshop, turtleAt } from './workshop.ts';

export const FEED_OFFERS = 20_000;

const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/** Something generated to be harvested. */
interface Publication {
  readonly source: BenchSource;
  /** What is told of it beside the run, after the run. */
  told(): Record<string, number>;
  /** Milliseconds that the bare parser takes for the same bytes. Null where nothing is compared. */
  readonly bareMs: number | null;
  close(): Promise<void>;
}

async function turtle(offers: number): Promise<Publication> {
  const path = join(tmpdir(), `accredex-feed-${process.pid}.ttl`);
  const bytes = await writeFeed({ path, offers, changedEvery: 0 });
  const bare = await bareParseMs(path);
  return {
    source: turtleAt(path),
    told: () => ({ bytes, triples: bare.quads, bareParseMs: round(bare.ms, 0) }),
    bareMs: bare.ms,
    close: () => rm(path, { force: true }),
  };
}

async function ooapi(offers: number): Promise<Publication> {
  const service = await openOoapiService(offers);
  return {
    source: { type: 'ooapi', version: '5', path: service.address, id: 'bench' },
    told: service.sent,
    bareMs: null,
    async close() {
      service.close();
    },
  };
}

const FORMATS: Readonly<Record<string, (offers: number) => Promise<Publication>>> = { turtle, 'ooapi-v5': ooapi };

/**
 * Hops 3–7 for a generated publication into an empty PGlite store and its index: a feed in Turtle, against a bare parse
 * of the same bytes; with `--format ooapi-v5` the same offers from a loopback service, asking for its pages included.
 * `--offers=`. CPU seconds are those of the whole process; it has the database and that service in it.
 * @throws Error where there is no such format, or not every offer is published.
 */
export async function ingest(flags: readonly string[] = []): Promise<Record<string, unknown>> {
  const offers = numberFlag(flags, 'offers', FEED_OFFERS);
  const format = wordFlag(flags, 'format', 'turtle');
  const open = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (open === undefined) throw new Error(`--format takes ${Object.keys(FORMATS).join(' or ')}, not ${format}`);
  const publication = await open(offers);
  const workshop = await openWorkshop();
  try {
    const source = await workshop.source(publication.source);
    const cpu = process.cpuUsage();
    const run = await workshop.harvest(source);
    const indexMs = await workshop.index();
    const { user, system } = process.cpuUsage(cpu);
    if (run.counts.published !== offers)
      throw new Error(`of ${offers} offers of ${BENCH_DOMAIN} ${run.counts.published} were published`);
    const { fetch = 0, read = 0, plan = 0, promote = 0, finish = 0 } = run.millis;
    const asked = format === 'turtle' ? {} : { fetch };
    const total = (format === 'turtle' ? 0 : fetch) + read + plan + promote + finish + indexMs;
    return {
      bench: 'ingest',
      format,
      offers: run.counts.published,
      ...publication.told(),
      millis: { ...asked, read, plan, promote, finish, index: round(indexMs, 0) },
      totalMs: round(total, 0),
      offersPerSecond: round(run.counts.published / (total / 1_000), 0),
      ...(publication.bareMs === null ? {} : { ratio: round(total / publication.bareMs) }),
      cpuSeconds: round((user + system) / 1_000_000),
      load: loadavg().map(Math.round),
    };
  } finally {
    await workshop.close();
    await publication.close();
  }
}
