import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../services/errors.ts';
import { LOG_LEVELS, type LogLevel } from '../services/log/logger.ts';
import { serverName } from '../services/search/index-cursor.ts';
import { notUsable, VARIABLES, type VariableName } from './environment.ts';

/** What the environment may say. It is read once and completely. */
export interface Config {
  /** Null: PGlite in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** The folder of keys. Null: none is named, and the store is one that others share. */
  readonly keys: string | null;
  readonly meili: {
    /** Each is a replica with an index of its own. */
    readonly urls: readonly [string, ...string[]];
    readonly key: string | null;
    readonly searchKey: string | null;
    /** The id of the key that answers searches. */
    readonly keyUid: string | null;
    readonly index: string;
    /** True: the store's engine is kept filled, too, and answers where no server does. */
    readonly fallback: boolean;
  } | null;
  readonly registry: { readonly url: string | null; readonly token: string | null; readonly requestsPerSecond: number };
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Express `trust proxy`: number of hops, list of CIDRs, or false. */
  readonly trustProxy: number | readonly string[] | false;
  /** Requests a minute and client; 0 = no limit. */
  readonly rateLimit: number;
  /** Who may change things, each with the digest (SHA-256, hex) of the token. */
  readonly admins: readonly { readonly name: string; readonly sha256: string }[];
  /**
   * Agencies that may see and state what is theirs, each with the digest (SHA-256, hex) of a token. `id`: the register's
   * number of the agency; `registry`: the short name of its register, or null for the first one. One agency may have
   * several tokens.
   */
  readonly agencies: readonly { readonly registry: string | null; readonly id: number; readonly sha256: string }[];
  /** For how many days a finding that needs an answer is shown to provider and agency alone. */
  readonly replyDays: number;
  /** For how many days an offer that its source lacks is only marked, before it is withdrawn. */
  readonly graceDays: number;
  /** The file of what portals leave out. */
  readonly exclusionsFile: string | null;
  /** Files and folders of shapes (SHACL). Empty: the program's own. */
  readonly shapes: readonly string[];
  readonly logLevel: LogLevel;
  /** Part of our User-Agent. Without it no foreign host is asked. */
  readonly contact: string | null;
  readonly harvestCron: string | null;
  readonly registryCron: string | null;
  readonly discovery: {
    /** Null: none is named, or `off` was. */
    readonly cron: string | null;
    readonly off: boolean;
    /** Whether hosts that do not answer over https are asked for a manifest over http. */
    readonly plainHttp: boolean;
    /** The name servers to ask. Empty: those of the operating system. */
    readonly nameServers: readonly string[];
  };
  readonly allowPrivateHosts: readonly string[];
  /**
   * How many looks at publications are taken at once for whoever asks on the page for publishers; 0 = none. Null: not
   * said, which is none, and some in the demonstration.
   */
  readonly previews: number | null;
  /**
   * Ids of groups of activities: those that say nothing about teaching, and those that explicitly examine short
   * courses.
   */
  readonly policy: {
    readonly strictNotApplicable: boolean;
    readonly deniedGroups: readonly number[];
    readonly explicitGroups: readonly number[];
    readonly replyDays: number;
  };
}

/** The folder of keys where none is named: in that of the installation. */
const KEYS_FOLDER = 'keys';

/** More servers than this are a mistake in the list. */
const MAX_SERVERS = 16;

/** DOCENTIA: it audits how teaching staff are evaluated, and not the teaching. */
const GROUPS_WITHOUT_COVER = [518];

const url = (protocols: RegExp) => z.url({ protocol: protocols });
/** True where each address leads to another server. What is no address is told elsewhere. */
const areDifferent = (urls: readonly string[]): boolean =>
  new Set(urls.map((one) => (URL.canParse(one) ? serverName(one) : one))).size === urls.length;
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
const groups = list
  .transform((items) => items.map(Number))
  .refine((ids) => ids.every((id) => Number.isInteger(id) && id > 0), 'whole numbers, separated by commas');
/** Only the form. `allowedHosts` knows which networks and ports there are. */
const HOST_AND_PORTS = /^(\[[^\]]+\]|[^:[\]]+):\d{1,5}(-\d{1,5})?$/;
/** `12:digest`, or `at-register/12:digest` for an agency of a further register. */
const AGENCY_PAIR = /^(?:([a-z][a-z0-9-]{1,30})\/)?([1-9]\d{0,7}):([0-9a-f]{64})$/;
const CRON = /^(\S+\s+){4,5}\S+$/;

