import type { TestProject } from 'vitest/node';
import { openPlace, start } from '../helpers/program.ts';
import { findChromium } from './chromium.ts';

/** How long the demonstration may take until it answers. */
const PATIENCE_MS = 300_000;
const PAUSE_MS = 500;

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the demonstration that all browser tests look at. Empty where there is no browser. */
    readonly portal: string;
  }
}

/**
 * Starts the demonstration once for all browser tests: `inject('portal')` is its address. `PORTAL` is that of one which
 * runs already, to try a test quickly.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { PORTAL } = process.env;
  if (PORTAL !== undefined) {
    project.provide('portal', PORTAL);
    return async () => {};
  }
  if (findChromium() === null) {
    project.provide('portal', '');
    return async () => {};
  }
  const place = await openPlace();
  const program = start(['demo'], place);
  const until = Date.now() + PATIENCE_MS;
  const isReady = () =>
    fetch(`${place.base}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (Date.now() > until || program.process.exitCode !== null) throw new Error(`no demonstration: ${program.err()}`);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  project.provide('portal', place.base);
  return async () => {
    program.process.kill('SIGINT');
    await program.ended;
    await place.remove();
  };
}
