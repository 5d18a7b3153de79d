import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOSTILE = `<style>
  * { all: revert; color: lime !important; font: 700 40px cursive !important; text-transform: uppercase; letter-spacing: 1em; }
  :root { --ink: yellow; --page: yellow; --accent: yellow; --font: cursive; font-size: 10px; }
  div, p, form, label, input, a, li, ol, section, details, fieldset, h2, h3 { display: none !important; float: right; }
  accredex-search, accredex-offer { display: block !important; }
</style>`;

/** Pages of others, by how they treat what stands in them: the policy that they send, and what is in their head. */
const HOSTS = {
  plain: { head: '', policy: () => null },
  hostile: { head: HOSTILE, policy: () => null },
  strict: {
    head: '',
    policy: (portal: string) =>
      `default-src 'none'; script-src ${portal}; connect-src ${portal}; base-uri 'none'; form-action 'none'; ` +
      "require-trusted-types-for 'script'; trusted-types accredex",
  },
} as const;
export type Host = keyof typeof HOSTS;
export const HOST_NAMES = Object.keys(HOSTS) as Host[];

/** A page of somebody else in German, with `body` in it. */
export const hostPage = (head: string, body: string) => `<!doctype html><html lang="de"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Portal</title>${head}</head>
<body><main><h1>Portal</h1>${body}</main></body></html>`;

/** Serves these pages at an origin of their own: `/plain` and so on. */
export async function serveHosts(portal: string, body: string) {
  const server = createServer((req, res) => {
    const host = HOSTS[(req.url ?? '').split('?')[0]?.slice(1) as Host];
    if (host === undefined) return void res.writeHead(204).end();
    const policy = host.policy(portal);
    res.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(policy === null ? {} : { 'Content-Security-Policy': policy }),
    });
    res.end(hostPage(host.head, body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, close: () => new Promise((done) => server.close(done)) };
}
