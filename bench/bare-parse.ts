import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { StreamParser } from 'n3';

const RUNS = 3;

/** Milliseconds of a bare n3 parse of a file, as a stream, every quad counted and dropped: the median of three runs. */
export async function bareParseMs(path: string): Promise<{ ms: number; quads: number }> {
  const times: number[] = [];
  let quads = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    quads = 0;
    for await (const _quad of createReadStream(path).pipe(new StreamParser())) quads++;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ms: times[1] ?? Number.NaN, quads };
}
