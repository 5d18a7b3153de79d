import { isHeaderName } from '../../harvester/access/header-name.ts';
import { giveAccess } from '../../harvester/passes/give-access.ts';
import { UsageError } from '../../services/errors.ts';
import { Secret } from '../../services/model/secret.ts';
import { ACCESS_KINDS, type GivenAccess } from '../../services/model/source-secret.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';
import { readSecretInput } from '../secret-input.ts';

/** The name under which the secret travels to the process that carries the command out. No option has this name. */
const SECRET = 'secret';
const KINDS = [...ACCESS_KINDS, 'none'] as const;
type Kind = (typeof KINDS)[number];
/** The options that a kind of access needs beside the secret. */
const NEEDS: Readonly<Record<Kind, readonly string[]>> = {
  header: ['name'],
  query: ['name'],
  basic: ['user'],
  bearer: [],
  oauth2: ['token-url', 'client'],
  none: [],
};
/** Kinds of which the secret stands in a header as it is. */
const IN_HEADER: ReadonlySet<Kind> = new Set<Kind>(['header', 'bearer']);

function kindOf(input: CommandInput): Kind {
  const kind = KINDS.find((one) => one === optionText(input, 'kind'));
  if (kind === undefined) throw new UsageError('access-kind', `--kind is one of ${KINDS.join(', ')}`);
  for (const name of NEEDS[kind])
    if (!optionText(input, name)) throw new UsageError('access-kind', `--kind ${kind} needs --${name}`);
  return kind;
}

/** @throws UsageError `access-kind`. */
function accessOf(input: CommandInput, secret: Secret): GivenAccess | null {
  const kind = kindOf(input);
  const [name, user] = [optionText(input, 'name') ?? '', optionText(input, 'user') ?? ''];
  switch (kind) {
    case 'none':
      return null;
    case 'header':
      if (!isHeaderName(name)) throw new UsageError('access-kind', '--name is the name of a header');
      return { kind, name, value: secret };
    case 'query':
      return { kind, name, value: secret };
    case 'basic':
      if (user.includes(':')) throw new UsageError('access-kind', '--user has no colon (RFC 7617)');
      return { kind, user, password: secret };
    case 'bearer':
      return { kind, token: secret };
    case 'oauth2': {
      const tokenUrl = optionText(input, 'token-url') ?? '';
      if (!/^https?:/i.test(tokenUrl) || !URL.canParse(tokenUrl))
        throw new UsageError('access-kind', '--token-url is an address (https)');
      const clientId = optionText(input, 'client') ?? '';
      return { kind, tokenUrl, clientId, clientSecret: secret, scope: optionText(input, 'scope') };
    }
    default:
      return kind satisfies never;
  }
}

export const sourcesAccess: Command = {
  name: 'sources access',
  summary: 'says what gives access to a source; the secret comes from standard input, a variable or a file',
  argument: { name: 'source', help: 'its id' },
  options: {
    kind: { type: 'string', value: 'kind', help: `one of ${KINDS.join(', ')}; none takes away what was given` },
    name: { type: 'string', value: 'name', help: 'of the header or query parameter' },
    user: { type: 'string', value: 'name', help: 'whose password it is (basic)' },
    'token-url': { type: 'string', value: 'URL', help: 'where tokens are had (oauth2)' },
    client: { type: 'string', value: 'id', help: 'whose secret it is (oauth2)' },
    scope: { type: 'string', value: 'text', help: 'what the token is for (oauth2)' },
    'from-env': { type: 'string', value: 'NAME', help: 'the variable that holds the secret' },
    'from-file': { type: 'string', value: 'file', help: 'the file that holds the secret' },
  },
  needs: 'runtime',
  async before(input) {
    accessOf(input, new Secret(''));
    return null;
  },
  async completed(input, { folder, say }) {
    if (kindOf(input) === 'none') return input;
    const secret = await readSecretInput(input, { env: process.env, stdin: process.stdin, folder, say });
    if (IN_HEADER.has(kindOf(input)) && /[^\t\x20-\x7e]/.test(secret))
      throw new UsageError('secret-form', 'A header takes no letters but those of ASCII: what was given has others');
    return { ...input, values: { ...input.values, [SECRET]: secret } };
  },
  async run(input, { runtime, out }) {
    const [source = ''] = input.positionals;
    const access = accessOf(input, new Secret(optionText(input, SECRET) ?? ''));
    const origin = await giveAccess(source, access, runtime.db);
    out(JSON.stringify({ source, access: access?.kind ?? 'none', origin }));
    return 0;
  },
};
