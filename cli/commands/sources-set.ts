import { plainText } from '../../api/params/plain-text.ts';
import { sayOfSource } from '../../harvester/passes/say-authority.ts';
import { UsageError } from '../../services/errors.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';

const MOST_CHARACTERS = 500;

/** Whether the sources are meant to be authoritative. @throws UsageError `usage`. */
function saidOf(input: CommandInput): { readonly authoritative: boolean; readonly reason: string } {
  const [authoritative, own] = [input.values.authoritative === true, input.values['own-only'] === true];
  if (authoritative === own) throw new UsageError('usage', 'Say either --authoritative or --own-only');
  const reason = plainText(optionText(input, 'reason') ?? '').trim();
  if (reason === '' || reason.length > MOST_CHARACTERS)
    throw new UsageError('usage', `--reason says why, in at most ${MOST_CHARACTERS} characters; it is kept`);
  return { authoritative, reason };
}

export const sourcesSet: Command = {
  name: 'sources set',
  summary: 'says whose offers a source, or all sources of a publisher, may tell of',
  argument: { name: 'source or provider id', help: 'as “sources list” names it' },
  options: {
    authoritative: { type: 'boolean', help: 'it tells of offers of whichever provider it names' },
    'own-only': { type: 'boolean', help: 'it tells of its own provider’s offers only, as every source at first' },
    reason: { type: 'string', value: 'text', help: 'why; it is kept with the decision' },
  },
  needs: 'runtime',
  async before(input) {
    saidOf(input);
    return null;
  },
  async run(input, { runtime, out }) {
    const [subject = ''] = input.positionals;
    const said = { subject, ...saidOf(input), by: 'operator' };
    const sources = await sayOfSource(said, runtime);
    out(JSON.stringify({ ...said, sources }));
    return 0;
  },
};
