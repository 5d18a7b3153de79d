export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The parts of the program that log. */
type LogArea =
  | 'api'
  | 'discover'
  | 'hand-over'
  | 'harvest'
  | 'index'
  | 'jobs'
  | 'lease'
  | 'program'
  | 'registry'
  | 'schedule'
  | 'shapes'
  | 'store';

/**
 * One event with its facts. Its name is the part of the program and what happened: `index.published`. Never put
 * secrets, persons' addresses or query strings into it.
 */
export interface LogEvent {
  readonly event: `${LogArea}.${string}`;
  readonly [fact: string]: unknown;
}

export interface Logger {
  debug(event: LogEvent): void;
  info(event: LogEvent): void;
  warn(event: LogEvent): void;
  error(event: LogEvent): void;
}

/** Writes events at or above `level` as JSON lines to `write` (standard error in programs). */
export function createLogger(level: LogLevel, write: (line: string) => void, now: () => Date): Logger {
  const lowest = LOG_LEVELS.indexOf(level);
  const at = (name: LogLevel) => (event: LogEvent) => {
    if (LOG_LEVELS.indexOf(name) >= lowest)
      write(`${JSON.stringify({ time: now().toISOString(), level: name, ...event })}\n`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** A logger that writes nothing, for tests. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };
