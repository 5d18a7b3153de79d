import { plainText } from '../../api/params/plain-text.ts';
import { decideProvider } from '../../harvester/passes/decide-provider.ts';
import { UsageError } from '../../services/errors.ts';
import { type Command, optionText } from '../command.ts';

const NOBODY = 'none';

export const providersDecide: Command = {
  name: 'providers decide',
  summary: 'says who a provider is in the register where its identifiers do not',
  argument: { name: 'provider id', help: 'as the search answers it' },
  options: {
    is: { type: 'string', value: 'id', help: 'the register’s id (DEQARINST1001, at-register:5), or none' },
    reason: { type: 'string', value: 'text', help: 'why; it is shown with the provider' },
    withdraw: { type: 'boolean', help: 'takes the standing decision back' },
  },
  needs: 'runtime',
  async run(input, { runtime, config, out }) {
    const [id = ''] = input.positionals;
    const [is, reason] = [optionText(input, 'is'), optionText(input, 'reason')];
    const withdraws = input.values.withdraw === true;
    if (withdraws ? is !== null || reason !== null : is === null || reason === null)
      throw new UsageError('usage', 'Say --is <id or none> with --reason, or --withdraw alone');
    const said = withdraws ? null : { registryId: is === NOBODY ? null : is, reason: plainText(reason ?? '') };
    const { db, now } = runtime;
    const { provider, rejudged } = await decideProvider(id, said, 'operator', { db, now, policy: config.policy });
    await runtime.syncIndexes();
    const { registryIds, decided = null } = provider;
    out(JSON.stringify({ provider: id, registryIds, decided, rejudged }));
    return 0;
  },
};
