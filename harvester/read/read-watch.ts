import { Worker } from 'node:worker_threads';

const LOOK_EVERY_MS = 100;
const BYTES_PER_MEGABYTE = 1_048_576;

/** Written in JavaScript, because a new thread has no loader for anything else. */
const WATCH = `const { workerData } = require('node:worker_threads');
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent || process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGKILL');
}, workerData.everyMs);`;

/**
 * Ends this process as soon as it takes too much memory, or as soon as the process that started it is gone. It runs in
 * a thread of its own, because a document may keep the reading thread busy for ever.
 */
export function startWatch(memoryMegabytes: number): void {
  const workerData = { bytes: memoryMegabytes * BYTES_PER_MEGABYTE, everyMs: LOOK_EVERY_MS };
  new Worker(WATCH, {
    eval: true,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  }).unref();
}
