import { addFromDomain } from '../../harvester/passes/add-domain.ts';
import { addSources } from '../../harvester/passes/add-sources.ts';
import { sayOfSource } from '../../harvester/passes/say-authority.ts';
import { UsageError } from '../../services/errors.ts';
import { identifierKey, PROVIDER_SCHEMES, type ProviderIdentifier } from '../../services/model/identifier.ts';
import { pickText } from '../../services/model/language-map.ts';
import { shownAddress } from '../../services/model/shown-address.ts';
import { DETAILS_OF_ALL_UP_TO } from '../../services/registry/read/parties.ts';
import { lastSync } from '../../services/store/register/registers.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { readAccessKinds } from '../../services/store/sources/secrets.ts';
import { listSources } from '../../services/store/sources/sources.ts';
import { type Command, type CommandInput, optionText, type RuntimeDeps } from '../command.ts';
import { discoveringWith } from '../discovering.ts';
import { enqueueOne } from '../handlers.ts';
import { meantBy } from '../meant-by.ts';
import { findingLine } from '../report/finding-line.ts';
import { plainLine } from '../report/plain-line.ts';
import { shownSource } from './shown-source.ts';

/** Reads `SCHEME:VALUE,…`. @throws UsageError `provider-form`. */
export function providerIdentifiers(text: string | null): ProviderIdentifier[] {
  if (text === null || text.trim() === '') return [];
  return text.split(',').map((item) => {
    const colon = item.indexOf(':');
    const scheme = item.slice(0, colon).trim().toLowerCase();
    const value = item.slice(colon + 1).trim();
    if (colon < 1 || value === '' || !(PROVIDER_SCHEMES as readonly string[]).includes(scheme)) {
      throw new UsageError(
        'provider-form',
        `--provider: “${item}” is not SCHEME:VALUE with a scheme of ${PROVIDER_SCHEMES.join(', ')}`,
      );
    }
    return { scheme, value };
  });
}

function countryOf(input: CommandInput): string | null {
  const country = optionText(input, 'country');
  if (country !== null && !/^[A-Z]{2}(-[A-Za-z]{2,3})?$/.test(country)) {
    throw new UsageError(
      'country-form',
      '--country is a code of two capital letters (ISO 3166-1), or a system as the register names it (BE-fl)',
    );
  }
  return country;
}

/**
 * Details of a large register are read only for providers that are known here. So after a new provider was added, a
 * read of the register is due.
 */
async function askForDetails({ runtime, config, say }: RuntimeDeps): Promise<void> {
  const read = await lastSync(runtime.db);
  if (read === null || read.providers <= DETAILS_OF_ALL_UP_TO) return;
  if (config.registry.url === null)
    say('note: what the register says of this provider in detail comes with the next “registry sync”');
  else await enqueueOne('registry-sync', await runtime.jobs());
}

/** What was said of a provider that is known already may change verdicts. So its offers are to be judged again. */
const askForJudging = async ({ runtime }: RuntimeDeps): Promise<void> => enqueueOne('rejudge', await runtime.jobs());

const addressOf = ({ positionals }: CommandInput): string => positionals[0] ?? '';

export const sourcesAdd: Command = {
  name: 'sources add',
  summary: 'makes a manifest and its sources known',
  argument: { name: 'manifest', help: 'its URL or file, or the domain that publishes it' },
  options: {
    provider: {
      type: 'string',
      value: 'SCHEME:VALUE,…',
      help: `whose it is: identifiers of one provider, of ${PROVIDER_SCHEMES.join(', ')}`,
    },
    name: { type: 'string', value: 'text', help: 'the provider’s name, where the register does not know it' },
    country: { type: 'string', value: 'XX', help: 'its country, likewise' },
    authoritative: {
      type: 'boolean',
      help: 'by your word, its sources tell of offers of whichever provider they name (see “sources set”)',
    },
  },
  needs: 'runtime',
  async before(input, { folder }) {
    providerIdentifiers(optionText(input, 'provider'));
    countryOf(input);
    await meantBy(addressOf(input), folder);
    return null;
  },
  async run(input, deps) {
    const { db, http, now, harvesting } = deps.runtime;
    const keys = harvesting?.keys;
    const identifiers = providerIdentifiers(optionText(input, 'provider'));
    const meant = await meantBy(addressOf(input), deps.folder);
    const about = { identifiers, name: optionText(input, 'name'), country: countryOf(input) };
    const added =
      'domain' in meant
        ? await addFromDomain(meant.domain, about, discoveringWith(deps.runtime, deps))
        : await addSources({ ...about, ...meant }, { db, http, now, ...(keys ? { keys } : {}) });
    const { provider } = added;
    if (input.values.authoritative === true)
      for (const { source } of added.sources)
        await sayOfSource(
          { subject: source.id, authoritative: true, reason: 'sources add --authoritative', by: 'operator' },
          { db, now },
        );
    if (added.sources.some(({ state }) => state === 'added')) await askForDetails(deps);
    if (added.sources.some(({ state }) => state === 'updated')) await askForJudging(deps);
    for (const { source, state } of added.sources) {
      deps.out(
        JSON.stringify({
          source: source.id,
          state,
          type: source.type,
          path: shownAddress(source.path),
          provider: provider.id,
          identifiers: provider.identifiers.map(identifierKey),
          registryIds: provider.registryIds,
          resolved: provider.resolution.how,
          ...(input.values.authoritative === true ? { authoritative: true } : {}),
        }),
      );
    }
    for (const finding of added.findings) deps.say(findingLine(finding));
    return added.findings.some((finding) => finding.severity === 'error') ? 2 : 0;
  },
};

/** What to do where nothing is known yet. */
export const NO_SOURCES =
  'No source is known yet: accredex sources add https://uni.example/.well-known/quality-link-manifest.json';

export const sourcesList: Command = {
  name: 'sources list',
  summary: 'known sources with their last outcome',
  options: { json: { type: 'boolean', help: 'one JSON line per source' } },
  needs: 'runtime',
  async run(input, deps) {
    const { db } = deps.runtime;
    const sources = await listSources(db, {});
    if (sources.length === 0) deps.say(NO_SOURCES);
    const providers = await readProviders(db, [...new Set(sources.map((source) => source.providerId))]);
    const access = await readAccessKinds(db);
    for (const source of sources) {
      if (input.values.json === true) {
        deps.out(JSON.stringify({ ...shownSource(source), access: access.get(source.id) ?? 'none' }));
        continue;
      }
      const name = pickText(providers.get(source.providerId)?.name ?? {})?.text ?? source.providerId;
      deps.out(
        [
          source.id,
          source.type,
          source.lastOutcome ?? 'never',
          source.lastRunAt ?? '-',
          plainLine(name),
          plainLine(shownAddress(source.path)),
        ].join('\t'),
      );
    }
    return 0;
  },
};
