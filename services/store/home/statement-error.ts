import { StoreError } from '../../errors.ts';

/**
 * What a database says of a statement that it refused. Never the parameters: they may be megabytes, and not ours to
 * log.
 */
export interface Refusal {
  readonly message: string;
  /** SQLSTATE, five characters. */
  readonly code: string | null;
  readonly detail: string | null;
  readonly constraint: string | null;
}

/**
 * SQL states after which the same transaction may well succeed: serialisation, deadlock, lock timeout, no connection
 * free, the server stops or starts.
 */
const RETRYABLE_STATES: ReadonlySet<string> = new Set(['40001', '40P01', '55P03', '53300', '57P01', '57P02', '57P03']);
/** The class of SQL states, and the codes of the operating system, for a connection that broke. */
const BROKEN_CONNECTION = /^(?:08...|ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT)$/;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The facts of anything that a database client throws. */
export function refusalOf(error: unknown): Refusal {
  const said = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  return {
    message: text(said.message) ?? String(error),
    code: text(said.code),
    detail: text(said.detail),
    constraint: text(said.constraint),
  };
}

/** A refused statement as an error of ours; `facts.state` is the SQL state. */
export function statementError(refusal: Refusal): StoreError {
  return new StoreError('statement', refusal.message, {
    retryable: refusal.code !== null && (RETRYABLE_STATES.has(refusal.code) || BROKEN_CONNECTION.test(refusal.code)),
    facts: { state: refusal.code, detail: refusal.detail, constraint: refusal.constraint },
  });
}
