import type { Command } from './command.ts';
import { demo } from './commands/demo.ts';
import { explain } from './commands/explain.ts';
import { findings } from './commands/findings.ts';
import { harvest } from './commands/harvest.ts';
import { indexRebuild, indexSync, indexVerify } from './commands/index-commands.ts';
import { indexKeyMaker } from './commands/index-keys.ts';
import { migrate } from './commands/migrate.ts';
import { registryServe, registrySync } from './commands/registry.ts';
import { serve, worker } from './commands/serve.ts';
import { simulate } from './commands/simulate.ts';
import { sourcesAdd, sourcesList } from './commands/sources.ts';
import { sourcesAccess } from './commands/sources-access.ts';
import { vocabList } from './commands/vocab.ts';
import { vocabImport } from './commands/vocab-import.ts';

/** What the commands of two words are about, by their first word. */
export const GROUPS: Readonly<Record<string, string>> = {
  sources: 'who publishes what, and where',
  registry: 'the register of quality assurance results',
  index: 'the search engines’ indexes',
  vocab: 'vocabularies of skills',
};

/** Every command, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [
  serve,
  worker,
  migrate,
  sourcesAdd,
  sourcesList,
  sourcesAccess,
  harvest,
  findings,
  registrySync,
  registryServe,
  indexSync,
  indexRebuild,
  indexVerify,
  indexKeyMaker,
  vocabImport,
  vocabList,
  explain,
  simulate,
  demo,
];
