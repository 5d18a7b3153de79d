import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { CheckDeps } from '../../harvester/passes/check.ts';
import { readInProcess } from '../../harvester/read/in-process.ts';
import type { ReadSnapshot } from '../../harvester/read/outcome.ts';
import { validateInProcess } from '../../harvester/shapes/in-process.ts';
import type { ValidateShapes } from '../../harvester/shapes/outcome.ts';
import { createFolderBlobs } from '../../services/blobs/folder.ts';
import { allowedHosts } from '../../services/http/allowed-hosts.ts';
import { createHttpClient } from '../../services/http/client.ts';
import { namesAt } from '../../services/http/names.ts';
import { CLOCK } from '../../services/http/pacing.ts';
import { silentLogger } from '../../services/log/logger.ts';
import type { RulePolicy } from '../../services/registry/rules/policy.ts';
import { migrate } from '../../services/store/home/migrate.ts';
import { openStore } from '../../services/store/home/open.ts';
import { resolveName } from '../resolve-name.ts';

/** What is needed to check, of what a command has. */
export interface CheckingWith {
  readonly config: Pick<Config, 'contact' | 'allowPrivateHosts'> & {
    readonly policy: RulePolicy;
    readonly discovery: Pick<Config['discovery'], 'nameServers' | 'plainHttp'>;
  };
  readonly now: () => Date;
  readonly stopped: AbortSignal;
  /** Hosts with their ports that may have private addresses, beside those of the configuration. */
  readonly mayBePrivate?: readonly string[];
  /** Reads the bytes. A process of its own where absent. */
  readonly read?: ReadSnapshot;
  /** Holds publications of ELM against shapes. A process of its own where absent. */
  readonly validate?: ValidateShapes;
  /** Files and folders of shapes. None: the program's own. */
  readonly shapes?: readonly string[];
}

/**
 * Opens everything that a check works with: a store in memory, and a folder that is removed afterwards. Nothing of the
 * installation is opened, so that a check runs beside it, and also where there is none.
 */
export async function withChecking<T>(
  {
    config,
    now,
    stopped,
    mayBePrivate = [],
    read = readInProcess(),
    validate = validateInProcess(),
    shapes = [],
  }: CheckingWith,
  work: (deps: CheckDeps) => Promise<T>,
): Promise<T> {
  const closers: (() => Promise<void>)[] = [];
  try {
    const folder = await mkdtemp(join(tmpdir(), 'accredex-check-'));
    closers.push(() => rm(folder, { recursive: true, force: true }));
    const log = silentLogger;
    const db = await openStore({ databaseUrl: null, dataDir: null }, { now, log });
    closers.push(() => db.close());
    await migrate(db);
    const http = createHttpClient({
      contact: config.contact,
      resolve: resolveName,
      allowsPrivate: allowedHosts([...config.allowPrivateHosts, ...mayBePrivate]),
      pacing: { ...CLOCK, now },
    });
    closers.push(() => http.close());
    const { nameServers, plainHttp } = config.discovery;
    return await work({
      ...{ db, http, now, log, stopped, read, plainHttp, policy: config.policy },
      names: namesAt(nameServers),
      blobs: createFolderBlobs(join(folder, 'blobs')),
      workFolder: join(folder, 'work'),
      shapes: { validate, paths: shapes },
    });
  } finally {
    for (const close of closers.reverse()) await close().catch(() => {});
  }
}
