import { loadMessages, MESSAGE_LANGUAGES, messagesIn } from '../../messages/messages.ts';
import type { Messages } from '../../messages/words.ts';
import { type Facet, type FacetWords, isFacet, isWorded } from '../../services/search/schema.ts';
import { DEGREE_WORDS } from '../../services/vocab/degree-words.ts';
import { called, type NamedCodes, namedCodes } from './called.ts';
import type { Clean } from './clean.ts';
import { type Mistake, mistake } from './mistake.ts';

/** What is said of a value that is not in a list. */
const CODES: readonly Mistake['code'][] = ['notInList', 'notInListAll', 'range'];

const kept = new Map<string, NamedCodes>();

/** The values of a facet by their names in all languages of our words. Null where its values have none. */
function namesOf(facet: Facet, languages: readonly Messages[]): NamedCodes | null {
  const known = kept.get(facet);
  if (known) return known;
  if (facet !== 'eqf' && !isWorded(facet)) return null;
  const texts: readonly FacetWords[] = languages;
  const labels = (value: string): string[] =>
    isWorded(facet)
      ? texts.flatMap((words) => (words[facet] as Readonly<Record<string, string>>)[value] ?? [])
      : [...(DEGREE_WORDS[value] ?? [])];
  const values = isWorded(facet) ? Object.keys(texts[0]?.[facet] ?? {}) : Object.keys(DEGREE_WORDS);
  const names = namedCodes(values, labels);
  kept.set(facet, names);
  return names;
}

function renamed(one: Mistake, languages: readonly Messages[]): Mistake {
  if (!isFacet(one.parameter) || one.value === null || !CODES.includes(one.code)) return one;
  const names = namesOf(one.parameter, languages);
  const meant = names === null ? [] : called(one.value, names);
  if (meant.length === 0) return one;
  const others = one.code === 'notInListAll' ? one.nearest.filter((value) => !meant.includes(value)) : [];
  const code = one.code === 'range' ? 'notInList' : one.code;
  return mistake(one.parameter, code, { value: one.value, nearest: [...meant, ...others] });
}

/**
 * Where a value is wrong and is the name of a value in any of our languages (`setting=Formal education`,
 * `eqf=Bachelor`), names that value as the nearest. Only then the words of all languages are loaded.
 */
export async function withNamedValues<T>(clean: Clean<T>): Promise<Clean<T>> {
  if (clean.ok) return clean;
  await Promise.all(MESSAGE_LANGUAGES.map(loadMessages));
  const languages = MESSAGE_LANGUAGES.map(messagesIn);
  return { ...clean, errors: clean.errors.map((one) => renamed(one, languages)) };
}
