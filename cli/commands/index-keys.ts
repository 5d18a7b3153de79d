import { openMeilisearch } from '../../indexer/engines/meilisearch-client.ts';
import { type IndexKey, indexKeys, type KeyUse } from '../../indexer/engines/meilisearch-keys.ts';
import { isKeyRefused } from '../../indexer/engines/meilisearch-rights.ts';
import { UsageError } from '../../services/errors.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';

const DAY_MS = 86_400_000;
/** Ten years. Whoever wants longer keys wants keys without an end. */
const MAX_DAYS = 3_650;

/** Where each key belongs. */
const GOES_TO: Readonly<Record<KeyUse, string>> = {
  search:
    'MEILI_KEY of “serve --no-worker”, and MEILI_SEARCH_KEY of “serve”; the id behind it to MEILI_KEY_UID of both',
  indexing: 'MEILI_KEY of “serve”, “worker”, “harvest” and “index …”',
};

/** @throws UsageError `keys-expire`. */
function daysOf(input: CommandInput): number | null {
  const text = optionText(input, 'expires');
  if (text === null) return null;
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days < 2 || days > MAX_DAYS)
    throw new UsageError('keys-expire', `--expires is a number of days, from 2 to ${MAX_DAYS}`);
  return days;
}

function lineOf({ use, uid, value, expiresAt, made }: IndexKey, asJson: boolean): string {
  if (asJson) return JSON.stringify({ use, key: value, uid, expiresAt, made });
  const ends = expiresAt === null ? 'never ends' : `ends ${expiresAt.slice(0, 10)}`;
  return `${use.padEnd(8)}  ${value}  ${ends}  ${uid}`;
}

export const indexKeyMaker: Command = {
  name: 'index keys',
  summary: 'makes the two keys that Meilisearch is used with; MEILI_KEY is the master key, this once',
  options: {
    expires: { type: 'string', value: 'days', help: 'after how many days they end (default never)' },
    renew: { type: 'boolean', help: 'makes new ones in any case, and the former ones end at once' },
    json: { type: 'boolean', help: 'one JSON line per key' },
  },
  needs: 'nothing',
  async run(input, { config, now, out, say }) {
    const days = daysOf(input);
    if (config.meili === null) throw new UsageError('keys-where', 'MEILI_URL names no server to make keys at');
    const { urls, key, index } = config.meili;
    if (key === null) throw new UsageError('keys-master', 'MEILI_KEY is needed: the master key of the server');
    const at = now();
    const expiresAt = days === null ? null : new Date(at.getTime() + days * DAY_MS);
    const asked = { index, expiresAt, renew: input.values.renew === true, now: at };
    let keys: readonly IndexKey[] = [];
    for (const url of urls) {
      const made = await indexKeys(openMeilisearch({ url, key }), asked, keys).catch((error: unknown) => {
        if (!isKeyRefused(error)) throw error;
        throw new UsageError('keys-master', `Only the master key makes keys, and MEILI_KEY is not that of ${url}`, {
          cause: error,
        });
      });
      if (keys.length > 0 && made.some(({ value }, place) => value !== keys[place]?.value))
        throw new UsageError(
          'keys-master',
          `${url} has another master key than ${urls[0]}: replicas need the same one`,
        );
      keys = made;
    }
    for (const one of keys) {
      out(lineOf(one, input.values.json === true));
      say(`${one.use}: ${one.made ? 'made' : 'was there already'}; ${GOES_TO[one.use]}`);
    }
    return 0;
  },
};
