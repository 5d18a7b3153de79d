/** Why there is no answer: too many questions, no server, a question that it does not take, a token, or nothing there. */
export type Failure = 'limited' | 'down' | 'refused' | 'locked' | 'gone';

export type Answer =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false;
      readonly kind: Failure;
      /** Null where no server answered. */
      readonly status: number | null;
      /** After how many seconds it may be asked again, where the server says so. */
      readonly retryAfter: number | null;
    };

const KINDS: Readonly<Record<number, Failure>> = {
  401: 'locked',
  403: 'locked',
  404: 'gone',
  410: 'gone',
  429: 'limited',
};

/** Seconds of `Retry-After`, which is a number or a date (RFC 9110, 10.2.3). Null where it is neither. */
export function secondsUntil(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/**
 * Asks for JSON, without cookies and without saying on which page. Rejects only where `signal` was aborted by somebody
 * else than the clock.
 */
export async function ask(address: string, signal: AbortSignal): Promise<Answer> {
  const nobody = { ok: false, kind: 'down', status: null, retryAfter: null } as const;
  try {
    const response = await fetch(address, {
      ...{ signal, credentials: 'omit', mode: 'cors', referrerPolicy: 'no-referrer' },
      headers: { Accept: 'application/json' },
    });
    if (response.ok) return { ok: true, body: await response.json() };
    const { status, headers } = response;
    const kind = KINDS[status] ?? (status >= 500 ? 'down' : 'refused');
    return { ok: false, kind, status, retryAfter: secondsUntil(headers.get('Retry-After'), Date.now()) };
  } catch (error) {
    if (signal.aborted && !(signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError'))
      throw error;
    return nobody;
  }
}
