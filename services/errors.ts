/**
 * Why something could not be done, with facts beside the sentence. `code` never changes its meaning. `retryable` says
 * whether the same call may succeed later.
 */
export class AppError extends Error {
  readonly code: string;
  readonly retryable: boolean;
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    options: { cause?: unknown; retryable?: boolean; facts?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.facts = options.facts ?? {};
  }
}

/** Wrong usage or configuration. Nothing was attempted. Exit status 1. */
export class UsageError extends AppError {}

/** The store cannot be used: another process holds it, it is out of reach, or it is not what was expected. */
export class StoreError extends AppError {}

/** A fetch that did not produce bytes. */
export class FetchError extends AppError {}

/** The register gave no usable answer. */
export class RegistryError extends AppError {}

/** A search engine gave no usable answer. */
export class EngineError extends AppError {}

/** The sentence of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
