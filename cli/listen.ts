import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Config } from '../config/config.ts';
import { messageOf, UsageError } from '../services/errors.ts';

/** Starts a server on HOST and PORT. @throws UsageError `port` where that is not possible. */
export async function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new UsageError('port', `${host}:${port} cannot be served on: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return 'another program is served there; set PORT to another number';
    case 'EACCES':
      return 'this user may not; set PORT to a number of 1024 or more';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'HOST is no address of this machine';
    default:
      return messageOf(error);
  }
}

/** Checks that a server can listen on HOST and PORT, before any work is done in vain. @throws UsageError `port`. */
export async function checkPort(config: Pick<Config, 'host' | 'port'>): Promise<void> {
  const server = createServer();
  await listen(server, config);
  server.close();
  await once(server, 'close');
}
