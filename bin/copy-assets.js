// Copies what the compiler does not: SQL, JSON and static files keep their place beside the code that reads them. What
// has no source any more goes: a migration that got another name would be applied twice.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';

const KEPT = new Set(['.sql', '.json', '.css', '.ttl']);
const ROOTS = ['services', 'harvester', 'indexer', 'api', 'web', 'messages', 'demo'];

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (KEPT.has(extname(name))) yield path;
  }
}

for (const root of ROOTS) {
  for (const path of files(root)) {
    const target = join('dist', path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(path, target);
  }
}

for (const root of ROOTS) {
  const built = join('dist', root);
  for (const path of existsSync(built) ? files(built) : []) if (!existsSync(relative('dist', path))) rmSync(path);
}
