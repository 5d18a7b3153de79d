import { StoreError } from '../../errors.ts';

/**
 * What a database says of a statement that it refused. Parameters are never among it: they may be megabytes, and must
 * not be logged.
 */
export interface Refusal {
  readonly message: string;
  /** SQLSTATE, five characters. */
  readonly code: string | null;
  readonly detail: string | null;
  readonly constraint: string | null;
}

/**
 * SQL states after which the same transaction may well succeed: serialisation, deadlock, lock timeout, no free
 * connection, a server that stops or starts.
 */
const RETRYABLE_STATES: ReadonlySet<string> = new Set(['40001', '40P01', '55P03', '53300', '57P01', '57P02', '57P03']);
/** The class of SQL states for a broken connection, and the codes of the operating system for one. */
const BROKEN_CONNECTION = /^(?:08...|ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT)$/;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The facts in anything that a database client throws. */
export function refusalOf(error: unknown): Refusal {
  const said = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  return {
    message: text(said.message) ?? String(error),
    code: text(said.code),
    detail: text(said.detail),
    constraint: text(said.constraint),
  };
}

/** Turns a refused statement into an error of ours. `facts.state` is the SQL state. */
export function statementError(refusal: Refusal): StoreError {
  return new StoreError('statement', refusal.message, {
    retryable: refusal.code !== null && (RETRYABLE_STATES.has(refusal.code) || BROKEN_CONNECTION.test(refusal.code)),
    facts: { state: refusal.code, detail: refusal.detail, constraint: refusal.constraint },
  });
}
