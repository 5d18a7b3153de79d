import type { Account, Said } from '../rows.ts';
import { record } from '../values.ts';
import { type Answer, json } from './answer.ts';

const ALLOW = 'POST, OPTIONS';

/** User name and password of a body, JSON or a form. */
function credentials(type: string, body: string): Readonly<Record<string, Said>> {
  if (!type.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    return record(JSON.parse(body)) ?? {};
  } catch {
    return {};
  }
}

/** The token of an account. */
export function tokenAnswer(accounts: readonly Account[], type: string, body: string): Answer {
  const { username, password } = credentials(type, body);
  const account = accounts.find((one) => one.username === username && one.password === password);
  if (account === undefined)
    return json(401, { state: 'error', errorMessage: 'Unable to log in with provided credentials.' }, ALLOW);
  return json(200, { state: 'success', token: account.token, account: account.username }, ALLOW);
}

/** Why a request may not see what wants a token; null where it may. DEQAR answers 403 (quirk 5), `fixed` 401. */
export function tokenRefusal(
  accounts: readonly Account[],
  header: string | null,
  needed: boolean,
  strict: boolean,
): Answer | null {
  const refuse = (detail: string): Answer => {
    const answer = json(strict ? 403 : 401, { detail });
    return strict ? answer : { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Bearer' } };
  };
  const [, token] = /^Bearer\s+(\S+)\s*$/.exec(header ?? '') ?? [];
  // Also where no token is needed, a wrong one is refused.
  if (token !== undefined && accounts.length > 0)
    return accounts.some((account) => account.token === token) ? null : refuse('Invalid token.');
  return needed && accounts.length > 0 ? refuse('Authentication credentials were not provided.') : null;
}
