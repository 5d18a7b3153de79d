import { UsageError } from '../../services/errors.ts';
import { PROVIDER_TOKEN_DAYS, signProviderToken } from '../../services/keys/provider-token.ts';
import { addDays, dayOf, isDay } from '../../services/model/day.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { type Command, optionText } from '../command.ts';
import { openKeys } from '../open-keys.ts';

const { most, usual } = PROVIDER_TOKEN_DAYS;

export const providersToken: Command = {
  name: 'providers token',
  summary: 'a signed token by which a provider sees what coverage and findings say of it by name',
  argument: { name: 'provider id', help: 'as the search answers it' },
  options: {
    expires: { type: 'string', value: 'date', help: `the last day on which it holds (default: in ${usual} days)` },
  },
  needs: 'runtime',
  async run(input, deps) {
    const { runtime, out, say } = deps;
    const [id = ''] = input.positionals;
    const now = runtime.now();
    const today = dayOf(now);
    const last = optionText(input, 'expires') ?? addDays(today, usual);
    if (!isDay(last) || last < today || last > addDays(today, most))
      throw new UsageError(
        'token-expires',
        `--expires is the last day on which the token holds: YYYY-MM-DD, from today on, within ${most} days`,
      );
    if (!(await readProviders(runtime.db, [id])).has(id))
      throw new UsageError('no-provider', `There is no provider ${id} here`);
    const { keys } = await openKeys(deps);
    const expiresAt = new Date(`${addDays(last, 1)}T00:00:00Z`);
    out(await signProviderToken(id, { expiresAt, keys, now }));
    say(`It opens what names the provider ${id}, to the end of ${last} (UTC). Give it to nobody else`);
    return 0;
  },
};
