import { EngineError } from '../../services/errors.ts';
import type { EngineTrouble, IndexBuild } from '../../services/search/engine.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';
import { isKeyRefused } from './meilisearch-rights.ts';
import { settingsOf } from './meilisearch-settings.ts';

/** Earlier versions take values in filters apart where they should not. */
const LEAST_VERSION = [1, 50] as const;

const tooOld = (version: string): EngineTrouble => ({
  code: 'too-old',
  message: `Meilisearch is version ${version}; ${LEAST_VERSION.join('.')} or later is needed, because earlier ones read filters wrongly`,
});

/**
 * Whether the server is too old. A key for one index may not ask for the version. Then we ask for facets by a pattern,
 * which earlier versions refuse.
 */
async function ageOf(server: MeilisearchServer, index: string): Promise<EngineTrouble[]> {
  try {
    const { pkgVersion = '' } = (await server.get<{ pkgVersion?: string }>('version')) ?? {};
    const [major = 0, minor = 0] = pkgVersion.split('.').map(Number);
    const [leastMajor, leastMinor] = LEAST_VERSION;
    return major > leastMajor || (major === leastMajor && minor >= leastMinor) ? [] : [tooOld(pkgVersion)];
  } catch (error) {
    if (!isKeyRefused(error)) throw error;
  }
  try {
    await server.ask('multi-search', { queries: [{ indexUid: index, q: '', limit: 0, facets: ['kin*'] }] });
    return [];
  } catch (error) {
    if (!(error instanceof EngineError) || error.retryable) throw error;
    return error.code === 'invalid_search_facets' ? [tooOld('below 1.50')] : [];
  }
}

/** A setting in a form that can be compared: what we did not set counts nothing, and the order of lists of names. */
function comparable(given: unknown, wanted: unknown): unknown {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(given)) return given;
    const items = given.map((item, at) => comparable(item, wanted[at] ?? item));
    return items.every((item) => typeof item === 'string') ? [...items].sort() : items;
  }
  if (typeof wanted !== 'object' || wanted === null || typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(wanted)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => [name, comparable((given as Record<string, unknown>)[name], value)]),
  );
}

/** Where the order is the meaning. */
const ORDERED: ReadonlySet<string> = new Set(['searchableAttributes', 'rankingRules']);

/** The names of the settings that are not as we set them. */
function changedSettings(given: Readonly<Record<string, unknown>>, build: IndexBuild): string[] {
  return Object.entries(settingsOf(build))
    .filter(([name, wanted]) => {
      const [is, should] = ORDERED.has(name)
        ? [given[name], wanted]
        : [comparable(given[name], wanted), comparable(wanted, wanted)];
      return JSON.stringify(is) !== JSON.stringify(should);
    })
    .map(([name]) => name);
}

/** What is wrong with a server although it answers. @throws EngineError where it does not answer. */
export async function serverTroubles(
  server: MeilisearchServer,
  index: string,
  build: IndexBuild | null,
): Promise<readonly EngineTrouble[]> {
  const age = await ageOf(server, index);
  if (build === null) return age;
  const changed = changedSettings(
    (await server.get<Record<string, unknown>>(`indexes/${index}/settings`)) ?? {},
    build,
  );
  if (changed.length === 0) return age;
  const message = `Settings of the index ${index} were changed by somebody else: ${changed.join(', ')}. “accredex index rebuild” makes it as it should be`;
  return [...age, { code: 'settings-changed', message }];
}
