import { randomBytes } from 'node:crypto';
import { EngineError, messageOf } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import { lastOfEach } from '../../services/search/document.ts';
import { type DocumentStamp, type IndexBuild, NO_HITS, type SearchEngine } from '../../services/search/engine.ts';
import { serverName } from '../../services/search/index-cursor.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { openMeilisearch, uid } from './meilisearch-client.ts';
import { differingIn, unfoundIn } from './meilisearch-content.ts';
import { meilisearchDocument } from './meilisearch-document.ts';
import { quote } from './meilisearch-filter.ts';
import { LockedServers } from './meilisearch-locked.ts';
import { missingRights, TENANT_TOKENS } from './meilisearch-rights.ts';
import { searchMeilisearch, totalsInMeilisearch } from './meilisearch-search.ts';
import { buildIn, settingsOf } from './meilisearch-settings.ts';
import { type Enqueued, PendingTasks, pruneTasks, swapDone, taskDone } from './meilisearch-tasks.ts';
import { serverTroubles } from './meilisearch-troubles.ts';
import { rememberedWordings } from './meilisearch-wordings.ts';

/** How many indexes of a server are looked at to find what killed builds left behind. */
const MAX_INDEXES = 1_000;

/**
 * Meilisearch as a search engine. It must be version 1.50 or later, because earlier ones escape filters wrongly. The
 * published build has the name `index`; other builds have names of their own until they are swapped in. The server is
 * not asked before the first call.
 */
