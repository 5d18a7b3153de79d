import type { DiscoverDeps } from '../harvester/passes/discover.ts';
import { namesAt } from '../services/http/names.ts';
import type { CommandDeps } from './command.ts';
import type { Runtime } from './runtime.ts';

/** What looking for manifests works with, as the environment says. */
export function discoveringWith(
  { db, http, now, harvesting }: Runtime,
  { config, log, stopped }: Pick<CommandDeps, 'config' | 'log' | 'stopped'>,
): DiscoverDeps {
  const { nameServers, plainHttp } = config.discovery;
  const { keys } = harvesting;
  return { db, http, now, log, stopped, plainHttp, names: namesAt(nameServers), ...(keys ? { keys } : {}) };
}
