import { rebuildIndex, syncIndex } from '../../indexer/sync.ts';
import { verifyIndex } from '../../indexer/verify.ts';
import { EngineError, messageOf } from '../../services/errors.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import type { Command, ExitStatus, RuntimeDeps } from '../command.ts';

/**
 * Does something with each engine, and writes a line about each. One that is out of reach holds no other one up.
 * @throws what the first one threw, where none could be reached.
 */
async function withEach(
  { runtime, out }: RuntimeDeps,
  work: (engine: SearchEngine) => Promise<{ readonly said: object; readonly isWell: boolean }>,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const failures: unknown[] = [];
  for (const engine of runtime.engines) {
    // The key tells several servers of one kind apart.
    const who = { engine: engine.name, ...(runtime.engines.length > 1 ? { at: engine.key } : {}) };
    try {
      const { said, isWell } = await work(engine);
      out(JSON.stringify({ ...who, ...said }));
      if (!isWell) status = 2;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      failures.push(error);
      if (runtime.engines.length > 1) out(JSON.stringify({ ...who, error: messageOf(error) }));
      status = 2;
    }
  }
  if (failures.length > 0 && failures.length === runtime.engines.length) throw failures[0];
  return status;
}

export const indexSync: Command = {
  name: 'index sync',
  summary: 'brings every search engine up to date with the store',
  options: {},
  needs: 'runtime',
  run: (_input, deps) =>
    withEach(deps, async (engine) => {
      const synced = await syncIndex(engine, deps.runtime.indexing);
      return { said: synced, isWell: synced.refused === undefined };
    }),
};

export const indexRebuild: Command = {
  name: 'index rebuild',
  summary: 'builds every index anew beside the serving one, then swaps',
  options: {},
  needs: 'runtime',
  run: (_input, deps) =>
    withEach(deps, async (engine) => {
      const rebuilt = await rebuildIndex(engine, deps.runtime.indexing);
      return { said: rebuilt, isWell: rebuilt.published && rebuilt.refused === undefined };
    }),
};

export const indexVerify: Command = {
  name: 'index verify',
  summary: 'compares store and engine; ends with 2 where they differ',
  options: { strict: { type: 'boolean', help: 'ends with 2 also where instances share a slot' } },
  needs: 'runtime',
  run: (input, deps) =>
    withEach(deps, async (engine) => {
      const drift = await verifyIndex(engine, deps.runtime.indexing);
      const { missing, stale, extra, changed } = drift.counts;
      const isSame = missing + stale + extra + changed === 0 && drift.troubles === undefined;
      return { said: drift, isWell: isSame && (input.values.strict !== true || drift.crowded === 0) };
    }),
};
