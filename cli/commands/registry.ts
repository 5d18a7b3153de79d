import { once } from 'node:events';
import { resolve } from 'node:path';
import type { GivenFacts } from '../../harvester/passes/former-facts.ts';
import { knownDetails, saveKnownDetails } from '../../harvester/passes/known-details.ts';
import { knownParties } from '../../harvester/passes/known-parties.ts';
import { recordedSync } from '../../harvester/passes/recorded-sync.ts';
import { type Connecting, syncRegistry } from '../../harvester/passes/sync-registry.ts';
import { RegistryError, UsageError } from '../../services/errors.ts';
import type { Finding } from '../../services/model/finding.ts';
import { holdsCsv, readCsvFolder } from '../../services/registry/read/csv/read.ts';
import { readRegistryFolder } from '../../services/registry/read/folder.ts';
import { readRegisterFile, registerName } from '../../services/registry/read/register-file.ts';
import type { KnownDetails } from '../../services/registry/read/staged-reports.ts';
import { readSeed } from '../../services/registry/serve/seed/read-seed.ts';
import { registerServer } from '../../services/registry/serve/server.ts';
import { type Command, type CommandDeps, optionText } from '../command.ts';
import { checkPort, listen } from '../listen.ts';
import { readRegistryServer } from '../registry-client.ts';
import { findingLine } from '../report/finding-line.ts';
import type { Runtime } from '../runtime.ts';

type Read = GivenFacts & {
  readonly findings: readonly Finding[];
  readonly detailed?: readonly number[];
  readonly began?: Date;
  readonly close?: () => void;
};

/** A folder holds the register's nightly open files, or JSON in the shapes of its Web API. */
async function readFolder(
  folder: string,
  said: { readonly registry: string | null; readonly reportBase: string | null },
  { now, harvesting }: Runtime,
): Promise<Read> {
  return (await holdsCsv(folder))
    ? readCsvFolder(folder, { ...said, now, scratch: harvesting.workFolder })
    : readRegistryFolder(folder, { ...said, now });
}

/** A read, and how its register may stand beside others: it was named here or in its folder. */
async function factsFrom(
  from: string,
  as: string | null,
  runtime: Runtime,
  deps: CommandDeps,
  known: KnownDetails | null,
): Promise<{ readonly read: Read; readonly connecting: Connecting }> {
  if (/^https?:\/\//i.test(from)) {
    const parties = await knownParties(runtime.db);
    const read = await readRegistryServer(from, runtime.http, deps, parties, runtime.harvesting.workFolder, as, known);
    return { read, connecting: { further: as !== null } };
  }
  const folder = resolve(deps.folder, from);
  const said = await readRegisterFile(folder);
  const registry = as ?? said?.name ?? null;
  const read = await readFolder(folder, { registry, reportBase: said?.reportBase ?? null }, runtime);
  return { read, connecting: { further: registry !== null, about: said } };
}

/** How many deletions the operator accepts. @throws UsageError */
function acceptedDeletions(text: string | null): number {
  if (text === null) return 0;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError('usage', `--accept-deletions takes a number, not “${text}”`);
  return Number(text);
}

export const registrySync: Command = {
  name: 'registry sync',
  summary: 'takes the register’s facts and judges again what they change',
  options: {
    from: { type: 'string', value: 'URL or folder', help: 'the register to read (default REGISTRY_URL)' },
    as: { type: 'string', value: 'name', help: 'the short name of a national register that stands beside others' },
    'accept-deletions': {
      type: 'string',
      value: 'N',
      help: 'takes a read in that lacks at most N of what was known; without it much is held',
    },
    full: { type: 'boolean', help: 'reads all details again, also of reports that did not change' },
    strict: { type: 'boolean', help: 'ends with 2 also for a warning' },
  },
  needs: 'runtime',
  async run(input, deps) {
    const { runtime } = deps;
    const from = optionText(input, 'from') ?? deps.config.registry.url;
    if (from === null)
      throw new UsageError('no-registry', 'No register is known: set REGISTRY_URL or say --from URL or folder');
    const accepted = acceptedDeletions(optionText(input, 'accept-deletions'));
    const name = optionText(input, 'as');
    const as = name === null ? null : registerName(name);
    let read: Read | undefined;
    const tell = (findings: readonly Finding[]) => {
      for (const finding of findings) deps.say(findingLine(finding));
    };
    try {
      const { db, now } = runtime;
      const syncing = { db, policy: deps.config.policy, now, log: deps.log };
      const synced = await recordedSync(from, { db, now }, async () => {
        const began = now();
        const known = input.values.full === true ? null : await knownDetails(from, db, began);
        const given = await factsFrom(from, as, runtime, deps, known);
        read = given.read;
        const synced = await syncRegistry(given.read, syncing, accepted, given.connecting);
        const { detailed = [] } = given.read;
        // What an earlier read got may have changed since that one began.
        const since = given.read.began ?? began;
        await saveKnownDetails(from, db, { registry: synced.registry, detailed, began: since }, known);
        return synced;
      });
      await runtime.syncIndexes();
      const findings = [...(read?.findings ?? []), ...synced.findings];
      tell(findings);
      deps.out(JSON.stringify({ ...synced, findings: findings.length }));
      const warned = findings.some(({ severity }) => severity !== 'note');
      return input.values.strict === true && warned ? 2 : 0;
    } catch (error) {
      if (!(error instanceof RegistryError) || error.code !== 'registry-held') throw error;
      tell(read?.findings ?? []);
      deps.say(error.message);
      deps.out(JSON.stringify({ held: true, ...error.facts }));
      return 2;
    } finally {
      read?.close?.();
    }
  },
};

export const registryServe: Command = {
  name: 'registry serve',
  summary: 'serves a folder as a DEQAR-like register on HOST:PORT',
  options: {
    from: {
      type: 'string',
      value: 'folder',
      help: 'JSON files in the shapes of the Web API, or of tables (docs/register-folder.md)',
    },
    quirks: {
      type: 'string',
      value: 'strict|fixed',
      help: 'strict answers as DEQAR does (the default), fixed as its documentation says',
    },
  },
  needs: 'nothing',
  async run(input, deps) {
    const folder = optionText(input, 'from');
    if (folder === null)
      throw new UsageError('no-registry', 'Say which folder: accredex registry serve --from <folder>');
    const quirks = optionText(input, 'quirks') ?? 'strict';
    if (quirks !== 'strict' && quirks !== 'fixed')
      throw new UsageError('usage', `--quirks is strict or fixed, not “${quirks}”`);
    await checkPort(deps.config);
    const register = await readSeed(resolve(deps.folder, folder));
    const notice = 'A register that is served from a folder; it is not DEQAR.';
    const server = registerServer(register, { quirks, now: deps.now, notice });
    await listen(server, deps.config);
    deps.say(`The register is served on http://${deps.config.host}:${deps.config.port}`);
    if (!deps.stopped.aborted) await once(deps.stopped, 'abort');
    server.closeAllConnections();
    server.close();
    return 0;
  },
};
