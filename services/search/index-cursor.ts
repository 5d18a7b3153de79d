import type { IndexBuild, SearchEngine } from './engine.ts';

/**
 * The name of the cursor up to which a build was filled. It belongs to one server and one build: a swap moves the name
 * of the index and not the cursor.
 */
export function cursorName(engine: Pick<SearchEngine, 'key'>, build: Pick<IndexBuild, 'name'>): string {
  return `index:${engine.key}:${build.name}`;
}
