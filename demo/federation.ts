import { once } from 'node:events';
import type { Day } from '../services/model/day.ts';
import { registerOfFiles } from '../services/registry/serve/seed/web-api.ts';
import { registerServer } from '../services/registry/serve/server.ts';
import { type DemoInstitution, readInstitutions } from './content.ts';
import { serveInstitution } from './institution-server.ts';
import { changingNames, type MisbehaviourName } from './misbehaviour/misbehaviours.ts';
import type { WhoMisbehaves } from './misbehaviour/who.ts';
import { demoRegister } from './register.ts';

/**
 * Ports of the demo: the register's first, then one for each institution. If a block of ports is taken, the next one is
 * used.
 */
const FIRST_PORT = 41_000;
const PORTS_A_BLOCK = 30;
/** So many, because each demonstration and each run of tests keeps one while it lasts. */
const BLOCKS = 50;
/** All ports that the demo may ever use, in the form of ALLOW_PRIVATE_HOSTS. */
export const DEMO_HOSTS = `127.0.0.1:${FIRST_PORT}-${FIRST_PORT + PORTS_A_BLOCK * BLOCKS - 1}`;

const HOST = '127.0.0.1';

/** Who publishes under other identifiers than its own domain: Halkyon under those of two entries in the register. */
const STATED: Readonly<Record<string, string>> = { halkyon: 'schac:halkyon.example,deqar:DEMO-INST-1020' };

/** The identifiers of an institution as `sources add --provider` takes them. The register does not know Kadriteel's. */
export function statedIdentifiers({ key, domain }: DemoInstitution): string {
  return STATED[key] ?? `schac:${domain}`;
}

export interface FederationMember {
  readonly institution: DemoInstitution;
  readonly manifestUrl: string;
  /** The address of what it publishes, as its manifest names it. */
  readonly publication: string;
  /** The same as a text for `sources add --provider`. */
  readonly identifiers: string;
  /** What it does wrong. Null: nothing. */
  readonly misbehaves: MisbehaviourName | null;
}

export interface Federation {
  readonly registryUrl: string;
  readonly members: readonly FederationMember[];
  /** The addresses of a name that belongs to the demo. Null for other names. */
  readonly names: (name: string) => readonly string[] | null;
  close(): Promise<void>;
}

/** The institutions that are served, and those that misbehave. */
export interface FederationOptions {
  /** All of the demo where absent. */
  readonly institutions?: readonly DemoInstitution[];
  readonly misbehave?: WhoMisbehaves;
}

async function closeAll(servers: readonly { close(): Promise<void> }[]): Promise<void> {
  for (const server of servers) await server.close();
}

async function serveRegister(institutions: readonly DemoInstitution[], today: Day, port: number) {
  const url = `http://${HOST}:${port}`;
  const server = registerServer(registerOfFiles(demoRegister(institutions, today, url)), {
    quirks: 'strict',
    now: () => new Date(`${today}T12:00:00Z`),
    notice: 'Demo: nothing here is real.',
  });
  server.listen(port, HOST);
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error))]);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, close };
}

async function startBlock(
  institutions: readonly DemoInstitution[],
  misbehave: WhoMisbehaves,
  today: Day,
  first: number,
): Promise<Federation> {
  const servers: { close(): Promise<void> }[] = [];
  try {
    const register = await serveRegister(institutions, today, first);
    servers.push(register);
    const members: FederationMember[] = [];
    for (const [index, institution] of institutions.entries()) {
      const misbehaves = misbehave.get(institution.key) ?? null;
      const toServe = { institution, index, today, ...(misbehaves === null ? {} : { misbehaves }) };
      const served = await serveInstitution(toServe, first + 1 + index);
      servers.push(served);
      const { manifestUrl, publication } = served;
      members.push({ institution, manifestUrl, publication, identifiers: statedIdentifiers(institution), misbehaves });
    }
    return { registryUrl: register.url, members, names: changingNames(), close: () => closeAll(servers) };
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
}

/**
 * Starts the register and the institutions on loopback. Offers and reports are dated from `today`. Throws where all
 * blocks of ports are taken.
 */
export async function startFederation(today: Day, options: FederationOptions = {}): Promise<Federation> {
  const { institutions = readInstitutions(), misbehave = new Map() } = options;
  let last: unknown;
  for (let block = 0; block < BLOCKS; block++) {
    try {
      return await startBlock(institutions, misbehave, today, FIRST_PORT + block * PORTS_A_BLOCK);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      last = error;
    }
  }
  throw last;
}
