// Builds after an install. Where the compiler was left out (npm ci --omit=dev), what was built before is kept.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/typescript')) {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
} else if (!existsSync('dist/cli/main.js')) {
  console.error(
    'Not built: the compiler is a development dependency. Run: npm ci && npm run build && npm prune --omit=dev',
  );
}
