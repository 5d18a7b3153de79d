import type { ASSESSMENT_TYPES, KINDS, SETTINGS } from '../model/codes.ts';
import type { Mode } from '../model/instance.ts';
import { codeText } from './code-text.ts';

const SNB = 'http://data.europa.eu/snb/';

/** A controlled list of ELM: our short name by the concept's id in the list. */
interface ElmList<Name extends string> {
  /** Our short name for a concept's IRI (or its bare id); null where the list has no such concept. */
  readonly nameOf: (iri: string) => Name | null;
  /** IRI of the first concept with that short name; null where the list has none. */
  readonly iriOf: (name: string) => string | null;
}

function elmList<Name extends string>(list: string, concepts: Readonly<Record<string, Name>>): ElmList<Name> {
  const names = new Map<string, Name>();
  const iris = new Map<string, string>();
  for (const [id, name] of Object.entries(concepts)) {
    const iri = `${SNB}${list}/${id}`;
    names.set(id, name).set(iri, name);
    if (!iris.has(name)) iris.set(name, iri);
  }
  return {
    nameOf: (iri) =>
      names.get(iri) ?? names.get((codeText(iri) ?? '').replace(/^https:/, 'http:').replace(/\/+$/, '')) ?? null,
    iriOf: (name) => iris.get(name) ?? null,
  };
}

type Kind = (typeof KINDS)[number];

/** Types of learning opportunity. What our kinds do not tell apart is `other`. */
export const learningOpportunityTypes = elmList<Kind>('learning-opportunity', {
  '74a4a268e8': 'short-programme',
  '05053c1cbe': 'course',
  '0f7dac46ca': 'module',
  '17744a2647': 'mooc',
  '79343569f3': 'programme',
  c_170b037d: 'challenge',
  '11252a5207': 'other',
  '63f9f6180c': 'other',
  '65a4cf5de2': 'other',
  '77b99de990': 'other',
  '7e1ac538db': 'other',
  '8b965da2d4': 'other',
  b2434ca358: 'other',
});

/** Modes of learning and assessment. */
export const learningModes = elmList<Mode>('learning-assessment', {
  '920fbb3cbe': 'online',
  '9191af2ed9': 'onsite',
  e92d221e4d: 'blended',
  c_3a90b26d: 'hybrid',
  '729f3bed4b': 'workbased',
  '7813801c77': 'project-based',
  ed4c557045: 'research-lab-based',
});

/** Types of assessment. */
export const assessmentTypes = elmList<(typeof ASSESSMENT_TYPES)[number]>('assessment', {
  '6e6cb2cc78': 'written-examination',
  d30284d7df: 'oral-examination',
  '6a4db9f11d': 'practical-assessment',
  '795dac4096': 'project-work',
  '4f03b91c0e': 'portfolio',
  '3484bd7e51': 'continuous-evaluation',
  '2939dae15f': 'marked-assignment',
  b1b68f6735: 'quiz',
  c4256a2726: 'problem-based-learning',
  '56539a6507': 'group-performance',
  de4d165a6c: 'artefact-assessment',
  '19a2e5e671': 'peer-assessment',
  '812e3b0ae1': 'peer-review',
  '7331eb4762': 'level-of-attendance',
  c_04b30a72: 'presentation',
  c_2b3bd410: 'self-assessment',
  c_4f874951: 'guided-self-assessment',
});

export const learningSettings = elmList<(typeof SETTINGS)[number]>('learning-setting', {
  '6fd4685715': 'formal',
  e207a81fc7: 'non-formal',
});

/** Hours a week: under 8, 8 to 30, over 30. */
export const learningSchedules = elmList('learning-schedule', {
  '67395e6b5a': 'part-time-light',
  f230bae523: 'part-time-intensive',
  '72a0ab92fa': 'full-time',
});

export const creditSystems = elmList('education-credit', { '6fcec5c5af': 'ECTS', '60b314e826': 'ECVET' });

/** Supervision and verification of identity at an assessment: each concept says both. */
export const supervisions = elmList('supervision-verification', {
  c598449d64: 'unsupervised+unverified',
  df2880c5cb: 'unsupervised+verified',
  '44314532f9': 'supervised+unverified',
  '70be69aaf9': 'supervised+verified',
});

/** Types of accreditation, by what they are about. */
export const accreditationTypes = elmList('accreditation', {
  '003293d2ce': 'institution-licence',
  bb4618238e: 'institution-quality-assurance',
  e57dddfcf3: 'programme-licence',
  '820101cba6': 'programme-quality-assurance',
});

export const skillTypes = elmList('skill-type', { knowledge: 'knowledge', skill: 'skill' });
