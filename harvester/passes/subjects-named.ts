import { providerIdIn } from '../../services/model/register-key.ts';
import type { Db } from '../../services/store/home/db.ts';
import { findRegistryProviders, loadRegistryFacts } from '../../services/store/register/registry-facts.ts';
import { institutionsAt } from '../../services/store/register/websites.ts';
import { findProviders, readProviders } from '../../services/store/sources/providers.ts';
import { hostOf } from '../../services/vocab/domains.ts';

/** The subject of a provider of ours: its record in the register where it has one. */
async function subjectOfOurs(id: string, db: Db): Promise<string | null> {
  const provider = (await readProviders(db, [id])).get(id);
  const [listed] = provider?.registryIds ?? [];
  if (provider === undefined) return null;
  return listed === undefined ? `provider:${id}` : `registry:${providerIdIn(listed.registry, listed.id)}`;
}

const unique = (keys: readonly (string | null)[]): string | null => {
  const [only, ...more] = [...new Set(keys.filter((key) => key !== null))];
  return only !== undefined && more.length === 0 ? only : null;
};

/** The one subject that a provider's id means, ours or a register's. Null where nobody has it. */
export async function subjectOfId(id: string, db: Db): Promise<string | null> {
  const ours = await subjectOfOurs(id, db);
  if (ours !== null) return ours;
  const { providers } = await loadRegistryFacts(db, [id.toUpperCase(), id]);
  return unique(
    providers.filter((one) => one.id === id || one.id === id.toUpperCase()).map((one) => `registry:${one.id}`),
  );
}

/**
 * The one subject whose SCHAC domain or website's host this is. Null where nobody's or several's is, so that one cannot
 * tell whose manifest is meant.
 */
export async function subjectAtDomain(domain: string, db: Db): Promise<string | null> {
  const schac = [{ scheme: 'schac', value: domain.toLowerCase().replace(/\.$/, '') }];
  const registered = [...(await findRegistryProviders(db, schac)).values()].flat();
  if (registered.length > 0) return unique(registered.map((id) => `registry:${id}`));
  const ours = [...(await findProviders(db, schac)).values()].flat();
  if (ours.length > 0) return unique(await Promise.all(ours.map((id) => subjectOfOurs(id, db))));
  const there = (await institutionsAt(db, domain)).filter(({ host }) => host === hostOf(domain));
  return unique(there.map(({ id }) => `registry:${id}`));
}
