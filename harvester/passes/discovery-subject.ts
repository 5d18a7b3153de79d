import { dayOf } from '../../services/model/day.ts';
import { identifierKey, type ProviderIdentifier } from '../../services/model/identifier.ts';
import { ownProviderId, registerNamedBy } from '../../services/model/register-key.ts';
import { identifiersOfProvider } from '../../services/model/same-party.ts';
import type { Db } from '../../services/store/home/db.ts';
import { readJoined, standingFor } from '../../services/store/register/joined-facts.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { institutionsAt } from '../../services/store/register/websites.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { hostOf } from '../../services/vocab/domains.ts';
import { manifestDomains } from '../../services/vocab/manifest-domains.ts';
import type { Candidate } from '../discover/find-manifest.ts';

/** Whose manifest is looked for, and where. */
export interface Subject {
  /** As it is kept: `registry:…`, `provider:…` or `manifest:…`. */
  readonly key: string;
  /** By which our provider is found or made. */
  readonly identifiers: readonly ProviderIdentifier[];
  /** By which a manifest may confirm that it is this provider's. */
  readonly bears: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
  /** The address of a manifest that the operator gave, which is asked instead of domains. */
  readonly address: string | null;
}

const valuesOf = (identifiers: readonly ProviderIdentifier[], scheme: string) =>
  identifiers.filter((one) => one.scheme === scheme).map(({ value }) => value);

/**
 * The domains to ask, each with whether others share it. A host is shared by those whose website is at exactly that
 * host; the domain that was registered, by all below it. A SCHAC domain is one institution's by its nature.
 */
async function candidatesFor(
  schac: readonly string[],
  website: string | null,
  own: string,
  db: Db,
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  const reads = await lastSyncs(db);
  for (const found of manifestDomains(schac, website)) {
    const { domain, origin } = found;
    const there = origin === 'schac' ? [] : await institutionsAt(db, domain);
    const standing = await standingFor(
      db,
      there.map(({ id }) => id),
      reads,
    );
    const others = there.filter(({ id }) => (standing.get(id) ?? id) !== own);
    const shared = others.some(({ host }) => origin === 'registrable' || host === hostOf(domain));
    candidates.push({ ...found, shared });
  }
  return candidates;
}

interface SubjectDeps {
  readonly db: Db;
  readonly now: () => Date;
}

async function registered(id: string, { db, now }: SubjectDeps): Promise<Subject | null> {
  const { providers, same } = await readJoined(db, [id], await lastSyncs(db));
  const record = providers.find((one) => one.id === id);
  // Another record stands for the same institution, and is looked for itself.
  if (record === undefined || same.has(id)) return null;
  const today = dayOf(now());
  const current = record.identifiers.filter(({ validTo }) => validTo === null || validTo >= today);
  const registry = registerNamedBy(id) ?? 'deqar';
  const identifiers = identifiersOfProvider({ registryIds: [{ registry, id: ownProviderId(id) }], identifiers: [] });
  return {
    key: `registry:${id}`,
    identifiers,
    bears: new Set([...identifiers, ...current].map(identifierKey)),
    candidates: await candidatesFor(valuesOf(current, 'schac'), record.website, id, db),
    address: null,
  };
}

/** What a key of a subject stands for. Null where it is no longer known. */
export async function subjectOf(key: string, deps: SubjectDeps): Promise<Subject | null> {
  const { db } = deps;
  const kind = key.slice(0, key.indexOf(':'));
  const [id = '', address = null] = key.slice(kind.length + 1).split(' ', 2);
  if (kind === 'registry') return registered(id, deps);
  const provider = (await readProviders(db, [id])).get(id);
  if (provider === undefined) return null;
  const identifiers = identifiersOfProvider(provider);
  const schac = kind === 'provider' ? valuesOf(provider.identifiers, 'schac') : [];
  const [registryId] = provider.registryIds;
  return {
    key,
    identifiers,
    bears: new Set(identifiers.map(identifierKey)),
    candidates: await candidatesFor(schac, null, registryId?.id ?? '', db),
    address: kind === 'manifest' ? address : null,
  };
}