/** True for what Express takes as a trusted proxy: an address, a network, or one of its names for private networks. */
function isTrustable(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const most = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : 0;
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** True for what the resolver takes as a name server: an address, with a port where that is not 53. */
function isNameServer(text: string): boolean {
  const [, v6, v4, port = '53'] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  return (
    isIP(text) !== 0 || ((isIP(v6 ?? '') === 6 || isIP(v4 ?? '') === 4) && Number(port) > 0 && Number(port) < 65_536)
  );
}

/** Our own address where none is stated. An IPv6 address stands in brackets there. */
const ownAddress = (host: string, port: number) => `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;

const Environment = z.object({
  DATABASE_URL: url(/^postgres(ql)?$/).optional(),
  DATABASE_PASSWORD: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  KEYS: z.string().optional(),
  MEILI_URL: list
    .refine((urls) => urls.length > 0 && urls.length <= MAX_SERVERS && areDifferent(urls))
    .refine((urls) => urls.every((one) => url(/^https?$/).safeParse(one).success))
    .optional(),
  MEILI_KEY: z.string().optional(),
  MEILI_SEARCH_KEY: z.string().optional(),
  MEILI_KEY_UID: z.uuid().optional(),
  SEARCH_FALLBACK: z.enum(['store']).optional(),
  // The name becomes part of paths of the engine's API.
  MEILI_INDEX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,200}$/, 'letters, digits, - and _ only')
    .default('offers'),
  REGISTRY_URL: url(/^https?$/).optional(),
  REGISTRY_TOKEN: z.string().optional(),
  // A public register is asked once a second. A register of one's own may be asked faster.
  REGISTRY_RATE: z.coerce.number().positive().max(1000).default(1),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(8080),
  PUBLIC_URL: url(/^https?$/).optional(),
  TRUST_PROXY: z
    .string()
    .refine((text) => /^\d+$/.test(text) || text.split(',').every((item) => isTrustable(item.trim())), {
      error: 'a number of hops, or addresses and networks, separated by commas',
    })
    .optional(),
  RATE_LIMIT: whole(0, 1_000_000).default(600),
  ADMIN_TOKEN: z.string().min(16).optional(),
  ADMIN_TOKENS: list
    .refine((pairs) => pairs.every((pair) => /^[A-Za-z0-9._-]{1,64}:[0-9a-f]{64}$/.test(pair)))
    .default([]),
  AGENCY_TOKENS: list.refine((pairs) => pairs.every((pair) => AGENCY_PAIR.test(pair))).default([]),
  REPLY_DAYS: whole(0, 365).default(14),
  GRACE_DAYS: whole(0, 365).default(7),
  PORTAL_EXCLUSIONS: z.string().optional(),
  SHAPES: list.default([]),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  // The text becomes part of a header.
  CONTACT: z
    .string()
    .regex(/^[\x20-\x7e]+$/, 'printable ASCII only: an e-mail or web address')
    .optional(),
  HARVEST_CRON: z.string().regex(CRON, 'five or six fields').optional(),
  REGISTRY_CRON: z.string().regex(CRON, 'five or six fields').optional(),
  DISCOVER_CRON: z.union([z.literal('off'), z.string().regex(CRON, 'five or six fields')]).optional(),
  DISCOVER_HTTP: z.enum(['true', 'false']).default('true'),
  NAME_SERVERS: list
    .refine((servers) => servers.length <= MAX_SERVERS && servers.every(isNameServer), 'addresses, or address:port')
    .default([]),
  ALLOW_PRIVATE_HOSTS: list
    .refine(
      (entries) => entries.every((entry) => HOST_AND_PORTS.test(entry)),
      'host:port or network/bits:ports, separated by commas',
    )
    .default([]),
  PREVIEWS: whole(0, 16).optional(),
  POLICY_STRICT_NOT_APPLICABLE: z.enum(['true', 'false']).default('false'),
  POLICY_DENIED_GROUPS: groups.default(GROUPS_WITHOUT_COVER),
  POLICY_EXPLICIT_GROUPS: groups.default([]),
});

function trustProxyOf(text: string | undefined): Config['trustProxy'] {
  if (text === undefined || text === '') return false;
  return /^\d+$/.test(text) ? Number(text) : text.split(',').map((item) => item.trim());
}

/** Administrators by name; of the plain token only its digest is kept. */
function adminsOf(token: string | undefined, pairs: readonly string[]): Config['admins'] {
  const named = pairs.map((pair) => ({
    name: pair.slice(0, pair.indexOf(':')),
    sha256: pair.slice(pair.indexOf(':') + 1),
  }));
  return token === undefined
    ? named
    : [{ name: 'admin', sha256: createHash('sha256').update(token).digest('hex') }, ...named];
}

/** Agencies by the number of their register. */
function agenciesOf(pairs: readonly string[]): Config['agencies'] {
  return pairs.flatMap((pair) => {
    const [, registry, id, sha256] = AGENCY_PAIR.exec(pair) ?? [];
    return id === undefined || sha256 === undefined ? [] : [{ registry: registry ?? null, id: Number(id), sha256 }];
  });
}

/** One error that names every mistake in an environment. */
export function configMistakes(problems: readonly string[]): UsageError {
  return new UsageError('config', `The environment is not usable:\n  ${problems.join('\n  ')}`, {
    facts: { problems },
  });
}

/** Puts a password into an address. Given apart it may have any characters, which an address would need escaped. */
function withPassword(address: string | null, password: string | undefined): string | null {
  if (address === null || password === undefined) return address;
  const parsed = new URL(address);
  parsed.password = encodeURIComponent(password);
  return parsed.href;
}

/**
 * Reads the configuration from an environment. An empty variable counts as absent.
 * @throws UsageError `config`, which names every wrong variable.
 */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(VARIABLES.map((name) => [name, env[name] === '' ? undefined : env[name]]));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => issue.path[0] as VariableName));
    throw configMistakes([...names].map((name) => notUsable(name, given[name])));
  }
  const value = parsed.data;
  return {
    databaseUrl: withPassword(value.DATABASE_URL ?? null, value.DATABASE_PASSWORD),
    dataDir: value.DATA_DIR,
    keys: value.KEYS ?? (value.DATABASE_URL === undefined ? join(value.DATA_DIR, KEYS_FOLDER) : null),
    meili: value.MEILI_URL
      ? {
          urls: value.MEILI_URL as [string, ...string[]],
          key: value.MEILI_KEY ?? null,
          searchKey: value.MEILI_SEARCH_KEY ?? null,
          keyUid: value.MEILI_KEY_UID ?? null,
          index: value.MEILI_INDEX,
          fallback: value.SEARCH_FALLBACK === 'store',
        }
      : null,
    registry: {
      url: value.REGISTRY_URL ?? null,
      token: value.REGISTRY_TOKEN ?? null,
      requestsPerSecond: value.REGISTRY_RATE,
    },
    host: value.HOST,
    port: value.PORT,
    publicUrl: (value.PUBLIC_URL ?? ownAddress(value.HOST, value.PORT)).replace(/\/+$/, ''),
    trustProxy: trustProxyOf(value.TRUST_PROXY),
    rateLimit: value.RATE_LIMIT,
    admins: adminsOf(value.ADMIN_TOKEN, value.ADMIN_TOKENS),
    agencies: agenciesOf(value.AGENCY_TOKENS),
    replyDays: value.REPLY_DAYS,
    graceDays: value.GRACE_DAYS,
    exclusionsFile: value.PORTAL_EXCLUSIONS ?? null,
    shapes: value.SHAPES,
    logLevel: value.LOG_LEVEL,
    contact: value.CONTACT ?? null,
    harvestCron: value.HARVEST_CRON ?? null,
    registryCron: value.REGISTRY_CRON ?? null,
    discovery: {
      cron: value.DISCOVER_CRON === 'off' ? null : (value.DISCOVER_CRON ?? null),
      off: value.DISCOVER_CRON === 'off',
      plainHttp: value.DISCOVER_HTTP === 'true',
      nameServers: value.NAME_SERVERS,
    },
    allowPrivateHosts: value.ALLOW_PRIVATE_HOSTS,
    previews: value.PREVIEWS ?? null,
    policy: {
      strictNotApplicable: value.POLICY_STRICT_NOT_APPLICABLE === 'true',
      deniedGroups: value.POLICY_DENIED_GROUPS,
      explicitGroups: value.POLICY_EXPLICIT_GROUPS,
      replyDays: value.REPLY_DAYS,
    },
  };
}
