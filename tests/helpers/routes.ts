import type { Express } from 'express';

/** One way in: a method and the address as it is written in the program, with its parameters (`:id`). */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
}

/** What Express keeps of a router. It has no public list of routes. */
interface Layer {
  readonly route?: { readonly path: string | readonly string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
  match(path: string): { readonly path: string } | false;
}

/** A path that no route has, to see which part of it a nested router is mounted at. */
const PROBES = ['/v1/portals/x', '/v1/x', '/x'];

function mountOf(layer: Layer): string {
  for (const probe of PROBES) {
    const matched = layer.match(probe);
    if (matched) return matched.path.replace(/\/$/, '');
  }
  throw new Error('A router is mounted where this test does not look: add its place to PROBES');
}

const routesIn = (layers: readonly Layer[], mount: string): Route[] =>
  layers.flatMap((layer): Route[] => {
    const { route, handle } = layer;
    if (route !== undefined)
      return Object.keys(route.methods).flatMap((method) =>
        [route.path].flat().map((path) => ({ method: method as Route['method'], path: `${mount}${path}` })),
      );
    return handle?.stack === undefined ? [] : routesIn(handle.stack, `${mount}${mountOf(layer)}`);
  });

/** All routes of an app, read from the app itself: what is added is among them. */
export function routesOf(app: Express): readonly Route[] {
  return routesIn((app.router as unknown as { readonly stack: readonly Layer[] }).stack, '');
}
