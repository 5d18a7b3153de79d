import { type Messages, wordFor } from '../../messages/messages.ts';
import type { SearchResult } from '../../services/search/engine.ts';
import { countryName } from '../../services/vocab/countries.ts';
import { iscedLabels } from '../../services/vocab/isced-f.ts';
import { languageName } from '../../services/vocab/languages.ts';

/** The word for a value of a facet in the reader's language; the value itself where there is none. */
export function facetLabel(facet: string, value: string, messages: Messages): string {
  if (value === 'unknown') return messages.openTo.unknown;
  switch (facet) {
    case 'country':
      return countryName(value) ?? value;
    case 'language':
      return languageName(value) ?? value;
    case 'isced':
      return iscedLabels(value)[messages.language.code] ?? iscedLabels(value).en ?? value;
    case 'eqf':
      return `EQF ${value}`;
    case 'kind':
    case 'mode':
    case 'microCredential':
    case 'openTo':
    case 'assured':
    case 'verdict':
      return wordFor(messages[facet], value);
    default:
      return value;
  }
}

export type PresentedFacets = Readonly<Record<string, readonly { value: string; label: string; count: number }[]>>;

export function presentFacets(facets: SearchResult['facets'], messages: Messages): PresentedFacets {
  return Object.fromEntries(
    Object.entries(facets).map(([name, counts]) => [
      name,
      counts.map(({ value, count }) => ({ value, label: facetLabel(name, value, messages), count })),
    ]),
  );
}
