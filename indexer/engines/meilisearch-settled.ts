import type { FacetCount } from '../../services/search/engine.ts';
import { cutAtMost, facetCounts } from '../../services/search/facet-order.ts';
import { type SearchQuery, without } from '../../services/search/query.ts';
import type { InstanceFacet } from '../../services/search/schema.ts';
import { activeInstanceFilters } from '../../services/search/scope.ts';
import type { Answer, Question } from './meilisearch-ask.ts';
import { byValue, type Candidates } from './meilisearch-by-value.ts';
import type { Divided } from './meilisearch-divided.ts';
import type { CountedRuns } from './meilisearch-here.ts';
import { counting, narrowedFacets } from './meilisearch-plan.ts';

type Counted = Pick<CountedRuns, 'facets' | 'cut'>;

/** Questions with which the facets of settled offers are counted, and what their answers say. */
interface SettledCounts {
  readonly questions: readonly Question[];
  readonly read: (answers: readonly Answer[]) => Counted;
}

/**
 * How facets of instances are counted among settled offers: as if no start were asked for. Facets that nothing else
 * narrows are then counted by the server at once.
 */
export function countSettled(query: SearchQuery, candidates: Candidates, { settled }: Divided): SettledCounts {
  const rest = without(query, 'start');
  const narrowed = new Set(narrowedFacets(rest));
  const own = new Set<string>(activeInstanceFilters(rest));
  const plain = [...candidates.keys()].filter((facet) => !narrowed.has(facet));
  // A facet's own filter does not count. Those without one are counted by one question.
  const groups = [
    plain.filter((facet) => !own.has(facet)),
    ...plain.filter((facet) => own.has(facet)).map((one) => [one]),
  ];
  const asked = groups.filter((group) => group.length > 0);
  const among = (question: Question): Question => ({ ...question, filter: [...question.filter, ...settled] });
  const values = byValue(rest, new Map([...candidates].filter(([facet]) => narrowed.has(facet))));
  return {
    questions: [
      ...asked.map((group) =>
        among(
          counting(
            group.reduce<SearchQuery>((left, facet) => without(left, facet), rest),
            group,
          ),
        ),
      ),
      ...values.questions.map(among),
    ],
    read(answers) {
      const counted = asked.flatMap((group, at) =>
        group.map(
          (facet) => [facet, facetCounts(Object.entries(answers[at]?.facetDistribution?.[facet] ?? {}))] as const,
        ),
      );
      const facets: Partial<Record<InstanceFacet, readonly FacetCount[]>> = Object.fromEntries(counted);
      const others = values.read(answers.slice(asked.length).map(({ estimatedTotalHits }) => estimatedTotalHits));
      return { facets: { ...facets, ...others.facets }, cut: { ...cutAtMost(facets), ...others.cut } };
    },
  };
}

/**
 * Counts of settled offers and of the others as those of all. Of a facet of which not every value was counted among the
 * settled, only those values stand that were, because of the others we know a part only.
 */
export function together(settled: Counted, others: ReadonlyMap<InstanceFacet, ReadonlyMap<string, number>>): Counted {
  const facets = Object.entries(settled.facets).map(([name, counts]) => {
    const facet = name as InstanceFacet;
    const more = others.get(facet) ?? new Map<string, number>();
    const sum = new Map(counts.map(({ value, count }) => [value, count + (more.get(value) ?? 0)]));
    if (settled.cut[facet] === undefined) for (const [value, count] of more) if (!sum.has(value)) sum.set(value, count);
    return [facet, facetCounts(sum)] as const;
  });
  return { facets: Object.fromEntries(facets), cut: { ...cutAtMost(Object.fromEntries(facets)), ...settled.cut } };
}
