import { isSilent } from './language-map.ts';
import type { OfferContent } from './offer.ts';
import type { Completeness } from './public-offer.ts';
import type { Verdict } from './verdict.ts';

/**
 * The mandatory elements of Council Recommendation 2022/C 243/02, Annex I, that apply to an offer. The learner and the
 * date of issue do not.
 */
export const ANNEX_I_ELEMENTS = [
  'title',
  'country',
  'awardingBody',
  'learningOutcomes',
  'workload',
  'level',
  'assessment',
  'participation',
  'qualityAssurance',
] as const;
export type AnnexElement = (typeof ANNEX_I_ELEMENTS)[number];

/**
 * Elements for which the format of a mapping version has no place. There the provider cannot mend anything. Each format
 * says so of itself; none where nobody knows the format any more.
 */
export type CannotSay = (mapping: string) => readonly AnnexElement[];

type Mend = Completeness['missing'][number]['mend'];

/** What is known of an element: the source stated it, we added it, or it is missing. */
type Standing = 'stated' | 'added' | 'missing';

/** True where the value at `pointer`, or something in it, was derived and not stated. */
function isDerived(content: OfferContent, pointer: string): boolean {
  return Object.keys(content.basis).some((path) => path === pointer || path.startsWith(`${pointer}/`));
}

function standingOf(present: boolean, derived: boolean): Standing {
  if (!present) return 'missing';
  return derived ? 'added' : 'stated';
}

/** The better of two standings. */
function either(one: Standing, other: Standing): Standing {
  if (one === 'stated' || other === 'stated') return 'stated';
  return one === 'added' || other === 'added' ? 'added' : 'missing';
}

function standings(
  content: OfferContent,
  providerCountry: string | null,
  verdict: Verdict,
): Record<AnnexElement, Standing> {
  const { publisher, awardingBodies, instances } = content;
  const countryStated = publisher.country !== null || awardingBodies.some(({ country }) => country !== null);
  const publisherNamed = publisher.iri !== null || publisher.identifiers.length > 0 || !isSilent(publisher.name);
  return {
    title: standingOf(!isSilent(content.title), isDerived(content, '/title')),
    country: countryStated
      ? standingOf(true, isDerived(content, '/publisher') && awardingBodies.every(({ country }) => country === null))
      : standingOf(providerCountry !== null, true),
    // Without an awarding body the publisher awards. Without either it is the provider of the manifest, which the
    // source itself did not state.
    awardingBody: either(
      standingOf(awardingBodies.length > 0, isDerived(content, '/awardingBodies')),
      either(standingOf(publisherNamed, isDerived(content, '/publisher')), 'added'),
    ),
    learningOutcomes: standingOf(content.learningOutcomes.length > 0, isDerived(content, '/learningOutcomes')),
    workload: either(
      standingOf(content.ects !== null || content.credits.length > 0, isDerived(content, '/ects')),
      standingOf(content.workload.hours !== null, isDerived(content, '/workload')),
    ),
    level: standingOf(
      content.eqf !== null || content.level.nqf.length > 0,
      isDerived(content, '/level') || isDerived(content, '/eqf'),
    ),
    // That somebody watches over an assessment does not say which type it has.
    assessment: standingOf(
      content.assessment.some(({ type, title }) => type !== null || !isSilent(title)),
      isDerived(content, '/assessment'),
    ),
    participation: standingOf(
      instances.some(({ mode }) => mode !== null),
      false,
    ),
    qualityAssurance: either(
      standingOf(content.qualityAssurance.length > 0, isDerived(content, '/qualityAssurance')),
      standingOf(verdict.qualityAssured !== null, true),
    ),
  };
}

/**
 * Which mandatory elements of Annex I the source states. What we added (derived, or found in the register) is listed
 * apart and is neither stated nor missing. So `stated + missing.length` = `applicable`.
 */
export function completenessOf(
  content: OfferContent,
  context: { providerCountry: string | null; verdict: Verdict; cannot: readonly AnnexElement[] },
): Completeness {
  const standing = standings(content, context.providerCountry, context.verdict);
  const of = (wanted: Standing) => ANNEX_I_ELEMENTS.filter((element) => standing[element] === wanted);
  const missing = of('missing').map((element) => {
    const mend: Mend = context.cannot.includes(element) ? 'format-cannot' : 'provider';
    return { element, mend };
  });
  const stated = of('stated').length;
  return { stated, applicable: stated + missing.length, missing, addedByUs: of('added') };
}
