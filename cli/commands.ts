import type { Command } from './command.ts';
import { demo } from './commands/demo.ts';
import { explain } from './commands/explain.ts';
import { harvest } from './commands/harvest.ts';
import { indexRebuild, indexSync, indexVerify } from './commands/index-commands.ts';
import { migrate } from './commands/migrate.ts';
import { registryServe, registrySync } from './commands/registry.ts';
import { serve, worker } from './commands/serve.ts';
import { simulate } from './commands/simulate.ts';
import { sourcesAdd, sourcesList } from './commands/sources.ts';

/** Every command, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [
  serve,
  worker,
  migrate,
  sourcesAdd,
  sourcesList,
  harvest,
  registrySync,
  registryServe,
  indexSync,
  indexRebuild,
  indexVerify,
  explain,
  simulate,
  demo,
];
