/** What a criterion for recognition is known by. It is worded where it is answered. */
export const RECOGNITION_RULES = [
  'report-on-programme',
  'report-on-offer',
  'report-on-provider',
  'negative-report',
  'stated-by-source',
  'no-credential',
  'verifiable-credential',
  'credential-form-stated',
  'eqf-stated',
  'eqf-nqf-register',
  'eqf-mapped-from-nqf',
  'eqf-from-programme',
  'eqf-derived',
  'national-level',
  'outcomes-stated',
  'workload-stated',
  'assessment-stated',
  'supervised-identity-check',
  'identity-checked',
  'identity-not-checked',
] as const;
export type RecognitionRule = (typeof RECOGNITION_RULES)[number];
