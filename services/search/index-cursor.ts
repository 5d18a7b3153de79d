import type { IndexBuild, SearchEngine } from './engine.ts';

/**
 * The name of the cursor that tells how far a build was filled. It belongs to one server and one build, so that
 * publishing another build does not move it.
 */
export function cursorName(engine: Pick<SearchEngine, 'key'>, build: Pick<IndexBuild, 'name'>): string {
  return `index:${engine.key}:${build.name}`;
}
