import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../api/app.ts';
import { cannotSay } from '../harvester/formats/formats.ts';
import { silentLogger } from '../services/log/logger.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import type { SearchEngine } from '../services/search/engine.ts';
import type { Workshop } from './workshop.ts';

/** API and pages over loopback. */
export interface Served {
  readonly base: string;
  close(): void;
}

/** Serves what `engine` finds, without a limit of requests. */
export async function serve(engine: SearchEngine, workshop: Workshop): Promise<Served> {
  const app = createApp({
    db: workshop.db,
    engine,
    now: () => new Date(),
    log: silentLogger,
    publicUrl: 'http://bench.invalid',
    trustProxy: false,
    rateLimit: 0,
    rememberMs: 1_000,
    demo: false,
    policy: DEFAULT_POLICY,
    cannotSay,
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
