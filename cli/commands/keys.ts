import { UsageError } from '../../services/errors.ts';
import { KEY_USES, type KeyUse, type StoredKey, shownKey } from '../../services/keys/key.ts';
import { readKeys, rotateKeys } from '../../services/keys/key-folder.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';
import { keyFolder, openKeys } from '../open-keys.ts';
import { reseal } from '../reseal.ts';

const lineOf = (key: StoredKey): string => JSON.stringify(shownKey(key));

function usesOf(input: CommandInput): readonly KeyUse[] {
  const asked = optionText(input, 'use');
  const found = KEY_USES.filter((use) => asked === null || use === asked);
  if (found.length > 0) return found;
  throw new UsageError('keys-use', `--use is one of ${KEY_USES.join(', ')}`);
}

export const keysList: Command = {
  name: 'keys list',
  summary: 'which keys there are, for what, and since when they rest: one JSON line each, nothing secret',
  options: {},
  needs: 'nothing',
  async run(_input, deps) {
    const { keys } =
      deps.config.databaseUrl === null ? await openKeys(deps) : { keys: await readKeys(keyFolder(deps)) };
    for (const key of keys) deps.out(lineOf(key));
    return 0;
  },
};

export const keysRotate: Command = {
  name: 'keys rotate',
  summary:
    'makes new keys that sign and encrypt from now on; the former ones only verify and open, until their files are removed',
  options: { use: { type: 'string', value: 'use', help: `only for one use: ${KEY_USES.join(' or ')}` } },
  needs: 'nothing',
  async run(input, deps) {
    const folder = keyFolder(deps);
    const changed = await rotateKeys(folder, usesOf(input), { now: deps.now() });
    for (const key of changed) deps.out(lineOf(key));
    deps.say(
      `The keys lie in ${folder}; whoever removes the file of a retired key revokes what it has signed, and can no longer open what was encrypted with it`,
    );
    return 0;
  },
};

export const keysReseal: Command = {
  name: 'keys reseal',
  summary:
    'keeps what gives access to sources with the key that is used now; afterwards former keys for secrets may go',
  options: {},
  needs: 'runtime',
  async run(_input, deps) {
    const done = await reseal(deps.runtime, deps);
    if (done === null) return 1;
    deps.out(JSON.stringify(done));
    if (done.lost > 0)
      deps.say(`${done.lost} were kept with a key that is gone from KEYS: say them anew with “sources access”`);
    return done.lost > 0 ? 2 : 0;
  },
};
