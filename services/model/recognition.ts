import { isSilent } from './language-map.ts';
import type { OfferContent } from './offer.ts';
import type { Offer } from './public-offer.ts';
import type { RecognitionRule } from './recognition-rules.ts';
import type { Verdict } from './verdict.ts';

type Information = Offer['recognitionInformation'];
type Criterion = Information[string];

const NOT_STATED: Criterion = { known: null, level: null };

/** Known by a rule, of which the sentence is said at answering. */
function knownBy(rule: RecognitionRule, level: number | null = null) {
  return { known: true, level, rule, text: '' } satisfies Criterion;
}

function quality(content: OfferContent, verdict: Verdict): Criterion {
  if (verdict.code === 'COMPONENT_OF_ASSURED_PROGRAMME') return knownBy('report-on-programme', 2);
  if (verdict.qualityAssured === true && verdict.scope === 'offer') return knownBy('report-on-offer', 3);
  if (verdict.qualityAssured === true) return knownBy('report-on-provider', 2);
  if (verdict.qualityAssured === false) return knownBy('negative-report', 0);
  if (content.qualityAssurance.length > 0) return knownBy('stated-by-source', 1);
  return NOT_STATED;
}

function verification({ credential }: OfferContent): Criterion {
  if (credential.form === 'unknown') return NOT_STATED;
  if (credential.form === 'none') return knownBy('no-credential', 0);
  const digital = credential.form === 'digital-credential' || credential.form === 'open-badge';
  return digital ? knownBy('verifiable-credential', 2) : knownBy('credential-form-stated');
}

function level(content: OfferContent): Criterion {
  if (content.eqf !== null) return { ...knownBy(`eqf-${content.level.basis ?? 'stated'}`), applicable: true };
  if (content.level.nqf.length > 0) return knownBy('national-level');
  return NOT_STATED;
}

function identification({ assessment }: OfferContent): Criterion {
  const said = assessment.filter(({ identityCheck }) => identityCheck !== null);
  // An offer cannot show who sat an exam; it can say whether identity is checked, and most formats have no place for
  // that.
  if (said.length === 0) return { known: false, level: null, applicable: true, why: 'format-cannot' };
  if (said.some(({ identityCheck, supervised }) => identityCheck && supervised))
    return knownBy('supervised-identity-check', 3);
  return said.some(({ identityCheck }) => identityCheck)
    ? knownBy('identity-checked', 2)
    : knownBy('identity-not-checked', 0);
}

function present(isThere: boolean, rule: RecognitionRule): Criterion {
  return isThere ? knownBy(rule) : NOT_STATED;
}

/**
 * What is known about each of the seven criteria of automatic recognition. `known: null` = not stated. There is a
 * `level` only where `rule` says what it means.
 */
export function recognitionInformationOf(content: OfferContent, verdict: Verdict): Information {
  return {
    quality: quality(content, verdict),
    verification: verification(content),
    level: level(content),
    learningOutcomes: present(
      content.learningOutcomes.some(({ title }) => !isSilent(title)),
      'outcomes-stated',
    ),
    workload: present(content.ects !== null || content.workload.hours !== null, 'workload-stated'),
    assessment: present(content.assessment.length > 0, 'assessment-stated'),
    identification: identification(content),
  };
}
