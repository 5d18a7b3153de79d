import type { Config } from '../config/config.ts';
import type { Logger } from '../services/log/logger.ts';

/** 0: all that was asked is done. 2: done, but someone should look. 1: nothing could be done. */
export type ExitStatus = 0 | 1 | 2;

/** What a command gets beside its own input: no globals, so that another process can carry it out. */
export interface CommandDeps {
  readonly config: Config;
  readonly log: Logger;
  readonly now: () => Date;
  /** One line of machine output. */
  readonly out: (line: string) => void;
  /** One line for the person at the terminal. */
  readonly say: (line: string) => void;
  /** Whether the person can see a progress bar. */
  readonly interactive: boolean;
  /** Whether a person reads the machine output, too: on a terminal. */
  readonly outputSeen: boolean;
  /** Aborted when the process is asked to end. */
  readonly stopped: AbortSignal;
}

/** Arguments and options after the command's name. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** One line that says what it does. */
  readonly help: string;
  /** What stands for its value in the help, where it takes one. */
  readonly value?: string;
}

export interface Command {
  /** One word, or two where the first names a group. */
  readonly name: string;
  readonly summary: string;
  /** The argument it takes; without one, arguments are a mistake. */
  readonly argument?: { readonly name: string; readonly help: string; readonly optional?: true };
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly run: (input: CommandInput, deps: CommandDeps) => Promise<ExitStatus>;
}

/** The value of a string option, or null. */
export function optionText(input: CommandInput, name: string): string | null {
  const value = input.values[name];
  return typeof value === 'string' ? value : null;
}
