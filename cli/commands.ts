import type { Command } from './command.ts';
import { alliancesList, alliancesRemove, alliancesSet } from './commands/alliances.ts';
import { backup, restore } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { declarationsAdd, declarationsList, declarationsWithdraw } from './commands/declarations.ts';
import { demo } from './commands/demo.ts';
import { discover } from './commands/discover.ts';
import { erase, erasures } from './commands/erase.ts';
import { errorsAnswer, errorsList } from './commands/errors.ts';
import { explain } from './commands/explain.ts';
import { findings } from './commands/findings.ts';
import { harvest } from './commands/harvest.ts';
import { indexRebuild, indexSync, indexVerify } from './commands/index-commands.ts';
import { indexKeyMaker } from './commands/index-keys.ts';
import { jobsList, jobsRetry } from './commands/jobs.ts';
import { keysList, keysReseal, keysRotate } from './commands/keys.ts';
import { migrate } from './commands/migrate.ts';
import { portalToken } from './commands/portal-token.ts';
import { providersDecide } from './commands/providers-decide.ts';
import { providersToken } from './commands/providers-token.ts';
import { registryServe, registrySync } from './commands/registry.ts';
import { registrySyncs } from './commands/registry-syncs.ts';
import { repliesDecide, repliesLink, repliesLinks, repliesList } from './commands/replies.ts';
import { serve, worker } from './commands/serve.ts';
import { simulate } from './commands/simulate.ts';
import { sourcesAdd, sourcesList } from './commands/sources.ts';
import { sourcesAccess } from './commands/sources-access.ts';
import { sourcesApprove } from './commands/sources-approve.ts';
import { sourcesRemove } from './commands/sources-remove.ts';
import { sourcesSet } from './commands/sources-set.ts';
import { verify } from './commands/verify.ts';
import { vocabList } from './commands/vocab.ts';
import { vocabImport } from './commands/vocab-import.ts';

/** What the commands of two words are about, by their first word. */
export const GROUPS: Readonly<Record<string, string>> = {
  keys: 'keys for tokens and signed links',
  sources: 'who publishes what, and where',
  alliances: 'alliances and their members',
  providers: 'who a provider is in the register',
  registry: 'the register of quality assurance results',
  declarations: 'what agencies say that their reviews look at',
  replies: 'what providers and agencies say of findings',
  errors: 'errors that readers report, and answers to them',
  index: 'the search engines’ indexes',
  portal: 'what other portals and widgets show',
  jobs: 'what workers do and have given up',
  vocab: 'vocabularies of skills',
};

/** Every command, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [
  serve,
  worker,
  migrate,
  jobsList,
  jobsRetry,
  backup,
  restore,
  keysList,
  keysRotate,
  keysReseal,
  sourcesAdd,
  sourcesList,
  sourcesApprove,
  sourcesRemove,
  sourcesSet,
  sourcesAccess,
  alliancesSet,
  alliancesList,
  alliancesRemove,
  erase,
  erasures,
  discover,
  harvest,
  check,
  findings,
  providersDecide,
  providersToken,
  registrySync,
  registrySyncs,
  registryServe,
  declarationsAdd,
  declarationsList,
  declarationsWithdraw,
  repliesList,
  repliesLink,
  repliesLinks,
  repliesDecide,
  errorsList,
  errorsAnswer,
  indexSync,
  indexRebuild,
  indexVerify,
  indexKeyMaker,
  portalToken,
  vocabImport,
  vocabList,
  explain,
  verify,
  coverage,
  simulate,
  demo,
];
