import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { numberFlag } from './flags.ts';

const MAIN = fileURLToPath(new URL('../cli/main.js', import.meta.url));
const SOURCES = 1_000;
/** Sources of one manifest, which are those of one provider. */
const OF_ONE_PROVIDER = 50;
const ROUNDS = 3;

const feedOf = (
  n: string,
): string => `<https://u.example/o/${n}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ;
  <http://purl.org/dc/terms/title> "Course ${n}"@en .
`;

interface Summary {
  readonly sources: Readonly<Record<string, number>>;
  readonly missed: number;
  readonly seconds: number;
}

/** Runs the program, and answers the last line that it prints. Its log goes nowhere. */
async function accredex(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Summary> {
  const program = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said, [code]] = await Promise.all([text(program.stdout), once(program, 'exit')]);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return JSON.parse(said.trimEnd().split('\n').at(-1) ?? '');
}

/**
 * Many sources of one loopback server, all as they were (304 to their ETag): the program's `harvest --all`, with its
 * queue, its politeness towards the one host, and its index. `--sources=`; `BENCH_DATABASE_URL` for an empty database of
 * a server.
 */
export async function unchanged(flags: readonly string[]): Promise<Record<string, unknown>> {
  const sources = numberFlag(flags, 'sources', SOURCES);
  const databaseUrl = process.env.BENCH_DATABASE_URL;
  const folder = await mkdtemp(join(tmpdir(), 'accredex-unchanged-'));
  let requests = 0;
  let confirmed = 0;
  const server = createServer((req, res) => {
    requests++;
    const name = (req.url ?? '').replace(/\W+/g, '-');
    const etag = `"${name}"`;
    if (req.headers['if-none-match'] !== etag)
      return void res.writeHead(200, { etag, 'content-type': 'text/turtle' }).end(feedOf(name));
    confirmed++;
    res.writeHead(304, { etag }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const env = {
    ...process.env,
    DATA_DIR: join(folder, 'data'),
    ...(databaseUrl ? { DATABASE_URL: databaseUrl, KEYS: join(folder, 'keys') } : {}),
    LOG_LEVEL: 'error',
    ALLOW_PRIVATE_HOSTS: `127.0.0.1:${port}`,
  };
  try {
    if (databaseUrl) for (const made of [['keys', 'rotate'], ['migrate']]) await accredex(made, env);
    for (let from = 0; from < sources; from += OF_ONE_PROVIDER) {
      const manifest = join(folder, `manifest-${from}.json`);
      const paths = Array.from({ length: Math.min(OF_ONE_PROVIDER, sources - from) }, (_, n) => from + n);
      const listed = paths.map((n) => ({ type: 'elm', id: `s${n}`, path: `http://127.0.0.1:${port}/${n}.ttl` }));
      await writeFile(manifest, JSON.stringify({ sources: listed }));
      await accredex(['sources', 'add', manifest, '--provider', `schac:u${from}.example`, '--country', 'AT'], env);
    }
    const first = await accredex(['harvest', '--all'], env);
    const rounds: { readonly sourcesPerSecond: number; readonly requestsPerSource: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      [requests, confirmed] = [0, 0];
      const said = await accredex(['harvest', '--all'], env);
      if (said.sources.unchanged !== sources || confirmed !== sources)
        throw new Error(`not all were unchanged: ${JSON.stringify({ ...said, confirmed })}`);
      rounds.push({
        sourcesPerSecond: Math.round(sources / said.seconds),
        requestsPerSource: requests / sources,
      });
    }
    return {
      bench: 'unchanged',
      store: databaseUrl ? 'postgres' : 'pglite',
      sources,
      firstSeconds: first.seconds,
      rounds,
    };
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
