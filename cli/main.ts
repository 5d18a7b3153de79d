#!/usr/bin/env node
import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { createLogger } from '../services/log/logger.ts';
import { carryOut } from './carry-out.ts';
import type { CommandDeps, ExitStatus } from './command.ts';
import { COMMANDS } from './commands.ts';
import { sayWhy } from './ended.ts';
import { readArguments } from './program.ts';
import { openView } from './progress.ts';
import { plainLine } from './report/plain-line.ts';
import { readSettings } from './settings.ts';

/**
 * How long a program may take to end after each signal. At a terminal nobody waits longer than a second. A service
 * manager gives more time, so more can be ended in order.
 */
const STOP_GRACE_MS = { SIGINT: 900, SIGHUP: 5_000, SIGTERM: 10_000 } as const;
/** How long output that is not closed may still be written after a command has ended. */
const LAST_WORDS_MS = 1_000;
/** How many listen for the end of the program at the same time: jobs under way, their steps, and servers. */
const MOST_LISTENERS = 100;

/** The package's version. `package.json` is one folder above the sources, and two above the compiled program. */
function version(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      return String(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version);
    } catch {
      // Then it is at the other place.
    }
  }
  return 'unknown';
}

async function main(): Promise<ExitStatus> {
  const say = (line: string) => process.stderr.write(`${plainLine(line)}\n`);
  const stop = new AbortController();
  setMaxListeners(MOST_LISTENERS, stop.signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      stop.abort(signal);
      setTimeout(() => {
        say(`Ended by ${signal} before all was done; what was under way is done again by whoever comes next`);
        process.exit(1);
      }, STOP_GRACE_MS[signal]).unref();
    });
  try {
    const asked = readArguments(process.argv.slice(2), version(), {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
    if (asked.command === null) return asked.status;
    const { config, warnings } = readSettings(process.env);
    for (const warning of warnings) say(`warning: ${warning}`);
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
      outputSeen: process.stdout.isTTY === true && process.stderr.isTTY === true,
      drained: async () => {},
      progress: () => openView(process.stderr.isTTY === true, say),
      folder: process.cwd(),
      commands: COMMANDS,
      stopped: stop.signal,
    };
    return await carryOut(asked.command, asked.input, deps);
  } catch (error) {
    sayWhy(error, { stopped: stop.signal, say });
    return 1;
  }
}

// Whoever reads our output may have read enough (`| head -1`). The work is done all the same, and nothing more is
// written.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
process.exitCode = await main();
// A thread or a server's answer that is still running must not keep anybody waiting.
setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
