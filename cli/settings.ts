import { type Config, configFrom, configMistakes } from '../config/config.ts';
import { VARIABLES } from '../config/environment.ts';
import { timetableMistakes } from '../harvester/schedule.ts';
import { UsageError } from '../services/errors.ts';
import { allowedHosts } from '../services/http/allowed-hosts.ts';
import { isWithin } from '../services/search/words.ts';

/**
 * A variable whose name is at most this many typing mistakes away from one of ours was probably meant to be that one.
 * Short names are near to everything, so they are not compared.
 */
const SLIPS = 2;
const LEAST_LENGTH = 6;

type Env = Readonly<Record<string, string | undefined>>;

const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The sentences in which `attempt` complains. None where it does not. */
function mistakesOf(attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { problems } = error.facts;
    return Array.isArray(problems) ? problems.map(String) : [error.message];
  }
}

function warningsOf(env: Env): string[] {
  const warnings: string[] = [];
  const known: ReadonlySet<string> = new Set(VARIABLES);
  for (const name of Object.keys(env).sort()) {
    if (known.has(name) || name.length < LEAST_LENGTH || !env[name]) continue;
    const meant = VARIABLES.find((variable) => variable.length >= LEAST_LENGTH && isWithin(name, variable, SLIPS));
    if (meant !== undefined) warnings.push(`${name} is no setting of this program; is ${meant} meant?`);
  }
  for (const name of ['MEILI_KEY', 'MEILI_SEARCH_KEY', 'MEILI_KEY_UID'])
    if (env[name] && !env.MEILI_URL) warnings.push(`${name} is set without MEILI_URL: no Meilisearch is used`);
  if (env.DATABASE_PASSWORD && !env.DATABASE_URL)
    warnings.push('DATABASE_PASSWORD is set without DATABASE_URL: PGlite in DATA_DIR is used');
  return warnings;
}

/**
 * The configuration. All mistakes are reported at once, also those that only the parts see that use a value.
 * @throws UsageError `config`.
 */
export function readSettings(env: Env): { readonly config: Config; readonly warnings: readonly string[] } {
  let config: Config | null = null;
  const mistakes = new Set([
    ...mistakesOf(() => {
      config = configFrom(env);
    }),
    ...listOf(env.ALLOW_PRIVATE_HOSTS).flatMap((entry) => mistakesOf(() => allowedHosts([entry]))),
    ...timetableMistakes({
      HARVEST_CRON: env.HARVEST_CRON,
      REGISTRY_CRON: env.REGISTRY_CRON,
      DISCOVER_CRON: env.DISCOVER_CRON === 'off' ? undefined : env.DISCOVER_CRON,
    }),
  ]);
  if (config === null || mistakes.size > 0) {
    // One sentence for each variable: the later one, which is more exact.
    const last = new Map([...mistakes].map((sentence) => [sentence.slice(0, sentence.indexOf(':')), sentence]));
    throw configMistakes([...last.values()]);
  }
  return { config, warnings: warningsOf(env) };
}
