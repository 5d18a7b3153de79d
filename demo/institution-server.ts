import { once } from 'node:events';
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { Day } from '../services/model/day.ts';
import type { DemoInstitution } from './content.ts';
import { unknownCertificate } from './misbehaviour/certificate.ts';
import { CHANGING_NAME, MISBEHAVIOURS, type MisbehaviourName } from './misbehaviour/misbehaviours.ts';
import { type Answer, manifestOf, publicationOf } from './publications.ts';

const HOST = '127.0.0.1';
/** The first byte of a connection that begins with TLS. */
const TLS_HANDSHAKE = 22;

/** An institution to be served. */
export interface ToServe {
  readonly institution: DemoInstitution;
  /** Its place among the others, which chooses how it publishes. */
  readonly index: number;
  readonly today: Day;
  /** What it does wrong. Absent: nothing. */
  readonly misbehaves?: MisbehaviourName;
}

/** The web server of an institution. */
export interface ServedInstitution {
  readonly manifestUrl: string;
  readonly publication: string;
  close(): Promise<void>;
}

function send(answer: Answer | undefined, respond: Parameters<RequestListener>[1]): void {
  if (answer) respond.writeHead(200, { 'content-type': answer.mediaType }).end(answer.body);
  else respond.writeHead(404, { 'content-type': 'text/plain' }).end('Demo: there is nothing here');
}

/** One port for both: what begins with TLS gets a certificate that nobody knows. */
function withTls(plain: HttpServer, listener: RequestListener): Server {
  const secure = createHttpsServer(unknownCertificate(HOST), listener);
  // Whoever refuses the certificate hangs up.
  secure.on('tlsClientError', () => {});
  return createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      socket.pause();
      socket.unshift(bytes);
      (bytes[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}

/** Serves an institution on a port of loopback; 0 takes any. Rejects where the port is taken. */
export async function serveInstitution(
  { institution, index, today, misbehaves }: ToServe,
  port: number,
): Promise<ServedInstitution> {
  const wrong = misbehaves === undefined ? null : MISBEHAVIOURS[misbehaves];
  const own = wrong === null ? institution : { ...institution, publishes: wrong.publishes };
  // Whoever misbehaves publishes Turtle, which is what most of the ways to do so are about.
  const serialisation = wrong === null ? index : 0;
  const looks = new Map<string, number>();
  let manifest: readonly [string, Answer] = ['', { mediaType: '', body: '' }];
  let answers: ReadonlyMap<string, Answer> = new Map();
  let later: ReadonlyMap<string, Answer> | null = null;
  const listener: RequestListener = (request, respond) => {
    const url = new URL(request.url ?? '/', 'http://demo.invalid');
    if (url.pathname === manifest[0]) return send(manifest[1], respond);
    const first = answers.get(url.pathname);
    if (first === undefined) return send(undefined, respond);
    const look = looks.get(url.pathname) ?? 0;
    looks.set(url.pathname, look + 1);
    const said = (look > 0 ? later?.get(url.pathname) : undefined) ?? first;
    if (wrong?.answer && wrong.isAbout(url.pathname)) wrong.answer({ request, respond, url, look, said });
    else send(said, respond);
  };
  const plain = createHttpServer(listener);
  const server: Server = wrong?.place === 'https' ? withTls(plain, listener) : plain;
  const open = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.listen(port, HOST);
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error))]);
  const at = (server.address() as AddressInfo).port;
  const base = `http://${HOST}:${at}`;
  const publication = await publicationOf(own, serialisation, today, base);
  const { path, version } = publication;
  answers = publication.answers;
  if (wrong?.later) later = (await publicationOf(wrong.later(own), serialisation, today, base)).answers;
  const places = { https: `https://${HOST}:${at}`, name: `http://${CHANGING_NAME}:${at}` } as const;
  const named = `${wrong?.place ? places[wrong.place] : base}${path}`;
  manifest = manifestOf(own, index, { path: named, version });
  return {
    manifestUrl: base + manifest[0],
    publication: named,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
