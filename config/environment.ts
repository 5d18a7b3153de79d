/** What one variable of the environment is for. */
export interface Variable {
  /** One line for `--help`. */
  readonly help: string;
  /** The form of its value, for the sentence about a wrong one: “… is not {form}”. */
  readonly form: string;
  /** True where the value must never be shown, in no log and in no error. */
  readonly secret?: true;
}

const CRON_FORM = 'a cron expression of five or six fields (UTC)';
const URL_FORM = 'an address that begins with http:// or https://';
const GROUPS_FORM = 'a list of whole numbers, separated by commas';

/** Every variable that is read: what `--help` lists, and what `docker-compose.yml` may set. */
export const ENVIRONMENT = {
  DATABASE_URL: {
    help: 'PostgreSQL 16 or later (postgres://…); without it PGlite in DATA_DIR',
    form: 'an address that begins with postgres:// or postgresql://',
    secret: true,
  },
  DATABASE_PASSWORD: {
    help: 'its password, where that stands apart from the address: any characters',
    form: 'a text',
    secret: true,
  },
  DATA_DIR: { help: 'database, snapshots and work in progress (default ./data)', form: 'a folder' },
  KEYS: {
    help: 'the folder of keys for tokens and signed links (default: keys in DATA_DIR; needed with DATABASE_URL by what signs or checks)',
    form: 'a folder',
  },
  MEILI_URL: {
    help: 'Meilisearch 1.50 or later, or several as replicas, separated by commas; without it the store’s own full text answers',
    form: 'an address that begins with http:// or https://, or up to 16 different ones, separated by commas',
  },
  MEILI_KEY: {
    help: 'its key: the indexing key where an index is filled, the search key where only searches are answered',
    form: 'a text',
    secret: true,
  },
  MEILI_SEARCH_KEY: {
    help: 'the search key, for a process that fills an index and answers searches, too (default MEILI_KEY)',
    form: 'a text',
    secret: true,
  },
  MEILI_KEY_UID: {
    help: 'the id of the key that answers searches, as “index keys” says it: with it what a portal is locked to goes to Meilisearch as a tenant token',
    form: 'the id of a key (a UUID)',
  },
  MEILI_INDEX: {
    help: 'the name of its index (default offers)',
    form: 'a name of letters, digits, - and _, of 200 characters at most',
  },
  SEARCH_FALLBACK: {
    help: 'store: the store’s own full text is kept filled, too, and answers where no Meilisearch does (default none: 503)',
    form: 'store',
  },
  REGISTRY_URL: { help: 'a DEQAR-like register', form: URL_FORM },
  REGISTRY_TOKEN: { help: 'its token', form: 'a text', secret: true },
  REGISTRY_RATE: { help: 'requests a second to it (default 1)', form: 'a number above 0 and up to 1000' },
  HOST: { help: 'the address to serve on (default 127.0.0.1)', form: 'an address' },
  PORT: { help: 'the port to serve on (default 8080)', form: 'a whole number from 0 to 65535' },
  PUBLIC_URL: { help: 'the address under which others reach this catalogue', form: URL_FORM },
  TRUST_PROXY: {
    help: 'proxies in front: a number of hops, or networks separated by commas (default none)',
    form: 'a number of hops, or addresses and networks, separated by commas',
  },
  RATE_LIMIT: {
    help: 'requests a minute and client, 0 = no limit (default 600)',
    form: 'a whole number from 0 to 1000000',
  },
  ADMIN_TOKEN: {
    help: 'the token of “admin”, who may decide here: by the API, and at /en/operate',
    form: 'a text of 16 characters or more',
    secret: true,
  },
  ADMIN_TOKENS: {
    help: 'more of them: name:digest pairs, separated by commas; a digest is the SHA-256 of a token, in hex',
    form: 'a list of name:digest pairs (64 hex digits), separated by commas',
    secret: true,
  },
  AGENCY_TOKENS: {
    help: 'what lets agencies see and state what is theirs: id:digest pairs, separated by commas; an id is the number of the agency in DEQAR (name/number in any other register)',
    form: 'a list of id:digest pairs (a number, and 64 hex digits), separated by commas',
    secret: true,
  },
  REPLY_DAYS: {
    help: 'for how many days what needs an answer is shown to provider and agency alone (default 14)',
    form: 'a whole number from 0 to 365',
  },
  GRACE_DAYS: {
    help: 'for how many days an offer that its source lacks is only marked, before it is withdrawn (default 7)',
    form: 'a whole number from 0 to 365',
  },
  PORTAL_EXCLUSIONS: {
    help: 'a file (JSON or YAML) of offers and providers that portals leave out, read again when it changes',
    form: 'a file',
  },
  SHAPES: {
    help: 'files or folders of shapes (SHACL) against which publications of ELM are held, separated by commas (default our own of the QualityLink profile)',
    form: 'a list of files and folders, separated by commas',
  },
  LOG_LEVEL: { help: 'debug, info, warn or error (default info)', form: 'one of debug, info, warn, error' },
  CONTACT: {
    help: 'your e-mail or web address, for those whose hosts are asked; without it no foreign host is asked',
    form: 'an e-mail or web address in printable ASCII',
  },
  HARVEST_CRON: { help: 'when due sources are looked for, UTC (default */15 * * * *)', form: CRON_FORM },
  REGISTRY_CRON: { help: 'when the register is read, UTC (default 30 2 * * *)', form: CRON_FORM },
  DISCOVER_CRON: {
    help: 'when manifests of institutions are looked for, UTC, or off (default 35 * * * * with CONTACT, else off)',
    form: 'off, or a cron expression of five or six fields (UTC)',
  },
  DISCOVER_HTTP: {
    help: 'false: hosts that do not answer over https are not asked for a manifest over http (default true)',
    form: 'true or false',
  },
  NAME_SERVERS: {
    help: 'the name servers that are asked for manifests: address or address:port, separated by commas (default the system’s)',
    form: 'a list of up to 16 addresses, or address:port, separated by commas',
  },
  ALLOW_PRIVATE_HOSTS: {
    help: 'private hosts that may be asked: host:port or network/bits:ports, separated by commas',
    form: 'a list of host:port or network/bits:ports, separated by commas',
  },
  PREVIEWS: {
    help: 'how many looks the page /publish takes at once at what strangers name there, 0 = none (default 0, in the demo 2)',
    form: 'a whole number from 0 to 16',
  },
  POLICY_STRICT_NOT_APPLICABLE: {
    help: 'true: a report without a formal decision is no evidence (default false)',
    form: 'true or false',
  },
  POLICY_DENIED_GROUPS: {
    help: 'activity groups that say nothing about teaching (default 518)',
    form: GROUPS_FORM,
  },
  POLICY_EXPLICIT_GROUPS: { help: 'activity groups that examine short courses', form: GROUPS_FORM },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof ENVIRONMENT;
export const VARIABLES = Object.keys(ENVIRONMENT) as readonly VariableName[];

const SHOWN_CHARACTERS = 80;

/** The sentence about a value that cannot be used. It never repeats a secret. */
export function notUsable(name: VariableName, value: string | undefined): string {
  const variable: Variable = ENVIRONMENT[name];
  if (variable.secret === true || value === undefined) return `${name}: the value is not ${variable.form}`;
  const shown = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
  return `${name}: ${JSON.stringify(shown)} is not ${variable.form}`;
}
