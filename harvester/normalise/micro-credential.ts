import { cutText } from '../../services/model/cut-text.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import { microCredentialTerm } from '../../services/vocab/micro-credential-terms.ts';
import { plainText } from './plain-text.ts';

type MicroCredential = OfferContent['microCredential'];

/** A full-time year. A micro-credential is smaller (in the register: no degree, and less than 60 ECTS). */
const ECTS_OF_A_YEAR = 60;
/** Of a term. */
const MOST_CHARACTERS = 200;

/** What tells whether an offer is a micro-credential. */
export interface Evidence {
  readonly title: LanguageMap;
  readonly otherTitles: LanguageMap;
  readonly categories: LanguageMap;
  readonly kind: OfferContent['kind'];
  readonly ects: number | null;
  readonly openTo: OfferContent['openTo']['who'];
  readonly leadsToDegree: boolean | null;
  /** The word or code by which the source itself calls it one. */
  readonly statedTerm: string | null;
  readonly credential: OfferContent['credential']['form'];
}

const texts = (map: LanguageMap): string[] => Object.values(map);

/** A word of the source in one line. Null where there is none. */
function plainTerm(raw: string | null): string | null {
  const { text } = plainText(raw ?? '', true);
  return text === '' ? null : cutText(text, MOST_CHARACTERS);
}

function firstTerm(list: readonly string[]): string | null {
  for (const text of list) {
    const term = microCredentialTerm(text);
    if (term !== null) return term;
  }
  return null;
}

/** What a learner receives without having shown what they learnt. */
const UNASSESSED: readonly Evidence['credential'][] = ['attendance-certificate', 'none'];
/** What a learner receives for it. A badge may be given for anything. */
const ASSESSED: readonly Evidence['credential'][] = ['assessed-certificate', 'digital-credential', 'transcript'];

/**
 * Whether an offer is a micro-credential, with the rule that says so and how sure it is: by what the source calls it,
 * else its words, else what a learner receives, its type and its size. Because no standard has a concept for this, lack
 * of evidence drops nothing. Where it is less likely than not, the answer is “unknown”, and the rule is kept.
 */
export function microCredentialOf(evidence: Evidence): MicroCredential {
  const { kind, ects, openTo, leadsToDegree, credential } = evidence;
  const [category] = texts(evidence.categories);
  const term = firstTerm([...texts(evidence.title), ...texts(evidence.otherTitles), ...texts(evidence.categories)]);
  const statedTerm = plainTerm(evidence.statedTerm);
  const providerTerm = term ?? statedTerm ?? category ?? null;
  if (leadsToDegree === true) return { is: 'no', rule: 'leads-to-degree', confidence: 0.9, providerTerm };
  if (statedTerm !== null) return { is: 'yes', rule: 'called-so-by-source', confidence: 1, providerTerm };
  if (term !== null) return { is: 'yes', rule: 'term-in-title', confidence: 0.9, providerTerm };
  // A micro-credential certifies what was assessed (Council Recommendation 2022/C 243/02, definition a).
  if (UNASSESSED.includes(credential)) return { is: 'no', rule: 'nothing-assessed', confidence: 0.7, providerTerm };
  if (kind === 'short-programme')
    return { is: 'likely', rule: 'elm-short-learning-programme', confidence: 0.8, providerTerm };
  if (kind === 'programme' && ects !== null && ects >= ECTS_OF_A_YEAR)
    return { is: 'no', rule: 'programme-of-a-year-or-more', confidence: 0.9, providerTerm };
  const isSmall = kind !== 'programme' && ects !== null && ects > 0 && ects < ECTS_OF_A_YEAR;
  if (isSmall && openTo === 'anyone' && ASSESSED.includes(credential))
    return { is: 'likely', rule: 'small-open-and-assessed', confidence: 0.6, providerTerm };
  if (isSmall && openTo === 'anyone') return { is: 'unknown', rule: 'small-and-open', confidence: 0.4, providerTerm };
  return { is: 'unknown', rule: null, confidence: null, providerTerm };
}
