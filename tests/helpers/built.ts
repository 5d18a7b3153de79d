import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openRunFolder } from './run-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tells the projects of one run, which each ask for it, that it is done. */
const DONE = 'ACCREDEX_BUILT_FOR_TESTS';

/**
 * Compiles what is in the checkout once, before any test: while it is written, no program can be started from it. Gives
 * the run a folder, too, which goes with it.
 */
export function setup(): undefined | (() => void) {
  if (process.env[DONE] === String(process.pid)) return;
  process.env[DONE] = String(process.pid);
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return openRunFolder();
}
