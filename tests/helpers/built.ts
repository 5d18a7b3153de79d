import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tells the projects of one run, which each ask for it, that it is done. */
const DONE = 'ACCREDEX_BUILT_FOR_TESTS';

/** Compiles what is in the checkout once, before any test: while it is written, no program can be started from it. */
export function setup(): void {
  if (process.env[DONE] === String(process.pid)) return;
  process.env[DONE] = String(process.pid);
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
}
