import { z } from 'zod';
import { cityIn } from '../services/search/place-values.ts';
import { type SearchQuery, without } from '../services/search/query.ts';
import type { Facet } from '../services/search/schema.ts';
import { fold } from '../services/search/words.ts';
import { cityNames } from '../services/store/search/places.ts';
import { providersNamed } from '../services/store/sources/provider-names.ts';
import { conceptsLabelled } from '../services/store/vocabulary/labelled.ts';
import { type FacetQuestion, MAX_SIZE_VALUES } from './params/facet-parameters.ts';
import { type Mistake, ShownMistake } from './params/mistake.ts';
import { FacetValue, isDouble, presentValue } from './presenters/facets.ts';
import type { Reader } from './reader.ts';
import { resolveQuery } from './resolve-query.ts';
import { cutFacets, storedNames } from './search.ts';
import type { Serving } from './serving.ts';

/** The answer of `GET /v1/facets/{name}`. */
export const FacetAnswer = z.object({
  facet: z.string(),
  values: z.array(FacetValue),
  warnings: z.array(ShownMistake).optional(),
});

/** Characters of a text that values are compared with. */
const COMPARED_CHARACTERS = 100;

/** How near a value is to a text: 0 is best. Null where it does not contain the text. */
function nearness({ value, label }: FacetValue, text: string): number | null {
  const [name, code] = [fold(label), fold(value)];
  if (name === text || code === text) return 0;
  if (name.startsWith(text)) return 1;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(text))) return 2;
  return name.includes(text) || code.startsWith(text) ? 3 : null;
}

/** The values that contain a text, nearest first, then the most frequent. Without a text the order stays. */
function matching(values: readonly FacetValue[], text: string): FacetValue[] {
  if (text === '') return [...values];
  return values
    .map((value) => ({ value, near: nearness(value, text) }))
    .filter((one): one is { value: FacetValue; near: number } => one.near !== null)
    .sort(
      (one, other) =>
        one.near - other.near || other.value.count - one.value.count || (one.value.value < other.value.value ? -1 : 1),
    )
    .map(({ value }) => value);
}

/** Values of a facet that has more than an answer of the engine, by their names in the store. */
async function named(facet: Facet, text: string, { lang }: Reader, { db }: Serving): Promise<readonly string[]> {
  if (facet === 'provider') return providersNamed(db, text, MAX_SIZE_VALUES);
  if (facet === 'skill') return conceptsLabelled(db, text, [...new Set([lang, 'en'])], MAX_SIZE_VALUES);
  return [];
}

/**
 * The values of a facet that a text is part of, with how many offers of a search have each; the facet's own filter does
 * not count. Where a facet has more values than the engine counts at once, those that the store knows by this name are
 * counted one by one. With warnings for what is not as it was asked for, and where not every value is counted.
 */
export async function facetValues(
  facet: Facet,
  { text, size, query }: FacetQuestion,
  reader: Reader,
  deps: Serving,
): Promise<{ readonly values: FacetValue[]; readonly warnings: Mistake[] }> {
  const resolved = await resolveQuery(query, deps);
  const asked: SearchQuery = { ...resolved.query, facets: [facet] };
  const result = await deps.results(asked);
  const counted = result.facets[facet] ?? [];
  const looked = text.slice(0, COMPARED_CHARACTERS);
  const beyond: { value: string; count: number }[] = [];
  if (looked !== '' && result.cut[facet] !== undefined) {
    const known = new Set(counted.map(({ value }) => value));
    const candidates = (await named(facet, looked, reader, deps)).filter((value) => !known.has(value));
    const rest = without(asked, facet);
    const totals = await deps.engine.totals(
      candidates.map((value) => ({ ...rest, facets: [], codes: { ...rest.codes, [facet]: { values: [value] } } })),
    );
    for (const [at, value] of candidates.entries()) {
      const count = totals[at] ?? 0;
      if (count > 0) beyond.push({ value, count });
    }
  }
  const all = [...counted, ...beyond].filter(({ value }) => !isDouble(facet, value));
  const values = all.map(({ value }) => value);
  const [labels, providers, alliances, cities] = await Promise.all([
    deps.labels(facet === 'skill' ? values : [], reader.lang),
    deps.providers(facet === 'provider' ? values : []),
    deps.alliances(facet === 'alliance' ? values : []),
    cityNames(deps.db, facet === 'place' ? values.filter((value) => cityIn(value) !== null) : []),
  ]);
  const context = {
    ...reader,
    given: new Map([...storedNames(labels, [providers, alliances], reader.lang), ...cities]),
  };
  const found = matching(
    all.map((one) => presentValue(facet, one, context)),
    fold(looked),
  );
  return { values: found.slice(0, size), warnings: [...resolved.warnings, ...cutFacets(result)] };
}
