import type { Command, CommandDeps, CommandInput, ExitStatus } from './command.ts';
import { withRuntime } from './runtime.ts';

/** Carries a command out: what it needs is opened before it, and closed after it however it ends. */
export async function carryOut(command: Command, input: CommandInput, given: CommandDeps): Promise<ExitStatus> {
  const ended = (await command.before?.(input, given)) ?? null;
  if (ended !== null) return ended;
  if (command.needs === 'nothing') return command.run(input, given);
  const deps = command.adjust?.(given) ?? given;
  return withRuntime(deps, (runtime) => command.run(input, { ...deps, runtime }), command.tables);
}