export function createMeilisearchEngine(
  input: {
    readonly url: string;
    readonly key: string | null;
    /** The key for what a search asks. Null: `key`. */
    readonly searchKey?: string | null;
    /** The id of the key that searches, which signs tenant tokens. Null: it is looked for where that key may do so. */
    readonly keyUid?: string | null;
    readonly index: string;
    /** True where another server or engine can answer instead. */
    readonly hurries?: boolean;
  },
  deps: { readonly now: () => Date; readonly log: Logger },
): SearchEngine {
  const { url, index, key, searchKey = null, keyUid = null, hurries = false } = input;
  const server = openMeilisearch({ url, key: key ?? searchKey });
  const reader = searchKey === null && !hurries ? server : openMeilisearch({ url, key: searchKey ?? key, hurries });
  const pending = new PendingTasks(server);
  const published = uid(index);
  const prefix = `${published}_b`;
  const wordings = rememberedWordings(deps.now);
  const as = (token: string) => openMeilisearch({ url, key: token, hurries });
  const locks = new LockedServers({ index: published, reader, key: searchKey ?? key, keyUid, as }, deps);
  const within = (query: SearchQuery) => ({ server: locks.of(query), whole: reader, index: published, wordings });

  const change = async (task: Promise<Enqueued>): Promise<void> => taskDone(server, await task);

  const current = async (): Promise<IndexBuild | null> => {
    const synonyms = await reader.get<Record<string, string[]>>(`indexes/${published}/settings/synonyms`);
    return synonyms && buildIn(synonyms);
  };

  /**
   * The name under which a build's data is now, because a swap changes it. A write to a name that does not exist would
   * silently make a new index.
   */
  const placeOf = async (build: IndexBuild): Promise<string> => {
    if ((await current())?.name === build.name) return published;
    if ((await server.get(`indexes/${uid(build.name)}`)) === null)
      throw new EngineError('unknown-build', `There is no build ${build.name} any more`);
    return build.name;
  };

  const dropLeftovers = async (): Promise<void> => {
    const found = await server.get<{ results: { uid: string }[] }>(`indexes?limit=${MAX_INDEXES}`);
    for (const left of found?.results ?? [])
      if (left.uid.startsWith(prefix)) await change(server.send('delete', `indexes/${uid(left.uid)}`));
  };

  const forgetTasks = (place: string, now: Date | null) =>
    pruneTasks(server, place, now).catch((error: unknown) =>
      deps.log.warn({ event: 'index.tasks', engine: 'meilisearch', error: messageOf(error) }),
    );

  return {
    name: 'meilisearch',
    key: `meilisearch:${serverName(url)}:${published}`,
    current,
    async begin(version) {
      await dropLeftovers();
      const name = uid(`${prefix}${deps.now().getTime().toString(36)}${randomBytes(4).toString('hex')}`);
      const build = { name, version };
      await change(server.send('post', 'indexes', { uid: name, primaryKey: 'id' }));
      await change(server.send('patch', `indexes/${name}/settings`, settingsOf(build)));
      return build;
    },
    async upsert(build, documents) {
      if (documents.length === 0) return;
      const path = `indexes/${await placeOf(build)}/documents?primaryKey=id`;
      const sent = await server.upload<Enqueued>(path, lastOfEach(documents).map(meilisearchDocument));
      for (const task of sent) await pending.add(build.name, task);
    },
    async remove(build, ids) {
      if (ids.length === 0) return;
      const path = `indexes/${await placeOf(build)}/documents/delete-batch`;
      await pending.add(build.name, await server.send<Enqueued>('post', path, ids));
    },
    async settle(build) {
      await pending.done(build.name);
      await placeOf(build);
      wordings.forget();
    },
    async publish(build) {
      const place = await placeOf(build);
      if (place === published) return;
      await pending.done(build.name);
      const isFirst = (await server.get(`indexes/${published}`)) === null;
      // An exchange rewrites every earlier task of both indexes.
      await forgetTasks(published, deps.now());
      const swap = await server.send<Enqueued>('post', 'swap-indexes', [
        { indexes: [place, published], rename: isFirst },
      ]);
      await swapDone(server, swap, async () => (await current())?.name === build.name);
      wordings.forget();
      if (!isFirst) {
        await change(server.send('delete', `indexes/${place}`));
        await forgetTasks(place, null);
      }
      deps.log.info({ event: 'index.published', engine: 'meilisearch', build: build.name, version: build.version });
    },
    async drop(build) {
      pending.forget(build.name);
      const isPublished = (await current())?.name === build.name;
      const place = isPublished ? published : uid(build.name);
      if ((await server.get(`indexes/${place}`)) !== null) await change(server.send('delete', `indexes/${place}`));
      wordings.forget();
    },
    async count(build) {
      const stats = await server.get<{ numberOfDocuments: number }>(`indexes/${await placeOf(build)}/stats`);
      return stats?.numberOfDocuments ?? 0;
    },
    async list(build, afterId, limit) {
      const { results } = await server.ask<{ results: (Omit<DocumentStamp, 'tx'> & { tx?: string })[] }>(
        `indexes/${await placeOf(build)}/documents/fetch`,
        {
          fields: ['id', 'revision', 'tx'],
          sort: ['id:asc'],
          limit,
          ...(afterId === null ? {} : { filter: `id > ${quote(afterId)}` }),
        },
      );
      // Documents of an earlier version have no `tx`.
      return results.map(({ id, revision, tx = '' }) => ({ id, revision, tx }));
    },
    differing: async (build, documents) => differingIn(server, await placeOf(build), documents),
    unfound: async (build, documents) => unfoundIn(server, await placeOf(build), documents),
    async crowded(build) {
      const found = await server.ask<{ total: number }>(`indexes/${await placeOf(build)}/documents/fetch`, {
        fields: ['id'],
        filter: 'crowded = "yes"',
        limit: 1,
      });
      return found.total;
    },
    search: async (query) => (await searchMeilisearch(within(query), query)) ?? NO_HITS,
    totals: async (queries) => (await totalsInMeilisearch(within, queries)) ?? queries.map(() => 0),
    async ping() {
      const health = await server.get<{ status: string }>('health');
      if (health?.status !== 'available') throw new EngineError('unavailable', 'Meilisearch is not available');
    },
    async missingRights(work) {
      const searching = await missingRights(reader, published, 'answer');
      const answering = (await locks.isTaken()) ? searching : [...searching, TENANT_TOKENS];
      if (work === 'answer') return answering;
      return [...new Set([...answering, ...(await missingRights(server, published, 'fill'))])];
    },
    troubles: async () => serverTroubles(reader, published, await current()),
    close: async () => {},
  };
}
