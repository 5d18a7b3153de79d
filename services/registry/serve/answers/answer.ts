/** An answer before it is sent. A text body is sent as it is, anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const ALLOW = 'GET, HEAD, OPTIONS';

/** Every answer of an endpoint says what may be asked of it, and that it may depend on a session. */
export function json(status: number, body: unknown, allow = ALLOW): Answer {
  return { status, headers: { 'content-type': 'application/json', allow, vary: 'Cookie' }, body };
}

export const ok = (body: unknown): Answer => json(200, body);
export const badRequest = (detail: string): Answer => json(400, { detail });
export const notFound = (): Answer => json(404, { detail: 'Not found.' });

const NO_ROUTE = `
<!doctype html>
<html lang="en">
<head>
  <title>Not Found</title>
</head>
<body>
  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>
</body>
</html>
`;
/** What is no address of the interface at all is answered by the web server, in HTML. */
export const noRoute = (): Answer => ({ status: 404, headers: { 'content-type': 'text/html' }, body: NO_ROUTE });

/** Another address has what is asked for. */
export const moved = (location: string): Answer => ({
  status: 301,
  headers: { 'content-type': 'text/html; charset=utf-8', location },
  body: '',
});

/** Ends the making of an answer with another one. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}

export function refuse(detail: string): never {
  throw new Refused(badRequest(detail));
}
