import { Presets, SingleBar } from 'cli-progress';

/** How far a harvest is. */
export interface Progress {
  /** `done` of `total` sources are done. */
  sources(done: number, total: number): void;
  /** This many more offers were taken in. */
  offers(more: number): void;
  stop(): void;
}

/** Where nobody sees a bar, a line is written at most this often. */
const LINE_EVERY_MS = 5_000;
const MS_PER_SECOND = 1_000;

/** Counts what is done, for a view that shows it. */
export function createProgress(view: ProgressView, now: () => Date): Progress {
  const started = now().getTime();
  let [done, total, offers] = [0, 0, 0];
  const update = () => {
    const at = now().getTime();
    const rate = Math.round(offers / Math.max(1, (at - started) / MS_PER_SECOND));
    view.update({ done, total, offers, rate });
  };
  return {
    sources(isDone, ofAll) {
      [done, total] = [isDone, ofAll];
      update();
    },
    offers(more) {
      offers += more;
      update();
    },
    stop: () => view.stop(),
  };
}

/** What is shown of it. */
export interface ProgressState {
  readonly done: number;
  readonly total: number;
  readonly offers: number;
  /** Offers a second. */
  readonly rate: number;
}

/** Shows how far a harvest is: as a bar or as lines. */
export interface ProgressView {
  update(state: ProgressState): void;
  stop(): void;
}

/** A bar with counts and rate on a terminal. Elsewhere a line from time to time. */
export function openView(interactive: boolean, say: (line: string) => void): ProgressView {
  return interactive ? showBar() : showLines(say);
}

function showLines(say: (line: string) => void): ProgressView {
  let last = performance.now();
  return {
    update({ done, total, offers, rate }: ProgressState) {
      const at = performance.now();
      if (at - last < LINE_EVERY_MS) return;
      last = at;
      say(`harvest: ${done} of ${total} sources, ${offers} offers (${rate}/s)`);
    },
    stop() {},
  };
}

function showBar(): ProgressView {
  const bar = new SingleBar(
    {
      format: 'harvest {bar} {value}/{total} sources, {offers} offers ({rate}/s)',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let running = false;
  return {
    update({ done, total, offers, rate }: ProgressState) {
      if (!running) bar.start(total, done, { offers, rate });
      running = true;
      bar.setTotal(total);
      bar.update(done, { offers, rate });
    },
    stop() {
      if (running) bar.stop();
    },
  };
}
