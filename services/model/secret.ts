/** What stands where a secret is. */
export const HIDDEN = '…';

/** What nobody is shown: printed, logged or turned into JSON it is a mark, and only `reveal` says it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For the request that it gives access to, and for the table that keeps it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN;
  }
}
