import { rebuildIndex, syncIndex } from '../../indexer/sync.ts';
import { verifyIndex } from '../../indexer/verify.ts';
import type { Command, ExitStatus } from '../command.ts';

export const indexSync: Command = {
  name: 'index sync',
  summary: 'brings every search engine up to date with the store',
  options: {},
  needs: 'runtime',
  async run(_input, { runtime, out }) {
    let status: ExitStatus = 0;
    for (const engine of runtime.engines) {
      const synced = await syncIndex(engine, runtime.indexing);
      out(JSON.stringify({ engine: engine.name, ...synced }));
      if (synced.refused !== undefined) status = 2;
    }
    return status;
  },
};

export const indexRebuild: Command = {
  name: 'index rebuild',
  summary: 'builds every index anew beside the serving one, then swaps',
  options: {},
  needs: 'runtime',
  async run(_input, { runtime, out }) {
    let status: ExitStatus = 0;
    for (const engine of runtime.engines) {
      const rebuilt = await rebuildIndex(engine, runtime.indexing);
      out(JSON.stringify({ engine: engine.name, ...rebuilt }));
      if (!rebuilt.published || rebuilt.refused !== undefined) status = 2;
    }
    return status;
  },
};

export const indexVerify: Command = {
  name: 'index verify',
  summary: 'compares store and engine; ends with 2 where they differ',
  options: { strict: { type: 'boolean', help: 'ends with 2 also where instances share a slot' } },
  needs: 'runtime',
  async run(input, { runtime, out }) {
    let status: ExitStatus = 0;
    for (const engine of runtime.engines) {
      const drift = await verifyIndex(engine, runtime.indexing);
      out(JSON.stringify({ engine: engine.name, ...drift }));
      const { missing, stale, extra } = drift.counts;
      if (
        missing + stale + extra > 0 ||
        drift.troubles !== undefined ||
        (input.values.strict === true && drift.crowded > 0)
      )
        status = 2;
    }
    return status;
  },
};
