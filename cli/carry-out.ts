import { setTimeout as delay } from 'node:timers/promises';
import { StoreError, UsageError } from '../services/errors.ts';
import type { Command, CommandDeps, CommandInput, ExitStatus, RuntimeCommand } from './command.ts';
import { askHolder } from './hand-over/caller.ts';
import { withRuntime } from './runtime.ts';

/** How long a process that has just taken a folder may need until it carries out the commands of others. */
const OPENING_MS = 15_000;
const ASK_AGAIN_MS = 250;

const isHeld = (error: unknown): error is StoreError => error instanceof StoreError && error.code === 'store-held';

function here(command: RuntimeCommand, input: CommandInput, deps: CommandDeps): Promise<ExitStatus> {
  return withRuntime(deps, (runtime) => command.run(input, { ...deps, runtime }), command.tables);
}

/**
 * Runs a command that holds the store itself, such as `serve`. Another process cannot carry it out.
 * @throws UsageError `store-held`.
 */
async function onlyHere(command: RuntimeCommand, input: CommandInput, deps: CommandDeps): Promise<ExitStatus> {
  try {
    return await here(command, input, deps);
  } catch (error) {
    if (!isHeld(error)) throw error;
    throw new UsageError(
      'store-held',
      `${error.message}. That process does the work there: “accredex ${command.name}” beside it needs DATABASE_URL.`,
      { cause: error },
    );
  }
}

/**
 * Carries a command out: opens what it needs, and closes it afterwards however the command ends. Where another process
 * holds DATA_DIR, that process carries it out. @throws StoreError `store-held` where the holder does not answer.
 */
export async function carryOut(command: Command, asked: CommandInput, given: CommandDeps): Promise<ExitStatus> {
  const ended = (await command.before?.(asked, given)) ?? null;
  if (ended !== null) return ended;
  if (command.needs === 'nothing') return command.run(asked, given);
  const input = (await command.completed?.(asked, given)) ?? asked;
  const deps = command.adjust?.(given) ?? given;
  if (command.holds === true) return onlyHere(command, input, deps);
  if (deps.config.databaseUrl !== null) return here(command, input, deps);
  const until = performance.now() + OPENING_MS;
  for (;;) {
    const status = await askHolder(command.name, input, deps);
    if (status !== null) return status;
    try {
      return await here(command, input, deps);
    } catch (error) {
      if (!isHeld(error) || performance.now() > until) throw error;
      await delay(ASK_AGAIN_MS, undefined, { signal: deps.stopped });
    }
  }
}
