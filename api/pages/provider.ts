import type { Request, Response } from 'express';
import { dayOf } from '../../services/model/day.ts';
import type { Provider } from '../../services/model/provider.ts';
import { ownNumber, providerIdIn, slotOf } from '../../services/model/register-key.ts';
import { type RegistryFacts, registersOf } from '../../services/model/registry-facts.ts';
import { EVERY_OFFER } from '../../services/search/query.ts';
import { loadRegistryFacts } from '../../services/store/register/registry-facts.ts';
import { findingsOfProvider } from '../../services/store/register/standing-findings.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { listSources } from '../../services/store/sources/sources.ts';
import { type ProviderReport, providerPage } from '../../web/views/provider-page.ts';
import { isId } from '../find.ts';
import { signalOf } from '../patience.ts';
import { shownProviders } from '../portal/shown-providers.ts';
import { notFound } from '../problem.ts';
import { publicFindings, standing } from '../public-findings.ts';
import { readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import { answerSearch } from '../search.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

/** How many of the offers, reports and sources of a provider its page shows. All offers are one link away. */
const MAX_OFFERS = 10;
const MAX_REPORTS = 50;
const MAX_SOURCES = 50;

const registerIdsOf = ({ registryIds }: Provider): string[] =>
  registryIds.map(({ registry, id }) => providerIdIn(registry, id));

/** The reports that name one of these entries themselves, newest first. */
function reportsOn(ids: readonly string[], facts: RegistryFacts, today: string): ProviderReport[] {
  const { reports, agencies } = facts;
  const names = new Map(registersOf(facts).map(({ slot, name }) => [slot, name]));
  const agencyOf = new Map(agencies.map((agency) => [agency.id, agency]));
  return reports
    .filter(({ providers }) => providers.some((id) => ids.includes(id)))
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom) || b.id - a.id)
    .map(({ id, url, agencyId, activities, programmes, decision, status, validFrom, validTo }) => ({
      ...{ id: ownNumber(id), registry: names.get(slotOf(id)) ?? '', url, decision, status, validFrom, validTo },
      agency: agencyOf.get(agencyId)?.name ?? agencyOf.get(agencyId)?.acronym ?? null,
      activities: [...new Set(activities.map(({ name }) => name))],
      programmes: programmes.flatMap(({ names }) => names[0] ?? []),
      isOver: validTo !== null && validTo < today,
    }));
}

/** One provider: who it is, its reports, how fresh what we know of it is, and its offers. */
export async function sendProviderPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const id = String(req.params.id);
  const reader = readerOf(req);
  const work = async () => {
    const held = isId(id) ? [...(await readProviders(deps.db, [id])).values()] : [];
    const [provider] = await shownProviders(held, deps);
    if (provider === undefined) return null;
    const ids = registerIdsOf(provider);
    const mine = { ...EVERY_OFFER, lang: reader.lang, size: MAX_OFFERS, codes: { provider: { values: [id] } } };
    const [facts, sources, offers] = [
      await loadRegistryFacts(deps.db, ids),
      await listSources(deps.db, { providerId: id, size: MAX_SOURCES }),
      await answerSearch(mine, [], reader, deps),
    ];
    const findings = standing(await publicFindings(await findingsOfProvider(deps.db, id), dayOf(deps.now()), deps));
    return { provider, facts, sources, offers, findings };
  };
  const found = await deps.turns.take(signalOf(res), work);
  if (found === null) return refuse(req, res, notFound('providerNotFound', id), deps);
  const { provider, facts, sources, offers, findings } = found;
  const ids = registerIdsOf(provider);
  const reports = reportsOn(ids, facts, dayOf(deps.now()));
  const shown = {
    ...{ provider, total: offers.total, hits: offers.hits },
    registry: facts.registry === '' ? null : facts.registry,
    entries: facts.providers.filter((one) => ids.includes(one.id)),
    reports: reports.slice(0, MAX_REPORTS),
    moreReports: Math.max(0, reports.length - MAX_REPORTS),
    sources: sources.filter(({ retiredAt }) => retiredAt === null),
    findings,
  };
  answerPage(req, res, providerPage(shown, portalReading(req, deps)));
}
