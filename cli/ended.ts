import { AppError, messageOf } from '../services/errors.ts';
import type { CommandDeps } from './command.ts';

/**
 * Says why a command broke off: it was told to, something happened that we foresaw, or (with the stack) anything else.
 */
export function sayWhy(error: unknown, { stopped, say }: Pick<CommandDeps, 'stopped' | 'say'>): void {
  if (stopped.aborted) {
    say(`Ended by ${stopped.reason} before all was done`);
    return;
  }
  say(messageOf(error));
  if (!(error instanceof AppError) && error instanceof Error && error.stack) say(error.stack);
}
