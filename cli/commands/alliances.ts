import { plainText } from '../../api/params/plain-text.ts';
import { sayAlliance, unsayAlliance } from '../../harvester/passes/say-alliance.ts';
import { settleAlliances } from '../../harvester/passes/settle-alliances.ts';
import { UsageError } from '../../services/errors.ts';
import { listAlliances } from '../../services/store/sources/alliances.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';
import { providerIdentifiers } from './sources.ts';

const MOST_CHARACTERS = 200;
const PAGE = 500;

function nameOf({ positionals }: CommandInput): string {
  const name = plainText(positionals[0] ?? '').trim();
  if (name === '' || name.length > MOST_CHARACTERS)
    throw new UsageError('usage', `The name of an alliance has at most ${MOST_CHARACTERS} characters`);
  return name;
}

function websiteOf(input: CommandInput): string | null {
  const website = optionText(input, 'website');
  if (website !== null && (!/^https?:\/\//i.test(website) || !URL.canParse(website)))
    throw new UsageError('usage', '--website is an address (https)');
  return website;
}

export const alliancesSet: Command = {
  name: 'alliances set',
  summary: 'says of an alliance by what it is known and who belongs to it, in place of what you said before',
  argument: { name: 'name', help: 'what it is called' },
  options: {
    identifier: { type: 'string', value: 'SCHEME:VALUE,…', help: 'by what registers and feeds know it (eter:INT6006)' },
    website: { type: 'string', value: 'URL', help: 'its address' },
    members: { type: 'string', value: 'SCHEME:VALUE,…', help: 'one identifier for each member' },
  },
  needs: 'runtime',
  async before(input) {
    nameOf(input);
    websiteOf(input);
    providerIdentifiers(optionText(input, 'identifier'));
    providerIdentifiers(optionText(input, 'members'));
    return null;
  },
  async run(input, { runtime, out }) {
    const alliance = {
      iri: null,
      identifiers: providerIdentifiers(optionText(input, 'identifier')),
      name: { und: nameOf(input) },
      website: websiteOf(input),
    };
    const members = providerIdentifiers(optionText(input, 'members'));
    await sayAlliance({ alliance, members }, runtime);
    await runtime.syncIndexes();
    out(JSON.stringify({ name: nameOf(input), members: members.length }));
    return 0;
  },
};

export const alliancesRemove: Command = {
  name: 'alliances remove',
  summary: 'takes back what you said of an alliance; what registers and sources say stays',
  argument: { name: 'name', help: 'as you called it, or an identifier (eter:INT6006)' },
  options: {},
  needs: 'runtime',
  async run(input, { runtime, out }) {
    await unsayAlliance(nameOf(input), runtime);
    await runtime.syncIndexes();
    out(JSON.stringify({ name: nameOf(input), removed: true }));
    return 0;
  },
};

export const alliancesList: Command = {
  name: 'alliances list',
  summary: 'alliances as registers, sources and you state them, one JSON line each',
  options: {},
  needs: 'runtime',
  async run(_input, { runtime, out }) {
    await settleAlliances(runtime);
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listAlliances>> = await listAlliances(runtime.db, { after, size: PAGE });
      for (const alliance of page) out(JSON.stringify(alliance));
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return 0;
      after = last.id;
    }
  },
};
