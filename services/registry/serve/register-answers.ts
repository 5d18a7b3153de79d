import { type Answer, json, moved, noRoute, Refused } from './answers/answer.ts';
import { tokenAnswer, tokenRefusal } from './answers/token.ts';
import { openFile } from './open-files/open-file.ts';
import { type Quirks, RegisterView } from './register-view.ts';
import { ROUTES, type Route } from './routes.ts';
import type { Register } from './rows.ts';
import type { Making } from './views/shared.ts';

/** A request to the register, whatever carried it. */
export interface RegisterRequest {
  readonly method: string;
  /** The whole address, with the origin at which the register was asked. */
  readonly url: URL;
  readonly authorization: string | null;
  readonly contentType: string;
  readonly body: string;
}

export interface AnswersDeps {
  readonly quirks: Quirks;
  readonly now: () => Date;
  /** The origin that answers name in their addresses. The request's own where absent. */
  readonly origin?: string;
  /** The origin of the register's lasting addresses (`https://data.deqar.eu`). The same as `origin` where absent. */
  readonly dataOrigin?: string;
}

interface Found {
  readonly route: Route;
  readonly held: readonly string[];
  readonly slash: boolean;
}

/** A route whose path this is, with or without the slash at its end. */
function routeOf(path: string): Found | null {
  const slash = path.endsWith('/');
  const bare = slash ? path.slice(0, -1) : path;
  for (const route of ROUTES) {
    const match = route.path.exec(bare);
    if (match === null) continue;
    try {
      return { route, held: match.slice(1).map(decodeURIComponent), slash };
    } catch {
      return null;
    }
  }
  return null;
}

/**
 * Answers requests as DEQAR's two APIs do (decision 0031), from a register in memory. `quirks: 'strict'` keeps
 * what DEQAR does; `'fixed'` answers what its documentation promises where that differs.
 */
export function registerAnswers(register: Register, deps: AnswersDeps): (request: RegisterRequest) => Answer {
  const view = new RegisterView(register, deps.quirks);
  const { strict } = view;
  return ({ method, url, authorization, contentType, body }) => {
    if (url.pathname === '/accounts/get_token/') {
      if (method === 'POST') return tokenAnswer(register.accounts, contentType, body);
      return json(405, { detail: `Method "${method}" not allowed.` }, 'POST, OPTIONS');
    }
    const origin = deps.origin ?? url.origin;
    const making: Making = {
      view,
      origin,
      dataOrigin: deps.dataOrigin ?? origin,
      url: `${origin}${url.pathname}${url.search}`,
      path: url.pathname,
      now: deps.now(),
      history: url.searchParams.get('history') === 'true',
    };
    const file = openFile(making, url.pathname);
    const found = file === null ? routeOf(url.pathname) : null;
    if (file === null && found === null) return noRoute();
    if (found !== null && found.slash !== found.route.slash) {
      if (!found.slash) return moved(`${url.pathname}/${url.search}`);
      if (strict) return noRoute();
    }
    if (method !== 'GET' && method !== 'HEAD') return json(405, { detail: `Method "${method}" not allowed.` });
    if (file !== null) return file;
    if (found === null) return noRoute();
    const refusal = tokenRefusal(register.accounts, authorization, found.route.needsToken, strict);
    if (refusal !== null) return refusal;
    // Quirk 26: an identifier with a slash in it is no address, however it is written.
    if (strict && found.held.some((text) => text.includes('/'))) return noRoute();
    try {
      return found.route.answer({ making, parameters: url.searchParams, held: found.held });
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      throw error;
    }
  };
}
