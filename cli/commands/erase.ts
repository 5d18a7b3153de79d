import { plainText } from '../../api/params/plain-text.ts';
import { erase as eraseIt } from '../../harvester/passes/erase.ts';
import { UsageError } from '../../services/errors.ts';
import { listErasures } from '../../services/store/offers/erasures.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';

const MOST_CHARACTERS = 500;
const MOST_LISTED = 1_000;

function worded(input: CommandInput, name: string, fallback: string): string {
  const text = plainText(optionText(input, name) ?? fallback).trim();
  if (text === '' || text.length > MOST_CHARACTERS)
    throw new UsageError('usage', `--${name} is needed, in at most ${MOST_CHARACTERS} characters; it is kept`);
  return text;
}

export const erase: Command = {
  name: 'erase',
  summary: 'erases an offer, or a text such as a person’s name, everywhere and for good; without --yes it only counts',
  argument: { name: 'offer or text', help: 'id of an offer, or a text in quotes; “*” stands for part of a word' },
  options: {
    reason: { type: 'string', value: 'text', help: 'why; it is kept, so do not say here what is erased' },
    by: { type: 'string', value: 'name', help: 'who decided it (default: operator)' },
    yes: { type: 'boolean', help: 'does it' },
  },
  needs: 'runtime',
  async before(input) {
    worded(input, 'reason', '');
    return null;
  },
  async run(input, { runtime, out, say }) {
    const [what = ''] = input.positionals;
    const isDry = input.values.yes !== true;
    const told = await eraseIt(
      { what, reason: worded(input, 'reason', ''), by: worded(input, 'by', 'operator'), isDry },
      { ...runtime, workFolder: runtime.harvesting.workFolder },
    );
    out(JSON.stringify({ erased: !isDry, ...told }));
    if (isDry) {
      say('Nothing is erased yet: add --yes');
      return 0;
    }
    const refused = await runtime.syncIndexes();
    if (told.addresses > 0) say(`${told.addresses} addresses hold it, too. They stay: erase these offers by their ids`);
    if (told.harvesting > 0) say('Sources were being read meanwhile: run it again once they are done');
    return told.addresses + told.harvesting + refused > 0 ? 2 : 0;
  },
};

export const erasures: Command = {
  name: 'erasures',
  summary: 'the ledger of what was erased, without what it was: one JSON line each, newest first',
  options: {},
  needs: 'runtime',
  async run(_input, { runtime, out }) {
    for (const one of await listErasures(runtime.db, MOST_LISTED)) out(JSON.stringify(one));
    return 0;
  },
};
