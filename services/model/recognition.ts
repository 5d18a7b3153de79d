import { isSilent } from './language-map.ts';
import type { OfferContent } from './offer.ts';
import type { Offer } from './public-offer.ts';
import type { Verdict } from './verdict.ts';

type Information = Offer['recognitionInformation'];
type Criterion = Information[string];

const NOT_STATED: Criterion = { known: null, level: null };

function quality(content: OfferContent, verdict: Verdict): Criterion {
  if (verdict.code === 'COMPONENT_OF_ASSURED_PROGRAMME')
    return {
      known: true,
      level: 2,
      rule: 'a current report covers a programme that the offer is stated to be part of',
    };
  if (verdict.qualityAssured === true && verdict.scope === 'offer')
    return { known: true, level: 3, rule: 'a current report covers the offer' };
  if (verdict.qualityAssured === true)
    return { known: true, level: 2, rule: 'a current report covers the provider, none covers the offer itself' };
  if (verdict.qualityAssured === false) return { known: true, level: 0, rule: 'a current report is negative' };
  if (content.qualityAssurance.length > 0) return { known: true, level: 1, rule: 'stated by the source only' };
  return NOT_STATED;
}

function verification({ credential }: OfferContent): Criterion {
  if (credential.form === 'unknown') return NOT_STATED;
  if (credential.form === 'none') return { known: true, level: 0, rule: 'no credential is issued' };
  const digital = credential.form === 'digital-credential' || credential.form === 'open-badge';
  return digital
    ? { known: true, level: 2, rule: 'a digital credential can be verified' }
    : { known: true, level: null, rule: 'form of the credential stated' };
}

function level(content: OfferContent): Criterion {
  if (content.eqf !== null)
    return { known: true, level: null, rule: `EQF level ${content.level.basis ?? 'stated'}`, applicable: true };
  if (content.level.nqf.length > 0) return { known: true, level: null, rule: 'level in a national framework' };
  return NOT_STATED;
}

function identification({ assessment }: OfferContent): Criterion {
  const said = assessment.filter(({ identityCheck }) => identityCheck !== null);
  // An offer cannot show who sat an exam; it can say whether identity is checked, and most formats have no place for
  // that.
  if (said.length === 0) return { known: false, level: null, applicable: true, why: 'format-cannot' };
  if (said.some(({ identityCheck, supervised }) => identityCheck && supervised))
    return { known: true, level: 3, rule: 'supervised with identity check' };
  if (said.some(({ identityCheck }) => identityCheck)) return { known: true, level: 2, rule: 'identity is checked' };
  return { known: true, level: 0, rule: 'identity is not checked' };
}

function present(isThere: boolean, rule: string): Criterion {
  return isThere ? { known: true, level: null, rule } : NOT_STATED;
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
      'learning outcomes are stated',
    ),
    workload: present(content.ects !== null || content.workload.hours !== null, 'credits or hours are stated'),
    assessment: present(content.assessment.length > 0, 'assessment is stated'),
    identification: identification(content),
  };
}
