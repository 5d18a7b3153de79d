import type { Config } from '../config/config.ts';
import type { Logger } from '../services/log/logger.ts';
import type { ProgressView } from './progress.ts';
import type { Runtime } from './runtime.ts';

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
  /** Resolves once what was written is on its way; for who writes much. */
  readonly drained: () => Promise<void>;
  /** Shows the person how far it is. */
  readonly progress: () => ProgressView;
  /** Relative paths are meant from here. */
  readonly folder: string;
  /** Every command there is: what others may ask of the process that holds a folder. */
  readonly commands: readonly Command[];
  /** Aborted when the process is asked to end. */
  readonly stopped: AbortSignal;
}

/** What a command gets that works with the store. */
export interface RuntimeDeps extends CommandDeps {
  readonly runtime: Runtime;
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

interface Described {
  /** One word, or two where the first names a group. */
  readonly name: string;
  readonly summary: string;
  /** The argument it takes; without one, arguments are a mistake. */
  readonly argument?: { readonly name: string; readonly help: string; readonly optional?: true };
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Refuses what is wrong with the input before a store is opened; a status ends the command there. */
  readonly before?: (input: CommandInput, deps: CommandDeps) => Promise<ExitStatus | null> | null;
}

/** Works without a store, or opens one of its own. */
export interface FreeCommand extends Described {
  readonly needs: 'nothing';
  readonly run: (input: CommandInput, deps: CommandDeps) => Promise<ExitStatus>;
}

/** Works with the store and all that belongs to it, opened for it by whoever carries it out. */
export interface RuntimeCommand extends Described {
  readonly needs: 'runtime';
  /** What becomes of the tables of a store that others share (default `check`). */
  readonly tables?: Tables;
  /** Works until it is ended, and holds the store all the while: no other process carries it out. */
  readonly holds?: true;
  /** What it changes of what it gets, before a store is opened. */
  readonly adjust?: (deps: CommandDeps) => CommandDeps;
  readonly run: (input: CommandInput, deps: RuntimeDeps) => Promise<ExitStatus>;
}

/** `check`: older ones are refused. `migrate`: they are brought up to date. `leave`: they are taken as they are. */
export type Tables = 'check' | 'migrate' | 'leave';

export type Command = FreeCommand | RuntimeCommand;

/** The value of a string option, or null. */
export function optionText(input: CommandInput, name: string): string | null {
  const value = input.values[name];
  return typeof value === 'string' ? value : null;
}
