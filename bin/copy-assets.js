// Copies what the compiler does not: SQL, JSON and static files keep their place beside the code that reads them.
import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

const KEPT = new Set(['.sql', '.json', '.css']);
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
