import type { Lock } from '../../services/search/lock.ts';
import { EVERY_OFFER, type SearchQuery } from '../../services/search/query.ts';
import type { Serving } from '../serving.ts';
import { skillCounts } from '../skill-counts.ts';

/** So many offers an engine is asked about in one question. */
const IDS_AT_ONCE = 500;

/**
 * The same service within a lock: every question to the engine carries it, whoever asks and for what. What is
 * remembered is remembered by question and lock together, so no portal is answered with what another one sees.
 */
export function lockedServing(deps: Serving, lock: Lock): Serving {
  const { engine } = deps;
  const within = (query: SearchQuery): SearchQuery => ({ ...query, locked: lock });
  const lockedEngine: Serving['engine'] = {
    ...engine,
    search: (query) => engine.search(within(query)),
    totals: (queries) => engine.totals(queries.map(within)),
  };
  const state = JSON.stringify(lock);
  return {
    ...deps,
    engine: lockedEngine,
    lock,
    results: (query) => deps.results(within(query)),
    totals: (queries) => deps.totals(queries.map(within)),
    skillCounts: skillCounts({ db: deps.db, engine: lockedEngine }, async () => state),
    async shows(id) {
      const [total = 0] = await engine.totals([{ ...EVERY_OFFER, locked: { ...lock, only: [id] } }]);
      return total > 0;
    },
    async shown(ids) {
      const shown = new Set<string>();
      for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
        const only = ids.slice(from, from + IDS_AT_ONCE);
        const { hits } = await engine.search({ ...EVERY_OFFER, size: only.length, locked: { ...lock, only } });
        for (const { id } of hits) shown.add(id);
      }
      return shown;
    },
  };
}
