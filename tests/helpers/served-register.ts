import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Quirks } from '../../services/registry/serve/register-view.ts';
import { readSeed } from '../../services/registry/serve/seed/read-seed.ts';
import { registerServer, type Tampering } from '../../services/registry/serve/server.ts';

/** A small register as tables: institutions in every relation, agencies of every standing, reports of every kind. */
export const TABLES = fileURLToPath(new URL('../fixtures/registry/tables', import.meta.url));
export const TOKEN = 'feedfacefeedfacefeedfacefeedfacefeedface';
/** The last day of report 502. */
export const SERVED_AT = new Date('2026-09-01T08:00:00Z');

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly body: any;
}

export interface ServedRegister {
  readonly base: string;
  ask(path: string, init?: RequestInit & { readonly token?: string | null }): Promise<Told>;
  close(): void;
}

/** Serves a folder on a free port of this machine. */
export async function serveRegister(quirks: Quirks, folder = TABLES, tamper?: Tampering): Promise<ServedRegister> {
  const server = registerServer(await readSeed(folder), {
    quirks,
    now: () => SERVED_AT,
    notice: 'A register for tests.',
    ...(tamper === undefined ? {} : { tamper }),
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    async ask(path, { token = TOKEN, ...init } = {}) {
      const headers = { accept: 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
      const answer = await fetch(base + path, {
        redirect: 'manual',
        ...init,
        headers: { ...headers, ...init.headers },
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type') === 'application/json' && text !== '';
      return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : text };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
