/** The search as one parameter of the host page's address. Without a name it is neither read nor written. */
export class HostAddress {
  #name: string | null = null;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** `name`: of the parameter; empty = `accredex`; null = the address is not ours. */
  listen(name: string | null): void {
    this.stop();
    this.#name = name === '' ? 'accredex' : name;
    if (this.#name !== null) window.addEventListener('popstate', this.#changed);
  }

  stop(): void {
    window.removeEventListener('popstate', this.#changed);
  }

  /** The search in the address. Null where it has none. */
  read(): URLSearchParams | null {
    const value = this.#name === null ? null : new URLSearchParams(location.search).get(this.#name);
    return value === null ? null : new URLSearchParams(value);
  }

  write(asked: URLSearchParams): void {
    if (this.#name === null) return;
    const address = new URL(location.href);
    address.searchParams.set(this.#name, String(asked));
    if (address.href === location.href) return;
    try {
      history.pushState(history.state, '', address);
    } catch {
      // A page from disk has no address of its own to change.
    }
  }
}
