import type { RequestListener } from 'node:http';
import { allowedHosts } from '../../services/http/allowed-hosts.ts';
import { createHttpClient, type HttpClient } from '../../services/http/client.ts';
import { failed } from '../../services/http/outcome.ts';
import { type Loopback, serveLoopback } from './loopback.ts';

/** Answers to requests by their whole address. Without one there is 404; `null` is a host that takes no connection. */
export type Pages = (url: string) => Page | null | undefined;
export interface Page {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Hosts {
  readonly http: HttpClient;
  /** Every address that was asked, in its order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * Many hosts of the web behind one loopback server: the real client asks it for each address, so that redirects, limits
 * and texts are the real ones; only the names and certificates are not.
 */
export async function serveHosts(pages: Pages): Promise<Hosts> {
  const asked: string[] = [];
  let server: Loopback;
  const listener: RequestListener = (request, response) => {
    const url = decodeURIComponent((request.url ?? '/').slice(1));
    asked.push(url);
    const page = pages(url) ?? { status: 404 };
    response.writeHead(page.status ?? 200, { 'content-type': 'application/octet-stream', ...page.headers });
    response.end(page.body ?? '');
  };
  server = await serveLoopback(listener);
  const real = createHttpClient({
    contact: null,
    resolve: async () => [],
    allowsPrivate: allowedHosts(['127.0.0.1:1-65535']),
    pacing: { now: () => new Date(0), wait: async () => {}, random: () => 0 },
  });
  const there = (url: string) => `${server.url}/${encodeURIComponent(new URL(url).href)}`;
  const http: HttpClient = {
    ...real,
    async get(url, options) {
      if (pages(new URL(url).href) !== null) {
        const outcome = await real.get(there(url), options);
        return outcome.state === 'fresh' ? { ...outcome, url: new URL(url).href } : outcome;
      }
      asked.push(url);
      return failed('network', 'connection refused', true);
    },
  };
  return {
    http,
    asked,
    async close() {
      await real.close();
      await server.close();
    },
  };
}
