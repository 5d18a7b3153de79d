import { approve } from '../../harvester/passes/approve.ts';
import { UsageError } from '../../services/errors.ts';
import { listSources } from '../../services/store/sources/sources.ts';
import { type Command, optionText } from '../command.ts';
import { countOutcomes, statusOf } from '../outcomes.ts';
import { harvestSources } from './harvest.ts';

/** A whole number above 0. @throws UsageError `at-most`. */
function atMostOf(text: string | null): number {
  if (text === null || !/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(
      'at-most',
      '--at-most says for how many offers, as the held run tells: a whole number above 0',
    );
  return Number(text);
}

export const sourcesApprove: Command = {
  name: 'sources approve',
  summary: 'lets a held source give up the offers that it lacks, at most as many as were shown, and harvests it',
  argument: { name: 'source id', help: 'as “sources list” names it' },
  options: { 'at-most': { type: 'string', value: 'N', help: 'the number that the held run told' } },
  needs: 'runtime',
  async before(input) {
    atMostOf(optionText(input, 'at-most'));
    return null;
  },
  async run(input, deps) {
    const { runtime, config, out, say } = deps;
    const { db, now } = runtime;
    const [id = ''] = input.positionals;
    const atMost = atMostOf(optionText(input, 'at-most'));
    const said = await approve(id, atMost, 'operator', { db, now, policy: config.policy, log: deps.log });
    out(JSON.stringify(said));
    if (said.withdrawn !== null) {
      await runtime.syncIndexes();
      return 0;
    }
    if (said.approved < said.lacks)
      say(`The held run lacked ${said.lacks} offers: it is released as soon as one lacks ${said.approved} or fewer`);
    const source = (await listSources(db, {})).filter((one) => one.id === id);
    const runs = await harvestSources(source, 'ask', runtime, deps);
    for (const { sourceId, id: run, outcome, reason, detail, counts } of runs)
      out(JSON.stringify({ source: sourceId, run, outcome, reason, detail, counts }));
    return statusOf(countOutcomes(runs), { missed: source.length - runs.length });
  },
};
