import { UsageError } from '../../services/errors.ts';
import { isStale } from '../../services/model/registry-read.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { listReads } from '../../services/store/register/registry-reads.ts';
import { type Command, optionText } from '../command.ts';

const SHOWN = 20;
const SHOWN_AT_MOST = 1_000;

export const registrySyncs: Command = {
  name: 'registry syncs',
  summary: 'the registers that were read, whether they are stale, and what each read changed: one JSON line each',
  options: {
    last: { type: 'string', value: 'N', help: `how many reads (default ${SHOWN}, at most ${SHOWN_AT_MOST})` },
  },
  needs: 'runtime',
  async run(input, { runtime, out, say, now }) {
    const asked = optionText(input, 'last') ?? String(SHOWN);
    if (!/^[1-9]\d{0,3}$/.test(asked) || Number(asked) > SHOWN_AT_MOST)
      throw new UsageError('usage', `--last takes a number from 1 to ${SHOWN_AT_MOST}, not “${asked}”`);
    for (const { registry, at } of await lastSyncs(runtime.db)) {
      const is = isStale(at, now()) ? 'stale: what it says may differ by now' : 'up to date';
      say(`${registry} was last read on ${at} and is ${is}`);
    }
    for (const read of await listReads(runtime.db, Number(asked))) out(JSON.stringify(read));
    return 0;
  },
};
