import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** Shows how far a hop is; `total` = 0 where it is not known. */
  update(hop: string, done: number, total?: number): void;
  stop(): void;
}

/** A bar with count and rate on a terminal; a line every so often elsewhere. */
export function createProgress(
  label: string,
  interactive: boolean,
  say: (line: string) => void,
  now: () => Date,
): Progress {
  if (!interactive) {
    const EVERY_MS = 5_000;
    let last = now().getTime();
    return {
      update(hop, done) {
        const at = now().getTime();
        if (at - last < EVERY_MS) return;
        last = at;
        say(`${label}: ${hop} ${done}`);
      },
      stop() {},
    };
  }
  const bar = new SingleBar(
    { format: `${label} {hop} {bar} {value}/{total} ({rate}/s)`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  const started = now().getTime();
  let running = false;
  return {
    update(hop, done, total = 0) {
      const seconds = Math.max(0.001, (now().getTime() - started) / 1_000);
      const payload = { hop, rate: Math.round(done / seconds) };
      if (!running) bar.start(Math.max(total, done), done, payload);
      running = true;
      bar.setTotal(Math.max(total, done));
      bar.update(done, payload);
    },
    stop() {
      if (running) bar.stop();
    },
  };
}
