import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { microCredentialTerm } from '../../services/vocab/micro-credential-terms.ts';

type MicroCredential = OfferContent['microCredential'];

/** A full-time year. A micro-credential is smaller (in the register: no degree, and less than 60 ECTS). */
const ECTS_OF_A_YEAR = 60;

/** What tells whether an offer is a micro-credential. */
export interface Evidence {
  readonly title: LanguageMap;
  readonly otherTitles: LanguageMap;
  readonly categories: LanguageMap;
  readonly kind: OfferContent['kind'];
  readonly ects: number | null;
  readonly openTo: OfferContent['openTo']['who'];
  readonly leadsToDegree: boolean | null;
}

const texts = (map: LanguageMap): string[] => Object.values(map);

function firstTerm(list: readonly string[]): string | null {
  for (const text of list) {
    const term = microCredentialTerm(text);
    if (term !== null) return term;
  }
  return null;
}

/**
 * Whether an offer is a micro-credential, with the rule that says so and how sure it is: by its own words, else its
 * type, else its size. Because no standard has a concept for this, lack of evidence drops nothing. Where it is less
 * likely than not, the answer is “unknown”, and the rule is kept.
 */
export function microCredentialOf(evidence: Evidence): MicroCredential {
  const { kind, ects, openTo, leadsToDegree } = evidence;
  const [category] = texts(evidence.categories);
  const term = firstTerm([...texts(evidence.title), ...texts(evidence.otherTitles), ...texts(evidence.categories)]);
  const providerTerm = term ?? category ?? null;
  if (leadsToDegree === true) return { is: 'no', rule: 'leads-to-degree', confidence: 0.9, providerTerm };
  if (term !== null) return { is: 'yes', rule: 'term-in-title', confidence: 0.9, providerTerm };
  if (kind === 'short-programme')
    return { is: 'likely', rule: 'elm-short-learning-programme', confidence: 0.8, providerTerm };
  if (kind === 'programme' && ects !== null && ects >= ECTS_OF_A_YEAR)
    return { is: 'no', rule: 'programme-of-a-year-or-more', confidence: 0.9, providerTerm };
  if (kind !== 'programme' && ects !== null && ects > 0 && ects < ECTS_OF_A_YEAR && openTo === 'anyone')
    return { is: 'unknown', rule: 'small-and-open', confidence: 0.4, providerTerm };
  return { is: 'unknown', rule: null, confidence: null, providerTerm };
}
