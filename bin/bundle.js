// Makes what browsers load: each file of web/client as one file of its own.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ASSETS = 'dist/web/assets';
const SHARED = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};

// What has no source any more goes.
rmSync(ASSETS, { recursive: true, force: true });
mkdirSync(ASSETS, { recursive: true });

const clients = readdirSync('web/client').filter((name) => name.endsWith('.ts'));
await build({ ...SHARED, entryPoints: clients.map((name) => join('web/client', name)), outdir: ASSETS });
