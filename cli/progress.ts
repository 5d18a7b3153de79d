import { Presets, SingleBar } from 'cli-progress';

/** How far a harvest is. */
export interface Progress {
  /** So many of the sources are done. */
  sources(done: number, total: number): void;
  /** So many more offers were taken in. */
  offers(more: number): void;
  stop(): void;
}

/** A line at most this often where nobody sees a bar. */
const LINE_EVERY_MS = 5_000;
const MS_PER_SECOND = 1_000;

/** A bar with counts and rate on a terminal; a line every so often elsewhere. */
export function createProgress(interactive: boolean, say: (line: string) => void, now: () => Date): Progress {
  const started = now().getTime();
  let [done, total, offers] = [0, 0, 0];
  const show = interactive ? showBar() : showLines(say, started);
  const update = () => {
    const at = now().getTime();
    const rate = Math.round(offers / Math.max(1, (at - started) / MS_PER_SECOND));
    show.update({ done, total, offers, rate }, at);
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
    stop: show.stop,
  };
}

interface State {
  readonly done: number;
  readonly total: number;
  readonly offers: number;
  /** Offers a second. */
  readonly rate: number;
}

function showLines(say: (line: string) => void, started: number) {
  let last = started;
  return {
    update({ done, total, offers, rate }: State, at: number) {
      if (at - last < LINE_EVERY_MS) return;
      last = at;
      say(`harvest: ${done} of ${total} sources, ${offers} offers (${rate}/s)`);
    },
    stop() {},
  };
}

function showBar() {
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
    update({ done, total, offers, rate }: State) {
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
