import { showMistake } from '../../api/params/mistake.ts';
import { withNamedValues } from '../../api/params/named-values.ts';
import { cleanLock } from '../../api/portal/lock-filter.ts';
import { UsageError } from '../../services/errors.ts';
import { PORTAL_NAME, signPortalToken } from '../../services/keys/portal-token.ts';
import { addDays, isDay } from '../../services/model/day.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';
import { openKeys } from '../open-keys.ts';
import { ENGLISH } from '../report/english.ts';

/** The moment at which a token ends: after the whole of its last day. @throws UsageError `token-expires`. */
function endOf(input: CommandInput, now: Date): Date | null {
  const text = optionText(input, 'expires');
  if (text === null) return null;
  const ends = isDay(text) ? new Date(`${addDays(text, 1)}T00:00:00Z`) : null;
  if (ends === null || ends.getTime() <= now.getTime())
    throw new UsageError(
      'token-expires',
      '--expires is the last day on which the token holds: YYYY-MM-DD, today or later',
    );
  return ends;
}

function nameOf(input: CommandInput): string | null {
  const name = optionText(input, 'name');
  if (name !== null && !PORTAL_NAME.test(name))
    throw new UsageError(
      'token-name',
      '--name has small letters, digits and -, 64 at most, and begins with a letter or digit',
    );
  return name;
}

export const portalToken: Command = {
  name: 'portal token',
  summary: 'a signed token that locks a widget or portal to filters',
  options: {
    filter: { type: 'string', value: 'query', help: 'filters as GET /v1/offers takes them: "country=AT&language=de"' },
    expires: {
      type: 'string',
      value: 'date',
      help: 'the last day on which it holds (default: until its key is removed)',
    },
    name: { type: 'string', value: 'name', help: 'the portal’s name, by which an editor leaves offers out' },
  },
  needs: 'nothing',
  async run(input, deps) {
    const [now, problems]: [Date, string[]] = [deps.now(), []];
    const attempt = <T>(work: () => T): T | null => {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        problems.push(error.message);
        return null;
      }
    };
    const filter = (optionText(input, 'filter') ?? '').trim().replace(/^\?/, '');
    const expiresAt = attempt(() => endOf(input, now));
    const name = attempt(() => nameOf(input));
    const lock = await withNamedValues(cleanLock(filter));
    if (!lock.ok)
      problems.push(...lock.errors.map((one) => `--filter, ${one.parameter}: ${showMistake(one, ENGLISH).detail}`));
    if (problems.length > 0)
      throw new UsageError('token', `No token was made:\n  ${problems.join('\n  ')}`, { facts: { problems } });
    const { keys } = await openKeys(deps);
    deps.out(await signPortalToken({ filter, name }, { expiresAt, keys, now }));
    const ends =
      expiresAt === null ? 'until its key is removed' : `to the end of ${optionText(input, 'expires')} (UTC)`;
    deps.say(`Locked to ${filter}; it holds ${ends}. Whoever has it sees what it shows: it is no secret`);
    return 0;
  },
};
