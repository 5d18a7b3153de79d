import { plainText } from '../../api/params/plain-text.ts';
import { removeSources } from '../../harvester/passes/remove-source.ts';
import { UsageError } from '../../services/errors.ts';
import { type Command, optionText } from '../command.ts';

const MOST_CHARACTERS = 500;

function reasonOf(text: string | null): string {
  const reason = plainText(text ?? '').trim();
  if (reason === '' || reason.length > MOST_CHARACTERS)
    throw new UsageError('usage', `--reason says why, in at most ${MOST_CHARACTERS} characters; it is kept`);
  return reason;
}

export const sourcesRemove: Command = {
  name: 'sources remove',
  summary: 'takes a source out, or all sources of a provider, and withdraws what nobody else publishes',
  argument: { name: 'source or provider id', help: 'as “sources list” names it' },
  options: { reason: { type: 'string', value: 'text', help: 'why; it is kept with the decision' } },
  needs: 'runtime',
  async before(input) {
    reasonOf(optionText(input, 'reason'));
    return null;
  },
  async run(input, { runtime, config, log, out }) {
    const { db, now } = runtime;
    const [id = ''] = input.positionals;
    const reason = reasonOf(optionText(input, 'reason'));
    const removed = await removeSources(id, reason, 'operator', { db, now, policy: config.policy, log });
    for (const one of removed) out(JSON.stringify(one));
    await runtime.syncIndexes();
    return 0;
  },
};
