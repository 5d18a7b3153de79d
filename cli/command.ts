import type { Config } from '../config/config.ts';
import type { Logger } from '../services/log/logger.ts';
import type { ProgressView } from './progress.ts';
import type { Runtime } from './runtime.ts';

/** 0: everything that was asked is done. 2: done, but someone should look. 1: nothing could be done. */
export type ExitStatus = 0 | 1 | 2;

/** What a command gets beside its own input. It uses no globals, so that another process can carry it out. */
export interface CommandDeps {
  readonly config: Config;
  readonly log: Logger;
  readonly now: () => Date;
  /** One line of machine output. */
  readonly out: (line: string) => void;
  /** Writes one line for the person at the terminal. */
  readonly say: (line: string) => void;
  /** True where that person can see a progress bar. */
  readonly interactive: boolean;
  /** True where a person reads the machine output, too, because it goes to a terminal. */
  readonly outputSeen: boolean;
  /** Resolves once what was written has been passed on. For commands that write much. */
  readonly drained: () => Promise<void>;
  /** Shows the person how far the command is. */
  readonly progress: () => ProgressView;
  /** Relative paths start here. */
  readonly folder: string;
  /** All commands: those that others may ask of the process that holds a folder. */
  readonly commands: readonly Command[];
  /** Addresses of names that only this program knows, null for others. Absent: the operating system knows all. */
  readonly names?: (name: string) => readonly string[] | null;
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

/** One option of a command. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** One line that says what it does. */
  readonly help: string;
  /** The name of its value in the help, where it takes one. */
  readonly value?: string;
}

interface Described {
  /** One word, or two where the first names a group. */
  readonly name: string;
  readonly summary: string;
  /** The argument it takes. Without one, any argument is a mistake. */
  readonly argument?: {
    readonly name: string;
    readonly help: string;
    readonly optional?: true;
    readonly several?: true;
  };
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Refuses wrong input before a store is opened. If it answers a status, the command ends there. */
  readonly before?: (input: CommandInput, deps: CommandDeps) => Promise<ExitStatus | null> | null;
}

/** A command that works without a store, or opens one of its own. */
export interface FreeCommand extends Described {
  readonly needs: 'nothing';
  readonly run: (input: CommandInput, deps: CommandDeps) => Promise<ExitStatus>;
}

/** A command that works with the store. Whoever carries it out opens the store for it. */
export interface RuntimeCommand extends Described {
  readonly needs: 'runtime';
  /** What happens to the tables of a store that others share (default `check`). */
  readonly tables?: Tables;
  /** True for a command that works until it is ended and holds the store meanwhile. No other process carries it out. */
  readonly holds?: true;
  /**
   * Adds to its input what only the caller's own process can read: its variables and its standard input. What it adds
   * is handed to whoever carries the command out, and goes nowhere else.
   */
  readonly completed?: (input: CommandInput, deps: CommandDeps) => Promise<CommandInput>;
  /** Changes what the command gets, before a store is opened. */
  readonly adjust?: (deps: CommandDeps) => CommandDeps;
  readonly run: (input: CommandInput, deps: RuntimeDeps) => Promise<ExitStatus>;
}

/**
 * What to do with old tables. `check`: refuse them. `migrate`: bring them up to date. `leave`: take them as they are.
 */
export type Tables = 'check' | 'migrate' | 'leave';

/** Everything that can be called by name. `needs` tells the two kinds apart. */
export type Command = FreeCommand | RuntimeCommand;

/** The value of a string option, or null. */
export function optionText(input: CommandInput, name: string): string | null {
  const value = input.values[name];
  return typeof value === 'string' ? value : null;
}
