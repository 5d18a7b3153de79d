import { OfferContent } from '../../services/model/offer.ts';
import { Provider } from '../../services/model/provider.ts';
import { saveRegistryFacts } from '../../services/store/register/save-registry-facts.ts';
import { saveProviders } from '../../services/store/sources/providers.ts';
import { NOW, openTestApi, type TestApi } from './api.ts';
import { REGISTER_FACTS } from './api-register.ts';
import { ADDRESS, DATA_ADDRESS, MARKUP, planted, plantedFacts } from './planted.ts';
import { PROVIDER } from './source-records.ts';

/** How often each field is planted, so that several values of each list are shown. */
const TURNS = [0, 1, 2, 3];

/** Offers, providers and a register whose every text and address is hostile. `ids`: of the offers. */
export async function openPlantedApi(): Promise<{ readonly api: TestApi; readonly ids: readonly string[] }> {
  const api = await openTestApi();
  const hostile = planted(Provider, MARKUP, 0) as Provider;
  const providers = [PROVIDER.id, 'p2'].map((id) => ({
    ...PROVIDER,
    ...hostile,
    id,
    registryIds: PROVIDER.registryIds,
  }));
  await saveProviders(api.db, providers, NOW.toISOString());
  await saveRegistryFacts(api.db, plantedFacts(REGISTER_FACTS, MARKUP, ADDRESS));
  const ids: string[] = [];
  for (const [nth, text] of [MARKUP, ADDRESS, DATA_ADDRESS].entries())
    for (const turn of TURNS) {
      const id = `planted${nth}${turn}`;
      const content = planted(OfferContent, text, turn) as OfferContent;
      await api.publish(id, turn % 2 === 0 ? PROVIDER.id : 'p2', content);
      ids.push(id);
    }
  await api.sync();
  return { api, ids };
}
