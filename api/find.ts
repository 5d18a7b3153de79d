import { assembleOffer } from '../services/model/assemble.ts';
import { dayOf } from '../services/model/day.ts';
import type { Offer } from '../services/model/public-offer.ts';
import { openJudging } from '../services/registry/judging.ts';
import { toVerdict } from '../services/registry/verdict.ts';
import type { SearchResult } from '../services/search/engine.ts';
import { activeFilters, type FilterName, type SearchQuery, without } from '../services/search/query.ts';
import { readOffers } from '../services/store/offer-reading.ts';
import type { OfferRecord } from '../services/store/records.ts';
import { factsIn, lastSync } from '../services/store/registry-facts.ts';
import { readSkills } from '../services/store/skills.ts';
import type { ApiDeps } from './deps.ts';
import { presentVerdict } from './presenters/verdict.ts';

export interface FoundOffer {
  readonly record: OfferRecord;
  readonly offer: Offer;
}

/** One offer as it is known now, with the verdict of `asOf` (today where null); null where there is none with this id. */
export async function findOffer(id: string, asOf: string | null, deps: ApiDeps): Promise<FoundOffer | null> {
  const record = (await readOffers(deps.db, [id])).get(id);
  if (!record) return null;
  const judging = await openJudging(factsIn(deps.db), deps.policy);
  await judging.prepare([record]);
  const judgement = judging.judge(record.content, record.provider, asOf ?? dayOf(deps.now()));
  const checkedAt = (await lastSync(deps.db))?.at ?? null;
  const verdict = { ...toVerdict(judgement, judging.index), evaluatedAt: record.verdict?.evaluatedAt ?? null };
  const skills = await readSkills(
    deps.db,
    record.content.skills.map(({ uri }) => uri),
  );
  return {
    record,
    offer: assembleOffer(record, presentVerdict(verdict, checkedAt), { publicUrl: deps.publicUrl, skills, checkedAt }),
  };
}

export interface Searched {
  readonly result: SearchResult;
  /** With zero hits: how many there would be without each filter, and without the words. */
  readonly rescue: readonly { without: FilterName | 'q'; total: number }[] | null;
}

/** Asks the engine; where nothing is found, asks also what is in the way. */
export async function searchOffers(query: SearchQuery, deps: ApiDeps): Promise<Searched> {
  const result = await deps.engine.search(query);
  if (result.total > 0) return { result, rescue: null };
  const names: (FilterName | 'q')[] = [...activeFilters(query), ...(query.q === '' ? [] : (['q'] as const))];
  const totals = await deps.engine.totals(names.map((name) => without(query, name)));
  return {
    result,
    rescue: names.map((name, index) => ({ without: name, total: totals[index] ?? 0 })).filter(({ total }) => total > 0),
  };
}
