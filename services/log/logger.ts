export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The parts of the program that log. */
type LogArea =
  | 'api'
  | 'hand-over'
  | 'harvest'
  | 'index'
  | 'jobs'
  | 'lease'
  | 'program'
  | 'registry'
  | 'schedule'
  | 'store';

/**
 * One event with its facts, named by its part and what happened: `index.published`. Never put secrets, addresses of
 * persons or query strings in.
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

/** Logs JSON lines at or above `level` to `write` (standard error in programs). */
export function createLogger(level: LogLevel, write: (line: string) => void, now: () => Date): Logger {
  const lowest = LOG_LEVELS.indexOf(level);
  const at = (name: LogLevel) => (event: LogEvent) => {
    if (LOG_LEVELS.indexOf(name) >= lowest)
      write(`${JSON.stringify({ time: now().toISOString(), level: name, ...event })}\n`);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Says nothing: for tests. */
export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };
