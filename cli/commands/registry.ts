import { once } from 'node:events';
import { registryServer } from '../../demo/registry-server.ts';
import { knownParties } from '../../harvester/passes/known-parties.ts';
import { syncRegistry } from '../../harvester/passes/sync-registry.ts';
import { UsageError } from '../../services/errors.ts';
import type { RegistryRead } from '../../services/registry/convert.ts';
import { readRegistryFiles, readRegistryFolder } from '../../services/registry/folder.ts';
import { type Command, type CommandDeps, type ExitStatus, optionText } from '../command.ts';
import { checkPort, listen } from '../listen.ts';
import { readRegistryServer } from '../registry-client.ts';
import { type Runtime, withRuntime } from '../runtime.ts';

async function factsFrom(from: string, runtime: Runtime, deps: CommandDeps): Promise<RegistryRead> {
  const isAddress = /^https?:\/\//i.test(from);
  return isAddress
    ? readRegistryServer(from, runtime.http, deps, await knownParties(runtime.db))
    : readRegistryFolder(from, { now: runtime.now });
}

export const registrySync: Command = {
  name: 'registry sync',
  summary: 'takes the register’s facts and judges again what they change',
  options: {
    from: { type: 'string', value: 'URL or folder', help: 'the register to read (default REGISTRY_URL)' },
    strict: { type: 'boolean', help: 'ends with 2 also for a warning' },
  },
  run: (input, deps) =>
    withRuntime<ExitStatus>(deps, async (runtime) => {
      const from = optionText(input, 'from') ?? deps.config.registry.url;
      if (from === null)
        throw new UsageError('no-registry', 'No register is known: set REGISTRY_URL or say --from URL or folder');
      const facts = await factsFrom(from, runtime, deps);
      const synced = await syncRegistry(facts, {
        db: runtime.db,
        policy: deps.config.policy,
        now: runtime.now,
        log: deps.log,
      });
      await runtime.syncIndexes();
      for (const finding of facts.findings)
        deps.say(`${finding.severity}: ${finding.message} (${finding.subject ?? ''})`);
      deps.out(JSON.stringify({ ...synced, findings: facts.findings.length }));
      const warned = facts.findings.some(({ severity }) => severity !== 'note');
      return input.values.strict === true && warned ? 2 : 0;
    }),
};

export const registryServe: Command = {
  name: 'registry serve',
  summary: 'serves a folder as a DEQAR-like register on HOST:PORT',
  options: {
    from: {
      type: 'string',
      value: 'folder',
      help: 'JSON files in the shapes of the Web API (docs/register-folder.md)',
    },
  },
  async run(input, deps) {
    const folder = optionText(input, 'from');
    if (folder === null)
      throw new UsageError('no-registry', 'Say which folder: accredex registry serve --from <folder>');
    await checkPort(deps.config);
    const server = registryServer(await readRegistryFiles(folder));
    await listen(server, deps.config);
    deps.say(`The register is served on http://${deps.config.host}:${deps.config.port}`);
    if (!deps.stopped.aborted) await once(deps.stopped, 'abort');
    server.closeAllConnections();
    server.close();
    return 0;
  },
};
