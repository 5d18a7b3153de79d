import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Config } from '../config/config.ts';
import { messageOf, UsageError } from '../services/errors.ts';

/** Starts a server on HOST and PORT. @throws UsageError `port` where it cannot be served on. */
export async function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new UsageError('port', `${host}:${port} cannot be served on: ${messageOf(error)}`, { cause: error });
  }
}
