import type { IndexBuild, SearchEngine } from './engine.ts';

/**
 * What a server is called in the key of an engine: its host, and its path where a proxy has several servers behind one
 * host. No two replicas may share it.
 */
export function serverName(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.replace(/\/+$/, '')}`;
}

/**
 * The name of the cursor that tells how far a build was filled. It belongs to one server and one build, so that
 * publishing another build does not move it.
 */
export function cursorName(engine: Pick<SearchEngine, 'key'>, build: Pick<IndexBuild, 'name'>): string {
  return `index:${engine.key}:${build.name}`;
}
