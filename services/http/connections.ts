import { Agent, buildConnector } from 'undici';
import { FetchError } from '../errors.ts';
import { type GuardDeps, guardAddress } from './address-guard.ts';

const CONNECT_TIMEOUT_MS = 10_000;

/** What connecting needs. */
export interface ConnectionDeps extends GuardDeps {
  /** Who asks, for the User-Agent. Null: only the operator's own and allowed hosts are asked. */
  readonly contact: string | null;
}

/** Connections to checked addresses. `trusted` ones may be private. */
export interface Connections {
  agent(trusted: boolean): Agent;
  close(): Promise<void>;
}

/**
 * Makes a reset an error. Otherwise it would look like the end of an answer without a length, and half of it like the
 * whole.
 */
function resetIsFailure(error: NodeJS.ErrnoException): void {
  if (error.code === 'ECONNRESET') error.code = 'ECONNABORTED';
}

/** Connects to the first of these addresses that accepts a connection. */
function connectFirst(
  options: buildConnector.Options,
  [address = '', ...others]: readonly string[],
  connect: buildConnector.connector,
  callback: buildConnector.Callback,
): void {
  connect({ ...options, hostname: address }, (...answer) => {
    const [error, socket] = answer;
    if (error !== null && others.length > 0) return connectFirst(options, others, connect, callback);
    socket?.on('error', resetIsFailure);
    callback(...answer);
  });
}

/** Makes the connections. They are kept open for further requests until they are closed. */
export function createConnections(deps: ConnectionDeps): Connections {
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT_MS });
  const agents = new Map<'trusted' | 'learnt', Agent>();

  function make(trusted: boolean): Agent {
    return new Agent({
      keepAliveTimeout: 4_000,
      connect: (options, callback) => {
        const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
        guardAddress(options.hostname, port, trusted, deps).then(
          (guarded) => {
            if (guarded.isPublic && deps.contact === null) {
              callback(new FetchError('no-contact', 'set CONTACT before asking foreign hosts'), null);
              return;
            }
            // TLS and the Host header use the name, and the socket goes to the checked address.
            const servername =
              options.protocol === 'https:' ? { servername: options.servername ?? options.hostname } : {};
            connectFirst({ ...options, ...servername }, guarded.addresses, connect, callback);
          },
          (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
        );
      },
    });
  }

  return {
    agent(trusted) {
      const key = trusted ? 'trusted' : 'learnt';
      const agent = agents.get(key) ?? make(trusted);
      agents.set(key, agent);
      return agent;
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}
