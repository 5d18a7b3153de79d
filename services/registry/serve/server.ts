import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Answer } from './answers/answer.ts';
import { type AnswersDeps, registerAnswers } from './register-answers.ts';
import { reportNotice } from './report-notice.ts';
import type { Register } from './rows.ts';

/** Credentials are all that is ever sent to a register. */
const MAX_BODY_BYTES = 64 * 1024;

/** What a test makes of an answer before it is sent: another answer, the same one later, or a broken connection. */
export type Tampering = (path: string, answer: Answer, nth: number) => Answer | Promise<Answer> | 'break';

export interface ServerDeps extends AnswersDeps {
  /** What the page of a report says of this register, in the words of whoever serves it. */
  readonly notice: string;
  readonly tamper?: Tampering;
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const escaped = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const accept = request.headers.accept ?? '';
  // As DEQAR does, JSON is shown to a browser within a page.
  const asPage = headers['content-type'] === 'application/json' && /text\/html/.test(accept) && !/json/.test(accept);
  const page = asPage
    ? `<!doctype html><html lang="en"><title>${status}</title><pre>${escaped(text)}</pre></html>`
    : text;
  const type = asPage ? { 'content-type': 'text/html; charset=utf-8' } : {};
  response.writeHead(status, { ...headers, ...type, 'content-length': Buffer.byteLength(page) });
  response.end(request.method === 'HEAD' ? undefined : page);
}

/**
 * A register over HTTP. It does not listen yet: the caller chooses address and port. A request that cannot be read is
 * answered with 400, one whose body is too large with 413.
 */
export function registerServer(register: Register, deps: ServerDeps): Server {
  const answers = registerAnswers(register, deps);
  let nth = 0;
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const base = `http://${request.headers.host ?? 'registry.invalid'}`;
    const path = request.url ?? '/';
    if (!URL.canParse(path, base)) return send(request, response, json400());
    const url = new URL(path, base);
    const body = await bodyOf(request);
    if (body === null) return send(request, response, { ...json400(), status: 413 });
    const { method = 'GET', headers } = request;
    const [authorization, contentType] = [headers.authorization ?? null, headers['content-type'] ?? ''];
    const asked = { method, url, authorization, contentType, body };
    const answer = reportNotice(register, url.pathname, deps.notice) ?? answers(asked);
    const sent = deps.tamper === undefined ? answer : await deps.tamper(url.pathname + url.search, answer, nth++);
    if (sent === 'break') response.destroy();
    else send(request, response, sent);
  }
  return createServer((request, response) => {
    respond(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else
        send(request, response, {
          status: 500,
          headers: { 'content-type': 'text/html' },
          body: '<h1>Server Error (500)</h1>',
        });
    });
  });
}

const json400 = (): Answer => ({
  status: 400,
  headers: { 'content-type': 'application/json' },
  body: { detail: 'Bad request.' },
});
