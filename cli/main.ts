#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { configFrom } from '../config/config.ts';
import { AppError, messageOf, UsageError } from '../services/errors.ts';
import { createLogger } from '../services/log/logger.ts';
import type { Command, CommandDeps, ExitStatus } from './command.ts';
import { COMMANDS } from './commands.ts';

/** A command that has not ended this long after it was told to is ended: nobody waits at a closed terminal for a register that is read for hours. */
const STOP_GRACE_MS = 10_000;
/** How long what is not closed may still write after a command has ended. */
const LAST_WORDS_MS = 1_000;

function usage(): string {
  const width = Math.max(...COMMANDS.map((command) => command.usage.length));
  const lines = COMMANDS.map((command) => `  ${command.usage.padEnd(width)}  ${command.summary}`);
  return `accredex <command>\n\n${lines.join('\n')}\n`;
}

/** The command that the arguments name: of one word, or of two. */
function commandOf(args: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first = '', second = ''] = args;
  const two = COMMANDS.find((command) => command.name === `${first} ${second}`);
  if (two) return { command: two, rest: args.slice(2) };
  const one = COMMANDS.find((command) => command.name === first);
  if (one) return { command: one, rest: args.slice(1) };
  throw new UsageError('usage', first === '' ? usage() : `There is no command “${args.join(' ')}”.\n\n${usage()}`);
}

async function main(): Promise<ExitStatus> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const stop = new AbortController();
  const end = (signal: NodeJS.Signals) => {
    stop.abort(signal);
    setTimeout(() => {
      say(`Ended by ${signal} before all was done`);
      process.exit(1);
    }, STOP_GRACE_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  try {
    const args = process.argv.slice(2);
    if (args[0] === '--help' || args[0] === 'help') {
      process.stdout.write(usage());
      return 0;
    }
    const { command, rest } = commandOf(args);
    if (rest.includes('--help')) {
      process.stdout.write(`accredex ${command.usage}\n\n${command.summary}\n`);
      return 0;
    }
    let parsed: ReturnType<typeof parseArgs>;
    try {
      parsed = parseArgs({ args: [...rest], options: command.options, allowPositionals: command.positional === true });
    } catch (error) {
      throw new UsageError('usage', `${messageOf(error)}\nUsage: accredex ${command.usage}`);
    }
    const config = configFrom(process.env);
    const deps: CommandDeps = {
      config,
      log: createLogger(
        config.logLevel,
        (line) => process.stderr.write(line),
        () => new Date(),
      ),
      now: () => new Date(),
      out: (line) => process.stdout.write(`${line}\n`),
      say,
      interactive: process.stderr.isTTY === true,
      stopped: stop.signal,
    };
    return await command.run(
      { positionals: parsed.positionals, values: parsed.values as Record<string, string | boolean | undefined> },
      deps,
    );
  } catch (error) {
    say(messageOf(error));
    if (!(error instanceof AppError) && error instanceof Error && error.stack) say(error.stack);
    return 1;
  }
}

process.exitCode = await main();
// What was left running, a thread or a server's answer, keeps nobody waiting.
setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
