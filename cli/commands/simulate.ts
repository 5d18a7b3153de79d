import { once } from 'node:events';
import { startFederation } from '../../demo/federation.ts';
import { dayOf } from '../../services/model/day.ts';
import type { Command } from '../command.ts';

export const simulate: Command = {
  name: 'simulate',
  summary: 'the demo federation alone: a register and institutions on loopback',
  options: {},
  needs: 'nothing',
  async run(_input, deps) {
    const federation = await startFederation(dayOf(deps.now()));
    deps.out(JSON.stringify({ registry: federation.registryUrl }));
    for (const { manifestUrl, identifiers } of federation.members)
      deps.out(JSON.stringify({ manifest: manifestUrl, provider: identifiers }));
    if (!deps.stopped.aborted) await once(deps.stopped, 'abort');
    await federation.close();
    return 0;
  },
};
